import type { Language } from "#shared/languages.ts";
import { publicPath } from "../addresses.ts";
import type { FileAddress } from "./views/files.tsx";

/** Where the files of a version are downloaded; of the one in force without its number. */
export const fileAddresses =
  (language: Language, reference: string, version?: number): FileAddress =>
  (file, what) => {
    const query = new URLSearchParams({
      ...(what === "text" && { as: "text" }),
      ...(version !== undefined && { version: `${version}` }),
    }).toString();
    return `/${language}${publicPath(reference)}/files/${encodeURIComponent(file.id)}${query && `?${query}`}`;
  };

/** What was counted of the inputs to a call. */
export const figuresAddress = (language: Language, call: string) => `/${language}/submissions/figures?call=${call}`;

/** Where the words of a version, as they were written in the form, are downloaded. */
export const wordsAddress = (language: Language, reference: string, version: number) =>
  `/${language}${publicPath(reference)}/words?version=${version}`;
