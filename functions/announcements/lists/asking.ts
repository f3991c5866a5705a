import { parseInput } from "#shared/input.ts";
import { mailboxKeyOf } from "#shared/mailbox.ts";
import type { AnnouncementsRoom } from "../room.ts";
import { ask } from "./casework.ts";
import { callerLimit, mailboxLimit } from "./rates.ts";
import { Wished } from "./subscription.ts";

interface Asking {
  /** As somebody typed or sent it. */
  readonly typed: unknown;
  /** The network address, for limits alone. */
  readonly caller: string;
  readonly now: Date;
}

/** The answer is the same whether an address is known or not; what a mailbox gets too much of is not sent. */
export const askFor = async (room: AnnouncementsRoom, { typed, caller, now }: Asking): Promise<void> => {
  const { email, ...chosen } = parseInput(Wished, typed);
  const limits = await room.limits();
  await limits.take(callerLimit, caller, now);
  if (!(await limits.allows(mailboxLimit, mailboxKeyOf(email), now))) return;
  await ask(room, email, chosen, now);
};
