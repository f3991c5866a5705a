import { fileKinds } from "../file-kinds.ts";
import type { Language } from "../languages.ts";
import { Refusal } from "../refusal.ts";
import type { Upload } from "../uploads.ts";

/** A refusal of the file itself; its words are `error.…` of the shared catalogue. */
export const refusedFile = (code: string, values = {}) =>
  new Refusal(422, "invalid", [{ field: "file", code, values }]);

/** Why a file is refused before a byte of it is sent, if it is; `size` in bytes. */
export const fileFault = (
  { accepts, most }: Pick<Upload, "accepts" | "most">,
  { name, size }: { readonly name: string; readonly size: number },
  language: Language,
): Refusal | undefined => {
  if (size === 0) return refusedFile("file_empty");
  if (size > most) return refusedFile("file_too_large", { megabytes: Math.floor(most / 1_000_000) });
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  const isTaken = accepts.some((kind) => (fileKinds[kind].extensions as readonly string[]).includes(ending));
  if (isTaken) return undefined;
  const list = new Intl.ListFormat(language, { type: "disjunction" });
  return refusedFile("file_wrong_type", { formats: list.format(accepts.map((kind) => kind.toUpperCase())) });
};
