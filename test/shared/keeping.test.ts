import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { beforeEach, describe, expect, it } from "vitest";
import { Questions } from "#functions/briefings/signing-up/questions-store.ts";
import { Comments } from "#functions/portal/store.ts";
import { Audit } from "#shared/audit.ts";
import { erase } from "#shared/erasing.ts";
import { Jobs } from "#shared/jobs.ts";
import { Letters } from "#shared/letters.ts";
import { MailTasks } from "#shared/mail-tasks.ts";
import { outboxItem } from "#shared/outbox.ts";
import { Suppressions } from "#shared/suppressions.ts";
import type { tables } from "#shared/tables.ts";
import { transact, type Write } from "#shared/transaction.ts";
import { Uploads } from "#shared/upload-records.ts";
import type { Upload } from "#shared/uploads.ts";
import { rowsOf } from "#test/support/rows.ts";
import { freshTables, type TestConnection } from "#test/support/tables.ts";

let connection: TestConnection;
let rows: ReturnType<typeof rowsOf>;
beforeEach(async () => {
  connection = await freshTables();
  rows = rowsOf(connection);
});

const day = 24 * 3600;
const seconds = () => Math.floor(connection.now().getTime() / 1000);
const table = (name: keyof typeof tables) => connection.settings.table(name);
const write = async (...writes: Write[]) => expect(await transact(connection.store, writes)).toBe(true);

const message = (id: string, whose: { readonly personId?: string; readonly reference?: string }) =>
  outboxItem({
    id,
    now: connection.now(),
    to: "ana@example.org",
    kind: "received",
    language: "es",
    subject: "ORG-0000-0000",
    blocks: [{ kind: "text", text: "Hola." }],
    ...whose,
  });
const post = async (...sent: Parameters<typeof message>) =>
  connection.store.send(new PutCommand({ TableName: table("outbox"), ...message(...sent) }));

describe("mails", () => {
  it("are in the letterbox for two years to the second, also while their rows linger", async () => {
    await post("letter-1", { personId: "ana", reference: "ORG-0000-0000" });
    const letters = new Letters(connection.store, table("outbox"), connection.now);
    connection.clock.advance({ days: 730 });
    connection.clock.set(new Date(connection.now().getTime() - 1000).toISOString());
    expect((await letters.ofPerson("ana")).items).toHaveLength(1);
    expect((await letters.ofCase("ORG-0000-0000")).items).toHaveLength(1);
    connection.clock.set(new Date(connection.now().getTime() + 1000).toISOString());
    expect((await letters.ofPerson("ana")).items).toEqual([]);
    expect((await letters.ofCase("ORG-0000-0000")).items).toEqual([]);
    expect(await letters.find("letter-1")).toBeUndefined();
    await letters.forget("ORG-0000-0000");
    expect(await rows("outbox")).toEqual([]);
  });

  it("to nobody known go after a month", () => {
    const { expiresAt } = message("letter-2", {}).Item;
    expect(expiresAt).toBe(seconds() + 30 * day);
    expect(message("letter-3", { personId: "ana" }).Item.expiresAt).toBe(seconds() + 730 * day);
  });
});

describe("values and notes of a case", () => {
  it("are read for two years; who did what stays", async () => {
    const audit = new Audit(connection.store, { audit: table("audit"), revisions: table("revisions") }, connection.now);
    const at = connection.now().toISOString();
    const entry = { subject: "ORG-0000-0000", at, by: "officer", version: 1 };
    await write(audit.add({ ...entry, what: "note" }), audit.revise({ ...entry, internal: "They moved." }));
    expect(await audit.revisionsOf("ORG-0000-0000")).toMatchObject([{ internal: "They moved." }]);
    connection.clock.advance({ days: 730 });
    expect(await audit.revisionsOf("ORG-0000-0000")).toEqual([]);
    await audit.emptyRevisions("ORG-0000-0000");
    expect((await rows("revisions"))[0]).not.toHaveProperty("internal");
    expect(await audit.of("ORG-0000-0000")).toHaveLength(1);
  });

  it("are all emptied, also where they are more than one answer holds", async () => {
    const audit = new Audit(connection.store, { audit: table("audit"), revisions: table("revisions") });
    const entry = { subject: "ORG-0000-0000", at: connection.now().toISOString(), by: "officer" };
    for (let version = 1; version <= 6; version++)
      await write(audit.revise({ ...entry, version, internal: "x".repeat(300_000) }));
    await audit.emptyRevisions("ORG-0000-0000");
    const left = await rows("revisions");
    expect(left).toHaveLength(6);
    for (const revision of left) expect(revision).not.toHaveProperty("internal");
  });
});

describe("rows that serve no more", () => {
  it("of a job go ninety days after it is finished, and never while it waits", async () => {
    const jobs = new Jobs(connection.store, table("registrationJobs"));
    const now = connection.now();
    await jobs.begin({ id: "count", kind: "count", matter: "all", by: "system" }, now);
    const begun = await jobs.find("count");
    expect(begun?.expiresAt).toBeUndefined();
    const claimed = begun && (await jobs.claim(begun, now));
    const going = claimed && (await jobs.keep(claimed, { done: 1, cursor: "next" }, now));
    expect(going?.expiresAt).toBeUndefined();
    const done = going && (await jobs.keep(going, { done: 1 }, now));
    expect(done).toMatchObject({ state: "done", expiresAt: seconds() + 90 * day });
  });

  it("of mail that does not arrive stay while that holds", async () => {
    const tasks = new MailTasks(connection.store, table("mailTasks"));
    const suppressions = new Suppressions(connection.store, table("suppressions"));
    const since = connection.now().toISOString();
    const open = { address: "hash", subject: "ORG-0000-0000", state: "open", queue: "open", since } as const;
    const suppress = suppressions.write({ address: "hash", reason: "bounce", since }, undefined);
    await write(tasks.write({ ...open, region: "africa", mail: "m", kind: "received" }, undefined), suppress as Write);
    const [task, held] = [await tasks.find("hash", "ORG-0000-0000"), await suppressions.find("hash", "bounce")];
    if (!task || !held) throw new Error("nothing was written");
    expect([task.expiresAt, held.expiresAt]).toEqual([undefined, undefined]);
    await write(
      tasks.end(task, "reached_otherwise", "officer", connection.now()),
      suppressions.liftWrite(held, connection.now()),
    );
    const [ended, lifted] = [await tasks.find("hash", "ORG-0000-0000"), await suppressions.find("hash", "bounce")];
    expect([ended?.expiresAt, lifted?.expiresAt]).toEqual([seconds() + 90 * day, seconds() + 90 * day]);
    if (!ended || !lifted) throw new Error("nothing was written");
    connection.clock.advance({ days: 1 });
    const again = suppressions.write(
      { address: "hash", reason: "bounce", since: connection.now().toISOString() },
      lifted,
    );
    await write(tasks.write({ ...ended, state: "open", queue: "open" }, ended), again as Write);
    expect((await tasks.find("hash", "ORG-0000-0000"))?.expiresAt).toBeUndefined();
    expect((await suppressions.find("hash", "bounce"))?.expiresAt).toBeUndefined();
  });

  it("of a file go ninety days after the file itself", async () => {
    const uploads = new Uploads(connection.store, table("uploads"));
    const jobs = new Jobs(connection.store, table("submissionJobs"));
    const upload = {
      ...{ key: "submissions/abc", capability: "submissions", owner: "INP-0000-0000", slot: "a", by: "ana" },
      ...{ name: "cv-ana.pdf", language: "es", accepts: ["pdf"], most: 100, state: "ready", version: 1, findings: [] },
      ...{ issuedAt: "2026-11-01T00:00:00.000Z", until: "2026-11-01T01:00:00.000Z" },
    } as Upload;
    await write(uploads.begin(upload));
    const removed: string[] = [];
    const files = async () => ({ remove: async (key: string) => void removed.push(key) });
    await jobs.begin({ id: "erase", kind: "erase_files", matter: "call#x", by: "system" }, connection.now());
    const job = await jobs.find("erase");
    if (!job) throw new Error("no job");
    await erase({ files, jobs, uploads }, [upload], job, connection.now());
    expect(removed).toEqual(["submissions/abc"]);
    expect(await uploads.find("submissions/abc")).toMatchObject({ expiresAt: seconds() + 90 * day });
  });
});

describe("what people wrote", () => {
  it("of a procedure is read for two years", async () => {
    const comments = new Comments(connection.store, table("comments"), connection.random);
    const said = { procedure: "register", name: "Ana", text: "Too long.", version: "1", language: "es" } as const;
    await comments.add(said, connection.now());
    connection.clock.advance({ days: 729, hours: 23 });
    expect((await comments.of("register", connection.now())).items).toHaveLength(1);
    connection.clock.advance({ hours: 1 });
    expect((await comments.of("register", connection.now())).items).toEqual([]);
  });

  it("before a briefing too, and the end of an anonymous question tells no hour", async () => {
    const questions = new Questions(connection.store, connection);
    const signUp = { reference: "BRF-0000-0000", language: "es", briefing: "b", session: "s" } as const;
    const now = connection.now();
    await write(
      questions.add({ signUp, text: "When?", anonymous: true, now }),
      questions.add({ signUp, text: "Where?", anonymous: false, now }),
    );
    const ends = (await rows("briefingQuestions")).map(({ anonymous, expiresAt }) => [anonymous, Number(expiresAt)]);
    expect(new Map(ends as [boolean, number][]).get(true)).toBe(Date.parse("2026-11-21T00:00:00Z") / 1000 + 730 * day);
    connection.clock.advance({ days: 729, hours: 23 });
    expect((await questions.list("b", 10)).items).toMatchObject([{ text: "Where?" }]);
    connection.clock.advance({ hours: 1 });
    expect((await questions.list("b", 10)).items).toEqual([]);
  });
});
