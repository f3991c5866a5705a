import type { Input, InputDocument } from "../input.ts";
import type { SubmissionsRoom } from "../room.ts";
import { withFile } from "./documents.ts";

/** What a document falls back on when its new file is given up or never came: the newest one before it that was good. */
export const fallenBack = async (
  room: Pick<SubmissionsRoom, "inputs">,
  { reference }: Pick<Input, "reference">,
  document: InputDocument,
): Promise<InputDocument | undefined> => {
  const uploads = await (await room.inputs()).uploads.ofOwner(reference);
  const good = uploads.find(
    ({ slot, state, key }) => slot === document.id && state === "ready" && key !== document.upload,
  );
  return good && withFile(document, good);
};
