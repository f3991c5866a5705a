import type { Showing } from "#shared/inputs/vocabulary.ts";
import { showings } from "#shared/inputs/vocabulary.ts";
import type { FieldError } from "#shared/refusal.ts";
import { errorText } from "#shared/ui/errors.tsx";
import { labelled } from "#shared/ui/labelled.ts";
import { Notice } from "#shared/ui/notice.tsx";
import type { SummaryRow } from "#shared/ui/summary.tsx";
import { type FieldName, fieldNames, inputForm } from "../../content.ts";
import type { InputDocument } from "../../input.ts";
import type { PublicView } from "../../library/public-view.ts";
import { rulesOf } from "../calls.ts";
import { documentField } from "../documents.ts";
import { answerField, fileQuestions, writtenQuestions } from "../questions.ts";
import type { ForumOfCall } from "./call-line.tsx";
import { type InputPageProps, placeOf } from "./frame.ts";
import { fieldLabel } from "./labels.ts";
import { tasksOf } from "./tasks.ts";
import { type CountryNames, questionLabel, wordFor } from "./words-of.ts";

export interface CheckPageProps extends InputPageProps {
  /** The way in which it is shown here, chosen or not. */
  readonly showing: Showing;
  /** What everybody would see; absent where nobody would. */
  readonly view: PublicView | undefined;
  readonly forum: ForumOfCall | undefined;
  readonly documents: readonly InputDocument[];
  readonly countries: CountryNames;
  readonly errors?: readonly FieldError[] | undefined;
  readonly conflict?: string | undefined;
}

/** Where a field that is missing or wrong is answered. */
const placeOfField = ({ s, input, call }: CheckPageProps, field: string) => {
  const at = (below: string) => placeOf(s, input.reference, below);
  const document = input.documents.find(({ id }) => documentField(id) === field);
  if (document) return at(`files/${document.id}`);
  if (field === "documents" || fileQuestions(rulesOf(call).questions).some(({ id }) => answerField(id) === field))
    return at("files");
  const isContent = (fieldNames as string[]).includes(field);
  return `${at(isContent ? inputForm.ruleOf(field as FieldName).section : "content")}#${field}`;
};

/** Everything that keeps it from being sent, each with the way to where it is answered. */
export const Missing = (props: CheckPageProps) => {
  const { s, call, input, errors } = props;
  const labelOf = fieldLabel(s, call, input);
  return errors ? (
    <div class="problem" role="alert" tabindex={-1} data-focus>
      <h2>{s.t("check.missing")}</h2>
      <ul>
        {errors.map((error) => (
          <li data-field={error.field} data-code={error.code}>
            <a href={placeOfField(props, error.field)}>
              {labelled(s, labelOf(error.field) ?? error.field, errorText(s, error))}
            </a>
          </li>
        ))}
      </ul>
    </div>
  ) : null;
};

/** What is still to do, before anybody tried to send it. */
export const Todo = (props: CheckPageProps) => {
  const { s, input, documents } = props;
  const files = placeOf(s, input.reference, "files");
  const isRefused = documents.some(({ state }) => state === "refused");
  const todo = tasksOf(props, documents).filter(({ done }) => !done);
  return (
    <>
      {todo.length > 0 && (
        <Notice s={s} kind="warning">
          <p>{s.t("check.todo")}</p>
          <ul>
            {todo.map(({ label, href }) => (
              <li>
                <a href={href}>
                  {href === files && isRefused ? labelled(s, label, s.t("reason.file_refused")) : label}
                </a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {documents.some(({ state }) => state === "stored") && (
        <Notice s={s}>
          <p>{s.t("check.checking")}</p>
        </Notice>
      )}
    </>
  );
};

/** The three ways of being seen, each to be looked at before one is chosen. */
export const Ways = ({ s, input, showing }: CheckPageProps) => {
  const here = placeOf(s, input.reference, "check");
  return (
    <nav class="menu" aria-label={s.t("check.as")}>
      <ul>
        {showings.map((way) => (
          <li>
            <a href={`${here}?as=${way}`} aria-current={way === showing ? "page" : undefined}>
              {way === input.content.showing
                ? s.t("check.chosen", { way: s.t(`showing.${way}`) })
                : s.t(`showing.${way}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

/** What nobody but officers sees. */
export const insideRows = ({ s, input, call, countries }: CheckPageProps): SummaryRow[] => {
  const { content, answers } = input;
  const wordOf = (question: ReturnType<typeof writtenQuestions>[number]) =>
    [answers[question.id] ?? []]
      .flat()
      .map((value) => {
        const choice = question.choices.find(({ id }) => id === value);
        return choice ? questionLabel(s, choice) : value;
      })
      .join(", ");
  const said = content.personalData && wordFor({ s, countries }, "personalData", content.personalData);
  return [
    { label: s.t("check.email"), value: <bdi>{input.email}</bdi>, visibility: "internal" },
    { label: s.t("field.personalData"), value: said, visibility: "internal" },
    ...writtenQuestions(rulesOf(call).questions)
      .filter((question) => !question.public)
      .map(
        (question): SummaryRow => ({
          label: questionLabel(s, question),
          value: wordOf(question),
          visibility: "internal",
        }),
      ),
  ];
};
