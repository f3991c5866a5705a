import type { InputDocument } from "../input.ts";
import type { SubmissionsRoom } from "../room.ts";
import { withFile } from "./documents.ts";

/** Documents with what is known of their files by now: the input itself learns of it a moment later. */
export const liveDocuments = async (
  room: Pick<SubmissionsRoom, "inputs">,
  documents: readonly InputDocument[],
): Promise<InputDocument[]> => {
  const { uploads } = await room.inputs();
  return Promise.all(
    documents.map(async (document) => {
      const moving = document.state === "issued" || document.state === "stored";
      const upload = moving ? await uploads.find(document.upload) : undefined;
      return upload ? withFile(document, upload) : document;
    }),
  );
};
