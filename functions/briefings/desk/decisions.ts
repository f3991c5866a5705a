import type { Acting } from "#shared/acting.ts";
import { DecisionRequest, parseGiven, refuseStale } from "#shared/decision-input.ts";
import { allowedIn } from "#shared/decisions.ts";
import { parseInput } from "#shared/input.ts";
import { readReference } from "#shared/references.ts";
import { Refusal } from "#shared/refusal.ts";
import { type BriefingDecision, briefingDecisions, type SignUpDecision, signUpDecisions } from "../briefings.ts";
import { obstacle } from "../obstacles.ts";
import type { BriefingsRoom } from "../room.ts";
import type { SignUp } from "../sign-up.ts";
import { actingOn, type Opened, type OpenedSession } from "./opening.ts";

/** As a form or a program sent it. */
export type Sent = Readonly<Record<string, unknown>>;

/** Refuses a decision about a briefing that cannot be taken: 403 without the right, 409 in the wrong status. */
export const insistOn = (decision: BriefingDecision, opened: Opened): Acting => {
  const acting = actingOn(opened);
  if (!allowedIn(briefingDecisions[decision], opened.briefing.status)) throw new Refusal(409, "not_now");
  return acting;
};

/** What officers decide about one sign-up. */
export const deskDecisions = ["attend", "miss", "remove"] as const satisfies SignUpDecision[];
export type DeskDecision = (typeof deskDecisions)[number];
export const isDeskDecision = (name: string): name is DeskDecision =>
  (deskDecisions as readonly string[]).includes(name);

/** Carries out an officer's decision about a sign-up to a session, for pages and programs alike. */
export const decideSignUp = async (
  room: BriefingsRoom,
  opened: OpenedSession,
  reference: string,
  input: Sent,
  now: Date,
): Promise<SignUp> => {
  const acting = actingOn(opened);
  const { decision, version, ...sent } = parseInput(DecisionRequest, input);
  if (!isDeskDecision(decision)) throw new Refusal(422, "invalid", [{ field: "decision", code: "not_a_choice" }]);
  const [signUps, casework] = await Promise.all([room.signUps(), room.casework()]);
  const asked = readReference(reference);
  const signUp = asked && (await signUps.find(asked));
  if (!signUp || signUp.sessionKey !== opened.key) throw new Refusal(404, "not_found");
  refuseStale(version, signUp.version);
  const { briefing, session } = opened;
  const deciding = { signUp, briefing, session, decision, acting, now };
  const inTheWay = obstacle(decision, deciding, now);
  if (inTheWay) throw new Refusal(...inTheWay);
  const { reason } = parseGiven(signUpDecisions[decision], sent, now);
  return casework.decide({ ...deciding, reason });
};
