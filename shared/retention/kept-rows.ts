import { type RetentionName, type RetentionRule, retention, retentionNames } from "../retention.ts";
import type { Speech } from "../speech.ts";
import type { RetentionKey } from "./retention-words.ts";

/** One rule in words. */
export interface KeptRow {
  readonly name: RetentionName;
  readonly what: string;
  readonly howLong: string;
  readonly why: string;
  readonly afterwards: string;
}

const periodOf = ({ t }: Speech<RetentionKey>, { kept }: RetentionRule): string => {
  if ("hours" in kept) return t("kept.period.hours", { count: kept.hours });
  if (!("days" in kept)) return "";
  const years = kept.days / 365;
  return Number.isInteger(years)
    ? t("kept.period.years", { count: years })
    : t("kept.period.days", { count: kept.days });
};

/** What people are told of one rule; the voice has the words of `retentionWords`. */
export const keptRow = (s: Speech<RetentionKey>, name: RetentionName): KeptRow => {
  const rule: RetentionRule = retention[name];
  const long = s.t(`kept.${name}.long`, { period: periodOf(s, rule) });
  return {
    name,
    what: s.t(`kept.${name}`),
    howLong: long,
    why: s.t(`kept.${name}.why`),
    afterwards: s.t(`kept.afterwards.${rule.afterwards}`),
  };
};

/** The whole table, in the order in which people are told. */
export const keptRows = (s: Speech<RetentionKey>): KeptRow[] => retentionNames.map((name) => keptRow(s, name));
