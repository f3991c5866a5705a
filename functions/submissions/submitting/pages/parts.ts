import { Refusal } from "#shared/refusal.ts";
import { answerParts } from "#shared/web/parts-route.ts";
import type { SubmissionsRoom } from "../../room.ts";
import { arrivesUntil } from "../form-for-file.ts";
import { documentFor } from "./file.tsx";
import { openOwn } from "./own.ts";
import type { SubmittingVisit } from "./visit.ts";

/** Takes a file in parts, step by step. */
export const sendParts = async (room: SubmissionsRoom, c: SubmittingVisit): Promise<Response> => {
  const open = async () => {
    const matter = await openOwn(room, c);
    const { document, open: isOpen } = documentFor(c, matter);
    const { uploads } = await room.inputs();
    const upload = isOpen ? await uploads.find(document.upload) : undefined;
    if (!upload) throw new Refusal(409, "not_now");
    const [parts, files] = await Promise.all([room.fileParts(), room.files()]);
    const latest = arrivesUntil(matter.input);
    return { upload, uploads, parts, files, language: c.get("s").language, now: c.get("now"), latest };
  };
  return answerParts(c, c.get("token"), { limits: await room.limits(), open });
};
