import type { Child } from "hono/jsx";
import type { InputQuestion } from "#shared/inputs/input-rules.ts";
import { Quote } from "#shared/ui/quote.tsx";
import { ToldTitle } from "#shared/ui/told.tsx";
import type { LibrarySpeech } from "../library-words.ts";
import type { PublicView } from "../public-view.ts";
import { type FileAddress, Files } from "./files.tsx";
import { Heading } from "./heading.tsx";

interface AnswersProps {
  readonly s: LibrarySpeech;
  readonly view: PublicView;
  readonly questions: readonly InputQuestion[];
  readonly level: 2 | 3;
  readonly addressOf?: FileAddress | undefined;
}

const chosen = ({ choices }: InputQuestion, answer: string | readonly string[]) => {
  const ids = typeof answer === "string" ? [answer] : answer;
  return choices.filter(({ id }) => ids.includes(id));
};

/** What stands under a question that everybody may read the answer to; nothing where none was given. */
const answerTo = ({ s, view, addressOf }: AnswersProps, question: InputQuestion): Child => {
  const { id, kind } = question;
  if (kind === "file") {
    const files = view.files.filter((file) => file.question === id);
    return files.length > 0 && <Files s={s} files={files} addressOf={addressOf} />;
  }
  const answer = view.answers[id];
  if (answer === undefined || answer.length === 0) return null;
  if (kind === "text") return <Quote language={view.titleLanguage} text={String(answer)} />;
  return (
    <ul>
      {chosen(question, answer).map(({ title }) => (
        <li>
          <ToldTitle language={s.language} texts={title} />
        </li>
      ))}
    </ul>
  );
};

/** Answers to the questions of the call that are marked public. */
export const Answers = (props: AnswersProps) => {
  const { s, questions, level } = props;
  const given = questions
    .filter((question) => question.public)
    .map((question) => ({ question, answer: answerTo(props, question) }))
    .filter(({ answer }) => answer);
  if (given.length === 0) return null;
  return (
    <>
      <Heading level={level}>{s.t("publication.answers")}</Heading>
      {given.map(({ question, answer }) => (
        <>
          <Heading level={level === 2 ? 3 : 4}>
            <ToldTitle language={s.language} texts={question.title} />
          </Heading>
          {answer}
        </>
      ))}
    </>
  );
};
