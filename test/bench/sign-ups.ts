import { Agent, request } from "node:http";
import { TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
import { Places } from "#functions/briefings/places/store.ts";
import { SignUps } from "#functions/briefings/signing-up/store.ts";
import { Briefings } from "#functions/briefings/store.ts";
import { sessionKeyOf } from "#shared/briefings/briefing.ts";
import { addDays } from "#shared/days.ts";
import { readSettings } from "#shared/settings.ts";
import type { TableName } from "#shared/tables.ts";
import { scaled } from "./bench.ts";
import { type Figure, median, rounded } from "./figure.ts";
import { type House, openHouse } from "./house.ts";

const people = 2000;
const capacity = 100;
const rounds = 3;
const mostTimes = 8;
/** Connections over which they come, and transactions that a bare program has under way. */
const atOnce = 200;

type Bare = (name: TableName) => string;

/** A briefing with one session, announced. */
const announce = async (stores: Stores, id: string): Promise<void> => {
  const now = new Date();
  const at = now.toISOString();
  const startsAt = addDays(at, 30);
  const session = { id: "s1", startsAt, endsAt: addDays(startsAt, 1 / 24), zone: "Africa/Nairobi", capacity } as const;
  const rest = { platform: "zoom", joiningLink: "https://meet.example.org/x", dialIn: "", delivery: ["en"] } as const;
  const none = { interpretation: [], captions: [], signLanguages: [], recorded: true, cancelled: false, sequence: 0 };
  await stores.briefings.make({
    from: undefined,
    to: {
      id,
      title: { en: "A crowded hour" },
      summary: {},
      audience: {},
      regions: ["global"],
      forum: "",
      call: "",
      perOrganization: 0,
      perRegion: 0,
      sessions: [{ ...session, ...rest, ...none, delivery: ["en"], interpretersBy: at }],
      materials: [],
      outcome: {},
      status: "announced",
      since: at,
      createdAt: at,
      version: 0,
      history: [{ at, what: "publish" }],
      startsAt,
      shelf: "briefings",
      sessionsMade: 1,
    },
    what: "briefing_publish",
    by: "bench",
    now,
    also: [stores.places.setCapacity(sessionKeyOf(id, "s1"), capacity)],
  });
};

const post = (port: number, agent: Agent, path: string, body: string, caller: string) =>
  new Promise<number>((resolve, reject) => {
    const headers = {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(body),
      // As from so many networks: one of them alone may not sign up thousands.
      "cloudfront-viewer-address": caller,
    };
    const sent = request({ host: "127.0.0.1", port, path, agent, method: "POST", headers }, (response) => {
      response.resume();
      response.on("end", () => resolve(response.statusCode ?? 0));
      response.on("error", reject);
    });
    sent.on("error", reject);
    sent.end(body);
  });

interface Stores {
  readonly briefings: Briefings;
  readonly places: Places;
  readonly signUps: SignUps;
}

const storesOf = ({ database, environment }: House): Stores => {
  const connection = {
    settings: readSettings(environment),
    random: (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes)),
  };
  return {
    briefings: new Briefings(database, connection),
    places: new Places(database, connection),
    signUps: new SignUps(database, connection),
  };
};

/** Everybody at once: until all are answered, and until all are placed. Seconds. */
const crowd = async (house: House, stores: Stores, round: number) => {
  const id = `crowd-${round}`;
  await announce(stores, id);
  const key = sessionKeyOf(id, "s1");
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const began = performance.now();
  const answers = await Promise.all(
    Array.from({ length: people }, (_, one) => {
      const email = `person-${one}@round-${round}.example.org`;
      const body = JSON.stringify({ name: `Person ${one}`, email, language: "en", session: "s1" });
      return post(
        house.service.port,
        agent,
        `/api/briefings/${id}/sign-ups`,
        body,
        `10.${round}.${one >> 8}.${one & 255}:1`,
      );
    }),
  );
  const answered = (performance.now() - began) / 1000;
  const refused = answers.filter((status) => status !== 202).length;
  if (refused > 0) throw new Error(`${refused} of ${people} sign-ups were refused`);
  while ((await stores.places.counted(key))?.next !== people + 1)
    await new Promise((resolve) => setTimeout(resolve, 50));
  const placed = (performance.now() - began) / 1000;
  agent.destroy();
  return { answered, placed, ...(await outcome(stores, key)) };
};

/** What became of everybody: how many have a place, how many wait, and whether no two have one number. */
const outcome = async ({ signUps, places }: Stores, key: string) => {
  const statuses: Record<string, number> = {};
  const turns = new Set<number>();
  let cursor: string | undefined;
  do {
    const page = await signUps.ofSession(key, 100, cursor);
    for (const { status, turn } of page.items) {
      statuses[status] = (statuses[status] ?? 0) + 1;
      if (turn !== undefined) turns.add(turn);
    }
    cursor = page.next;
  } while (cursor !== undefined);
  const taken = (await places.counted(key))?.taken ?? 0;
  const isRight =
    statuses.confirmed === capacity &&
    statuses.waitlisted === people - capacity &&
    taken === capacity &&
    turns.size === people;
  return { isRight, said: JSON.stringify({ ...statuses, taken, numbers: turns.size }) };
};

/** As many transactions of an entity, a case, an audit entry and a message, by the SDK alone. Seconds. */
const bareTransactions = async ({ database }: House, table: Bare, round: number): Promise<number> => {
  const filling = "x".repeat(300);
  let next = 0;
  const write = (one: number) => {
    const id = `bare-${round}-${one}`;
    const keys: [TableName, Record<string, string>][] = [
      ["signUps", { reference: id, sessionKey: `bare-${round}`, createdAt: id }],
      ["cases", { reference: id, queue: `bare-${round}`, dueBy: id, owner: id, since: id }],
      ["audit", { subject: id, entry: id, day: `bare-${round}` }],
      ["outbox", { id, reference: id, writtenAt: id }],
    ];
    const items = keys.map(([name, key]) => ({ Put: { TableName: table(name), Item: { ...key, filling } } }));
    return database.send(new TransactWriteCommand({ TransactItems: items }));
  };
  const lane = async () => {
    while (next < people) await write(next++);
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: atOnce / 4 }, lane));
  return (performance.now() - began) / 1000;
};

/** One round on a service of its own: all come from one network here, of which only so many may within an hour. */
const oneRound = async (round: number) => {
  const house = await openHouse();
  try {
    const { table } = readSettings(house.environment);
    const bare = await bareTransactions(house, table, round);
    return { bare, ...(await crowd(house, storesOf(house), round)) };
  } finally {
    await house.close();
  }
};

/** 2,000 sign-ups at once for 100 places, against as many bare transactions on the same engine. */
export const crowdedSignUps = async (effort: number): Promise<Figure[]> => {
  const ours: Awaited<ReturnType<typeof oneRound>>[] = [];
  for (let round = 0; round < scaled(effort, rounds, 1); round += 1) ours.push(await oneRound(round));
  const placed = median(ours.map((one) => one.placed));
  const ratio = rounded(median(ours.map((one) => one.placed / one.bare)));
  const isRight = ours.every((one) => one.isRight);
  return [
    {
      id: "P9",
      what: `${people} sign-ups at once for ${capacity} places, until all are placed`,
      value: rounded(placed),
      unit: "s",
      ceiling: rounded(median(ours.map((one) => one.bare))),
      ratio,
      goal: `≤ ${mostTimes} × as many bare transactions; none oversold`,
      met: isRight && ratio <= mostTimes,
      note: `all answered after ${rounded(median(ours.map((one) => one.answered)))} s; ${ours.at(-1)?.said}`,
    },
  ];
};
