import type { NextActor } from "../next-actor.ts";
import type { Catalogue, Speech } from "../speech.ts";
import type { words } from "./words/en.ts";

export type StandingKey = keyof typeof words;

/** Where cases of all capabilities stand, and who acts next on them. */
export const standingWords: Catalogue<StandingKey> = {
  ar: () => import("./words/ar.ts"),
  zh: () => import("./words/zh.ts"),
  en: () => import("./words/en.ts"),
  fr: () => import("./words/fr.ts"),
  ru: () => import("./words/ru.ts"),
  es: () => import("./words/es.ts"),
};

/** Statuses that mean something else in a case of this kind than elsewhere. */
const particular: readonly string[] = [
  "application.upheld",
  "representative.lapsed",
  "input.upheld",
  "input.withdrawn",
  "signUp.confirmed",
  "signUp.called_off",
  "signUp.lapsed",
  "enquiry.under_review",
  "enquiry.lapsed",
  "enquiry.expired",
];

/** Kinds of cases that may be a person's own, not an organization's. */
const ofPersons: readonly string[] = ["input", "signUp", "enquiry"];

/** Where a case stands, in words. */
export const statusIn = <Key extends string>(
  s: Speech<StandingKey | Key>,
  { kind, status }: { readonly kind: string; readonly status: string },
): string => {
  const own = `${kind}.${status}`;
  return s.t((particular.includes(own) ? `status.${own}` : `status.${status}`) as StandingKey);
};

/** Who acts next on a case, in words. */
export const nextIn = <Key extends string>(
  s: Speech<StandingKey | Key>,
  { kind, next }: { readonly kind: string; readonly next: NextActor },
): string =>
  s.t((ofPersons.includes(kind) && next === "applicant" ? `next.${kind}.applicant` : `next.${next}`) as StandingKey);
