import { PutCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { beforeAll, describe, expect, test } from "vitest";
import { Letters } from "#shared/letters.ts";
import { type Message, outboxItem } from "#shared/outbox.ts";
import { updateOf } from "#shared/transaction.ts";
import { freshTables, type TestConnection } from "#test/support/tables.ts";

const token = "abcdefghijklmnopqrstuvwx";
const withLink = {
  blocks: [{ kind: "action", label: "Open", path: "/en/registration/confirm", secret: true }],
  secret: token,
} as const;

let connection: TestConnection;
let letters: Letters;
let table: string;
let written = 0;

const write = async (wishes: Partial<Message>) => {
  const id = `message-${String(++written).padStart(4, "0")}`;
  const now = new Date(connection.now().getTime() + written * 1000);
  const item = outboxItem({
    id,
    now,
    to: "amina@example.org",
    kind: "received",
    language: "en",
    subject: "ORG-7K3Q-9TDW",
    blocks: [{ kind: "text", text: "We have received your registration." }],
    ...wishes,
  });
  await connection.store.send(new PutCommand({ TableName: table, ...item }));
  return id;
};

const end = async (id: string, state: string, changes: object = {}) => {
  const ended = { failure: "rejected", ...changes, state, pending: undefined, secret: undefined };
  const { UpdateExpression, names, values } = updateOf(ended);
  await connection.store.send(
    new UpdateCommand({
      TableName: table,
      Key: { id },
      UpdateExpression,
      ExpressionAttributeNames: names,
      ExpressionAttributeValues: values,
    }),
  );
};

beforeAll(async () => {
  connection = await freshTables();
  table = connection.settings.table("outbox");
  letters = new Letters(connection.store, table);
});

describe("a letterbox", () => {
  test("shows a person's messages, newest first, and nobody else's", async () => {
    const first = await write({ personId: "amina" });
    await write({ personId: "boris" });
    const second = await write({ personId: "amina", reference: "ORG-7K3Q-9TDW" });
    expect((await letters.ofPerson("amina")).items.map(({ id }) => id)).toEqual([second, first]);
  });

  test("shows the messages about a case to its page", async () => {
    const id = await write({ reference: "ORG-0000-0000" });
    expect((await letters.ofCase("ORG-0000-0000")).items.map((letter) => letter.id)).toEqual([id]);
  });

  test("continues where a page ends", async () => {
    const ids: string[] = [];
    for (let count = 0; count < 60; count++) ids.unshift(await write({ personId: "chen" }));
    const page = await letters.ofPerson("chen");
    const rest = await letters.ofPerson("chen", page.next);
    expect([...page.items, ...rest.items].map(({ id }) => id)).toEqual(ids);
    expect(rest.next).toBeUndefined();
  });

  test("never gets to see a token", async () => {
    const id = await write({ personId: "dalia", ...withLink });
    expect(JSON.stringify(await letters.find(id))).not.toContain(token);
    expect(JSON.stringify(await letters.ofPerson("dalia"))).not.toContain(token);
  });

  test("knows nothing of a message that is not there", async () => {
    expect(await letters.find("message-none")).toBeUndefined();
  });
});

describe("replaying", () => {
  const later = new Date("2026-12-24T00:00:00Z");

  test("makes a failed message due again", async () => {
    const id = await write({});
    await end(id, "failed");
    expect(await letters.replay(id, later)).toBe("queued");
    expect(await letters.find(id)).toMatchObject({
      state: "due",
      pending: "due",
      dueAt: later.toISOString(),
      attempts: 0,
    });
    expect(await letters.find(id)).not.toHaveProperty("failure");
  });

  test("makes a message due again that was held back, and one that came back, to where its reader is by now", async () => {
    for (const changes of [{ state: "suppressed" }, { state: "sent", trouble: "bounced", sesId: "first" }]) {
      const id = await write({});
      await end(id, changes.state, changes);
      expect(await letters.replay(id, later, "new@example.org")).toBe("queued");
      const again = await letters.find(id);
      expect(again).toMatchObject({ state: "due", to: "new@example.org", noted: 1 });
      expect(again?.former).toEqual("sesId" in changes ? ["first"] : []);
      for (const past of ["trouble", "sesId", "delivery"]) expect(again).not.toHaveProperty(past);
    }
  });

  test.each([
    ["sent", {}],
    ["sent", { trouble: "complained" }],
    ["suppressed", { failure: "not_a_guest" }],
  ])("leaves a message alone that was %s, %o", async (state, changes) => {
    const id = await write({});
    await end(id, state, changes);
    expect(await letters.replay(id, later)).toBe("not_failed");
    expect(await letters.find(id)).toMatchObject({ state });
  });

  test("refuses a message whose link lost its token", async () => {
    const id = await write(withLink);
    await end(id, "failed");
    expect(await letters.replay(id, later)).toBe("needs_new_link");
  });
});
