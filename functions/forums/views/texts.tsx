import type { Language } from "#shared/languages.ts";
import { type Localized, toldIn } from "#shared/localized.ts";
import { marks, ToldTitle, titleIn as toldTitleIn } from "#shared/ui/told.tsx";
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

const paragraphs = (text: string) => text.split(/\n{2,}/).map((paragraph) => paragraph.split("\n"));

/** A text of several paragraphs, saying so when it is there in another language only. */
export const Prose = ({ s, texts }: TextProps) => {
  const told = toldIn(texts, s.language);
  if (!told) return null;
  return (
    <>
      {told.language !== s.language && (
        <p class="light">{s.t("text.only_in", { language: languageName(s, told.language) })}</p>
      )}
      {paragraphs(told.text).map((lines) => (
        <p {...marks(s.language, told)}>
          {lines.map((line, place) => (
            <>
              {place > 0 && <br />}
              {line}
            </>
          ))}
        </p>
      ))}
    </>
  );
};
