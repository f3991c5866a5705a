import { hashOf } from "#shared/secrets.ts";
import { isOvertaken } from "#shared/steadily.ts";
import { isLive } from "../briefings.ts";
import type { Turn } from "../places/store.ts";
import type { BriefingsRoom } from "../room.ts";
import type { SignUp } from "../sign-up.ts";
import { matterOf } from "./matter.ts";

/** Sign-ups of one mailbox that are looked through, and wishes for links that wait together. */
const mostSignUps = 50;
const mostTurns = 10;

const unlessDone = async (act: Promise<void>): Promise<void> => {
  try {
    await act;
  } catch (error) {
    if (!isOvertaken(error)) throw error;
  }
};

/** Mails a new link for a sign-up to what is still to come, once for one wish. */
const mailLink = async (room: BriefingsRoom, signUp: SignUp, { turn }: Turn, now: Date): Promise<void> => {
  if (!(isLive(signUp.status) || signUp.status === "lapsed")) return;
  const matter = await matterOf(room, signUp);
  if (matter.session.endsAt <= now.toISOString()) return;
  const [{ book }, casework] = await Promise.all([room.signUps(), room.casework()]);
  const { letters, writes } = await casework.letter({ kind: "link", ...matter, now });
  const id = hashOf(`${turn}#${signUp.reference}`);
  await unlessDone(book.commit([...writes, ...letters.map((letter) => book.message({ ...letter, id }, now))]));
};

/** Mails what a mailbox asked for. Safe to run twice and at once. */
export const mailLinks = async (room: BriefingsRoom, key: string, now: Date): Promise<void> => {
  const [places, signUps] = await Promise.all([room.places(), room.signUps()]);
  for (const turn of await places.turnsOf(key, mostTurns)) {
    const { items } = await signUps.ofAddress(turn.reference, mostSignUps);
    for (const signUp of items) await mailLink(room, signUp, turn, now);
    await unlessDone(signUps.book.commit([places.doneWith(turn)]));
  }
};
