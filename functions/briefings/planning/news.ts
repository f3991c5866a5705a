import * as z from "zod";
import type { Briefing } from "#shared/briefings/briefing.ts";
import type { Casebook, Post } from "#shared/casebook.ts";
import type { Step } from "#shared/jobs.ts";
import { logFault } from "#shared/log.ts";
import { newsSources, type Recipient } from "#shared/recipients.ts";
import { isOvertaken } from "#shared/steadily.ts";
import { tellPage } from "#shared/tell-page.ts";
import type { Write } from "#shared/transaction.ts";
import { hasBegun } from "../obstacles.ts";
import type { BriefingsRoom } from "../room.ts";

const OfBriefing = z.object({ briefing: z.string() });

/** Sessions in which somebody who reads of it can still take part; none of what is called off. */
export const sessionsAhead = ({ status, sessions }: Pick<Briefing, "status" | "sessions">, now: Date) =>
  status === "announced" ? sessions.filter((session) => !session.cancelled && !hasBegun(session, now)) : [];

/** What is no address, or otherwise can never be written, is left out: it would keep everybody behind it from being told. */
const messageOf = (book: Casebook, letter: Post, now: Date): Write | undefined => {
  try {
    return book.message(letter, now);
  } catch (error) {
    logFault(error, "letter");
    return undefined;
  }
};

/** Writes to one focal point, unless that was done before. */
const tellOne = async (room: BriefingsRoom, briefing: Briefing, recipient: Recipient, id: string, now: Date) => {
  const [{ newsLetter }, { book }] = await Promise.all([import("./letters/news-letter.ts"), room.signUps()]);
  const letter = await newsLetter({ briefing, sessions: sessionsAhead(briefing, now), recipient });
  const message = messageOf(book, { ...letter, id }, now);
  if (!message) return;
  try {
    await book.commit([message]);
  } catch (error) {
    if (!isOvertaken(error)) throw error;
  }
};

/** Tells the focal points of a briefing's regions who wished to have news; told again, it tells nobody twice. */
export const tellNews =
  (room: BriefingsRoom): Step =>
  async (job, now) => {
    const [briefings, recipients] = await Promise.all([room.briefings(), room.recipients()]);
    const briefing = await briefings.find(OfBriefing.parse(job.input).briefing);
    if (!briefing || sessionsAhead(briefing, now).length === 0) return { done: 0 };
    return tellPage({
      job,
      recipients,
      sources: newsSources(briefing.regions),
      tell: (recipient, id) => tellOne(room, briefing, recipient, id, now),
    });
  };
