import { Refusal } from "#shared/refusal.ts";
import { answerParts } from "#shared/web/parts-route.ts";
import type { AccreditationRoom } from "../../room.ts";
import { requestFor } from "./document.tsx";
import { openOwn } from "./own.ts";
import type { ApplicationVisit } from "./visit.ts";

/** Takes the file of a document in parts, step by step. */
export const sendParts = async (room: AccreditationRoom, c: ApplicationVisit): Promise<Response> => {
  const open = async () => {
    const matter = await openOwn(room, c);
    const { request, open } = requestFor(c, matter);
    const key = open ? matter.application.documents[request.id]?.upload : undefined;
    const { uploads } = await room.applications();
    const upload = key === undefined ? undefined : await uploads.find(key);
    if (!upload) throw new Refusal(409, "not_now");
    const [parts, files] = await Promise.all([room.fileParts(), room.files()]);
    return { upload, uploads, parts, files, language: c.get("s").language, now: c.get("now") };
  };
  return answerParts(c, c.get("token"), { limits: await room.limits(), open });
};
