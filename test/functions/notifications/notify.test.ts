import { GetCommand, PutCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { DynamoDBRecord } from "aws-lambda";
import PostalMime from "postal-mime";
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { notify } from "#functions/notifications/duties.ts";
import { type Stopwatch, stopwatch } from "#functions/notifications/pace.ts";
import { sesSender } from "#functions/notifications/sender.ts";
import type { Database } from "#shared/database.ts";
import { type Message, OutboxRow, outboxItem } from "#shared/outbox.ts";
import { freshTables, type TestConnection } from "#test/support/tables.ts";
import { MailSystem } from "./mail-system.ts";

const token = "abcdefghijklmnopqrstuvwx";
const mailSystem = new MailSystem();
let written = 0;

beforeAll(() => mailSystem.start());
afterAll(() => mailSystem.stop());
beforeEach(() => {
  mailSystem.reset();
  vi.spyOn(console, "info").mockReturnValue(undefined);
  vi.spyOn(console, "error").mockReturnValue(undefined);
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
});

const start = async (environment: Record<string, string> = {}, watch: Stopwatch = stopwatch) => {
  const connection = await freshTables({ environment });
  const table = connection.settings.table("outbox");
  const run = () => notify(connection, sesSender(connection.settings), watch);
  return { connection, table, run, duties: run() };
};

const write = async (
  { connection, table }: { connection: TestConnection; table: string },
  wishes: Partial<Message> = {},
) => {
  const item = outboxItem({
    id: `message-${String(++written).padStart(4, "0")}`,
    now: connection.now(),
    to: "amina@example.org",
    kind: "received",
    language: "en",
    subject: "ORG-7K3Q-9TDW",
    blocks: [{ kind: "text", text: "We have received your registration." }],
    ...wishes,
  });
  await connection.store.send(new PutCommand({ TableName: table, ...item }));
  return item.Item.id;
};

const row = async ({ connection, table }: { connection: TestConnection; table: string }, id: string) =>
  OutboxRow.parse(
    (await connection.store.send(new GetCommand({ TableName: table, Key: { id }, ConsistentRead: true }))).Item,
  );

const image = ({ id, pending, dueAt }: OutboxRow): DynamoDBRecord => ({
  eventName: "INSERT",
  dynamodb: {
    SequenceNumber: "1",
    NewImage: { id: { S: id }, dueAt: { S: dueAt }, ...(pending && { pending: { S: pending } }) },
  },
});

/** A watch on which time passes by waiting alone, beginning with a window. */
const standingWatch = (): Stopwatch => {
  let clock = 0;
  return {
    elapsed: () => clock,
    epoch: () => 1_800_000_000_000 + clock,
    pause: async (milliseconds) => {
      clock += milliseconds;
    },
  };
};
/** For a run to which its own time does not run out. */
const waiting = standingWatch();
const unhurried: Stopwatch = { ...waiting, elapsed: () => 0, epoch: () => waiting.epoch() + 3_600_000 };

const sentTo = () => mailSystem.mails.flatMap(({ destinations }) => destinations);
const logged = () =>
  vi.mocked(console.info).mock.calls.map(([line]) => JSON.parse(String(line)) as Record<string, unknown>);

describe("a message", () => {
  test("goes out when the stream tells of it, and loses its token", async () => {
    const service = await start({ SES_CONFIGURATION_SET: "baraza" });
    const blocks = [{ kind: "action", label: "Confirm", path: "/en/registration/confirm", secret: true }] as const;
    const id = await write(service, { blocks, secret: token });
    expect(await service.duties.stream([image(await row(service, id))])).toBeUndefined();
    expect(mailSystem.mails).toHaveLength(1);
    expect(mailSystem.mails[0]).toMatchObject({
      source: "no-reply@baraza.example",
      destinations: ["amina@example.org"],
      configurationSet: "baraza",
    });
    expect((await PostalMime.parse(mailSystem.mails[0]?.raw ?? "")).text).toContain(
      `/en/registration/confirm/${token}`,
    );
    const after = await row(service, id);
    expect(after).toMatchObject({
      state: "sent",
      sesId: expect.stringMatching(/./),
      sentAt: "2026-11-21T09:00:00.000Z",
      attempts: 1,
    });
    expect(after).not.toHaveProperty("secret");
    expect(after).not.toHaveProperty("pending");
  });

  test("goes out by the clock when the stream is silent, and only once it is due", async () => {
    const service = await start();
    await write(service, { dueAt: new Date("2026-11-21T09:10:00Z") });
    service.connection.clock.set("2026-11-21T09:09:59.999Z");
    await service.duties.schedule();
    expect(sentTo()).toEqual([]);
    service.connection.clock.set("2026-11-21T09:10:00Z");
    await service.duties.schedule();
    await service.duties.schedule();
    expect(sentTo()).toEqual(["amina@example.org"]);
  });

  test("goes out once although stream, sweeps and other copies of the function run together", async () => {
    const service = await start();
    const ids: string[] = [];
    for (let count = 0; count < 150; count++) ids.push(await write(service, { to: `person${count}@example.org` }));
    const images = await Promise.all(ids.map(async (id) => image(await row(service, id))));
    const other = service.run();
    await Promise.all([
      service.duties.stream(images),
      service.duties.schedule(),
      other.stream([...images, ...images].reverse()),
      other.schedule(),
    ]);
    expect(sentTo().sort()).toEqual(ids.map((_, count) => `person${count}@example.org`).sort());
  });

  test("that is in the hands of a run that died goes out when its claim lapses", async () => {
    const service = await start();
    const id = await write(service);
    const claimed = { ":state": "claimed", ":lapses": "2026-11-21T09:02:00.000Z" };
    await service.connection.store.send(
      new UpdateCommand({
        TableName: service.table,
        Key: { id },
        UpdateExpression: "SET #state = :state, dueAt = :lapses",
        ExpressionAttributeNames: { "#state": "state" },
        ExpressionAttributeValues: claimed,
      }),
    );
    service.connection.clock.set("2026-11-21T09:01:59.999Z");
    await service.duties.schedule();
    expect(sentTo()).toEqual([]);
    service.connection.clock.set("2026-11-21T09:02:00Z");
    await service.duties.schedule();
    expect(sentTo()).toEqual(["amina@example.org"]);
  });

  test("is suppressed outside production when its recipient is no guest", async () => {
    const service = await start({ STAGE: "staging", MAIL_GUESTS: "guest@example.org" });
    const id = await write(service);
    await write(service, { to: "Guest@example.org" });
    await service.duties.schedule();
    expect(sentTo()).toEqual(["guest@example.org"]);
    expect(await row(service, id)).toMatchObject({ state: "suppressed", failure: "not_a_guest" });
    expect(await row(service, id)).not.toHaveProperty("pending");
  });
});

test("a message that we cannot write waits for a repair and holds nobody else up", async () => {
  const service = await start({ MAIL_FROM: "" });
  const ids: string[] = [];
  for (let count = 0; count < 20; count++) ids.push(await write(service));
  await service.duties.schedule();
  for (const id of ids)
    expect(await row(service, id)).toMatchObject({ state: "due", failure: "unwritable", attempts: 1 });
  expect(mailSystem.calls).toBe(0);
});

describe("when the mail system", () => {
  test.each([
    ["throttles", { status: 400, code: "Throttling", message: "Maximum sending rate exceeded." }, "throttled"],
    ["is down", { status: 503, code: "ServiceUnavailable" }, "unavailable"],
    ["hangs up", "hang up", "unavailable"],
    [
      "does not know our address",
      { status: 400, code: "MessageRejected", message: "Email address is not verified." },
      "misconfigured",
    ],
  ] as const)("%s, a message waits and goes out later, with its token", async (_, refusal, failure) => {
    const service = await start();
    const id = await write(service);
    mailSystem.refuse = () => refusal;
    await service.duties.schedule();
    expect(await row(service, id)).toMatchObject({
      state: "due",
      dueAt: "2026-11-21T09:01:00.000Z",
      failure,
      attempts: 1,
    });
    expect(mailSystem.calls).toBe(1);
    mailSystem.refuse = () => undefined;
    service.connection.clock.advance({ minutes: 1 });
    await service.duties.schedule();
    expect(await row(service, id)).toMatchObject({ state: "sent", attempts: 2 });
    expect(await row(service, id)).not.toHaveProperty("failure");
  });

  test("is down for an hour, everything goes out soon after", async () => {
    const service = await start();
    for (let count = 0; count < 20; count++) await write(service, { to: `person${count}@example.org` });
    mailSystem.refuse = () => ({ status: 503, code: "ServiceUnavailable" });
    const minute = async () => {
      await service.duties.schedule();
      service.connection.clock.advance({ minutes: 1 });
    };
    for (let minutes = 0; minutes < 60; minutes++) await minute();
    const callsDown = mailSystem.calls;
    mailSystem.refuse = () => undefined;
    for (let minutes = 0; minutes < 30; minutes++) await minute();
    expect(new Set(sentTo()).size).toBe(20);
    expect(sentTo()).toHaveLength(20);
    expect(callsDown).toBeLessThan(20 * 12);
  });

  test("rejects an address, the message fails for good and is logged without it", async () => {
    const service = await start();
    const blocks = [{ kind: "action", label: "Confirm", path: "/en/registration/confirm", secret: true }] as const;
    const id = await write(service, { to: "wrong@example.org", blocks, secret: token });
    await write(service, { to: "right@example.org" });
    mailSystem.refuse = ({ destinations }) =>
      destinations.includes("wrong@example.org")
        ? { status: 400, code: "MessageRejected", message: "Invalid" }
        : undefined;
    await service.duties.schedule();
    expect(sentTo()).toEqual(["right@example.org"]);
    const failed = await row(service, id);
    expect(failed).toMatchObject({ state: "failed", failure: "rejected" });
    expect(failed).not.toHaveProperty("secret");
    expect(failed).not.toHaveProperty("pending");
    expect(logged()).toContainEqual(expect.objectContaining({ event: "mail.failed", id, failure: "rejected" }));
    expect(JSON.stringify(logged())).not.toContain("example.org");
  });

  test("stays down for three days, a message becomes a dead letter and no sooner", async () => {
    const service = await start();
    const id = await write(service);
    mailSystem.refuse = () => ({ status: 503, code: "ServiceUnavailable" });
    const at = () => service.connection.now().getTime();
    const begun = at();
    let ended = 0;
    while (!ended && at() - begun < 100 * 3600_000) {
      await service.duties.schedule();
      const { state, dueAt } = await row(service, id);
      if (state === "failed") ended = at();
      else service.connection.clock.set(dueAt);
    }
    expect((ended - begun) / 3600_000).toBeGreaterThan(72);
    expect(await row(service, id)).toMatchObject({ state: "failed", failure: "unavailable" });
  });
});

describe("when the database", () => {
  const failing = (
    database: Database,
    fails: (command: string, input: Record<string, unknown>) => boolean,
  ): Database => {
    const send = database.send.bind(database) as (command: {
      input: object;
      constructor: { name: string };
    }) => Promise<unknown>;
    const disturbed = (command: { input: object; constructor: { name: string } }) =>
      fails(command.constructor.name, command.input as Record<string, unknown>)
        ? Promise.reject(Object.assign(new Error("slow down"), { name: "ThrottlingException" }))
        : send(command);
    return new Proxy(database, { get: (target, name) => (name === "send" ? disturbed : Reflect.get(target, name)) });
  };
  const instantly: Stopwatch = { ...stopwatch, pause: async () => undefined };
  const marks = (input: Record<string, unknown>) => JSON.stringify(input).includes("sesId");

  test("refuses to mark what was sent, the same process marks it later and does not send it again", async () => {
    const service = await start();
    const id = await write(service);
    let down = true;
    const store = failing(service.connection.store, (_, input) => down && marks(input));
    const connection = { ...service.connection, database: async () => store };
    const duties = notify(connection, sesSender(connection.settings), instantly);
    await duties.stream([image(await row(service, id))]);
    expect(await row(service, id)).toMatchObject({ state: "claimed" });
    down = false;
    service.connection.clock.advance({ minutes: 2 });
    await duties.schedule();
    expect(await row(service, id)).toMatchObject({ state: "sent", sesId: expect.stringMatching(/./) });
    expect(sentTo()).toEqual(["amina@example.org"]);
  });

  test("hesitates to mark what was sent, a little patience is enough", async () => {
    const service = await start();
    const id = await write(service);
    let refusals = 2;
    const store = failing(service.connection.store, (_, input) => marks(input) && refusals-- > 0);
    const connection = { ...service.connection, database: async () => store };
    await notify(connection, sesSender(connection.settings), instantly).schedule();
    expect(await row(service, id)).toMatchObject({ state: "sent" });
  });

  test("is down, nothing is sent and the stream is not held up", async () => {
    const service = await start();
    const images = await Promise.all([1, 2, 3].map(async () => image(await row(service, await write(service)))));
    const store = failing(service.connection.store, (command) => command === "UpdateCommand");
    const connection = { ...service.connection, database: async () => store };
    expect(await notify(connection, sesSender(connection.settings), instantly).stream(images)).toBeUndefined();
    expect(mailSystem.calls).toBe(0);
    await service.duties.schedule();
    expect(sentTo()).toHaveLength(3);
  });
});

describe("every sweep", () => {
  const ages = () => logged().flatMap((line) => ("_aws" in line ? [line.OldestDueMail] : []));

  test("reports for how long the oldest message has been waiting, through all its attempts", async () => {
    const service = await start();
    await service.duties.schedule();
    await write(service, { dueAt: new Date("2026-11-21T09:00:30Z") });
    mailSystem.refuse = () => ({ status: 503, code: "ServiceUnavailable" });
    for (const at of ["09:00:00", "09:00:30", "09:01:30", "09:02:00"]) {
      service.connection.clock.set(`2026-11-21T${at}Z`);
      await service.duties.schedule();
    }
    expect(ages()).toEqual([0, 0, 0, 60, 90]);
  });

  test("names namespace, unit and stage as CloudWatch reads them", async () => {
    const service = await start();
    await service.duties.schedule();
    expect(logged()).toContainEqual({
      _aws: {
        Timestamp: service.connection.now().getTime(),
        CloudWatchMetrics: [
          { Namespace: "Baraza", Dimensions: [["Stage"]], Metrics: [{ Name: "OldestDueMail", Unit: "Seconds" }] },
        ],
      },
      Stage: "local",
      OldestDueMail: 0,
    });
  });

  test("keeps to the rate the mail system allows, together with all other runs", async () => {
    const watch = standingWatch();
    const service = await start({ MAIL_PER_SECOND: "10" }, watch);
    for (let count = 0; count < 30; count++) await write(service);
    await Promise.all([service.duties.schedule(), service.run().schedule()]);
    expect(sentTo()).toHaveLength(30);
    // Three windows of ten each, and the first may have begun late.
    expect(watch.elapsed()).toBeGreaterThanOrEqual(2000);
  });

  test("ends in time and leaves the rest to the next", async () => {
    const service = await start({ MAIL_PER_SECOND: "0.5" }, standingWatch());
    for (let count = 0; count < 40; count++) await write(service);
    await service.duties.schedule();
    expect(sentTo().length).toBeGreaterThan(5);
    expect(sentTo().length).toBeLessThan(40);
    await notify(service.connection, sesSender(service.connection.settings), unhurried).schedule();
    expect(sentTo()).toHaveLength(40);
  });
});
