import { inputsWords } from "#shared/inputs/inputs-words.ts";
import { speakers } from "#shared/speech.ts";
import { type SharedKey, sharedWords } from "#shared/words.ts";
import { type LibraryKey, libraryWords } from "./library-words.ts";

/** The voice of the library in a language, where no page gave one. */
export const speechOf = speakers<SharedKey | LibraryKey>(sharedWords, inputsWords, libraryWords);
