import { languageName } from "#shared/inputs/inputs-words.ts";
import { type Language, languages, ownNames } from "#shared/languages.ts";
import type { SharedKey } from "#shared/words.ts";
import type { ReportingKey, Voice } from "../reporting-words.ts";
import type { FigureTableName } from "./tables.ts";

type Word = (s: Voice, code: string) => string;

const under =
  (prefix: string): Word =>
  (s, code) =>
    s.t(`${prefix}.${code}` as SharedKey | ReportingKey);

const language: Word = (s, code) =>
  (languages as readonly string[]).includes(code) ? ownNames[code as Language] : languageName(code, s.language);

const capability: Word = under("capability");

/** What belongs to a capability: `registration.decline`. */
const within =
  (prefix: string): Word =>
  (s, code) => {
    const [of = "", what = ""] = code.split(".");
    return s.t("form.labelled", { label: capability(s, of), text: s.t(`${prefix}.${of}.${what}` as ReportingKey) });
  };

const words: Record<FigureTableName, Word> = {
  organizations: (s) => s.t("table.organizations"),
  organization_region: under("region"),
  organization_commission: under("commission"),
  organization_group: under("group"),
  organization_standing: under("standing"),
  organization_category: under("category"),
  organization_level: under("level"),
  organization_language: language,
  organization_migrant_led: under("migrant_led"),
  received: capability,
  answers: capability,
  decisions: within("decision"),
  reasons: within("reason"),
  application_region: under("region"),
  input_region: under("region"),
  input_type: under("type"),
  input_submitter: under("submitter"),
  input_language: language,
  sign_up_region: under("region"),
  sign_up_language: language,
  enquiry_topic: under("topic"),
  enquiry_language: language,
  mails: under("mail"),
};

/** A row of a table in words. A code that the words do not know any more, or not yet, is shown as it is. */
export const labelOf = (s: Voice, table: FigureTableName, code: string): string => {
  if (code === "none") return s.t("figures.none_stated");
  try {
    return words[table](s, code);
  } catch {
    return code;
  }
};

/** What the rows of a table are kinds of. */
export const kindOf = (s: Voice, table: FigureTableName): string => s.t(kinds[table]);

const kinds: Record<FigureTableName, ReportingKey> = {
  organizations: "kind.organizations",
  organization_region: "kind.region",
  organization_commission: "kind.commission",
  organization_group: "kind.group",
  organization_standing: "kind.standing",
  organization_category: "kind.category",
  organization_level: "kind.level",
  organization_language: "kind.language",
  organization_migrant_led: "kind.migrant_led",
  received: "kind.capability",
  answers: "kind.capability",
  decisions: "kind.decision",
  reasons: "kind.reason",
  application_region: "kind.region",
  input_region: "kind.region",
  input_type: "kind.type",
  input_submitter: "kind.submitter",
  input_language: "kind.language",
  sign_up_region: "kind.region",
  sign_up_language: "kind.language",
  enquiry_topic: "kind.topic",
  enquiry_language: "kind.language",
  mails: "kind.mail",
};

export const measureOf = (s: Voice, measure: string): string => s.t(`measure.${measure}` as ReportingKey);
