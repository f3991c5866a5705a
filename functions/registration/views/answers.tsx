import type { Child } from "hono/jsx";
import type { Language } from "#shared/languages.ts";
import { type FieldName, fields, type PartialProfile } from "#shared/profile.ts";
import { labelled } from "#shared/ui/labelled.ts";
import { Quote, QuotedName } from "#shared/ui/quote.tsx";
import { SummaryList, type SummaryRow } from "#shared/ui/summary.tsx";
import { type CountryNames, wordFor } from "./choices.ts";
import type { RegistrationSpeech } from "./profile-fields.tsx";

interface AnswerProps {
  readonly s: RegistrationSpeech;
  readonly countries: CountryNames;
  readonly name: FieldName;
  readonly value: unknown;
  /** The language in which people wrote it. */
  readonly language: Language;
}

/** One answer in words, or nothing when it was left empty. What people wrote is marked as theirs and never a link. */
export const answerOf = ({ s, countries, name, value, language }: AnswerProps): Child => {
  if (value === undefined || value === "" || value === null) return undefined;
  if (typeof value === "boolean") return s.t(value ? "form.yes" : "form.no");
  if (Array.isArray(value)) {
    if (value.length === 0) return undefined;
    return (
      <ul>
        {value.map((item) => (
          <li>{wordFor(s, countries, name, String(item))}</li>
        ))}
      </ul>
    );
  }
  const { input } = fields[name];
  if (input === "choice" || input === "select") return wordFor(s, countries, name, String(value));
  return input === "prose" ? (
    <Quote language={language} text={String(value)} />
  ) : (
    <QuotedName language={language} text={String(value)} />
  );
};

interface AnswersProps {
  readonly s: RegistrationSpeech;
  readonly countries: CountryNames;
  readonly names: readonly FieldName[];
  readonly profile: PartialProfile;
  readonly language: Language;
}

const rowOf = ({ s, countries, profile, language }: Omit<AnswersProps, "names">, name: FieldName): SummaryRow => ({
  label: s.t(`field.${name}`),
  value: answerOf({ s, countries, name, value: profile[name], language }),
  visibility: fields[name].visibility,
});

/** Answers of a profile with who sees them; fields left empty are only named, together. */
export const Answers = ({ names, ...props }: AnswersProps) => {
  const { s } = props;
  const rows = names.map((name) => rowOf(props, name));
  const empty = rows.filter(({ value }) => value === undefined).map(({ label }) => label);
  return (
    <>
      <SummaryList s={s} rows={rows.filter(({ value }) => value !== undefined)} />
      {empty.length > 0 && <p class="light">{labelled(s, s.t("form.not_answered"), empty.join("; "))}</p>}
    </>
  );
};

interface AnswersToCheckProps extends AnswersProps {
  /** Where a field can be changed. */
  readonly changeAt: (name: FieldName) => string;
  /** Facts that go with the answers. */
  readonly first?: readonly SummaryRow[];
  /** Nothing becomes public: what would is internal. */
  readonly hidden?: boolean;
}

/** Every answer, given or not, with who will see it and the way to change it. */
export const AnswersToCheck = ({ names, changeAt, first = [], hidden, ...props }: AnswersToCheckProps) => {
  const rows = names.map((name): SummaryRow => {
    const row = rowOf(props, name);
    const visibility = hidden && row.visibility === "public" ? "internal" : row.visibility;
    return { ...row, visibility, change: changeAt(name) };
  });
  return <SummaryList s={props.s} rows={[...first, ...rows]} />;
};
