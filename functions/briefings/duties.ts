import type { DynamoDBRecord } from "aws-lambda";
import { clockwork } from "#shared/acting.ts";
import { eachDue } from "#shared/each-due.ts";
import { logFault } from "#shared/log.ts";
import { isOvertaken } from "#shared/steadily.ts";
import { isLive } from "./briefings.ts";
import { hasBegun } from "./obstacles.ts";
import type { BriefingsRoom } from "./room.ts";
import type { SignUp } from "./sign-up.ts";
import { isOfMailbox } from "./signing-up/links.ts";
import { stepsOf } from "./work.ts";

/** A run ends well before the function is stopped; what is left waits for the next one. */
const longestSeconds = 45;
/** Sessions that one look finds work for. */
const mostSessions = 100;

const whileTimeLasts = () => {
  const began = performance.now();
  return () => performance.now() - began < longestSeconds * 1000;
};

const work = async (room: BriefingsRoom, now: Date, mayGoOn: () => boolean): Promise<void> => {
  const [{ workOff }, { jobs }] = await Promise.all([import("#shared/working-off.ts"), room.briefings()]);
  await workOff(jobs, stepsOf(room), now, mayGoOn);
};

/** Keeps nobody else waiting when something is wrong with one mailbox. */
const mail = async (room: BriefingsRoom, key: string, now: Date): Promise<void> => {
  try {
    await (await import("./signing-up/mailing-links.ts")).mailLinks(room, key, now);
  } catch (error) {
    logFault(error, "links");
  }
};

const allot = async (room: BriefingsRoom, sessions: Iterable<string>, now: Date, mayGoOn: () => boolean) => {
  const allotment = await room.allotment();
  for (const key of sessions) {
    if (!mayGoOn()) return;
    if (isOfMailbox(key)) await mail(room, key, now);
    else await allotment.workOff(key, now, mayGoOn);
  }
};

/** Woken by new rows: places are given out in the sessions that they name, and jobs worked off. */
export const woken = async (room: BriefingsRoom, records: readonly DynamoDBRecord[], now: Date): Promise<void> => {
  const mayGoOn = whileTimeLasts();
  const keys = records.map(({ dynamodb }) => dynamodb?.Keys);
  await allot(room, new Set(keys.flatMap((key) => key?.sessionKey?.S ?? [])), now, mayGoOn);
  if (keys.some((key) => key?.id)) await work(room, now, mayGoOn);
};

/** Who has no place yet; whoever still has none when all is to be erased was missed when the session began. */
const waits = ({ status }: SignUp) => isLive(status) && status !== "confirmed";

const byClock = async (room: BriefingsRoom, signUp: SignUp, now: Date): Promise<void> => {
  const [casework, briefings] = await Promise.all([room.casework(), room.briefings()]);
  const briefing = await briefings.find(signUp.briefing);
  const session = briefing?.sessions.find(({ id }) => id === signUp.session);
  if (!briefing || !session) throw new Error("a sign-up to no session");
  const deciding = { signUp, briefing, session, acting: clockwork, now };
  if (waits(signUp) && hasBegun(session, now)) {
    await casework.decide({ ...deciding, decision: "end" });
    return;
  }
  if (signUp.status === "offered") {
    await casework.decide({ ...deciding, decision: "lapse", change: (to) => ({ ...to, lapses: to.lapses + 1 }) });
    return;
  }
  const [{ erased }, letters] = await Promise.all([import("./signing-up/erasing.ts"), room.letters()]);
  // First, since nothing looks for them once the sign-up is erased.
  await letters.forget(signUp.reference);
  await casework.decide({ ...deciding, decision: "erase", change: erased });
};

/** Somebody decided in the same moment, or another run did: what is due then is found by the next one. */
const unlessOvertaken = async (act: Promise<void>): Promise<void> => {
  try {
    await act;
  } catch (error) {
    if (!isOvertaken(error)) throw error;
  }
};

/** What falls due by the clock. Safe to run twice. */
export const duties = async (room: BriefingsRoom, now: Date): Promise<void> => {
  const mayGoOn = whileTimeLasts();
  const signUps = await room.signUps();
  await eachDue(
    (most) => signUps.fallenDue(now, most),
    ({ reference }) => reference,
    (signUp) => unlessOvertaken(byClock(room, signUp, now)),
  );
  await work(room, now, mayGoOn);
  await allot(room, await (await room.places()).sessionsDue(now, mostSessions), now, mayGoOn);
};
