import * as z from "zod";
import { Language, type Language as LanguageCode, languages } from "./languages.ts";
import { line, prose } from "./text.ts";

const some = (texts: Readonly<Partial<Record<LanguageCode, string>>>) => Object.values(texts).some(Boolean);

/** Languages in which nothing was written are left out, and the others stand in one order, so that like texts are alike. */
const tidy = <Texts extends Readonly<Partial<Record<LanguageCode, string>>>>(texts: Texts) =>
  Object.fromEntries(languages.flatMap((language) => (texts[language] ? [[language, texts[language]]] : []))) as Texts;

/** A text of officers in as many of the six languages as they wrote it in; `{}` when there is none. */
export const localizedLine = (max: number) => z.partialRecord(Language, line({ min: 0, max })).overwrite(tidy);
export const localizedProse = (max: number) => z.partialRecord(Language, prose({ min: 0, max })).overwrite(tidy);

export const Localized = localizedProse(3000);
export type Localized = z.infer<typeof Localized>;

/** The same, in at least one language. */
export const needed = <Schema extends ReturnType<typeof localizedLine>>(schema: Schema) =>
  schema.superRefine((texts, context) => {
    if (!some(texts)) context.addIssue({ code: "custom", params: { code: "required" } });
  });

export interface Told {
  readonly text: string;
  readonly language: LanguageCode;
}

/**
 * A text in the reader's language where it was written in that; else in English, French or whatever there is, with its
 * language, so that pages can mark it.
 */
export const toldIn = (texts: Localized, language: LanguageCode): Told | undefined => {
  const order: readonly LanguageCode[] = [language, "en", "fr", ...languages];
  const found = order.find((one) => texts[one]);
  return found && { text: texts[found] ?? "", language: found };
};

/** Languages in which a text is missing. */
export const missingIn = (texts: Localized, wanted: readonly LanguageCode[] = languages) =>
  wanted.filter((language) => !texts[language]);
