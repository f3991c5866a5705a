import { type FileKind, fileKinds } from "#shared/file-kinds.ts";
import type { InputQuestion } from "#shared/inputs/input-rules.ts";
import type { InputDocument, PublishedFile } from "../input.ts";

/** What was refused, or never came, is not published; what is still being looked at may be. */
export const mayBePublished = ({ state, findings }: Pick<InputDocument, "state" | "findings">) =>
  state !== "refused" && state !== "expired" && findings.length === 0;

/** What a file is called, with an ending that says what it truly is, and never another one last. */
export const publicName = (name: string, kind: FileKind): string => {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  const isTrue = (fileKinds[kind].extensions as readonly string[]).includes(ending);
  return isTrue ? name : `${name || "file"}.${kind}`;
};

/** A file as it is published: cleaned, as it was sent where its sender agreed to that, or its text alone. */
export const publishedFile = (document: InputDocument): PublishedFile | undefined => {
  const { id, question, name, language, translationOf, state, kind, prepared, asSent, sha256 } = document;
  if (state !== "ready" || !mayBePublished(document) || !kind || !sha256) return undefined;
  const { cleaned, text } = prepared ?? {};
  const sent = asSent && !cleaned ? asItWas(document) : undefined;
  const copy = cleaned ?? sent;
  if (!copy && !text) return undefined;
  return {
    id,
    name: publicName(name, kind),
    kind,
    original: sha256,
    ...(question && { question }),
    ...(language && { language }),
    ...(translationOf && { translationOf }),
    ...(copy && { copy: { key: copy.key, version: copy.version, size: copy.size, sha256: copy.sha256 } }),
    ...(sent && { asSent: true as const }),
    ...(text && { text: { key: text.key, version: text.version, size: text.size, sha256: text.sha256 } }),
  };
};

const asItWas = ({ upload, objectVersion, size, sha256 }: InputDocument) =>
  objectVersion && size !== undefined && sha256 ? { key: upload, version: objectVersion, size, sha256 } : undefined;

/** Whether the answer to a question is for everybody; what answers no question is. */
const isPublic = (questions: readonly InputQuestion[], id: string | undefined) =>
  id === undefined || questions.some((question) => question.id === id && question.public);

/** The files of a version: those that may be published, each linked as a translation only to one that is there too. */
export const publishedFiles = (
  documents: readonly InputDocument[],
  questions: readonly InputQuestion[],
): PublishedFile[] => {
  const files = documents
    .filter(({ question }) => isPublic(questions, question))
    .map(publishedFile)
    .filter((file) => file !== undefined);
  const there = new Set(files.map(({ id }) => id));
  return files.map(({ translationOf, ...file }) =>
    translationOf && there.has(translationOf) ? { ...file, translationOf } : file,
  );
};

interface Called {
  readonly name: string;
  readonly kind?: PublishedFile["kind"] | undefined;
}

/** Files under the names that their sender gave them, or under plain ones where a name could tell who that is. */
export const underPublicNames = <File extends Called>(
  files: readonly File[],
  { reference, showing }: { readonly reference: string; readonly showing: "named" | "withheld" },
): File[] =>
  showing === "named"
    ? [...files]
    : files.map((file, place) => {
        const ending = file.kind ? `.${file.kind}` : "";
        return { ...file, name: `${reference}-${place + 1}${ending}` };
      });
