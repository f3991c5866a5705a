import type { Visit } from "#shared/web/environment.ts";
import type { LibraryKey } from "../library-words.ts";

export type LibraryVisit = Visit<LibraryKey>;
