import type { Language } from "#shared/languages.ts";
import type { Localized } from "#shared/localized.ts";
import { ToldTitle, titleIn as toldTitleIn } from "#shared/ui/told.tsx";
import type { ForumsSpeech } from "../forums-words.ts";

interface TextProps {
  readonly s: ForumsSpeech;
  readonly texts: Localized;
}

export const languageName = ({ language: page }: Pick<ForumsSpeech, "language">, language: Language) =>
  new Intl.DisplayNames(page, { type: "language" }).of(language) ?? language;

/** A title as plain text, for the head of a page and for calendars. */
export const titleIn = (s: ForumsSpeech, texts: Localized): string => toldTitleIn({ language: s.language, texts });

/** A title where it stands in a sentence or heading; marked when it is in another language than the page. */
export const Title = ({ s, texts }: TextProps) => <ToldTitle language={s.language} texts={texts} />;
