import type { Call } from "#shared/api.ts";
import { DecisionRequest } from "#shared/decision-input.ts";
import { parseInput } from "#shared/input.ts";
import { readReference } from "#shared/references.ts";
import { Refusal } from "#shared/refusal.ts";
import { publicly, standingOf } from "#shared/standing/standing.ts";
import { callerOf } from "#shared/web/address.ts";
import { idempotencyKeyOf } from "#shared/web/idempotency.ts";
import { staffMember } from "#shared/web/sessions.ts";
import { hasPlace, isSignUpDecision } from "../briefings.ts";
import { isCalledOff, possibleDecisions } from "../obstacles.ts";
import { caseOf } from "../projection.ts";
import type { BriefingsRoom } from "../room.ts";
import type { SignUp } from "../sign-up.ts";
import { carryOut } from "./carry-out.ts";
import type { Wish } from "./casework.ts";
import { applicant, openMatter } from "./matter.ts";
import { placing } from "./placing.ts";
import { signedUpBefore, signUp } from "./signing.ts";

type Handled = Call<BriefingsRoom>;

const standingFor = (one: SignUp) => standingOf(publicly(caseOf(one)));

/** The token of a mailed link, where that is what a program bears. */
const tokenOf = ({ c }: Handled) => /^Bearer ([\w-]{40})$/.exec(c.req.header("authorization") ?? "")?.[1];

/** The sign-up of the address for whoever bears the token of its link; to all others unknown. */
const opened = async ({ room, parameters, now }: Handled, token: string): Promise<Wish> => {
  const matter = await openMatter(room, token, now);
  if (matter.signUp.reference !== readReference(parameters.reference ?? "")) throw new Refusal(404, "not_found");
  return matter;
};

const wholeOf = async ({ room, now }: Handled, matter: Wish) => {
  const { signUp: one, session } = matter;
  const joins = hasPlace(one.status) && !isCalledOff(matter) && session.endsAt > now.toISOString();
  const waits = one.status === "waitlisted" && one.turn !== undefined;
  return {
    ...one,
    startsAt: session.startsAt,
    endsAt: session.endsAt,
    zone: session.zone,
    ahead: waits ? await (await room.places()).waitingBefore(one.sessionKey, one.turn ?? 0) : null,
    offerUntil: one.offerUntil ?? null,
    wish: one.wish ?? null,
    joiningLink: joins ? session.joiningLink : "",
    telephone: joins ? session.dialIn : "",
    decisions: possibleDecisions({ ...matter, acting: applicant }, now),
  };
};

export const read = async (handled: Handled) => {
  const { c, room, parameters, now } = handled;
  const token = tokenOf(handled);
  if (!token) {
    const asked = { reference: parameters.reference ?? "", caller: callerOf(c) };
    return { ...(await placing(room, asked, now)), own: null };
  }
  const matter = await opened(handled, token);
  return { ...standingFor(matter.signUp), own: await wholeOf(handled, matter) };
};

export const begin = async ({ c, room, parameters, body, now }: Handled) => {
  const caller = callerOf(c);
  const briefing = parameters.briefing ?? "";
  const key = idempotencyKeyOf(c);
  const sent = key && { caller, route: `sign_up ${briefing}`, key, body };
  const once = await room.once();
  const named = key && `${briefing}\n${key}`;
  if (sent && named && (await once.wasDone(sent, now)))
    return standingFor(await signedUpBefore(room, { caller, key: named }));
  const also = sent ? [await once.guard(sent, now)] : [];
  return standingFor(await signUp(room, { briefing, typed: body, caller, now, key: named || undefined, also }));
};

/** Officers record who was there, and take people off the list. */
const decideAsOfficer = async ({ c, room, parameters, body, now }: Handled) => {
  const staff = staffMember(c, "officer", "secretariat");
  const signUps = await room.signUps();
  const one = await signUps.find(readReference(parameters.reference ?? "") ?? "none");
  if (!one) throw new Refusal(404, "not_found");
  const [{ openSession }, { decideSignUp, isDeskDecision }] = await Promise.all([
    import("../desk/opening.ts"),
    import("../desk/decisions.ts"),
  ]);
  const { decision } = parseInput(DecisionRequest, body);
  if (isSignUpDecision(decision) && !isDeskDecision(decision)) throw new Refusal(403, "forbidden");
  const opened = await openSession(room, staff, one.briefing, one.session);
  const decided = await decideSignUp(room, opened, one.reference, body as Record<string, unknown>, now);
  return { ...standingOf(caseOf(decided)), decision, version: decided.version };
};

export const decide = async (handled: Handled) => {
  const { c, room, body, now } = handled;
  if (c.get("session")) return decideAsOfficer(handled);
  const token = tokenOf(handled);
  if (!token) throw new Refusal(401, "sign_in_needed");
  await opened(handled, token);
  const { decision, signUp: one } = await carryOut(room, { token, input: body as Record<string, unknown> }, now);
  return { ...standingFor(one), decision, version: one.version };
};
