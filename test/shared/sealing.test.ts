import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { type Sealed, Sealing } from "#shared/sealing.ts";
import { readSettings } from "#shared/settings.ts";

const whose = { forum: "imrf", person: "p1" };
const document = '{"number":"K1234567","born":"1990-02-28"}';

const sealingWith = (environment: Record<string, string>) => {
  const settings = readSettings({ STAGE: "local", PUBLIC_ORIGIN: "http://localhost:3000", ...environment });
  return new Sealing({ settings, now: () => new Date("2026-11-21T09:00:00Z"), random: randomBytes });
};
const keyOf = (symbol: number) => `local:${Buffer.alloc(32, symbol).toString("base64url")}`;
const sealing = sealingWith({ TRAVEL_KEY: keyOf(1) });

test("what was sealed is opened by whom it belongs to, whatever its length", async () => {
  for (const plain of ["", document, "名".repeat(5000)])
    expect(await sealing.unseal(await sealing.seal(plain, whose), whose)).toBe(plain);
});

test("nothing of it can be read, and the same is never sealed alike", async () => {
  const [one, other] = [await sealing.seal(document, whose), await sealing.seal(document, whose)];
  const bytes = Object.values(one).map((part) => Buffer.from(part, "base64").toString("latin1"));
  expect(bytes.join("")).not.toContain("K1234567");
  for (const part of ["key", "iv", "data", "tag"] as const) expect(one[part]).not.toBe(other[part]);
});

test.each([
  ["another forum", { ...whose, forum: "regional" }],
  ["another person", { ...whose, person: "p2" }],
  ["the two exchanged", { forum: "p1", person: "imrf" }],
  ["the two run together", { forum: "imr", person: "fp1" }],
])("it does not open for %s", async (_, other) => {
  const sealed = await sealing.seal(document, whose);
  await expect(sealing.unseal(sealed, other)).rejects.toThrow();
});

test.each(["key", "iv", "data", "tag"] as const)("it does not open when its %s was changed", async (part) => {
  const sealed = await sealing.seal(document, whose);
  const bytes = Buffer.from(sealed[part], "base64");
  bytes.writeUInt8(bytes.readUInt8(0) ^ 1, 0);
  const changed: Sealed = { ...sealed, [part]: bytes.toString("base64") };
  await expect(sealing.unseal(changed, whose)).rejects.toThrow();
});

test("it does not open with a shortened tag", async () => {
  const sealed = await sealing.seal(document, whose);
  const tag = Buffer.from(sealed.tag, "base64").subarray(0, 4).toString("base64");
  await expect(sealing.unseal({ ...sealed, tag }, whose)).rejects.toThrow();
});

test("it does not open with another key", async () => {
  const sealed = await sealing.seal(document, whose);
  await expect(sealingWith({ TRAVEL_KEY: keyOf(2) }).unseal(sealed, whose)).rejects.toThrow();
});

test("a key in the settings serves one machine only", () => {
  expect(() => sealingWith({ TRAVEL_KEY: keyOf(1), STAGE: "production" })).toThrow("not given the key");
  expect(() => sealingWith({})).toThrow("not given the key");
  expect(() => sealingWith({ TRAVEL_KEY: "local:short" })).toThrow("not given the key");
});
