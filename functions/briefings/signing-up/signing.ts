import { type Briefing, sessionKeyOf } from "#shared/briefings/briefing.ts";
import { parseInput } from "#shared/input.ts";
import { mailboxKeyOf } from "#shared/mailbox.ts";
import { newReference } from "#shared/references.ts";
import { Refusal } from "#shared/refusal.ts";
import { hashOf } from "#shared/secrets.ts";
import { isOvertaken } from "#shared/steadily.ts";
import type { Write } from "#shared/transaction.ts";
import { hasBegun, isCalledOff } from "../obstacles.ts";
import { groupsOf } from "../places/groups.ts";
import { isPublic } from "../projection.ts";
import type { BriefingsRoom } from "../room.ts";
import type { SignUp } from "../sign-up.ts";
import { mailboxLimit, signUpLimit } from "./rates.ts";
import { NewSignUp } from "./wishes.ts";

export interface Signing {
  /** The id of the briefing. */
  readonly briefing: string;
  /** As a form or a program sent it. */
  readonly typed: unknown;
  /** The network address that it came from. */
  readonly caller: string;
  readonly now: Date;
  /** The same key once more is the same sign-up. */
  readonly key?: string | undefined;
  readonly also?: readonly Write[] | undefined;
}

/** The session of a wish; refuses what is not known (404, 422), not held, or has begun (409). */
const sessionFor = (briefing: Briefing | undefined, wanted: string, now: Date) => {
  if (!briefing || !isPublic(briefing)) throw new Refusal(404, "not_found");
  const session = briefing.sessions.find(({ id }) => id === wanted);
  if (!session) throw new Refusal(422, "invalid", [{ field: "session", code: "not_a_choice" }]);
  if (isCalledOff({ briefing, session })) throw new Refusal(409, "called_off");
  if (hasBegun(session, now)) throw new Refusal(409, "briefing_begun");
  return session;
};

const bytesFrom = (secret: string) => (count: number) => Buffer.from(hashOf(secret), "base64url").subarray(0, count);

/**
 * Signs somebody up; the reader of the session's turns places them. Answers alike whether their mailbox is known or not.
 * Refuses with 422 what was given wrongly, 409 what can no longer be joined and 429 too many from one place or mailbox.
 */
export const signUp = async (room: BriefingsRoom, signing: Signing): Promise<SignUp> => {
  const { briefing: id, caller, now, key, also = [] } = signing;
  const { question, anonymous, session: wanted, ...told } = parseInput(NewSignUp, signing.typed);
  const addressKey = mailboxKeyOf(told.email);
  const [briefings, limits, signUps, casework] = await Promise.all([
    room.briefings(),
    room.limits(),
    room.signUps(),
    room.casework(),
  ]);
  const [briefing] = await Promise.all([
    briefings.find(id),
    limits.take(signUpLimit, caller, now),
    limits.take(mailboxLimit, `${caller}\n${addressKey}`, now),
  ]);
  const session = sessionFor(briefing, wanted, now);
  const random = key === undefined ? room.connection.random : bytesFrom(["sign-up", caller, key].join("\n"));
  const reference = newReference("signUp", random);
  const at = now.toISOString();
  const wish: SignUp = {
    ...told,
    reference,
    status: "requested",
    since: at,
    createdAt: at,
    version: 0,
    briefing: id,
    session: session.id,
    sessionKey: sessionKeyOf(id, session.id),
    addressKey,
    groups: groupsOf(told),
    endsAt: session.endsAt,
    lapses: 0,
    toldSequence: session.sequence,
    changes: 0,
  };
  const asked = question ? [(await room.questions()).add({ signUp: wish, text: question, anonymous, now })] : [];
  try {
    return await casework.begin(wish, now, [...asked, ...also]);
  } catch (error) {
    // Two calls with one key at once: the other one signed up.
    const other = key !== undefined && isOvertaken(error) ? await signUps.find(reference) : undefined;
    if (!other) throw error;
    return other;
  }
};

/** The sign-up that an earlier call with the same key began. */
export const signedUpBefore = async (
  room: BriefingsRoom,
  { caller, key }: { readonly caller: string; readonly key: string },
): Promise<SignUp> => {
  const reference = newReference("signUp", bytesFrom(["sign-up", caller, key].join("\n")));
  const found = await (await room.signUps()).find(reference);
  if (!found) throw new Refusal(404, "not_found");
  return found;
};
