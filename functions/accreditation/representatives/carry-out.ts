import { DecisionRequest, refuseStale } from "#shared/decision-input.ts";
import { parseInput } from "#shared/input.ts";
import { Refusal } from "#shared/refusal.ts";
import type { Session } from "#shared/session.ts";
import { steadily } from "#shared/steadily.ts";
import type { Write } from "#shared/transaction.ts";
import type { AccreditationRoom } from "../room.ts";
import { Casework } from "./casework.ts";
import { givenFor, Nomination } from "./given.ts";
import { type Asking, openDelegation, openRepresentative } from "./matter.ts";
import { obstacle } from "./obstacles.ts";
import { inviteLimit, nominateLimit } from "./rates.ts";
import type { Representative } from "./representative.ts";
import { type DecisionName, representativeDecisions } from "./representatives.ts";

type Sent = Readonly<Record<string, unknown>>;

export interface Wish {
  /** As somebody typed it. */
  readonly reference: string;
  /** As a form or a program sent it: `decision`, perhaps `version`, and what the row of the decision asks for. */
  readonly input: Sent;
}

export interface Outcome {
  readonly decision: DecisionName;
  readonly representative: Representative;
}

const isDecision = (name: string): name is DecisionName => Object.hasOwn(representativeDecisions, name);

/**
 * Carries out a decision for whoever asks: the one way for forms and programs alike. Refuses with 404 what they may not
 * know of, 409 what the table does not allow now or what moved on since, 403 what is not theirs to decide, and 422 what
 * was given wrongly; all of them change nothing.
 */
export const carryOut = async (room: AccreditationRoom, asking: Asking, wish: Wish, now: Date): Promise<Outcome> => {
  const { decision, version, ...sent } = parseInput(DecisionRequest, wish.input);
  if (!isDecision(decision) || decision === "nominate") throw wrongDecision(decision);
  let seen: number | undefined;
  // Several representatives of one organization move its roster.
  return steadily(async () => {
    const matter = await openRepresentative(room, asking, wish.reference, now);
    // Only what was decided about this very representative meanwhile makes what somebody looked at stale.
    seen ??= matter.representative.version;
    refuseStale(version ?? seen, matter.representative.version);
    const inTheWay = obstacle(decision, matter, now);
    if (inTheWay) throw new Refusal(...inTheWay);
    const given = givenFor(decision, sent, matter, now);
    const invited = decision === "invite_again" ? matter.representative.email : given.nomination?.email;
    if (invited) await (await room.limits()).take(inviteLimit, invited, now);
    if (given.nomination) await (await room.limits()).take(nominateLimit, matter.application.reference, now);
    return { decision, representative: await new Casework(room).decide({ ...matter, decision, given, now }) };
  });
};

const wrongDecision = (decision: string) =>
  decision === "nominate"
    ? new Refusal(409, "not_now")
    : new Refusal(422, "invalid", [{ field: "decision", code: "not_a_choice" }]);

/** Nominates somebody for the organization of an application. */
export const nominate = (
  room: AccreditationRoom,
  session: Session,
  {
    application,
    input,
    also,
  }: { readonly application: string; readonly input: Sent; readonly also?: readonly Write[] },
  now: Date,
): Promise<Representative> =>
  steadily(async () => {
    const delegation = await openDelegation(room, session, application);
    if (delegation.acting.as !== "applicant") throw new Refusal(403, "forbidden");
    const nomination = parseInput(Nomination, input);
    const limits = await room.limits();
    await limits.take(inviteLimit, nomination.email, now);
    await limits.take(nominateLimit, delegation.application.reference, now);
    return new Casework(room).nominate(delegation, nomination, { now, ...(also && { also }) });
  });
