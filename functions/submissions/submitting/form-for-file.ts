import { addDays } from "#shared/days.ts";
import { type AwaitedForm, awaitedForm as awaited } from "#shared/file-form.ts";
import { uploadGraceHours } from "#shared/promises.ts";
import type { Input, InputDocument } from "../input.ts";
import type { SubmissionsRoom } from "../room.ts";

/** Until when a file of a draft may arrive; what was sent has no closing to keep to. */
export const arrivesUntil = ({ status, takenUntil }: Pick<Input, "status" | "takenUntil">): string | undefined =>
  status === "draft" ? addDays(takenUntil, uploadGraceHours / 24) : undefined;

/** The form that was given out for a document, while it works for long enough to be used. */
export const awaitedForm = async (
  room: Pick<SubmissionsRoom, "inputs" | "files">,
  document: InputDocument | undefined,
  back: string,
  now: Date,
): Promise<AwaitedForm | undefined> => {
  if (document?.state !== "issued") return undefined;
  const { uploads } = await room.inputs();
  return awaited({ uploads, files: room.files }, { key: document.upload, back }, now);
};
