import { addDays } from "./days.ts";
import type { Files } from "./files.ts";
import type { Job, Jobs } from "./jobs.ts";
import { expiryOf } from "./retention.ts";
import type { Uploads } from "./upload-records.ts";
import type { Upload } from "./uploads.ts";

/** Hours after which nothing that a form was used for in time is still on its way. */
const onTheWay = 1;

interface Means {
  readonly files: () => Promise<Pick<Files, "remove">>;
  readonly jobs: Jobs;
  readonly uploads: Pick<Uploads, "move">;
}

/** Removes files with all their versions, and what was made of them; while a form for one still works, once more when it does no longer. */
export const erase = async (
  { files, jobs, uploads: records }: Means,
  uploads: readonly Upload[],
  { id, kind, matter, by, input }: Job,
  now: Date,
): Promise<void> => {
  const made = uploads.flatMap(({ prepared }) => [prepared?.cleaned?.key, prepared?.text?.key]);
  const keys = [...uploads.map(({ key }) => key), ...made.filter((key) => key !== undefined)];
  const bucket = keys.length > 0 ? await files() : undefined;
  for (const key of keys) await bucket?.remove(key);
  // Whoever moves a record meanwhile is left to it; where that matters, this comes again.
  for (const upload of uploads) await records.move(upload, { ...upload, expiresAt: expiryOf("upload", now) });
  const last =
    uploads
      .map(({ until }) => addDays(until, onTheWay / 24))
      .toSorted()
      .at(-1) ?? "";
  if (last <= now.toISOString()) return;
  await jobs.begin({ id: `${id}#again`, kind, matter, by, input, dueAt: last }, now);
};
