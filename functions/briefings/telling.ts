import * as z from "zod";
import { clockwork } from "#shared/acting.ts";
import { partsOfSessionKey, sessionKeyOf } from "#shared/briefings/briefing.ts";
import type { Job, Progress, Step } from "#shared/jobs.ts";
import { isOvertaken, steadily } from "#shared/steadily.ts";
import { isLive, wishedToBeThere } from "./briefings.ts";
import { hasBegun, isCalledOff } from "./obstacles.ts";
import type { BriefingsRoom } from "./room.ts";
import type { SignUp } from "./sign-up.ts";
import type { Wish } from "./signing-up/casework.ts";
import { erasedAt } from "./signing-up/settling.ts";
import { followFate } from "./signing-up/shadowing.ts";

const pageSize = 25;

/** Which session a job is about; of reminders, and of what happens at its beginning, when that was to begin. */
const OfSession = z.object({ session: z.string(), startsAt: z.string().optional() });

/** The id of the one message that somebody gets of one job. */
const messageId = ({ id }: Job, { reference }: SignUp) => `${id}#${reference}`;

/** Goes through the sign-ups of a session, a page of them at a time; each is read again where it moved meanwhile. */
const eachSignUp =
  (act: (room: BriefingsRoom, wish: Wish, job: Job, now: Date) => Promise<void>) =>
  (room: BriefingsRoom): Step =>
  async (job, now): Promise<Progress> => {
    const { session: key, startsAt } = OfSession.parse(job.input);
    const [id, sessionId] = partsOfSessionKey(key);
    const [signUps, briefings] = await Promise.all([room.signUps(), room.briefings()]);
    const briefing = await briefings.find(id);
    const session = briefing?.sessions.find((one) => one.id === sessionId);
    // What moved has work of its own for its new time.
    if (!briefing || !session || (startsAt && startsAt !== session.startsAt)) return { done: 0 };
    const page = await signUps.ofSession(key, pageSize, job.cursor);
    for (const { reference } of page.items)
      await steadily(async () => {
        const signUp = await signUps.find(reference);
        if (signUp?.sessionKey === key) await act(room, { signUp, briefing, session }, job, now);
      });
    return { done: page.items.length, ...(page.next !== undefined && { cursor: page.next }) };
  };

/** Tells somebody of a session that moved or is not held, once, however often things change before they are told. */
export const sessionChanged = eachSignUp(async (room, wish, _, now) => {
  const { signUp, session } = wish;
  const casework = await room.casework();
  if (isCalledOff(wish)) {
    await followFate(room, signUp, "call_off", now);
    if (isLive(signUp.status) || signUp.status === "lapsed")
      await casework.decide({ ...wish, decision: "call_off", acting: clockwork, now });
    return;
  }
  if (signUp.toldSequence >= session.sequence) return;
  if (signUp.status === "requested") {
    // The reader that places them in this very moment is to look again: their first mail tells the new time.
    const told = { ...signUp, toldSequence: session.sequence, endsAt: session.endsAt };
    await (await room.signUps()).make({ from: signUp, to: told, what: "place_tell", by: clockwork.id, now });
    return;
  }
  const isKept = signUp.status === "confirmed" || signUp.status === "waitlisted" || signUp.status === "offered";
  if (!isKept) return;
  await casework.decide({
    ...wish,
    decision: "tell",
    acting: clockwork,
    now,
    change: (to) => ({ ...to, toldSequence: session.sequence, endsAt: session.endsAt }),
    also: [(await room.signUps()).hold(signUp, erasedAt(session))],
  });
});

/** When the session begins, whoever still waits is told that no place came free. */
export const sessionBegins = eachSignUp(async (room, wish, _, now) => {
  const { status } = wish.signUp;
  if (isCalledOff(wish) || !hasBegun(wish.session, now)) return;
  await followFate(room, wish.signUp, "end", now);
  if (status === "waitlisted" || status === "offered")
    await (await room.casework()).decide({ ...wish, decision: "end", acting: clockwork, now });
});

/** Sends a mail that changes nothing, once. */
const sendOnce = async (room: BriefingsRoom, wish: Wish, kind: string, job: Job, now: Date) => {
  const [casework, { book }] = await Promise.all([room.casework(), room.signUps()]);
  const { letters, writes } = await casework.letter({ ...wish, kind, now });
  const { hashOf } = await import("#shared/secrets.ts");
  try {
    const id = hashOf(messageId(job, wish.signUp));
    await book.commit([...writes, ...letters.map((letter) => book.message({ ...letter, id }, now))]);
  } catch (error) {
    // It went out when this page was done before.
    if (!isOvertaken(error)) throw error;
  }
};

const reminder = (kind: string) =>
  eachSignUp(async (room, wish, job, now) => {
    if (wish.signUp.status !== "confirmed" || isCalledOff(wish) || hasBegun(wish.session, now)) return;
    await sendOnce(room, wish, kind, job, now);
  });

export const remindDay = reminder("reminderDay");
export const remindHour = reminder("reminderHour");

/** Tells everybody who wished to be there what there is afterwards. */
const tellOfMaterials = eachSignUp(async (room, wish, job, now) => {
  const { materials, outcome } = wish.briefing;
  // It may have been taken away again before their own session was over.
  if (materials.length === 0 && Object.keys(outcome).length === 0) return;
  if (wishedToBeThere.includes(wish.signUp.status) && !wish.signUp.erased)
    await sendOnce(room, wish, "materials", job, now);
});

/** The same, of a session that moved meanwhile when that is over. */
export const tellMaterials =
  (room: BriefingsRoom): Step =>
  async (job, now): Promise<Progress> => {
    const { session: key } = OfSession.parse(job.input);
    const [id, sessionId] = partsOfSessionKey(key);
    const briefings = await room.briefings();
    const session = (await briefings.find(id))?.sessions.find((one) => one.id === sessionId);
    if (!session || session.endsAt <= now.toISOString()) return tellOfMaterials(room)(job, now);
    const { kind, matter, by, input } = job;
    const later = { id: `${kind}#${key}#${session.endsAt}`, dueAt: session.endsAt };
    await briefings.jobs.begin({ ...later, kind, matter, by, input }, now);
    return { done: 0 };
  };

const hour = 3600 * 1000;
const before = (instant: string, hours: number) => new Date(Date.parse(instant) - hours * hour).toISOString();

/** What the clock has to do for a session: reminders, unless it is too late for them, its beginning and its end. */
const clockJobs = (
  briefing: string,
  { id, startsAt, endsAt }: { readonly id: string; readonly startsAt: string; readonly endsAt: string },
  now: Date,
) => {
  const session = sessionKeyOf(briefing, id);
  const at = (kind: string, dueAt: string) => ({
    id: `${kind}#${session}#${startsAt}`,
    kind,
    dueAt,
    input: { session, startsAt },
  });
  const reminders = [at("remind_day", before(startsAt, 24)), at("remind_hour", before(startsAt, 1))];
  return [
    ...reminders.filter(({ dueAt }) => dueAt > now.toISOString()),
    at("session_begins", startsAt),
    at("count", endsAt),
  ];
};

const OfBriefing = z.object({ briefing: z.string(), version: z.int() });

/** Part of every decision by which an announced briefing or a session of it changes: whoever signed up is told, and the clock set. */
export const followJob = ({ id, version }: { readonly id: string; readonly version: number }) => ({
  id: `follow#${id}#${version}`,
  kind: "follow",
  input: { briefing: id, version },
});

/** Begins what follows from a change, session by session; begun again, it begins nothing twice. */
export const follow =
  (room: BriefingsRoom): Step =>
  async (job, now): Promise<Progress> => {
    const { briefing: id, version } = OfBriefing.parse(job.input);
    const briefings = await room.briefings();
    const briefing = await briefings.find(id);
    if (!briefing) throw new Error("a job for no briefing");
    const { sessions, status } = briefing;
    for (const session of sessions) {
      const key = sessionKeyOf(id, session.id);
      const told = { id: `session_changed#${key}#${version}`, kind: "session_changed", input: { session: key } };
      // Also of what has begun by now, when this comes late: somebody may still wait.
      const isHeld = status === "announced" && !session.cancelled;
      const due = [told, ...(isHeld ? clockJobs(id, session, now) : [])];
      for (const one of due) await briefings.jobs.begin({ ...one, matter: job.matter, by: job.by }, now);
    }
    return { done: sessions.length };
  };
