import * as z from "zod";
import { parseInput } from "#shared/input.ts";
import { mailboxKeyOf } from "#shared/mailbox.ts";
import { EmailAddress } from "#shared/text.ts";
import type { BriefingsRoom } from "../room.ts";
import { linksLimit, signUpLimit } from "./rates.ts";

const Asked = z.strictObject({ email: EmailAddress });

interface Asking {
  readonly typed: unknown;
  readonly caller: string;
  readonly now: Date;
}

/** Under which what a mailbox asked for waits: no briefing is called so. */
const prefix = "@mailbox#";
export const isOfMailbox = (key: string) => key.startsWith(prefix);

/**
 * Asks for new links to each sign-up that a mailbox has. They are mailed afterwards, so that the answer says the same and takes
 * as long where there is none.
 */
export const askForLinks = async (room: BriefingsRoom, { typed, caller, now }: Asking): Promise<void> => {
  const reference = mailboxKeyOf(parseInput(Asked, typed).email);
  const limits = await room.limits();
  await limits.take(signUpLimit, caller, now);
  if (!(await limits.allows(linksLimit, reference, now))) return;
  const [places, { book }] = await Promise.all([room.places(), room.signUps()]);
  const turn = { sessionKey: `${prefix}${reference}`, reference, what: "links" as const, groups: [] };
  await book.commit([places.addTurn(turn, now, 1)]);
};
