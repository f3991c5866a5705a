import { SummaryList } from "#shared/ui/summary.tsx";
import type { Visibility } from "#shared/vocabularies.ts";
import { type FieldName, inputForm, type PartialContent, type Section, sections } from "../../content.ts";
import type { CasePageProps } from "./case-page.tsx";
import { questionsOf, questionTitle, shownChoice } from "./questions.tsx";
import { shownAnswer } from "./shown-answer.tsx";
import { beginningOf, lengthIn } from "./texts.ts";

/** Looked up rather than examined. */
const aside: readonly Section[] = ["subject"];

/** What would tell who sent it. */
const ofName: readonly FieldName[] = ["by", "country"];

/** Who gets to see a field, by what its sender chose. */
const seenBy = (name: FieldName, showing: PartialContent["showing"]): Visibility => {
  const { visibility } = inputForm.ruleOf(name);
  const isHidden = showing === "secretariat" || (showing === "withheld" && ofName.includes(name));
  return isHidden ? "internal" : visibility;
};

const Fields = (props: CasePageProps & { readonly section: Section }) => {
  const { s, matter, section } = props;
  const { content } = matter.input;
  return (
    <SummaryList
      s={s}
      rows={inputForm.of(section).map((name) => ({
        label: s.t(`field.${name}`),
        value: shownAnswer(props, name, content[name], content.titleLanguage),
        visibility: seenBy(name, content.showing),
      }))}
    />
  );
};

const Length = ({ s, matter }: CasePageProps) => {
  const { text } = matter.input.content;
  if (!text) return null;
  return <p class="light">{lengthIn(s, beginningOf(text))}</p>;
};

const Answers = ({ s, matter }: CasePageProps) => {
  const { answers, content } = matter.input;
  const questions = questionsOf(matter.call).filter(({ kind }) => kind !== "file");
  if (questions.length === 0) return null;
  return (
    <section>
      <h3>{s.t("field.answers")}</h3>
      <SummaryList
        s={s}
        rows={questions.map((question) => ({
          label: questionTitle(s, matter.call, question.id),
          value: shownChoice(s, question, answers[question.id], content.titleLanguage),
          visibility:
            question.public && content.showing !== "secretariat" ? ("public" as const) : ("internal" as const),
        }))}
      />
    </section>
  );
};

/** What was sent, part by part, with the answers to the call's own questions. */
export const ContentPart = (props: CasePageProps) => (
  <>
    {sections.map((section) => {
      const title = <h3>{props.s.t(`section.${section}`)}</h3>;
      return aside.includes(section) ? (
        <details>
          <summary>{title}</summary>
          <Fields {...props} section={section} />
        </details>
      ) : (
        <section>
          {title}
          <Fields {...props} section={section} />
          {section === "content" && <Length {...props} />}
        </section>
      );
    })}
    <Answers {...props} />
  </>
);
