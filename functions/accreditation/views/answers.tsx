import type { Child } from "hono/jsx";
import type { Language } from "#shared/languages.ts";
import { Quote, QuotedName } from "#shared/ui/quote.tsx";
import { SummaryList, type SummaryRow } from "#shared/ui/summary.tsx";
import type { AccreditationSpeech } from "../accreditation-words.ts";
import { type CountryNames, wordFor } from "../answer-words.ts";
import { applicationForm, type FieldName, type PartialAnswers } from "../answers.ts";

interface AnswersProps {
  readonly s: AccreditationSpeech;
  readonly countries: CountryNames;
  readonly answers: PartialAnswers;
  /** In which people write. */
  readonly language: Language;
  readonly names: readonly FieldName[];
  /** Where a field can be changed. */
  readonly changeAt?: ((name: FieldName) => string) | undefined;
}

/** One answer in words, or nothing when it was left empty. What people wrote is marked as theirs and never a link. */
const shownAnswer = ({ s, countries, answers, language }: AnswersProps, name: FieldName): Child => {
  const value: unknown = answers[name];
  if (value === undefined || value === "") return undefined;
  if (typeof value === "boolean") return s.t(value ? "form.yes" : "form.no");
  if (Array.isArray(value))
    return value.length === 0 ? undefined : (
      <ul>
        {value.map((item) => (
          <li>{wordFor({ s, countries }, name, String(item))}</li>
        ))}
      </ul>
    );
  const { input } = applicationForm.ruleOf(name);
  if (input === "choice" || input === "select") return wordFor({ s, countries }, name, String(value));
  return input === "prose" ? (
    <Quote language={language} text={String(value)} />
  ) : (
    <QuotedName language={language} text={String(value)} />
  );
};

/** Answers of an application with who sees them. */
export const ApplicationAnswers = (props: AnswersProps) => {
  const { s, names, changeAt } = props;
  const rows = names.map(
    (name): SummaryRow => ({
      label: s.t(`field.${name}`),
      value: shownAnswer(props, name),
      visibility: applicationForm.ruleOf(name).visibility,
      ...(changeAt && { change: changeAt(name) }),
    }),
  );
  return <SummaryList s={s} rows={rows} />;
};
