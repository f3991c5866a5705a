import { fileKinds } from "#shared/file-kinds.ts";
import { Refusal } from "#shared/refusal.ts";
import type { StoredCopy } from "#shared/uploads.ts";
import type { PublishedFile } from "../../input.ts";
import type { SubmissionsRoom } from "../../room.ts";
import { editionIn, findPublished } from "../published-input.ts";
import { textType } from "../words-of-edition.ts";
import type { LibraryVisit } from "./visit.ts";

interface Given {
  readonly copy: StoredCopy;
  readonly name: string;
  readonly type: string;
}

/** For whoever asks now: the address works for a minute, and is not given again once the input is withdrawn. */
const give = async (room: SubmissionsRoom, c: LibraryVisit, { copy, name, type }: Given) => {
  const files = await room.files();
  return c.redirect(await files.link({ key: copy.key, version: copy.version, name, type }), 302);
};

const asText = (name: string) => `${name.replace(/\.\w{1,8}$/, "")}.txt`;

const wanted = ({ copy, text, kind, name }: PublishedFile, as: string | undefined): Given | undefined => {
  if (as === "text") return text && { copy: text, name: asText(name), type: textType };
  return copy && { copy, name, type: fileKinds[kind].type };
};

/** A published file, or its text with `?as=text`, of the version in force or another one. */
export const giveFile = async (room: SubmissionsRoom, c: LibraryVisit) => {
  const input = await findPublished(room, c.req.param("reference"));
  const edition = editionIn(input, c.req.query("version"));
  const file = edition.files.find(({ id }) => id === c.req.param("file"));
  const given = file && wanted(file, c.req.query("as"));
  if (!given) throw new Refusal(404, "not_found");
  return give(room, c, given);
};

/** What was written in the form of a version. */
export const giveWords = async (room: SubmissionsRoom, c: LibraryVisit) => {
  const input = await findPublished(room, c.req.param("reference"));
  const { text, number } = editionIn(input, c.req.query("version"));
  if (!text) throw new Refusal(404, "not_found");
  return give(room, c, { copy: text, name: `${input.reference}-${number}.txt`, type: textType });
};
