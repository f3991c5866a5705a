import { type Acting, mayDecide } from "#shared/acting.ts";
import type { Briefing, BriefingSession } from "#shared/briefings/briefing.ts";
import { allowedIn, type Decision, type Obstacle } from "#shared/decisions.ts";
import { type SignUpDecision, type SignUpStatus, signUpDecisions } from "./briefings.ts";
import type { SignUp } from "./sign-up.ts";

interface Asked {
  readonly signUp: Pick<SignUp, "status" | "offerUntil" | "briefing" | "endsAt" | "erased">;
  readonly briefing: Pick<Briefing, "status" | "since">;
  readonly session: Pick<BriefingSession, "startsAt" | "cancelled">;
  readonly acting: Acting;
}

/** What nobody can do any more once the session has begun. */
const beforeBeginning: readonly SignUpDecision[] = ["accept", "rejoin", "change", "ask", "cancel", "offer", "confirm"];
const afterBeginning: readonly SignUpDecision[] = ["attend", "miss", "end"];

/** What was held, or had begun, when the rest was called off stays as it was. */
export const isCalledOff = ({ briefing, session }: Pick<Asked, "briefing" | "session">) =>
  session.cancelled || (briefing.status === "cancelled" && session.startsAt > briefing.since);

export const hasBegun = ({ startsAt }: Pick<BriefingSession, "startsAt">, now: Date) =>
  Date.parse(startsAt) <= now.getTime();

const rowOf = (name: SignUpDecision): Decision<SignUpStatus> => signUpDecisions[name];

/** Why a decision about a sign-up cannot be taken now, if something stands in the way. */
export const obstacle = (decision: SignUpDecision, asked: Asked, now: Date): Obstacle | undefined => {
  const { signUp, session, acting } = asked;
  const row = rowOf(decision);
  if (!mayDecide(row.by, acting, { decidedBy: [] })) return [403, "forbidden"];
  if (!allowedIn(row, signUp.status)) return [409, "not_now"];
  if (signUp.erased && decision !== "erase") return [409, "not_now"];
  const begun = hasBegun(session, now);
  if (isCalledOff(asked) && beforeBeginning.includes(decision) && decision !== "cancel") return [409, "called_off"];
  if (begun && beforeBeginning.includes(decision)) return [409, "briefing_begun"];
  if (!begun && afterBeginning.includes(decision)) return [409, "briefing_not_begun"];
  const ranOut = decision === "accept" && signUp.offerUntil !== undefined && signUp.offerUntil <= now.toISOString();
  return ranOut ? [409, "offer_over"] : undefined;
};

/** What somebody can decide about a sign-up now. */
export const possibleDecisions = (asked: Asked, now: Date): SignUpDecision[] =>
  (Object.keys(signUpDecisions) as SignUpDecision[]).filter(
    (decision) => signUpDecisions[decision].from.length > 0 && !obstacle(decision, asked, now),
  );
