import { beforeAll, expect, test } from "vitest";
import { Cases } from "#shared/cases.ts";
import { transact } from "#shared/transaction.ts";
import { openPortal, visible } from "./portal-site.ts";

let portal: Awaited<ReturnType<typeof openPortal>>;
beforeAll(async () => {
  portal = await openPortal();
});

test.each([
  '{"place":"\\ud800"}',
  JSON.stringify({ place: "é".repeat(700) }),
  '{"place":7}',
  '{"__proto__":{"place":"x"}}',
])("the directory refuses a cursor that nobody gave out: %.40s", async (key) => {
  const after = Buffer.from(key).toString("base64url");
  for (const path of ["/en/directory", "/api/directory"])
    expect((await portal.get(`${path}?after=${after}`)).status, path).toBe(422);
});

test.each(["constructor", "toString", "__proto__"])(
  "a comment with a field called %s is refused by name",
  async (name) => {
    const answer = await portal.post("/en/take-part/register", { text: "Very clear.", [name]: "1" });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain(`data-field="${name}" data-code="unknown_field"`);
    expect(html).not.toContain("native code");
  },
);

test("an officer's desk shows nothing of cases that left their region", async () => {
  const { store, settings } = portal.connection;
  const { person, cookie } = await portal.signIn({ role: "officer", region: "asia_pacific" });
  const since = "2026-11-20T09:00:00.000Z";
  for (const [region, title] of [
    ["asia_pacific", "Group in Nepal"],
    ["africa", "Group in Kenya"],
  ] as const) {
    const row = {
      reference: `ORG-TEST-${region}`,
      capability: "registration",
      kind: "organization",
      status: "submitted",
      since,
      openedAt: since,
      next: "officer" as const,
      dueBy: since,
      region,
      owner: region,
      title,
      language: "en",
      assignee: person.id,
    };
    await transact(store, [new Cases(store, settings.table("cases")).write(row)]);
  }
  const seen = visible(await (await portal.get("/en/desk", cookie)).text());
  expect(seen).toContain("Group in Nepal");
  expect(seen).not.toContain("Group in Kenya");
});
