import type { Child } from "hono/jsx";
import { Table } from "#shared/ui/table.tsx";
import { inputForm } from "../../content.ts";
import type { Edition, Input } from "../../input.ts";
import type { CasePageProps } from "./case-page.tsx";
import { questionsOf, questionTitle, shownChoice } from "./questions.tsx";
import { shownAnswer } from "./shown-answer.tsx";

type Row = readonly [label: string, before: Child, after: Child];

const differ = (one: unknown, other: unknown) => JSON.stringify(one ?? "") !== JSON.stringify(other ?? "");

const fieldRows = (props: CasePageProps, input: Input): Row[] => {
  const before = input.public?.content;
  const after = input.content;
  return inputForm.names
    .filter((name) => differ(before?.[name], after[name]))
    .map((name) => [
      props.s.t(`field.${name}`),
      shownAnswer(props, name, before?.[name], before?.titleLanguage),
      shownAnswer(props, name, after[name], after.titleLanguage),
    ]);
};

/** Answers that are not for everybody are not among what was published: those cannot be compared. */
const answerRows = ({ s, matter }: CasePageProps, input: Input): Row[] =>
  questionsOf(matter.call)
    .filter((question) => question.public && question.kind !== "file")
    .filter(({ id }) => differ(input.public?.answers[id], input.answers[id]))
    .map((question) => [
      questionTitle(s, matter.call, question.id),
      shownChoice(s, question, input.public?.answers[question.id], input.public?.content.titleLanguage),
      shownChoice(s, question, input.answers[question.id], input.content.titleLanguage),
    ]);

const namesOf = (files: readonly { readonly name: string }[]): Child =>
  files.length === 0 ? undefined : (
    <ul>
      {files.map(({ name }) => (
        <li>
          <bdi>{name}</bdi>
        </li>
      ))}
    </ul>
  );

const hashesOf = (edition: Edition | undefined) => edition?.files.map(({ original }) => original).sort();

const fileRows = ({ s }: CasePageProps, input: Input): Row[] => {
  const edition = input.editions.find(({ number }) => number === input.public?.edition);
  const sent = input.documents.filter(({ state }) => state !== "refused" && state !== "expired");
  const same = !differ(hashesOf(edition), sent.map(({ sha256 = "" }) => sha256).sort());
  return same ? [] : [[s.t("field.documents"), namesOf(edition?.files ?? []), namesOf(sent)]];
};

/** What a correction changes of what is published, field by field. */
export const CorrectionPart = (props: CasePageProps) => {
  const { s, matter } = props;
  const { input } = matter;
  if (!input.public || input.status === "published" || input.status === "revising") return null;
  const rows = [...fieldRows(props, input), ...answerRows(props, input), ...fileRows(props, input)];
  return (
    <section data-correction>
      <h2>{s.t("review.correction")}</h2>
      {rows.length === 0 ? (
        <p>{s.t("review.same")}</p>
      ) : (
        <Table
          caption={s.t("review.correction")}
          captionUnseen
          columns={(["review.what", "review.was", "review.becomes"] as const).map((key) => ({ label: s.t(key) }))}
          rows={rows.map(([label, before, after]) => [
            label,
            before ?? s.t("form.not_answered"),
            after ?? s.t("form.not_answered"),
          ])}
        />
      )}
    </section>
  );
};
