import { documentKinds, type FileKind } from "#shared/file-kinds.ts";
import { safeFileName } from "#shared/file-names.ts";
import type { FieldError } from "#shared/refusal.ts";
import type { Upload } from "#shared/uploads.ts";
import type { Input, InputDocument } from "../input.ts";
import { decisions, type InputStatus } from "../submissions.ts";

/** Files that may be sent with an input: texts, slides and tables. */
export const inputKinds: readonly FileKind[] = documentKinds.filter((kind) => kind !== "jpg" && kind !== "png");

const inHand: readonly InputStatus[] = decisions.save.from;
const resent: readonly InputStatus[] = decisions.replace_file.from;

/** Whether those whose input it is write in it now. */
export const isInHand = ({ status }: Pick<Input, "status">) => inHand.includes(status);

/** What a file is called: of a path the last part, and nothing that could make it look like another file. */
export const documentName = (typed: string): string => {
  const last = typed.split(/[/\\]/).findLast((part) => part.trim() !== "") ?? "";
  return last.trim() ? safeFileName(last) : "";
};

export const documentOf = ({ documents }: Pick<Input, "documents">, id: string): InputDocument | undefined =>
  documents.find((document) => document.id === id);

/** What becomes of a document by what is known of its file. */
export const withFile = (document: InputDocument, upload: Upload): InputDocument => {
  const { kind: _, size: __, sha256: ___, objectVersion: ____, prepared: _____, storedAt: ______, ...rest } = document;
  const { key, name, state, findings, kind, size, sha256, objectVersion, prepared, storedAt } = upload;
  return {
    ...rest,
    upload: key,
    name: name || document.name,
    state,
    findings,
    ...(storedAt && { storedAt }),
    ...(kind && { kind }),
    ...(size !== undefined && { size }),
    ...(sha256 && { sha256 }),
    ...(objectVersion && { objectVersion }),
    ...(prepared && { prepared }),
  };
};

/** Whether a file is there whose format cannot be cleaned, so that its sender has a choice. */
export const cannotBeCleaned = ({ state, prepared }: Pick<InputDocument, "state" | "prepared">) =>
  state === "ready" && prepared !== undefined && !prepared.cleaned;

/** Whether a document stands in the way of sending the input, and why. */
const documentFault = ({ state }: Pick<InputDocument, "state">): string | undefined => {
  if (state === "refused") return "file_refused";
  return state === "issued" || state === "expired" ? "file_not_arrived" : undefined;
};

export const documentField = (id: string) => `documents.${id}`;

export const documentFaults = (documents: readonly InputDocument[]): FieldError[] =>
  documents.flatMap((document) => {
    const code = documentFault(document);
    return code ? [{ field: documentField(document.id), code }] : [];
  });

/** Whether the file of a document may be sent now; once the input was sent, only what was found bad, and for a while. */
export const maySend = (input: Pick<Input, "status" | "reopened">, id: string, now: Date) =>
  isInHand(input) || (resent.includes(input.status) && (input.reopened[id] ?? "") > now.toISOString());

/** The documents without one; what was said to be its translation is one of its own. */
export const withoutDocument = (documents: readonly InputDocument[], id: string): InputDocument[] =>
  documents
    .filter((document) => document.id !== id)
    .map(({ translationOf, ...document }) =>
      translationOf === undefined || translationOf === id ? document : { ...document, translationOf },
    );

export const replaced = (documents: readonly InputDocument[], to: InputDocument): InputDocument[] =>
  documents.map((document) => (document.id === to.id ? to : document));
