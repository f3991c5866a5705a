import * as z from "zod";
import { isOfDesk } from "#shared/acting.ts";
import { DecisionRequest, refuseStale } from "#shared/decision-input.ts";
import { fieldErrors, parseInput } from "#shared/input.ts";
import type { Organization } from "#shared/organizations.ts";
import { type FieldName, fieldNames, type PartialProfile, Profile, profilePart } from "#shared/profile.ts";
import { Refusal } from "#shared/refusal.ts";
import type { Session } from "#shared/session.ts";
import type { Change } from "./change.ts";
import { type ColleagueDecisionName, isColleagueDecision } from "./colleagues/colleague-decisions.ts";
import type { ColleagueAsked } from "./colleagues/deciding.ts";
import { parseGiven } from "./decision-input.ts";
import type { HostAsked } from "./hosts/deciding.ts";
import { type HostDecision, isHostDecision } from "./hosts/host-decisions.ts";
import { type Matter, openMatter } from "./matter.ts";
import { changeObstacle, obstacle } from "./obstacles.ts";
import {
  type ChangeDecisionName,
  changeDecisions,
  type DecisionName,
  decisions,
  isPairDecision,
  type PairDecision,
  type SingleDecision,
} from "./registration.ts";
import type { RegistrationRoom } from "./room.ts";

export interface Wish {
  /** As somebody typed it. */
  readonly reference: string;
  /** As a form or a program sent it: `decision`, perhaps `version`, and what the row of the decision asks for. */
  readonly input: Readonly<Record<string, unknown>>;
}

export interface Outcome {
  readonly decision: DecisionName | ChangeDecisionName | ColleagueDecisionName | HostDecision;
  readonly organization: Organization;
  /** The change that was decided about, or that a correction opened. */
  readonly change: Change | undefined;
}

const isDecision = (name: string): name is DecisionName => Object.hasOwn(decisions, name);
const isChangeDecision = (name: string): name is ChangeDecisionName => Object.hasOwn(changeDecisions, name);
const notNow = () => new Refusal(409, "not_now");

/**
 * Carries out a decision for whoever is signed in: the one way for forms and programs alike. Refuses with 404 what
 * they may not know of, 409 what the table does not allow now or what moved on since, 403 what is not theirs to
 * decide, and 422 what was given wrongly; all of them change nothing.
 */
export const carryOut = async (room: RegistrationRoom, session: Session, wish: Wish, now: Date): Promise<Outcome> => {
  const { decision, version, ...given } = parseInput(DecisionRequest, wish.input);
  if (
    !isDecision(decision) &&
    !isChangeDecision(decision) &&
    !isColleagueDecision(decision) &&
    !isHostDecision(decision)
  )
    throw new Refusal(422, "invalid", [{ field: "decision", code: "not_a_choice" }]);
  const matter = await openMatter(await room.registrations(), session, wish.reference);
  // Whoever wants to be hidden wants it whatever else moved meanwhile.
  if (decision !== "unlist") refuseStale(version, (matter.change ?? matter.organization).version);
  if (isChangeDecision(decision)) return decideChange(room, matter, decision, given, now);
  if (matter.change) throw notNow();
  if (isHostDecision(decision)) return decideHost(room, matter, decision, given, now);
  if (isColleagueDecision(decision)) return decideColleagues(room, matter, decision, given, now);
  if (isPairDecision(decision)) return decidePair(room, session, matter, decision, given, now);
  return decide(room, matter, decision, given, now);
};

/** Decides about two registrations. Each is found as its case would be: one that they may not see is unknown (422). */
const decidePair = async (
  room: RegistrationRoom,
  session: Session,
  { organization, acting }: Matter,
  decision: PairDecision,
  sent: Sent,
  now: Date,
): Promise<Outcome> => {
  const inTheWay = obstacle(decision, organization, acting);
  if (inTheWay) throw new Refusal(...inTheWay);
  const { into, other, take = [] } = parseGiven(decisions[decision], sent, now);
  const { mergers } = await room.duplicates();
  const deciding = { organization, acting, now };
  const about = (reference: string | undefined, field: string) => theOther(room, session, reference, field);
  const decided =
    decision === "merge"
      ? await mergers.merge({ ...deciding, kept: await about(into, "into"), take })
      : decision === "unmerge"
        ? await mergers.unmerge(deciding)
        : await mergers.setApart({ ...deciding, other: await about(other, "other") });
  return { decision, organization: decided, change: undefined };
};

const theOther = async (room: RegistrationRoom, session: Session, reference = "", field: string) => {
  try {
    const { organization, acting } = await openMatter(await room.registrations(), session, reference);
    if (!isOfDesk(acting)) throw new Refusal(403, "forbidden");
    return organization;
  } catch (error) {
    if (error instanceof Refusal && error.status === 404)
      throw new Refusal(422, "invalid", [{ field, code: "unknown_reference" }]);
    throw error;
  }
};

type Sent = Readonly<Record<string, unknown>>;

const decide = async (
  room: RegistrationRoom,
  matter: Matter,
  decision: SingleDecision,
  sent: Sent,
  now: Date,
): Promise<Outcome> => {
  const { organization, acting } = matter;
  const inTheWay = obstacle(decision, organization, acting);
  if (inTheWay) throw new Refusal(...inTheWay);
  const casework = await room.casework();
  const deciding = { organization, decision, acting, now };
  if (decision === "answer" || decision === "reopen" || decision === "correct") {
    const answers = answersIn(sent, organization, decision === "correct");
    if (decision !== "correct")
      return { decision, organization: await casework.decide({ ...deciding, answers }), change: undefined };
    return { decision, ...(await (await room.changes()).correct(organization, answers, acting.id, now)) };
  }
  const given = parseGiven(decisions[decision], sent, now);
  return { decision, organization: await casework.decide({ ...deciding, given }), change: undefined };
};

const decideColleagues = async (...asked: ColleagueAsked): Promise<Outcome> => {
  const { decideAboutColleagues } = await import("./colleagues/deciding.ts");
  return { decision: asked[2], organization: await decideAboutColleagues(...asked), change: undefined };
};

const decideHost = async (...asked: HostAsked): Promise<Outcome> => {
  const { decideAboutHost } = await import("./hosts/deciding.ts");
  return { decision: asked[2], organization: await decideAboutHost(...asked), change: undefined };
};

const decideChange = async (
  room: RegistrationRoom,
  { organization, change, acting }: Matter,
  decision: ChangeDecisionName,
  sent: Sent,
  now: Date,
): Promise<Outcome> => {
  if (!change) throw notNow();
  const inTheWay = changeObstacle(decision, change, organization, acting);
  if (inTheWay) throw new Refusal(...inTheWay);
  const given = parseGiven(changeDecisions[decision], sent, now);
  const changes = await room.changes();
  return { decision, ...(await changes.decide({ change, organization, decision, acting, given, now })) };
};

const Answers = z.strictObject({ answers: z.record(z.string(), z.unknown()) });

/** Answers to the open fields, or corrections of any, after which the profile must still be complete. */
const answersIn = (sent: Sent, { profile, question }: Organization, any: boolean): PartialProfile => {
  const { answers } = parseInput(Answers, sent);
  const open: FieldName[] = any ? fieldNames.filter((name) => Object.hasOwn(answers, name)) : (question?.fields ?? []);
  const parsed = parseInput(profilePart(open), answers) as PartialProfile;
  const complete = Profile.safeParse({ ...profile, ...parsed }, { reportInput: true });
  if (!complete.success) throw new Refusal(422, "invalid", fieldErrors(complete.error));
  return parsed;
};
