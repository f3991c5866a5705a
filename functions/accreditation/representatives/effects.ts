import { isOfDesk } from "#shared/acting.ts";
import { mailboxKeyOf } from "#shared/mailbox.ts";
import { newReference } from "#shared/references.ts";
import { Refusal } from "#shared/refusal.ts";
import { newCode } from "../letter-codes.ts";
import { erasedFields } from "./fields.ts";
import type { Given, Nomination } from "./given.ts";
import type { Delegation, Matter } from "./matter.ts";
import { isFull } from "./obstacles.ts";
import type { Representative } from "./representative.ts";
import { type DecisionName, isLive, type RepresentativeStatus, representativeDecisions } from "./representatives.ts";
import * as rosters from "./roster.ts";
import { marksOf } from "./sameness.ts";

type Random = (bytes: number) => Uint8Array;

/** What a decision makes of a representative and of the places of its organization. */
export interface Effect {
  readonly to: Representative;
  readonly roster: rosters.Roster;
  /** Who got the seat that became free. */
  readonly promoted?: string | undefined;
  /** Who comes in their place. */
  readonly newcomer?: Representative;
}

const nominatedAlready = () => new Refusal(422, "invalid", [{ field: "email", code: "nominated_already" }]);

const marksFor = (application: string, { email, answers }: Pick<Representative, "email" | "answers">) =>
  marksOf(application, { ...answers, email });

/** Somebody new, with a place that holds nothing yet; refuses whoever is there already. */
export const newcomer = (
  { application, call }: Pick<Delegation, "application" | "call">,
  { email, language, ...said }: Nomination,
  { now, random, replaces }: { readonly now: Date; readonly random: Random; readonly replaces?: string },
): { readonly one: Representative; readonly marks: string[] } => {
  const at = now.toISOString();
  const one: Representative = {
    reference: newReference("representative", random),
    status: "nominated",
    version: 0,
    application: application.reference,
    call: call.id,
    forum: call.forum,
    organization: application.organization,
    organizationName: application.answers.listName ?? application.title,
    region: application.region,
    email,
    mailbox: mailboxKeyOf(email),
    language,
    timeZone: application.timeZone,
    createdAt: at,
    since: at,
    answers: { ...said, language },
    consents: {},
    documented: false,
    keys: [],
    decidedBy: [],
    ...(replaces && { replaces }),
  };
  const marks = marksFor(application.reference, one);
  if (rosters.isKnown(rosters.rosterOf(application), marks, replaces)) throw nominatedAlready();
  return { one, marks };
};

/** Without what was only needed to come. */
const erased = (one: Representative, now: Date): Representative => {
  const { photo: _, ...rest } = one;
  const answers = { ...one.answers };
  for (const name of erasedFields) delete answers[name as keyof typeof answers];
  return { ...rest, answers, documented: false, erasedAt: now.toISOString() };
};

/** Somebody of whom nothing is left but that there was one, and what was decided. */
const forgotten = ({ mailbox: _, ...one }: Representative): Representative => ({
  ...one,
  ...{ email: "", timeZone: "UTC", answers: {}, consents: {}, keys: [], forgotten: true },
});

interface Deciding extends Matter {
  readonly decision: DecisionName;
  readonly given: Given;
  readonly now: Date;
  readonly random: Random;
}

/** What the row of a decision and what it was given come to. */
export const effectOf = (deciding: Deciding): Effect => {
  const { representative, application, decision, acting, now } = deciding;
  const to: RepresentativeStatus | "same" = representativeDecisions[decision].to;
  const took = isOfDesk(acting) && to !== "same";
  const moved: Representative = {
    ...representative,
    status: to === "same" ? representative.status : to,
    decidedBy: took ? [...new Set([...representative.decidedBy, acting.id])] : representative.decidedBy,
  };
  const roster = rosters.rosterOf(application);
  if (!isLive(moved.status) && to !== "same") return endOf(deciding, moved, roster);
  switch (decision) {
    case "fill":
    case "confirm_self":
      return ownData(deciding, moved, roster);
    case "confirm":
      return { to: moved, roster: rosters.given(roster, moved.reference, "seat") };
    case "put_on_reserve":
      return { to: moved, roster: rosters.given(roster, moved.reference, "reserve") };
    case "rank":
      return { to: moved, roster: rosters.ranked(roster, moved.reference, deciding.given.rank ?? 1) };
    case "approve":
      return { to: { ...moved, approvedAt: now.toISOString(), letterCode: newCode(deciding.random) }, roster };
    case "erase":
      return { to: erased(moved, now), roster };
    case "forget":
      return {
        to: forgotten(moved),
        roster: rosters.placeOf(roster, moved.reference) ? rosters.marked(roster, moved.reference, []) : roster,
      };
    default:
      return { to: moved, roster };
  }
};

/** Somebody goes: their place goes to whoever replaces them, or a seat that becomes free to the first of the reserve. */
const endOf = (deciding: Deciding, moved: Representative, roster: rosters.Roster): Effect => {
  const { decision, given, application, call, dates, now, random } = deciding;
  const gone = erased(moved, now);
  const { reference } = moved;
  if (decision === "replace" && given.nomination) {
    const { one, marks } = newcomer(deciding, given.nomination, { now, random, replaces: reference });
    return {
      to: { ...gone, replacedBy: one.reference },
      newcomer: one,
      roster: rosters.replaced(roster, reference, { reference: one.reference, marks }),
    };
  }
  const ended = decision === "reject" ? { ...gone, rejectReason: given.reason ?? "" } : gone;
  // Where the accreditation ended nobody comes any more; and after nominations nobody else can take what stayed free.
  const fill = decision === "lapse" && now.toISOString() >= dates.nominationsUntil && !isFull(roster, call);
  const goesOn = application.status === "accredited" && now.toISOString() < dates.seatsUntil;
  if (!goesOn) return { to: ended, roster: roster.filter((placed) => placed.reference !== reference) };
  return { to: ended, ...rosters.left(roster, reference, { fill }) };
};

/** What somebody says of themselves; refuses whoever turns out to be there already. */
const ownData = ({ given, now }: Deciding, moved: Representative, roster: rosters.Roster): Effect => {
  const answers = given.answers ?? moved.answers;
  const agreed = (given.consents ?? []).map((consent) => [consent, now.toISOString()] as const);
  const to: Representative = {
    ...moved,
    answers,
    language: answers.language ?? moved.language,
    documented: moved.documented || given.document !== undefined,
    consents: { ...moved.consents, ...Object.fromEntries(agreed) },
  };
  const marks = marksFor(to.application, to);
  if (rosters.isKnown(roster, marks, to.reference)) throw nominatedAlready();
  const known = rosters.placeOf(roster, to.reference)?.marks ?? [];
  return { to, roster: marks.join() === known.join() ? roster : rosters.marked(roster, to.reference, marks) };
};
