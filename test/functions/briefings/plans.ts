import { type BriefingsWorld, newSession as storedSession } from "#test/support/briefings.ts";
import { daysFrom } from "#test/support/forums.ts";

const inAll = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(["ar", "zh", "en", "fr", "ru", "es"].map((language) => [language, `${text} (${language})`]));

/** A session as programs send it, in thirty days. */
export const sentSession = (now: Date, changes: object = {}) => {
  const { id: _, cancelled: __, sequence: ___, ...session } = storedSession(now);
  return { ...session, ...changes };
};

let count = 0;

/** A briefing as programs send it, under a name of its own. */
export const sentBriefing = (now: Date, changes: object = {}) => {
  count += 1;
  return {
    id: `briefing-${count}`,
    title: inAll("How to take part"),
    summary: inAll("Step by step"),
    regions: ["global"],
    sessions: [sentSession(now)],
    ...changes,
  };
};

/** Plans a briefing as programs do; gives its id. */
export const planned = async (world: BriefingsWorld, changes: object = {}, token = world.staff.officer) =>
  (await world.insist(world.post("/api/briefings", sentBriefing(world.connection.now(), changes), token))).id as string;

export const decide = (world: BriefingsWorld, id: string, decision: string, more: object = {}, token?: string) =>
  world.post(`/api/briefings/${id}/decisions`, { decision, ...more }, token ?? world.staff.officer);

/** The same, published. */
export const announced = async (world: BriefingsWorld, changes: object = {}) => {
  const id = await planned(world, changes);
  await world.insist(decide(world, id, "publish"));
  return id;
};

/** A briefing in a status, with a session `s1`. */
export const briefingIn = async (world: BriefingsWorld, status: string) => {
  if (status === "planned") return planned(world);
  const id = await announced(world);
  if (status === "cancelled") await world.insist(decide(world, id, "cancel", { reason: "technical" }));
  return id;
};

/** What a decision of planning needs, to be taken from any status that allows it. */
export const inputFor = (world: BriefingsWorld, decision: string): object => {
  const now = world.connection.now();
  switch (decision) {
    case "edit":
      return { perOrganization: 2 };
    case "add_session":
      return sentSession(now, {
        startsAt: daysFrom(now, 31),
        endsAt: daysFrom(now, 31.05),
        interpretersBy: daysFrom(now, 20),
      });
    case "change_session":
      return { session: "s1", capacity: 120 };
    case "remove_session":
      return { session: "s1" };
    case "move_session":
      return { session: "s1", startsAt: daysFrom(now, 40), reason: "clash" };
    case "cancel_session":
      return { session: "s1", reason: "host" };
    case "cancel":
      return { reason: "funding" };
    default:
      return {};
  }
};
