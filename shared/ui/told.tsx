import { direction, type Language } from "../languages.ts";
import { type Localized, type Told, toldIn } from "../localized.ts";

interface ToldProps {
  /** Of the page. */
  readonly language: Language;
  readonly texts: Localized;
}

/** Nothing for a text in the language of the page, else what marks it as one in another. */
export const marks = (page: Language, { language }: Told) =>
  language === page ? {} : { lang: language, dir: direction(language) };

/** A title of officers in plain text, for the head of a page. */
export const titleIn = ({ language, texts }: ToldProps): string => toldIn(texts, language)?.text ?? "";

/** A title of officers within a sentence, a list or a heading. */
export const ToldTitle = ({ language, texts }: ToldProps) => {
  const told = toldIn(texts, language);
  return told ? <bdi {...marks(language, told)}>{told.text}</bdi> : null;
};

/** A text of officers over several lines. */
export const ToldText = ({ language, texts }: ToldProps) => {
  const told = toldIn(texts, language);
  if (!told) return null;
  return (
    <>
      {told.text.split(/\n+/).map((paragraph) => (
        <p {...marks(language, told)}>{paragraph}</p>
      ))}
    </>
  );
};
