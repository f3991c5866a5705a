import type { Post } from "#shared/casebook.ts";
import { toldIn } from "#shared/localized.ts";
import { action, addressed, dueRows, type LetterVoice, letterVoice, quote, text } from "#shared/mail/voice.ts";
import { type Block, excerpt } from "#shared/outbox.ts";
import { type StandingKey, standingWords, statusIn } from "#shared/standing/standing-words.ts";
import { nameOf } from "../fields.ts";
import type { Given } from "../given.ts";
import type { Matter } from "../matter.ts";
import { linkPath, organizationPath } from "../projection.ts";
import { type DecisionName, dueOf, nextActorOf } from "../representatives.ts";
import { rankOf, rosterOf } from "../roster.ts";
import { type LetterKey, letterWords } from "./letter-words.ts";

type Voice = LetterVoice<StandingKey | LetterKey>;

/** What the letters of a decision speak of: the representative as the decision leaves it. */
export interface About extends Matter {
  readonly decision: DecisionName;
  readonly given?: Given | undefined;
  /** Of the link to the representative's pages. */
  readonly token?: string | undefined;
  readonly now: Date;
}

interface Told extends About {
  readonly s: Voice;
}

type Row = [string, string];

// What others wrote may be long; the pages that letters lead to show all of it.
const nameBytes = 150;
const quoteBytes = 420;

const facts = (told: Told, more: readonly Row[] = []): Block => {
  const { s, representative: one, call, forum, dates, now } = told;
  const next = nextActorOf(one.status);
  const event = toldIn(forum.title, s.language)?.text ?? "";
  const due = { instant: dueOf(one, dates), zone: call.zone, now };
  return {
    kind: "facts",
    rows: [
      [s.t("letter.fact.reference"), one.reference],
      [s.t("letter.fact.name"), excerpt(nameOf(one.answers), nameBytes)],
      [s.t("letter.fact.organization"), excerpt(one.organizationName, nameBytes)],
      [s.t("letter.fact.event"), excerpt(event, nameBytes)],
      [s.t("letter.fact.status"), statusIn(s, { kind: "representative", status: one.status })],
      ...(next === "nobody" ? [] : [[s.t("letter.fact.next"), s.t(`next.${next}`)] satisfies Row, ...dueRows(s, due)]),
      ...more,
    ],
  };
};

const reason = ({ s, given }: Told): Row[] =>
  given?.reason ? [[s.t("letter.fact.reason"), s.t(`reason.${given.reason}` as LetterKey)]] : [];

const rank = ({ s, application, representative }: Told): Row[] => [
  [s.t("letter.fact.rank"), String(rankOf(rosterOf(application), representative.reference) || 1)],
];

const page = ({ s }: Told): Block[] => [action(s, "letter.open_page", linkPath, true), text(s, "letter.keep")];

const cancelled: Partial<Record<DecisionName, LetterKey>> = {
  cancel: "letter.cancelled.organization",
  cancel_self: "letter.cancelled.self",
};

const toNominee: Partial<Record<DecisionName, { readonly kind: string; readonly blocks: (told: Told) => Block[] }>> = {
  nominate: {
    kind: "nominated",
    blocks: (told) => [
      text(told.s, "letter.nominated.intro"),
      facts(told),
      text(told.s, "letter.nominated.how"),
      ...page(told),
      text(told.s, "letter.nominated.not_you"),
    ],
  },
  invite_again: {
    kind: "invitedAgain",
    blocks: (told) => [text(told.s, "letter.invitedAgain.intro"), facts(told), ...page(told)],
  },
  confirm: {
    kind: "confirmed",
    blocks: (told) => [text(told.s, "letter.confirmed.intro"), facts(told), ...page(told)],
  },
  put_on_reserve: {
    kind: "reserve",
    blocks: (told) => [text(told.s, "letter.reserve.intro"), facts(told, rank(told)), ...page(told)],
  },
  promote: {
    kind: "promoted",
    blocks: (told) => [text(told.s, "letter.promoted.intro"), facts(told), ...page(told)],
  },
  approve: {
    kind: "approved",
    blocks: (told) => [
      text(told.s, "letter.approved.intro"),
      facts(told),
      text(told.s, "letter.approved.limits"),
      ...page(told),
    ],
  },
  reject: {
    kind: "rejected",
    blocks: (told) => [
      text(told.s, "letter.rejected.intro"),
      facts(told, reason(told)),
      ...quote(told.given?.text, quoteBytes),
      text(told.s, "letter.rejected.how"),
      text(told.s, "letter.erased"),
    ],
  },
  replace: {
    kind: "replaced",
    blocks: (told) => [text(told.s, "letter.replaced.intro"), facts(told), text(told.s, "letter.erased")],
  },
  lapse: {
    kind: "lapsed",
    blocks: (told) => [text(told.s, "letter.lapsed.intro"), facts(told), text(told.s, "letter.erased")],
  },
};

const ofCancelling = {
  kind: "cancelled",
  blocks: (told: Told) => [
    text(told.s, "letter.cancelled.intro"),
    ...(cancelled[told.decision] ? [text(told.s, cancelled[told.decision] as LetterKey)] : []),
    facts(told, reason(told)),
    text(told.s, "letter.erased"),
  ],
};

const ofNominee = (decision: DecisionName) => {
  const cancels = decision === "cancel" || decision === "cancel_self" || decision === "cancel_revoked";
  return cancels ? ofCancelling : toNominee[decision];
};

/** What the focal point is told of what others decided. */
const toOrganization: Partial<Record<DecisionName, LetterKey>> = {
  confirm_self: "letter.told.confirm_self",
  promote: "letter.told.promote",
  approve: "letter.told.approve",
  reject: "letter.told.reject",
  cancel_self: "letter.told.cancel_self",
  lapse: "letter.told.lapse",
};

/** Every mail of a decision: to the representative, in the language chosen for them, and to the organization's focal point. */
export const lettersFor = async (about: About): Promise<Post[]> => {
  const { decision, representative, application, token } = about;
  const { reference } = representative;
  const posts: Post[] = [];
  const own = ofNominee(decision);
  if (own) {
    const s: Voice = await letterVoice(representative.language, standingWords, letterWords);
    const letter = addressed(s, own.kind, { to: representative.email, reference }, own.blocks({ ...about, s }));
    posts.push({ ...letter, secret: token });
  }
  const intro = toOrganization[decision];
  if (intro && application.email) {
    const s: Voice = await letterVoice(application.language, standingWords, letterWords);
    const blocks = [
      text(s, intro),
      facts({ ...about, s }, reason({ ...about, s })),
      ...(decision === "reject" ? quote(about.given?.text, quoteBytes) : []),
      action(s, "letter.told.page", organizationPath(application.reference)),
    ];
    const kind = decision === "confirm_self" ? "selfConfirmed" : "representativeMoved";
    const { email: to, personId } = application;
    posts.push(addressed(s, kind, { to, personId, reference }, blocks));
  }
  return posts;
};
