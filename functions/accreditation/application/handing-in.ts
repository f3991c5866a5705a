import * as z from "zod";
import { isAwaited, newUpload } from "#shared/file-form.ts";
import { documentKinds } from "#shared/file-kinds.ts";
import type { Call } from "#shared/forums.ts";
import { parseInput } from "#shared/input.ts";
import { type FieldError, Refusal } from "#shared/refusal.ts";
import { line, prose } from "#shared/text.ts";
import type { Write } from "#shared/transaction.ts";
import type { Upload } from "#shared/uploads.ts";
import type { Application, HandedDocument } from "../application.ts";
import { documentField } from "../given.ts";
import type { AccreditationRoom } from "../room.ts";
import { requestOf } from "./documents.ts";
import { fileLimit } from "./rates.ts";

const FileName = line({ min: 0, max: 200 });
const Words = prose({ min: 0, max: 3000 });

/** What is handed in, by the id of its document: words, the names of files to come, and what is taken back. */
export interface HandedIn {
  readonly texts?: Readonly<Record<string, unknown>> | undefined;
  readonly files?: Readonly<Record<string, unknown>> | undefined;
  readonly removed?: readonly string[] | undefined;
}

type Documents = Readonly<Record<string, HandedDocument>>;

/** What becomes of the documents of an application, and the records of files that are to come. */
export interface Handing {
  readonly documents: Documents;
  readonly also: readonly Write[];
  /** `document.<id>` of everything that changed. */
  readonly changed: readonly string[];
}

interface Asked {
  readonly room: AccreditationRoom;
  readonly application: Application;
  readonly call: Call;
  /** Opaque id of whoever hands it in. */
  readonly by: string;
  /** The ids of the documents that may be handed in now. */
  readonly open: readonly string[];
  readonly now: Date;
}

const refuseUnknown = (kind: keyof HandedIn, ids: readonly string[], known: (id: string) => boolean) => {
  const errors: FieldError[] = ids
    .filter((id) => !known(id))
    .map((id) => ({ field: `${kind}.${id}`, code: "unknown_field" }));
  if (errors.length > 0) throw new Refusal(422, "invalid", errors);
};

/** The value as the schema takes it, or a refusal that names the field as form and API spell it. */
const parseOne = <Schema extends z.ZodType>(schema: Schema, field: string, value: unknown): z.output<Schema> =>
  parseInput(z.object({ [field]: schema }), { [field]: value })[field] as z.output<Schema>;

const without = (documents: Documents, id: string): Documents =>
  Object.fromEntries(Object.entries(documents).filter(([known]) => known !== id));

/** Words take the place of a file that is not there or no good. */
const besideWords = (handed: HandedDocument | undefined, written: string): HandedDocument => {
  const { text: _, ...file } = handed ?? {};
  return written && file.state !== "ready" && file.state !== "stored" ? {} : file;
};

/** What a document falls back on when a file is taken back or never came: the newest one that was found good, and its words. */
export const fallenBack = async (
  { room, application }: Pick<Asked, "room" | "application">,
  id: string,
): Promise<HandedDocument | undefined> => {
  const handed = application.documents[id];
  const uploads = await (await room.applications()).uploads.ofOwner(application.reference);
  const good = uploads.find(({ slot, state, key }) => slot === id && state === "ready" && key !== handed?.upload);
  if (good) return { ...(handed?.text && { text: handed.text }), ...fileOf(good) };
  return handed?.text ? { text: handed.text } : undefined;
};

export const fileOf = ({ key, name, state, findings }: Upload): HandedDocument => ({
  upload: key,
  name,
  state,
  findings,
});

/** Reads what is handed in and prepares it; refuses what the call does not ask for or what is not open now. */
export const handIn = async (asked: Asked, { texts = {}, files = {}, removed = [] }: HandedIn): Promise<Handing> => {
  const { room, application, call, open, by, now } = asked;
  refuseUnknown("files", Object.keys(files), (id) => open.includes(id));
  refuseUnknown("removed", removed, (id) => open.includes(id));
  refuseUnknown("texts", Object.keys(texts), (id) => open.includes(id) && requestOf(call, id)?.orText === true);
  const { uploads } = await room.applications();
  let documents: Documents = application.documents;
  const also: Write[] = [];
  for (const id of removed) {
    const arrived = documents[id]?.state !== "issued";
    const back = arrived ? undefined : await fallenBack(asked, id);
    documents = back ? { ...documents, [id]: back } : without(documents, id);
  }
  for (const [id, text] of Object.entries(texts)) {
    const written = parseOne(Words, `texts.${id}`, text);
    documents = { ...documents, [id]: { ...besideWords(documents[id], written), ...(written && { text: written }) } };
  }
  for (const [id, typed] of Object.entries(files)) {
    const name = parseOne(FileName, `files.${id}`, typed);
    const awaited = documents[id]?.upload ? await uploads.find(documents[id].upload) : undefined;
    if (isAwaited(awaited, now)) continue;
    await (await room.limits()).take(fileLimit, by, now);
    const upload = newUpload({
      random: room.connection.random,
      capability: "accreditation",
      owner: application,
      accepts: documentKinds,
      by,
      slot: id,
      name,
      now,
    });
    also.push(uploads.begin(upload));
    documents = { ...documents, [id]: { ...documents[id], ...fileOf(upload) } };
  }
  const changed = call.documents
    .map(({ id }) => id)
    .filter((id) => JSON.stringify(documents[id]) !== JSON.stringify(application.documents[id]))
    .map(documentField);
  return { documents, also, changed };
};

/** Documents with what is known of their files by now: the application itself learns of it a moment later. */
export const liveDocuments = async (
  room: Pick<AccreditationRoom, "applications">,
  documents: Documents,
): Promise<Record<string, HandedDocument>> => {
  const { uploads } = await room.applications();
  const live = await Promise.all(
    Object.entries(documents).map(async ([id, handed]) => {
      const moving = handed.upload && (handed.state === "issued" || handed.state === "stored");
      const upload = moving ? await uploads.find(handed.upload ?? "") : undefined;
      return [id, upload ? { ...handed, ...fileOf(upload) } : handed] as const;
    }),
  );
  return Object.fromEntries(live);
};
