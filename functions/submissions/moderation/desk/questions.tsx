import type { Child } from "hono/jsx";
import type { Call } from "#shared/forums.ts";
import type { InputQuestion } from "#shared/inputs/input-rules.ts";
import { Quote } from "#shared/ui/quote.tsx";
import { ToldTitle, titleIn } from "#shared/ui/told.tsx";
import type { DeskSpeech } from "./frame.tsx";

export const questionsOf = ({ inputs }: Pick<Call, "inputs">): readonly InputQuestion[] => inputs?.questions ?? [];

/** What a question is called in plain text. */
export const questionTitle = (s: DeskSpeech, call: Pick<Call, "inputs">, id: string): string => {
  const question = questionsOf(call).find((known) => known.id === id);
  return (question && titleIn({ language: s.language, texts: question.title })) || id;
};

/** The answer to a question of the call: words as they were written, or what was chosen. */
export const shownChoice = (
  s: DeskSpeech,
  question: InputQuestion | undefined,
  answer: string | readonly string[] | undefined,
  language: string | undefined,
): Child => {
  if (answer === undefined || answer.length === 0) return undefined;
  if (!question || question.kind === "text") return <Quote language={language} text={[answer].flat().join("; ")} />;
  const ids = [answer].flat();
  return (
    <ul>
      {question.choices
        .filter(({ id }) => ids.includes(id))
        .map(({ title }) => (
          <li>
            <ToldTitle language={s.language} texts={title} />
          </li>
        ))}
    </ul>
  );
};
