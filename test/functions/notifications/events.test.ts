import { GetCommand, PutCommand, ScanCommand } from "@aws-sdk/lib-dynamodb";
import * as fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { notify } from "#functions/notifications/duties.ts";
import { stopwatch } from "#functions/notifications/pace.ts";
import { sesSender } from "#functions/notifications/sender.ts";
import { outcomeOf } from "#shared/delivery.ts";
import { Letters } from "#shared/letters.ts";
import { type Message, OutboxRow, outboxItem } from "#shared/outbox.ts";
import { addressKeyOf } from "#shared/suppressions.ts";
import type { TableName } from "#shared/tables.ts";
import { freshTables } from "#test/support/tables.ts";
import { MailSystem } from "./mail-system.ts";
import { bounced, complained, delayed, delivered, rejected, rowTag, sesEvent, sesId, Topic } from "./topic.ts";

const mailSystem = new MailSystem();
const topic = new Topic();
const signer = () => topic.signer();
beforeAll(async () => {
  await Promise.all([mailSystem.start(), topic.start()]);
});
afterAll(async () => {
  await Promise.all([mailSystem.stop(), topic.stop()]);
});
beforeEach(() => {
  mailSystem.reset();
  vi.spyOn(console, "info").mockReturnValue(undefined);
  vi.spyOn(console, "error").mockReturnValue(undefined);
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
});

const reference = "ORG-7K3Q-9TDW";
const organization = { id: "organization", email: "amina@example.org", language: "ar", personId: "amina" };
const aCase = {
  reference,
  capability: "registration",
  kind: "organization",
  status: "submitted",
  since: "2026-11-20T09:00:00.000Z",
  openedAt: "2026-11-20T09:00:00.000Z",
  next: "officer",
  dueBy: "2026-12-20T09:00:00.000Z",
  region: "africa",
  owner: "organization",
  title: "Sauti",
  language: "en",
};

const start = async ({ saferContact = "" } = {}) => {
  const connection = await freshTables({ environment: topic.environment });
  const { settings, store } = connection;
  const put = (table: TableName, Item: object) =>
    store.send(new PutCommand({ TableName: settings.table(table), Item: Item as Record<string, unknown> }));
  const rows = async (table: TableName) =>
    (await store.send(new ScanCommand({ TableName: settings.table(table), ConsistentRead: true }))).Items ?? [];
  const row = async (id = rowTag) =>
    OutboxRow.parse(
      (await store.send(new GetCommand({ TableName: settings.table("outbox"), Key: { id }, ConsistentRead: true })))
        .Item,
    );
  const write = async (wishes: Partial<Message> = {}, state: object = { state: "sent", sesId, pending: undefined }) => {
    const { Item } = outboxItem({
      id: rowTag,
      now: connection.now(),
      to: "amina@example.org",
      personId: "amina",
      reference,
      kind: "declined",
      language: "en",
      subject: reference,
      blocks: [{ kind: "text", text: "A liaison officer has decided." }],
      ...wishes,
    });
    await put("outbox", { ...Item, ...state });
    return Item.id;
  };
  await put("organizations", { ...organization, profile: { saferContact } });
  await put("cases", aCase);
  await put("people", { id: "amina", email: "amina@example.org" });
  const duties = notify(connection, sesSender(settings), stopwatch);
  const own = signer();
  const tell = async (...events: object[]) => {
    for (const event of events) await duties.mailEvents([own.signed(JSON.stringify(event))]);
  };
  const everything = async () => ({
    outbox: await rows("outbox"),
    suppressions: await rows("suppressions"),
    tasks: await rows("mailTasks"),
    audit: await rows("audit"),
  });
  return { connection, duties, put, rows, row, write, tell, own, everything };
};
type World = Awaited<ReturnType<typeof start>>;

const logged = () => vi.mocked(console.info).mock.calls.map(([line]) => String(line));

describe("what is told of a message", () => {
  test.each([
    ["delivered", delivered(), "delivered"],
    ["delayed", delayed(), "delayed"],
    ["rejected", rejected(), "rejected"],
    ["came back for good", bounced(), "bounced"],
    ["came back this time", bounced({}, "Transient", "MailboxFull"), "returned"],
    ["came back, nobody knows why", bounced({}, "Undetermined", "Undetermined"), "returned"],
    ["unwanted", complained(), "complained"],
  ])("stands on its row: %s", async (_, event, state) => {
    const world = await start();
    await world.write();
    await world.tell(event);
    expect(outcomeOf((await world.row()).delivery)).toMatchObject({ state });
  });

  test("opens nothing for officers when the message is confidential, and stops mail to the address all the same", async () => {
    const world = await start();
    await world.write({
      confidential: true,
      kind: "message",
      subject: "A message",
      reference: undefined,
      personId: undefined,
    });
    await world.tell(bounced());
    const { suppressions, tasks, audit, outbox } = await world.everything();
    expect({ tasks, audit }).toEqual({ tasks: [], audit: [] });
    expect(suppressions).toHaveLength(1);
    expect(suppressions[0]).not.toHaveProperty("mail");
    expect(outbox.filter(({ trouble }) => trouble !== undefined)).toEqual([]);
    expect(outcomeOf((await world.row()).delivery)).toMatchObject({ state: "bounced" });
  });

  test("leaves nothing of what a foreign mail system said, neither on the row nor in the log", async () => {
    const world = await start();
    await world.write();
    await world.tell(bounced({}, "Permanent", "550 amina@example.org"));
    expect((await world.row()).delivery?.bounced).toEqual({ at: "2026-11-21T09:00:05.000Z" });
    const { suppressions, tasks, audit } = await world.everything();
    expect(JSON.stringify({ suppressions, tasks, audit, said: logged() })).not.toContain("@example.org");
  });

  test("changes nothing when no row is known, when it was sent again since, or when it is no complaint after all", async () => {
    const world = await start();
    await world.write({}, { state: "sent", sesId: "0100-second", former: [sesId], pending: undefined });
    const before = await world.everything();
    await world.tell(
      bounced(),
      bounced({ row: "message-none" }),
      complained({ sesId: "0100-second" }, "not-spam"),
      sesEvent("Open", { open: { timestamp: "2026-11-21T09:00:05.000Z" } }),
    );
    expect(await world.everything()).toEqual(before);
  });
});

describe("a message that came back for good", () => {
  test("stops its address, opens a task on the case and is recorded, in codes", async () => {
    const world = await start();
    await world.write();
    await world.tell(bounced());
    const { suppressions, tasks, audit } = await world.everything();
    const address = addressKeyOf("amina@example.org");
    expect(suppressions).toMatchObject([
      { address, reason: "bounce", listed: "bounce", mail: rowTag, code: "NoEmail" },
    ]);
    expect(tasks).toMatchObject([{ address, subject: reference, queue: "open", region: "africa", mail: rowTag }]);
    expect(audit).toMatchObject([
      { subject: `mail#${reference}`, by: "system", what: "mail_bounced", reason: "NoEmail" },
    ]);
  });

  test("lets nothing more go to its address but what confirms it", async () => {
    const world = await start();
    await world.write();
    await world.tell(bounced());
    const decision = await world.write({ id: "message-0002" }, {});
    const confirming = await world.write({ id: "message-0003", anyway: true }, {});
    await world.duties.schedule();
    expect(await world.row(decision)).toMatchObject({ state: "suppressed", failure: "bounce", trouble: "suppressed" });
    expect(await world.row(confirming)).toMatchObject({ state: "sent" });
    expect(mailSystem.mails).toHaveLength(1);
  });

  test("tells the second contact that the organization gave, once and without a name", async () => {
    const world = await start({ saferContact: "Please write to Boris <Boris@example.net>, or telephone." });
    await world.write();
    await world.write({ id: "message-0002" }, { state: "sent", sesId: "0100-second", pending: undefined });
    await world.tell(bounced(), bounced({ row: "message-0002", sesId: "0100-second" }));
    const told = (await world.rows("outbox")).filter(({ kind }) => kind === "secondContact");
    expect(told).toMatchObject([{ to: "boris@example.net", language: "ar", subject: reference, state: "due" }]);
    expect(JSON.stringify(told)).not.toMatch(/Sauti|amina/);
  });

  test("tells somebody who acts for the organization too, when there is no safer way", async () => {
    const world = await start();
    await world.put("organizations", { ...organization, profile: {}, colleagues: [{ personId: "boris" }] });
    await world.put("people", { id: "boris", email: "boris@example.net", language: "fr" });
    await world.write();
    await world.tell(bounced());
    const told = (await world.rows("outbox")).filter(({ kind }) => kind === "secondContact");
    expect(told).toMatchObject([{ to: "boris@example.net", language: "fr", subject: reference }]);
    expect(JSON.stringify(told)).toContain("vous agissez aussi");
    expect(JSON.stringify(told)).not.toMatch(/Sauti|amina/);
  });

  test("tells the first focal point when mail to a colleague comes back, and the next where that address takes nothing", async () => {
    const world = await start({ saferContact: "safer@example.net" });
    const colleagues = [{ personId: "boris" }, { personId: "chipo" }];
    await world.put("organizations", { ...organization, profile: { saferContact: "safer@example.net" }, colleagues });
    await world.put("people", { id: "amina", email: "amina@example.org", language: "ar" });
    await world.put("people", { id: "boris", email: "boris@example.net", language: "fr" });
    await world.put("people", { id: "chipo", email: "chipo@example.net", language: "es" });
    await world.write({ to: "boris@example.net", personId: "boris" });
    await world.tell(bounced());
    await world.write(
      { id: "message-0002", to: "chipo@example.net", personId: "chipo" },
      { state: "sent", sesId: "0100-second", pending: undefined },
    );
    const held = { reason: "bounce", listed: "bounce", since: "2026-11-20T09:00:00.000Z", version: 1 };
    await world.put("suppressions", { ...held, address: addressKeyOf("amina@example.org") });
    await world.tell(bounced({ row: "message-0002", sesId: "0100-second" }));
    const told = (await world.rows("outbox")).filter(({ kind }) => kind === "secondContact");
    // Of the second, all others are known to take nothing.
    expect(told.map(({ to, language }) => [to, language])).toEqual([["amina@example.org", "ar"]]);
  });

  test("reaches nobody else where the organization's own address is another one", async () => {
    const world = await start({ saferContact: "boris@example.net" });
    await world.write({ to: "network@example.org", personId: "network" });
    await world.tell(bounced());
    expect((await world.rows("outbox")).map(({ kind }) => kind)).toEqual(["declined"]);
  });

  test("does not bring back what was lifted after it came back", async () => {
    const world = await start();
    await world.write();
    const lifted = { reason: "bounce", since: "2026-11-20T09:00:00.000Z", version: 2 };
    const liftedAt = "2026-11-21T09:00:06.000Z";
    await world.put("suppressions", { address: addressKeyOf("amina@example.org"), ...lifted, liftedAt });
    await world.tell(bounced());
    const { suppressions, tasks } = await world.everything();
    expect(suppressions).toMatchObject([{ version: 2, liftedAt }]);
    expect(suppressions[0]).not.toHaveProperty("listed");
    expect(tasks).toEqual([]);
    await world.write({ id: "message-0002" }, { state: "sent", sesId: "0100-second", pending: undefined });
    await world.tell(bounced({ row: "message-0002", sesId: "0100-second", at: "2026-11-21T09:00:07.000Z" }));
    expect((await world.everything()).suppressions).toMatchObject([{ listed: "bounce", version: 3 }]);
  });

  test("of somebody who moved goes to where they are by now", async () => {
    const world = await start();
    await world.write();
    await world.tell(bounced());
    await world.put("people", { id: "amina", email: "new@example.org" });
    const id = await world.write({ id: "message-0002" }, {});
    await world.duties.schedule();
    expect(await world.row(id)).toMatchObject({ state: "sent", to: "new@example.org" });
    expect(mailSystem.mails.flatMap(({ destinations }) => destinations)).toEqual(["new@example.org"]);
  });
});

test("a complaint stops news and never decisions", async () => {
  const world = await start();
  await world.write();
  await world.tell(complained());
  expect((await world.everything()).suppressions).toMatchObject([{ reason: "complaint", listed: "complaint" }]);
  expect((await world.everything()).tasks).toEqual([]);
  const news = await world.write({ id: "message-0002", news: true }, {});
  const decision = await world.write({ id: "message-0003" }, {});
  await world.duties.schedule();
  expect(await world.row(news)).toMatchObject({ state: "suppressed", failure: "complaint" });
  expect(await world.row(news)).not.toHaveProperty("trouble");
  expect(await world.row(decision)).toMatchObject({ state: "sent" });
});

describe("repeated and out of order", () => {
  const all = [delivered(), delayed(), bounced(), bounced({}, "Transient", "General"), complained(), rejected()];
  /** What stays of a telling: versions count writes, and numbers of rows are random. */
  const settled = async (world: World) => {
    const { outbox, suppressions, tasks, audit } = await world.everything();
    return {
      delivery: outbox.find(({ id }) => id === rowTag)?.delivery,
      letters: outbox.length,
      suppressions: suppressions.map(({ reason, since, mail, listed }) => ({ reason, since, mail, listed })),
      tasks: tasks.map(({ subject, since, mail, state }) => ({ subject, since, mail, state })),
      audit: audit.map(({ subject, what }) => `${subject} ${what}`).sort(),
    };
  };

  test("every kind comes to the same, however it is told", async () => {
    const first = await start({ saferContact: "boris@example.net" });
    await first.write();
    await first.tell(...all);
    const once = await settled(first);
    expect(once).toMatchObject({
      letters: 2,
      audit: [`mail#${reference} mail_bounced`, `mail#${reference} mail_complained`],
    });
    const twice = await first.everything();
    await first.tell(...all, ...all.toReversed());
    expect(await first.everything()).toEqual(twice);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...all, ...all], { minLength: 12 }), async (order) => {
        const world = await start({ saferContact: "boris@example.net" });
        await world.write();
        await world.tell(...order);
        expect(await settled(world)).toEqual(once);
      }),
      { numRuns: 8 },
    );
  });

  test("at the same moment too", async () => {
    const world = await start({ saferContact: "boris@example.net" });
    await world.write();
    await Promise.all([...all, ...all].map((event) => world.tell(event)));
    expect(await settled(world)).toMatchObject({
      letters: 2,
      suppressions: [{ reason: "bounce" }, { reason: "complaint" }],
    });
    expect((await world.rows("audit")).length).toBe(2);
  });
});

describe("what a message was sent again for", () => {
  test("is forgotten, and what is still told of the former sending does not count", async () => {
    const world = await start();
    await world.write();
    await world.tell(bounced({}, "Transient", "MailboxFull"));
    const letters = new Letters(world.connection.store, world.connection.settings.table("outbox"));
    expect(await letters.replay(rowTag, world.connection.now())).toBe("queued");
    await world.tell(bounced());
    expect(await world.row()).not.toHaveProperty("delivery");
    await world.duties.schedule();
    const again = (await world.row()).sesId ?? "";
    await world.tell(delivered({ sesId: again }), bounced());
    expect(outcomeOf((await world.row()).delivery)).toMatchObject({ state: "delivered" });
    expect((await world.everything()).suppressions).toEqual([]);
  });
});

describe("what does not come from the topic", () => {
  const refused = async (change: (record: Record<string, unknown>, world: World) => Record<string, unknown>) => {
    const world = await start();
    await world.write();
    const before = await world.everything();
    await world.duties.mailEvents([change(world.own.signed(JSON.stringify(bounced())), world)]);
    expect(await world.everything()).toEqual(before);
    expect(logged().join()).not.toContain("amina");
    return logged().flatMap((line) => /"why":"(\w+)"/.exec(line)?.[1] ?? []);
  };

  test("changes nothing: another topic's, rightly signed", async () => {
    const other = topic.signer("arn:aws:sns:us-east-1:000000000000:other");
    expect(await refused(() => other.signed(JSON.stringify(bounced())))).toEqual(["other_topic"]);
  });

  test("changes nothing: a word of it was changed", async () => {
    expect(await refused((record) => ({ ...record, Timestamp: "2026-11-21T09:00:00.000Z" }))).toEqual(["forged"]);
  });

  test("changes nothing: signed with a key of somebody else's", async () => {
    const url = (record: Record<string, unknown>) => ({ SigningCertUrl: record.SigningCertUrl });
    expect(
      await refused((record) => ({ ...topic.signer().signed(JSON.stringify(bounced())), ...url(record) })),
    ).toEqual(["forged"]);
  });

  test.each([
    ["https://sns.us-east-1.amazonaws.com.evil.example/SimpleNotificationService-1.pem", "other_key"],
    ["https://evil.example/SimpleNotificationService-1.pem", "other_key"],
  ])("changes nothing: its key is elsewhere, at %s", async (SigningCertUrl, why) => {
    expect(await refused((record) => ({ ...record, SigningCertUrl }))).toEqual([why]);
  });

  test("changes nothing: there is no such key", async () => {
    expect(
      await refused((record) => ({ ...record, SigningCertUrl: `${topic.environment.MAIL_EVENTS_KEYS}/none.pem` })),
    ).toEqual(["no_key"]);
  });

  test("changes nothing: it is no notification at all", async () => {
    expect(await refused(({ Signature: _, ...record }) => record)).toEqual(["malformed"]);
  });

  test("is found out with one look at the key", async () => {
    const world = await start();
    await world.write();
    const before = topic.asked;
    await world.tell(delivered(), delayed(), bounced());
    expect(topic.asked - before).toBe(1);
  });
});
