import { addDays } from "#shared/days.ts";
import type { Job, Step } from "#shared/jobs.ts";
import type { Upload } from "#shared/uploads.ts";
import type { AccreditationRoom } from "./room.ts";

/** More files than anybody gets forms for. */
const mostFiles = 1000;
/** Hours after which nothing that a form was used for in time is still on its way. */
const onTheWay = 1;

/** Removes files with all their versions; while a form for one still works, once more when it does no longer. */
export const erase = async (
  room: Pick<AccreditationRoom, "applications" | "files">,
  uploads: readonly Pick<Upload, "key" | "until">[],
  { id, kind, matter, by, input }: Job,
  now: Date,
): Promise<void> => {
  const files = uploads.length > 0 ? await room.files() : undefined;
  for (const { key } of uploads) await files?.remove(key);
  const last =
    uploads
      .map(({ until }) => addDays(until, onTheWay / 24))
      .toSorted()
      .at(-1) ?? "";
  if (last <= now.toISOString()) return;
  const { jobs } = await room.applications();
  await jobs.begin({ id: `${id}#again`, kind, matter, by, input, dueAt: last }, now);
};

/** A draft ended: so do the files that were sent for it. */
export const eraseFiles =
  (room: AccreditationRoom): Step =>
  async (job, now) => {
    const { uploads } = await room.applications();
    await erase(room, await uploads.ofOwner(String(job.input.owner ?? ""), mostFiles), job, now);
    return { done: 1 };
  };
