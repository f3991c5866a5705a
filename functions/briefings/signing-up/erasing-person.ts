import { clockwork } from "#shared/acting.ts";
import { Erasures, erasing } from "#shared/erasures.ts";
import type { Step } from "#shared/jobs.ts";
import { mailboxKeyOf } from "#shared/mailbox.ts";
import { obstacle } from "../obstacles.ts";
import type { BriefingsRoom } from "../room.ts";
import type { SignUp } from "../sign-up.ts";
import { erased } from "./erasing.ts";
import { applicant, matterOf } from "./matter.ts";

const atOnce = 25;
const mostPages = 40;

/** Erases what a mailbox signed up for and asked under its name. */
export const eraseOfPerson = (room: BriefingsRoom): Step => {
  const { connection } = room;
  const erasures = async () => new Erasures(await connection.database(), connection.settings.table("erasures"));
  return erasing(erasures, async (who, now) => {
    const signUps = await room.signUps();
    const key = mailboxKeyOf(who.email);
    const isTheirs = ({ addressKey, createdAt }: SignUp) => addressKey === key && createdAt <= who.startedAt;
    let done = 0;
    let cursor: string | undefined;
    do {
      // The index may still show what was erased a moment ago: whether there is more, the page alone tells.
      const { items, next } = await signUps.ofAddress(key, atOnce, cursor);
      for (const signUp of items.filter(isTheirs)) {
        await eraseQuestions(room, signUp);
        await (await room.letters()).forget(signUp.reference);
        await eraseSignUp(room, signUp, now);
        done += 1;
      }
      cursor = next;
    } while (cursor !== undefined);
    return done;
  });
};

/** A place that is held goes to others; what is over goes as the clock would have it go. No mail tells of it. */
const eraseSignUp = async (room: BriefingsRoom, signUp: SignUp, now: Date): Promise<void> => {
  const [casework, wish] = await Promise.all([room.casework(), matterOf(room, signUp)]);
  const cancelling = { ...wish, acting: applicant, decision: "cancel" as const, now, change: erased };
  if (!obstacle("cancel", cancelling, now)) {
    await casework.decide(cancelling);
    return;
  }
  const ending = { ...wish, acting: clockwork, now };
  const ended = obstacle("end", ending, now) ? signUp : await casework.decide({ ...ending, decision: "end" });
  await casework.decide({ ...ending, signUp: ended, decision: "erase", change: erased });
};

/** A question stays where it stands on the page of the briefing, and then without whose it was. */
const eraseQuestions = async (room: BriefingsRoom, { briefing, reference }: SignUp): Promise<void> => {
  const [questions, { book }] = await Promise.all([room.questions(), room.signUps()]);
  let cursor: string | undefined;
  for (let page = 0; page < mostPages; page++) {
    const found = await questions.list(briefing, atOnce, cursor);
    for (const question of found.items)
      if (question.reference === reference) await book.commit([questions.erase(question)]);
    cursor = found.next;
    if (cursor === undefined) return;
  }
};
