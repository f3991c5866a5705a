import type { Child } from "hono/jsx";
import type { Language } from "#shared/languages.ts";
import { type FieldName, fields, type PartialProfile } from "#shared/profile.ts";
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
  /** Where a field can be changed, if it can. */
  readonly changeAt?: ((name: FieldName) => string) | undefined;
}

/** Answers of a profile with who sees them. */
export const Answers = ({ s, countries, names, profile, language, changeAt }: AnswersProps) => {
  const rows: SummaryRow[] = names.map((name) => ({
    label: s.t(`field.${name}`),
    value: answerOf({ s, countries, name, value: profile[name], language }),
    visibility: fields[name].visibility,
    change: changeAt?.(name),
  }));
  return <SummaryList s={s} rows={rows} />;
};
