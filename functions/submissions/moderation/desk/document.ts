import { fileKinds } from "#shared/file-kinds.ts";
import { Refusal } from "#shared/refusal.ts";
import type { Visit } from "#shared/web/environment.ts";
import { staffMember } from "#shared/web/sessions.ts";
import type { InputDocument } from "../../input.ts";
import { publicName } from "../../library/published-files.ts";
import { openMatter } from "../../matter.ts";
import type { SubmissionsRoom } from "../../room.ts";
import { seenByDesk } from "../sight.ts";

/** What officers may open of a file: the cleaned copy or the text. What was sent is nobody's to open. */
const wanted = ({ state, name, kind, prepared }: InputDocument, what: string | undefined) => {
  if (state !== "ready" || !prepared || !kind) return undefined;
  const { cleaned, text } = prepared;
  if (what === "copy") return cleaned && { ...cleaned, name: publicName(name, kind), type: fileKinds[kind].type };
  return text && { ...text, name: `${name}.txt`, type: "text/plain; charset=utf-8" };
};

/** Leads to a copy or a text by a link that lives for a minute. */
export const openDocument = async (room: SubmissionsRoom, c: Visit<string>) => {
  const session = staffMember(c, "officer", "secretariat");
  const { input, acting } = await openMatter(await room.inputs(), session, c.req.param("reference") ?? "");
  const document = seenByDesk(input).documents.find(({ id }) => id === c.req.param("document"));
  const found = acting.as === "applicant" || !document ? undefined : wanted(document, c.req.param("what"));
  if (!found) throw new Refusal(404, "not_found");
  const { key, version, name, type } = found;
  return c.redirect(await (await room.files()).link({ key, version, name, type }), 302);
};
