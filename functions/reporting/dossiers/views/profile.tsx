import type { Child } from "hono/jsx";
import { type Language, ownNames } from "#shared/languages.ts";
import { type FieldName, fields, type PartialProfile, sections } from "#shared/profile.ts";
import { labelled } from "#shared/ui/labelled.ts";
import { Quote, QuotedName } from "#shared/ui/quote.tsx";
import { SummaryList } from "#shared/ui/summary.tsx";
import type { SharedKey } from "#shared/words.ts";
import type { Voice } from "../../reporting-words.ts";

interface ProfileProps {
  readonly s: Voice;
  readonly countries: ReadonlyMap<string, string>;
  readonly profile: PartialProfile;
  /** In which its people wrote. */
  readonly language: Language;
  readonly names: readonly FieldName[];
}

const prefixes: Partial<Record<FieldName, string>> = {
  regions: "region",
  categories: "category",
  migrantLed: "migrant_led",
  levels: "level",
  objectives: "objective",
  populations: "population",
  legalStatus: "legal",
  unStatuses: "un_status",
};

const wordFor = ({ s, countries }: ProfileProps, name: FieldName, value: string): string => {
  const prefix = prefixes[name];
  if (prefix) {
    const word = s.t(`${prefix}.${value}` as SharedKey);
    return name === "objectives" ? `${value}. ${word}` : word;
  }
  if (name === "country" || name === "countriesOfWork" || name === "registrationCountry")
    return countries.get(value) ?? value;
  if (name === "contactLanguage") return ownNames[value as Language] ?? value;
  return name === "directoryListing" ? s.t(value === "yes" ? "form.yes" : "form.no") : value;
};

/** One answer in words, or nothing when it was left empty. What people wrote is marked as theirs and never a link. */
const answerOf = (props: ProfileProps, name: FieldName): Child => {
  const value: unknown = props.profile[name];
  if (value === undefined || value === "") return undefined;
  if (typeof value === "boolean") return props.s.t(value ? "form.yes" : "form.no");
  if (Array.isArray(value))
    return value.length === 0 ? undefined : value.map((one) => wordFor(props, name, String(one))).join("; ");
  const { input } = fields[name];
  if (input === "choice" || input === "select") return wordFor(props, name, String(value));
  return input === "prose" ? (
    <Quote language={props.language} text={String(value)} />
  ) : (
    <QuotedName language={props.language} text={String(value)} />
  );
};

/** A profile with who may know of each answer; fields left empty are only named, together. */
export const Profile = (props: ProfileProps) => {
  const { s, names } = props;
  return (
    <>
      {sections.map((section) => {
        const rows = names
          .filter((name) => fields[name].section === section)
          .map((name) => ({
            label: s.t(`field.${name}`),
            value: answerOf(props, name),
            visibility: fields[name].visibility,
          }));
        const empty = rows.filter(({ value }) => value === undefined).map(({ label }) => label);
        return (
          <>
            <h3>{s.t(`section.${section}`)}</h3>
            <SummaryList s={s} rows={rows.filter(({ value }) => value !== undefined)} />
            {empty.length > 0 && <p class="light">{labelled(s, s.t("form.not_answered"), empty.join("; "))}</p>}
          </>
        );
      })}
    </>
  );
};
