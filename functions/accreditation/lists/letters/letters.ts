import type { Call } from "#shared/forums.ts";
import { action, addressed, dueRows, type LetterVoice, letterVoice, quote, text } from "#shared/mail/voice.ts";
import type { Block } from "#shared/outbox.ts";
import { type StandingKey, standingWords } from "#shared/standing/standing-words.ts";
import { deadlineInWords } from "#shared/time.ts";
import { nextActorOf } from "../../accreditation.ts";
import { applicationPath } from "../../addresses.ts";
import type { About, LetterWriter } from "../../letters.ts";
import { type LetterKey, letterWords } from "./letter-words.ts";

type Voice = LetterVoice<LetterKey | StandingKey>;
type Rows = [string, string][];

interface Writing extends About {
  readonly s: Voice;
}

/** Where the application stands and who acts next, with further rows. */
const facts = ({ s, application, call }: Writing, more: Rows): Block => {
  const next = nextActorOf(application.status, application.track);
  const rows: Rows = [
    [s.t("letter.fact.reference"), application.reference],
    [s.t("letter.fact.status"), s.t(`status.${application.status}`)],
  ];
  if (next !== "nobody") rows.push([s.t("letter.fact.next"), decidesIn(s, call)]);
  return { kind: "facts", rows: [...rows, ...more] };
};

const decidesIn = (s: Voice, { accreditation }: Call) =>
  s.t(accreditation === "authority" ? "next.authority" : "letter.organizer");

const casePage = ({ s, application }: Writing) => action(s, "letter.open_case", applicationPath(application.reference));
const listsPage = ({ s, call }: Writing) => action(s, "letter.lists", `/accreditation/${call.id}/lists`);

const when = ({ s, call, application, now }: Writing, instant: string) => ({
  instant,
  zone: call.zone,
  now,
  readerZone: application.timeZone || undefined,
  s,
});

/** Until when Member States can object, under a label that says so. */
const roundRows = (writing: Writing): Rows => {
  const { s, given } = writing;
  if (!given.due) return [];
  const [first, ...others] = deadlineInWords(s, when(writing, given.due));
  // How much time is left concerns those who have to do something.
  return [[s.t("letter.round_until"), first?.[1] ?? ""], ...others.slice(0, -1)];
};

const byAuthority = ({ call }: Writing) => call.accreditation === "authority";

const letters = {
  listed: (writing) => [
    text(writing.s, "letter.listed.intro"),
    text(writing.s, byAuthority(writing) ? "letter.listed.round" : "letter.listed.organizer"),
    facts(writing, roundRows(writing)),
    text(writing.s, "letter.listed.later"),
    listsPage(writing),
  ],
  objected: (writing) => [
    text(writing.s, "letter.objected.intro"),
    facts(writing, []),
    text(writing.s, "letter.objected.later"),
    casePage(writing),
  ],
  accredited: (writing) => {
    const { s, application, call, now, nominateUntil = call.nominationsUntil } = writing;
    const decided: Rows = [[s.t("letter.decided_by"), decidesIn(s, call)]];
    const intro = text(s, "letter.accredited.intro");
    // An accreditation that comes after the event is told without asking for what cannot be done any more.
    if (now.toISOString() >= nominateUntil) return [intro, facts(writing, decided), casePage(writing)];
    const seats: [string, string] = [s.t("letter.quota"), s.t("letter.quota_value", { count: call.quota })];
    return [
      intro,
      facts(writing, [...decided, seats, ...dueRows(s, when(writing, nominateUntil))]),
      text(s, "letter.accredited.how"),
      action(s, "letter.accredited.action", `${applicationPath(application.reference)}/representatives`),
      text(s, "letter.accredited.limits"),
    ];
  },
  notAccredited: (writing) => {
    const { s, given } = writing;
    return [
      text(s, "letter.notAccredited.intro"),
      text(s, "letter.notAccredited.who"),
      text(s, given.text ? "letter.notAccredited.basis" : "letter.notAccredited.no_basis"),
      ...quote(given.text),
      facts(writing, []),
      text(s, "letter.notAccredited.still"),
      casePage(writing),
    ];
  },
} satisfies Record<string, (writing: Writing) => Block[]>;

type LetterKind = keyof typeof letters;
const isLetter = (kind: string): kind is LetterKind => Object.hasOwn(letters, kind);

/** The mails about lists, to the focal point in their language. */
export const letterFor: LetterWriter = async (about) => {
  const { kind, application } = about;
  if (!isLetter(kind)) throw new Error(`no message ${kind}`);
  const s: Voice = await letterVoice<LetterKey | StandingKey>(application.language, standingWords, letterWords);
  const { email, personId, reference } = application;
  return addressed(s, kind, { to: email, personId, reference }, letters[kind]({ ...about, s }));
};
