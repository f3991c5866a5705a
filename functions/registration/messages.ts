import { action, type Letter, quote, text } from "#shared/mail/voice.ts";
import type { Organization } from "#shared/organizations.ts";
import { type Block, excerpt } from "#shared/outbox.ts";
import { answerDays, draftDays } from "#shared/promises.ts";
import { instantInWords } from "#shared/time.ts";
import type { Given } from "./decision-input.ts";
import { addressed, dueRows, letterVoice, reasonRow, type Voice } from "./letters/voice.ts";
import { dueOf, isListed, nextActorOf } from "./registration.ts";

/** Where a case stands, who acts next and by when: what every mail about a case says. */
const factsOf = (
  { s, organization, now }: Pick<About, "s" | "organization" | "now">,
  more: [string, string][] = [],
): Block => {
  const { reference, status, profile } = organization;
  const next = nextActorOf(status);
  const rows: [string, string][] = [
    [s.t("letter.fact.reference"), reference ?? ""],
    [s.t("letter.fact.status"), s.t(`status.${status}`)],
    [s.t("letter.fact.next"), s.t(`next.${next}`)],
  ];
  if (next !== "nobody") rows.push(...dueRows(s, dueOf(organization), now, profile.contactTimeZone));
  return { kind: "facts", rows: [...rows, ...more] };
};

const fieldsRow = (s: Voice, { question }: Organization): [string, string][] => {
  const names = (question?.fields ?? []).map((field) => s.t(`field.${field}`)).join("; ");
  return names ? [[s.t("letter.fact.fields"), excerpt(names, 300)]] : [];
};

const casePage = (s: Voice, { reference }: Organization) => action(s, "letter.open_case", `/me/cases/${reference}`);

const otherRow = (s: Voice, reference: string | undefined): [string, string][] =>
  reference ? [[s.t("letter.fact.other"), reference]] : [];

interface About {
  readonly s: Voice;
  readonly organization: Organization;
  readonly given: Given;
  readonly now: Date;
  /** Where the case stands, with further rows. */
  readonly facts: (more?: [string, string][]) => Block;
}

const until = ({ s, organization }: About, instant: string | undefined) => ({
  until: instantInWords(s, instant ?? organization.since, organization.profile.contactTimeZone || "UTC"),
});

/** Every mail about a registration, by the name that the table of decisions gives it. */
const letters = {
  draft: (about) => [
    text(about.s, "letter.draft.intro"),
    text(about.s, "letter.draft.how"),
    action(about.s, "letter.draft.action", "/registration/resume", true),
    text(about.s, "letter.draft.until", until(about, about.organization.keys.at(-1)?.until)),
    text(about.s, "letter.draft.not_you"),
  ],
  confirm: (about) => [
    text(about.s, "letter.confirm.intro"),
    text(about.s, "letter.confirm.how"),
    action(about.s, "letter.confirm.action", "/registration/confirm", true),
    text(about.s, "letter.confirm.until", until(about, about.organization.confirmation?.until)),
    text(about.s, "letter.draft.not_you"),
  ],
  received: ({ s, organization, facts }) => [
    text(s, "letter.received.intro"),
    facts(),
    text(s, "letter.received.next"),
    casePage(s, organization),
  ],
  expired: ({ s }) => [
    text(s, "letter.expired.intro", { days: draftDays }),
    action(s, "letter.expired.action", "/registration"),
  ],
  question: ({ s, organization, facts }) => [
    text(s, "letter.question.intro"),
    ...quote(organization.question?.text),
    facts([...reasonRow(s, organization.question?.reason), ...fieldsRow(s, organization)]),
    text(s, "letter.question.how"),
    casePage(s, organization),
  ],
  answered: ({ s, organization, facts }) => [text(s, "letter.answered.intro"), facts(), casePage(s, organization)],
  reminder: ({ s, organization, facts }) => [
    text(s, "letter.reminder.intro"),
    ...quote(organization.question?.text),
    facts(fieldsRow(s, organization)),
    text(s, "letter.reminder.what_then"),
    casePage(s, organization),
  ],
  lapsed: ({ s, organization, facts }) => [
    text(s, "letter.lapsed.intro"),
    facts(),
    text(s, "letter.lapsed.how"),
    casePage(s, organization),
  ],
  welcome: ({ s, organization, facts }) => [
    text(s, "letter.welcome.intro"),
    facts(),
    text(s, isListed(organization) ? "letter.welcome.listed" : "letter.welcome.unlisted"),
    text(s, "letter.welcome.year"),
    casePage(s, organization),
  ],
  declined: ({ s, organization, given, facts }) => [
    text(s, "letter.declined.intro"),
    facts(reasonRow(s, given.reason)),
    ...quote(given.text),
    text(s, "letter.declined.contest", { days: answerDays }),
    text(s, "letter.declined.still"),
    casePage(s, organization),
  ],
  contested: ({ s, organization, facts }) => [text(s, "letter.contested.intro"), facts(), casePage(s, organization)],
  upheld: ({ s, organization, given, facts }) => [
    text(s, "letter.upheld.intro"),
    ...quote(given.text),
    facts(reasonRow(s, organization.declineReason)),
    text(s, "letter.upheld.still"),
    casePage(s, organization),
  ],
  reversed: ({ s, organization, facts }) => [
    text(s, "letter.reversed.intro"),
    facts(),
    text(s, isListed(organization) ? "letter.welcome.listed" : "letter.welcome.unlisted"),
    casePage(s, organization),
  ],
  updateDue: ({ s, organization, facts }) => [
    text(s, "letter.updateDue.intro"),
    facts(),
    text(s, "letter.updateDue.still"),
    casePage(s, organization),
  ],
  current: ({ s, organization, facts }) => [text(s, "letter.current.intro"), facts(), casePage(s, organization)],
  suspended: ({ s, organization, given, facts }) => [
    text(s, "letter.suspended.intro"),
    facts(reasonRow(s, given.reason)),
    ...quote(given.text),
    text(s, "letter.suspended.how"),
    casePage(s, organization),
  ],
  reinstated: ({ s, organization, facts }) => [text(s, "letter.reinstated.intro"), facts(), casePage(s, organization)],
  merged: ({ s, organization, given, facts }) => [
    text(s, "letter.merged.intro"),
    facts(otherRow(s, given.other)),
    text(s, "letter.merged.cases"),
    text(s, "letter.merged.wrong"),
    casePage(s, organization),
  ],
  absorbed: ({ s, organization, given, facts }) => [
    text(s, "letter.absorbed.intro"),
    facts(otherRow(s, given.other)),
    text(s, "letter.absorbed.look"),
    text(s, "letter.merged.wrong"),
    casePage(s, organization),
  ],
  unmerged: ({ s, organization, given, facts }) => [
    text(s, "letter.unmerged.intro"),
    facts(otherRow(s, given.other)),
    casePage(s, organization),
  ],
  released: ({ s, organization, given, facts }) => [
    text(s, "letter.released.intro"),
    facts(otherRow(s, given.other)),
    casePage(s, organization),
  ],
  closed: ({ s, facts }) => [text(s, "letter.closed.intro"), facts(), text(s, "letter.closed.kept")],
} satisfies Record<string, (about: About) => Block[]>;

type LetterKind = keyof typeof letters;
const isLetter = (kind: string): kind is LetterKind => kind in letters;

/** The message a decision sends to the organization's focal point, in the language they chose. */
export const letterFor = async (
  kind: string,
  organization: Organization,
  now: Date,
  given: Given = {},
): Promise<Letter> => {
  if (!isLetter(kind)) throw new Error(`no message ${kind}`);
  const s = await letterVoice(organization.language);
  const facts = (more?: [string, string][]) => factsOf({ s, organization, now }, more);
  const letter = addressed(s, kind, organization, letters[kind]({ s, organization, given, now, facts }));
  // These confirm the address that they go to, whatever came back from there before.
  return kind === "draft" || kind === "confirm" ? { ...letter, anyway: true } : letter;
};
