import { type Localized, toldIn } from "../localized.ts";
import type { Speech } from "../speech.ts";
import type { SharedKey } from "../words.ts";
import { marks } from "./told.tsx";

interface ProseProps {
  readonly s: Speech<SharedKey>;
  readonly texts: Localized;
}

/** Says so when a text is there in another language only; a place of its own among lines, or none. */
export const onlyIn = (s: Speech<SharedKey>, texts: Localized): string[] => {
  const told = toldIn(texts, s.language);
  if (!told || told.language === s.language) return [];
  const language = new Intl.DisplayNames(s.language, { type: "language" }).of(told.language) ?? told.language;
  return [s.t("text.only_in", { language })];
};

const paragraphs = (text: string) => text.split(/\n{2,}/).map((paragraph) => paragraph.split("\n"));

/** A text of officers in several paragraphs, saying so when it is there in another language only. */
export const ToldProse = ({ s, texts }: ProseProps) => {
  const told = toldIn(texts, s.language);
  if (!told) return null;
  return (
    <>
      {onlyIn(s, texts).map((note) => (
        <p class="light">{note}</p>
      ))}
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
