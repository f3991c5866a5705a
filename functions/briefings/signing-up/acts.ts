import * as z from "zod";
import { sessionKeyOf } from "#shared/briefings/briefing.ts";
import { fieldErrors, parseInput } from "#shared/input.ts";
import { Refusal } from "#shared/refusal.ts";
import type { Write } from "#shared/transaction.ts";
import type { SignUpDecision } from "../briefings.ts";
import { hasBegun, isCalledOff } from "../obstacles.ts";
import type { BriefingsRoom } from "../room.ts";
import type { SignUp } from "../sign-up.ts";
import type { Wish } from "./casework.ts";
import { askLimit } from "./rates.ts";
import { AskWish, ChangeWish, Correction, consented, Nothing } from "./wishes.ts";

/** What a decision of whoever signed up adds to its row. */
interface Addition {
  readonly change?: (signUp: SignUp) => SignUp;
  readonly also?: readonly Write[];
  readonly fields?: readonly string[];
  /** Nothing but these writes is to be made, so that nothing tells who it was. */
  readonly untold?: true;
}

/** Reads what was sent with a decision and prepares it; refuses what was given wrongly. */
type Act = (asked: {
  readonly room: BriefingsRoom;
  readonly matter: Wish;
  readonly input: unknown;
  readonly now: Date;
}) => Promise<Addition>;

/** To another session, by the turn of its reader; the place stays until there is one in that. */
const change: Act = async ({ room, matter: { signUp, briefing }, input, now }) => {
  const { session: wanted } = parseInput(ChangeWish, input);
  const session = briefing.sessions.find(({ id }) => id === wanted && id !== signUp.session);
  if (!session) throw new Refusal(422, "invalid", [{ field: "session", code: "not_a_choice" }]);
  if (isCalledOff({ briefing, session })) throw new Refusal(409, "called_off");
  if (hasBegun(session, now)) throw new Refusal(409, "briefing_begun");
  const turn = {
    sessionKey: sessionKeyOf(briefing.id, session.id),
    reference: signUp.reference,
    what: "change" as const,
    groups: [],
  };
  return {
    change: (to) => ({ ...to, wish: session.id }),
    also: [(await room.places()).addTurn(turn, now, signUp.version + 1)],
  };
};

const ask: Act = async ({ room, matter: { signUp }, input, now }) => {
  const { question: text, anonymous } = parseInput(AskWish, input);
  await (await room.limits()).take(askLimit, signUp.reference, now);
  const also = [(await room.questions()).add({ signUp, text, anonymous, now })];
  return anonymous ? { also, untold: true } : { also };
};

const Consented = z.custom<SignUp>().transform(consented);

const correct: Act = async ({ matter: { signUp }, input }) => {
  const correction = parseInput(Correction, input);
  const given = Object.entries(correction).filter(([, value]) => value !== undefined);
  const checked = Consented.safeParse({ ...signUp, ...Object.fromEntries(given) });
  if (!checked.success) throw new Refusal(422, "invalid", fieldErrors(checked.error));
  const fields = given.map(([name]) => name as keyof Correction);
  const told = Object.fromEntries([...fields, "needsConsent" as const].map((name) => [name, checked.data[name]]));
  return { change: (to) => ({ ...to, ...told }), fields };
};

const plain: Act = async ({ input }) => {
  parseInput(Nothing, input);
  return {};
};

/** To the end of the waiting list: a number of its own comes with the new turn. */
const rejoin: Act = async (asked) => ({ ...(await plain(asked)), change: ({ turn: _, ...to }) => to });

const acts: Partial<Record<SignUpDecision, Act>> = { change, ask, correct, rejoin, accept: plain, cancel: plain };

export const actOf = (decision: SignUpDecision): Act => acts[decision] ?? plain;
