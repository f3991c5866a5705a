import { clockwork } from "#shared/acting.ts";
import { checkedFile } from "#shared/checked-files.ts";
import { addDays } from "#shared/days.ts";
import type { Step } from "#shared/jobs.ts";
import { fileDays } from "#shared/promises.ts";
import type { Upload } from "#shared/uploads.ts";
import type { Application } from "../application.ts";
import { documentField } from "../given.ts";
import { obstacle } from "../obstacles.ts";
import type { AccreditationRoom } from "../room.ts";
import { fallenBack, fileOf } from "./handing-in.ts";

/** Takes over what the look at a file found. */
export const fileChecked = (room: AccreditationRoom): Step =>
  checkedFile(
    async () => (await room.applications()).uploads,
    (upload, now) => settle(room, upload, now),
  );

const settle = async (room: AccreditationRoom, upload: Upload, now: Date): Promise<void> => {
  const applications = await room.applications();
  const { owner, slot, key, state } = upload;
  const application = await applications.find(owner);
  const handed = application?.documents[slot];
  if (!application || handed?.upload !== key || handed.state === state) return;
  // Where nothing came, what was there before counts again; a file that was found bad is told of.
  const instead = state === "expired" ? await fallenBack({ room, application }, slot) : undefined;
  const documents = { ...application.documents, [slot]: instead ?? { ...handed, ...fileOf(upload) } };
  if (state !== "ready" && !instead && (await reopen(room, application, slot, documents, now))) return;
  const { [slot]: _, ...others } = application.reopened;
  const to = { ...application, documents, ...(state === "ready" && { reopened: others }) };
  const fields = [documentField(slot)];
  await applications.make({ from: application, to, what: "check_file", by: clockwork.id, now, fields });
};

/** Opens a document of a sent application again, and tells so; false where that is of no use any more, or not yet. */
const reopen = async (
  room: AccreditationRoom,
  application: Application,
  slot: string,
  documents: Application["documents"],
  now: Date,
): Promise<boolean> => {
  const call = await (await room.applications()).forums.findCall(application.call);
  const deciding = call && { application, call, acting: clockwork };
  if (!deciding || obstacle("reopen_file", deciding, now)) return false;
  const casework = await room.casework();
  await casework.decide({
    ...deciding,
    decision: "reopen_file",
    given: { reason: "file_refused" },
    fields: [documentField(slot)],
    change: (to) => ({ ...to, documents, reopened: { ...to.reopened, [slot]: addDays(now.toISOString(), fileDays) } }),
    now,
  });
  return true;
};
