import type { Child } from "hono/jsx";
import type { Call } from "#shared/forums.ts";
import { dateOnly } from "#shared/time.ts";
import { Quote, QuotedName } from "#shared/ui/quote.tsx";
import { SummaryList } from "#shared/ui/summary.tsx";
import { type FieldName, fields, type Answers as Given } from "../fields.ts";
import type { RepresentativesSpeech } from "../representatives-words.ts";
import { type CountryNames, choicesFor } from "./field-choices.ts";

interface AnswersProps {
  readonly s: RepresentativesSpeech;
  readonly names: readonly FieldName[];
  readonly answers: Given;
  readonly call: Pick<Call, "segments">;
  readonly countries: CountryNames;
  /** Marks who gets to see each answer. */
  readonly marked?: boolean | undefined;
}

/** What somebody said, in words. */
export const Answers = ({ s, names, answers, call, countries, marked }: AnswersProps) => {
  const shown = (name: FieldName): Child => {
    const value = (answers as Readonly<Record<string, unknown>>)[name];
    if (value === undefined || value === "") return undefined;
    const labels = new Map(choicesFor(s, name, { countries, call }).map((choice) => [choice.value, choice.label]));
    if (Array.isArray(value)) return value.map((one) => labels.get(String(one)) ?? String(one)).join("; ");
    if (fields[name].input === "date") return dateOnly(s.language, `${value}T00:00:00Z`);
    if (fields[name].input === "prose") return <Quote text={String(value)} />;
    return labels.get(String(value)) ?? <QuotedName text={String(value)} />;
  };
  return (
    <SummaryList
      s={s}
      rows={names.map((name) => ({
        label: s.t(`field.${name}`),
        value: shown(name),
        ...(marked && { visibility: fields[name].visibility }),
      }))}
    />
  );
};
