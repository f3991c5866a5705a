import { type AwaitedForm, awaitedForm as awaited } from "#shared/file-form.ts";
import type { HandedDocument } from "../application.ts";
import type { AccreditationRoom } from "../room.ts";

/** The form that was given out for a document, while it works for long enough to be used. */
export const awaitedForm = async (
  room: Pick<AccreditationRoom, "applications" | "files">,
  handed: HandedDocument | undefined,
  back: string,
  now: Date,
): Promise<AwaitedForm | undefined> => {
  if (!handed?.upload || handed.state !== "issued") return undefined;
  const { uploads } = await room.applications();
  return awaited({ uploads, files: room.files }, { key: handed.upload, back }, now);
};
