import type { Call, DocumentRequest } from "#shared/forums.ts";
import { toldIn } from "#shared/localized.ts";
import type { Speech } from "#shared/speech.ts";
import type { AccreditationKey } from "./accreditation-words.ts";

type Voice = Speech<AccreditationKey>;
/** As a call asks for it. */
type Asked = Pick<DocumentRequest, "title" | "topic">;

/** What a call calls a document: in its own words where it has some, else by its topic. */
export const documentLabel = (s: Voice, { title, topic }: Asked): string =>
  toldIn(title, s.language)?.text ?? s.t(`document.${topic}`);

const document = /^document\.(.+)$/;

/** What a question opens, in words: a field, or a document as `document.<id>`. */
export const openedLabel = (s: Voice, { documents }: Pick<Call, "documents">, field: string): string => {
  const id = document.exec(field)?.[1];
  if (!id) return s.t(`field.${field}` as AccreditationKey);
  const asked = documents.find((known) => known.id === id);
  return asked ? documentLabel(s, asked) : id;
};
