import { DecisionRequest, refuseStale } from "#shared/decision-input.ts";
import { parseInput } from "#shared/input.ts";
import { Refusal } from "#shared/refusal.ts";
import { steadily } from "#shared/steadily.ts";
import { isSignUpDecision, type SignUpDecision } from "../briefings.ts";
import { obstacle } from "../obstacles.ts";
import type { BriefingsRoom } from "../room.ts";
import type { SignUp } from "../sign-up.ts";
import { actOf } from "./acts.ts";
import { applicant, openMatter } from "./matter.ts";

export interface Outcome {
  readonly decision: SignUpDecision;
  readonly signUp: SignUp;
}

interface Asked {
  /** Of the mailed link. */
  readonly token: string;
  /** As a form or a program sent it: `decision`, perhaps `version`, and what the decision takes. */
  readonly input: Readonly<Record<string, unknown>>;
}

/**
 * Carries out a decision for whoever holds the link of a sign-up: the one way for forms and programs alike. Refuses with
 * 404 a link that opens nothing, 403 what is not theirs to decide, 409 what the table does not allow now, and 422 what
 * was given wrongly; all of them change nothing.
 */
export const carryOut = async (room: BriefingsRoom, { token, input }: Asked, now: Date): Promise<Outcome> => {
  const { decision, version, ...sent } = parseInput(DecisionRequest, input);
  if (!isSignUpDecision(decision)) throw new Refusal(422, "invalid", [{ field: "decision", code: "not_a_choice" }]);
  // The reader of the session may be at work on it in this moment.
  return steadily(async () => {
    const matter = await openMatter(room, token, now);
    refuseStale(version, matter.signUp.version);
    const inTheWay = obstacle(decision, { ...matter, acting: applicant }, now);
    if (inTheWay) throw new Refusal(...inTheWay);
    const { untold, ...addition } = await actOf(decision)({ room, matter, input: sent, now });
    if (untold) {
      await (await room.signUps()).book.commit(addition.also ?? []);
      return { decision, signUp: matter.signUp };
    }
    const casework = await room.casework();
    return { decision, signUp: await casework.decide({ ...matter, ...addition, decision, acting: applicant, now }) };
  });
};
