import { fields as fieldRules } from "../fields.ts";
import type { RepresentativesKey, RepresentativesSpeech } from "../representatives-words.ts";

const fieldKeys = { ...fieldRules, email: true };

/** What forms call a field; nothing for fields that they do not have. */
export const labelOf = (s: RepresentativesSpeech, field: string): string | undefined => {
  if (field === "rank") return s.t("do.rank.field");
  if (field === "text") return s.t("do.text");
  if (field === "reason") return s.t("reps.reason");
  return Object.hasOwn(fieldKeys, field) ? s.t(`field.${field}` as RepresentativesKey) : undefined;
};
