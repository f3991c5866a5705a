import { clockwork } from "#shared/acting.ts";
import { checkedFile } from "#shared/checked-files.ts";
import { addDays } from "#shared/days.ts";
import type { Step } from "#shared/jobs.ts";
import { fileDays } from "#shared/promises.ts";
import type { Upload } from "#shared/uploads.ts";
import type { Input, InputDocument, PublishedFile } from "../input.ts";
import { obstacle } from "../obstacles.ts";
import type { SubmissionsRoom } from "../room.ts";
import { documentField, documentOf, isInHand, replaced, withFile } from "./documents.ts";
import { fallenBack } from "./falling-back.ts";

/** Takes over what the look at a file found. */
export const fileChecked = (room: SubmissionsRoom): Step =>
  checkedFile(
    async () => (await room.inputs()).uploads,
    (upload, now) => settle(room, upload, now),
  );

const settle = async (room: SubmissionsRoom, upload: Upload, now: Date): Promise<void> => {
  const inputs = await room.inputs();
  const { owner, slot, key, state } = upload;
  const input = await inputs.find(owner);
  if (!input) return;
  const document = documentOf(input, slot);
  const fields = [documentField(slot)];
  const cleared = state === "refused" ? withoutFile(input, upload) : input;
  if (document?.upload !== key || document.state === state) {
    if (cleared !== input)
      await inputs.make({ from: input, to: cleared, what: "check_file", by: clockwork.id, now, fields });
    return;
  }
  // Where nothing came, what was there before counts again; a file that was found bad is told of.
  const before = state === "expired" ? await fallenBack(room, input, document) : undefined;
  const documents = replaced(input.documents, before ?? withFile(document, upload));
  const isTold = state === "refused" || (state === "expired" && !before && !isInHand(input));
  if (isTold && (await reopen(room, input, document, { ...cleared, documents }, now))) return;
  const { [slot]: _, ...others } = input.reopened;
  const to = { ...cleared, documents, ...(state === "ready" && { reopened: others }) };
  await inputs.make({ from: input, to, what: "check_file", by: clockwork.id, now, fields });
};

/** A verdict may come when the file is published, or kept for a correction that comes to nothing: no version has it any more. */
const withoutFile = (input: Input, upload: Upload): Input => {
  const { key, slot, sha256 } = upload;
  const isIt = ({ id, original }: PublishedFile) => id === slot && original === sha256;
  const isPublished = input.editions.some(({ files }) => files.some(isIt));
  const held = input.kept?.documents.find((document) => document.upload === key && document.state !== upload.state);
  if (!isPublished && !held) return input;
  const editions = input.editions.map((edition) => ({
    ...edition,
    files: edition.files.filter((file) => !isIt(file)),
  }));
  return {
    ...input,
    editions,
    ...(input.kept &&
      held && { kept: { ...input.kept, documents: replaced(input.kept.documents, withFile(held, upload)) } }),
  };
};

/** Opens a document again, and tells so; false where that is of no use any more. */
const reopen = async (
  room: SubmissionsRoom,
  input: Input,
  { id }: InputDocument,
  { documents, editions, kept }: Input,
  now: Date,
): Promise<boolean> => {
  const call = await (await room.inputs()).forums.findCall(input.call);
  const deciding = call && { input, call, acting: clockwork };
  if (!deciding || obstacle("reopen_file", deciding, now)) return false;
  const until = addDays(now.toISOString(), fileDays);
  const reopened = input.sentAt ? { ...input.reopened, [id]: until } : input.reopened;
  await (await room.casework()).decide({
    ...deciding,
    decision: "reopen_file",
    given: { reason: "file_refused", document: id },
    fields: [documentField(id)],
    change: (to) => ({ ...to, documents, editions, reopened, ...(kept && { kept }) }),
    now,
  });
  return true;
};
