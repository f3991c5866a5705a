import type { Language } from "#shared/languages.ts";
import type { Organization } from "#shared/organizations.ts";
import { type Block, excerpt } from "#shared/outbox.ts";
import type { Person } from "#shared/people.ts";
import { answerDays, draftDays } from "#shared/promises.ts";
import { type Speech, speak } from "#shared/speech.ts";
import { instantInWords } from "#shared/time.ts";
import { type SharedKey, sharedWords } from "#shared/words.ts";
import type { Change } from "./change.ts";
import type { Given } from "./decision-input.ts";
import { type LetterKey, letterWords } from "./letters/letter-words.ts";
import { dueOf, isListed, nextActorOf } from "./registration.ts";
import { type RegistrationKey, registrationWords } from "./registration-words.ts";

/** One message to one recipient, as the outbox takes it but for its id and instant. */
export interface Letter {
  readonly to: string;
  readonly personId?: string | undefined;
  readonly reference?: string | undefined;
  readonly kind: string;
  readonly language: Language;
  readonly subject: string;
  readonly blocks: readonly Block[];
  readonly secret?: string;
}

type Voice = Speech<SharedKey | RegistrationKey | LetterKey>;
type Values = Readonly<Record<string, string | number>>;

/** Bytes of somebody's words that a mail repeats; the whole stands on the page of the case. */
const quotedBytes = 640;

const letterVoice = (language: Language): Promise<Voice> =>
  speak<SharedKey | RegistrationKey | LetterKey>(language, sharedWords, registrationWords, letterWords);

const text = (s: Voice, key: LetterKey, values?: Values): Block => ({ kind: "text", text: s.t(key, values) });
const quote = (words: string | undefined): Block[] =>
  words ? [{ kind: "quote", text: excerpt(words, quotedBytes) }] : [];
const action = (s: Voice, key: LetterKey, path: string, secret = false): Block => ({
  kind: "action",
  label: s.t(key),
  path: `/${s.language}${path}`,
  secret,
});

/** Where a case stands, who acts next and by when: what every mail about a case says. */
const facts = (s: Voice, organization: Organization, more: [string, string][] = []): Block => {
  const { reference, status, profile } = organization;
  const next = nextActorOf(status);
  const rows: [string, string][] = [
    [s.t("letter.fact.reference"), reference ?? ""],
    [s.t("letter.fact.status"), s.t(`status.${status}`)],
    [s.t("letter.fact.next"), s.t(`next.${next}`)],
  ];
  if (next !== "nobody")
    rows.push([s.t("letter.fact.due"), instantInWords(s, dueOf(organization), profile.contactTimeZone || "UTC")]);
  return { kind: "facts", rows: [...rows, ...more] };
};

const reasonRow = (s: Voice, reason: string | undefined): [string, string][] =>
  reason ? [[s.t("letter.fact.reason"), s.t(`reason.${reason}` as RegistrationKey)]] : [];

const fieldsRow = (s: Voice, { question }: Organization): [string, string][] => {
  const names = (question?.fields ?? []).map((field) => s.t(`field.${field}`)).join("; ");
  return names ? [[s.t("letter.fact.fields"), excerpt(names, 300)]] : [];
};

const casePage = (s: Voice, { reference }: Organization) => action(s, "letter.open_case", `/me/cases/${reference}`);

interface About {
  readonly s: Voice;
  readonly organization: Organization;
  readonly given: Given;
  readonly now: Date;
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
  received: ({ s, organization }) => [
    text(s, "letter.received.intro"),
    facts(s, organization),
    text(s, "letter.received.next"),
    casePage(s, organization),
  ],
  expired: ({ s }) => [
    text(s, "letter.expired.intro", { days: draftDays }),
    action(s, "letter.expired.action", "/registration"),
  ],
  question: ({ s, organization }) => [
    text(s, "letter.question.intro"),
    ...quote(organization.question?.text),
    facts(s, organization, [...reasonRow(s, organization.question?.reason), ...fieldsRow(s, organization)]),
    text(s, "letter.question.how"),
    casePage(s, organization),
  ],
  answered: ({ s, organization }) => [
    text(s, "letter.answered.intro"),
    facts(s, organization),
    casePage(s, organization),
  ],
  reminder: ({ s, organization }) => [
    text(s, "letter.reminder.intro"),
    ...quote(organization.question?.text),
    facts(s, organization, fieldsRow(s, organization)),
    text(s, "letter.reminder.what_then"),
    casePage(s, organization),
  ],
  lapsed: ({ s, organization }) => [
    text(s, "letter.lapsed.intro"),
    facts(s, organization),
    text(s, "letter.lapsed.how"),
    casePage(s, organization),
  ],
  welcome: ({ s, organization }) => [
    text(s, "letter.welcome.intro"),
    facts(s, organization),
    text(s, isListed(organization) ? "letter.welcome.listed" : "letter.welcome.unlisted"),
    text(s, "letter.welcome.year"),
    casePage(s, organization),
  ],
  declined: ({ s, organization, given }) => [
    text(s, "letter.declined.intro"),
    facts(s, organization, reasonRow(s, given.reason)),
    ...quote(given.text),
    text(s, "letter.declined.contest", { days: answerDays }),
    text(s, "letter.declined.still"),
    casePage(s, organization),
  ],
  contested: ({ s, organization }) => [
    text(s, "letter.contested.intro"),
    facts(s, organization),
    casePage(s, organization),
  ],
  upheld: ({ s, organization, given }) => [
    text(s, "letter.upheld.intro"),
    ...quote(given.text),
    facts(s, organization, reasonRow(s, organization.declineReason)),
    text(s, "letter.upheld.still"),
    casePage(s, organization),
  ],
  reversed: ({ s, organization }) => [
    text(s, "letter.reversed.intro"),
    facts(s, organization),
    text(s, isListed(organization) ? "letter.welcome.listed" : "letter.welcome.unlisted"),
    casePage(s, organization),
  ],
  updateDue: ({ s, organization }) => [
    text(s, "letter.updateDue.intro"),
    facts(s, organization),
    text(s, "letter.updateDue.still"),
    casePage(s, organization),
  ],
  current: ({ s, organization }) => [
    text(s, "letter.current.intro"),
    facts(s, organization),
    casePage(s, organization),
  ],
  suspended: ({ s, organization, given }) => [
    text(s, "letter.suspended.intro"),
    facts(s, organization, reasonRow(s, given.reason)),
    ...quote(given.text),
    text(s, "letter.suspended.how"),
    casePage(s, organization),
  ],
  reinstated: ({ s, organization }) => [
    text(s, "letter.reinstated.intro"),
    facts(s, organization),
    casePage(s, organization),
  ],
  closed: ({ s, organization }) => [
    text(s, "letter.closed.intro"),
    facts(s, organization),
    text(s, "letter.closed.kept"),
  ],
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
  return addressed(s, kind, organization, letters[kind]({ s, organization, given, now }));
};

const addressed = (
  s: Voice,
  kind: string,
  organization: Organization,
  blocks: Block[],
  reference = organization.reference,
): Letter => ({
  to: organization.email,
  personId: organization.personId,
  reference,
  kind,
  language: s.language,
  subject: reference ?? s.t("letter.subject"),
  blocks,
});

/** The messages about a change of reviewed fields. */
export const changeLetter = async (
  kind: "changeReceived" | "changeAccepted" | "changeRefused",
  change: Change,
  organization: Organization,
  due: string | undefined,
  given: Given = {},
): Promise<Letter> => {
  const s = await letterVoice(organization.language);
  const rows: [string, string][] = [
    [s.t("letter.fact.reference"), change.reference],
    [s.t("letter.fact.status"), s.t(`status.${change.status}`)],
    ...(due
      ? ([
          [s.t("letter.fact.next"), s.t("next.officer")],
          [s.t("letter.fact.due"), instantInWords(s, due, organization.profile.contactTimeZone || "UTC")],
        ] as [string, string][])
      : []),
    ...reasonRow(s, given.reason),
  ];
  const blocks: Block[] = [
    text(s, `letter.${kind}.intro`),
    { kind: "facts", rows },
    ...quote(given.text),
    ...(kind === "changeRefused" ? [text(s, "letter.changeRefused.how")] : []),
    action(s, "letter.open_case", `/me/cases/${change.reference}`),
  ];
  return addressed(s, kind, organization, blocks, change.reference);
};

/** Tells a member of the secretariat that a case has used up its questions. */
export const toSecretariat = async ({ id, email, language }: Person, { reference }: Organization): Promise<Letter> => {
  const s = await letterVoice(language);
  return {
    to: email,
    personId: id,
    kind: "rounds",
    language,
    subject: reference ?? s.t("letter.subject"),
    blocks: [text(s, "letter.rounds.intro"), action(s, "letter.rounds.action", `/desk/registration/${reference}`)],
  };
};

/** A link to sign in with, for somebody known; staff invited for the first time are told what to expect. */
export const signInLetter = async (
  { id, email, language, timeZone }: Person,
  secret: string,
  until: string,
  invited = false,
): Promise<Letter> => {
  const s = await letterVoice(language);
  const kind = invited ? "invited" : "signIn";
  return {
    to: email,
    personId: id,
    kind,
    language,
    subject: s.t("letter.subject"),
    blocks: [
      text(s, `letter.${kind}.intro`),
      action(s, `letter.${kind}.action`, "/sign-in", true),
      text(s, "letter.signIn.until", { until: instantInWords(s, until, timeZone || "UTC") }),
    ],
    secret,
  };
};
