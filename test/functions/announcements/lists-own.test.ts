import { beforeAll, describe, expect, it } from "vitest";
import { transact } from "#shared/transaction.ts";
import { type ForumsWorld, forumsWorld } from "#test/support/forums.ts";
import { type NewsWorld, newsWorld, wish } from "#test/support/news.ts";
import { errorsOn, hiddenOn } from "#test/support/visitor.ts";

let world: ForumsWorld;
let site: NewsWorld;
beforeAll(async () => {
  world = await forumsWorld();
  site = await newsWorld(world.connection);
});

const path = "/es/announcements/mine";

const somebody = async (email: string) => {
  const { person, token } = await world.person({ email, language: "fr" });
  const browser = site.visitor();
  browser.cookies.set("session", token);
  return { person, browser };
};

describe("by session", () => {
  it("one chooses, changes and ends news for one's own address, without a mail to confirm", async () => {
    const email = "signed.in@example.org";
    const { person, browser } = await somebody(email);
    const page = await (await browser.get(path)).text();
    expect(page).toContain(email);
    expect(page).toContain('value="choose"');
    expect(page).toMatch(/<option value="fr" selected/);
    const chosen = await browser.post(path, { ...wish, decision: "choose", language: "es", regions: "africa" });
    expect(chosen.headers.get("location")).toBe(`${path}?done=choose`);
    expect(await site.subscriptions.ofAddress(email)).toMatchObject({ state: "confirmed", regions: ["africa"] });
    expect(await site.mails(email)).toEqual([]);
    await browser.post(path, { ...wish, decision: "change", language: "es", kinds: "call" });
    expect(await site.subscriptions.ofAddress(email)).toMatchObject({ kinds: ["call"], regions: [] });
    const told = (await site.rows("audit")).filter(({ by }) => by === person.id);
    expect(told.map(({ what }) => what).toSorted()).toEqual(["subscription_change", "subscription_choose"]);
    expect(told.find(({ what }) => what === "subscription_change")?.fields).toEqual(["kinds", "regions"]);
    const stopped = await browser.post(path, { decision: "stop" });
    expect(stopped.headers.get("location")).toBe("/es/announcements/ended");
    expect(await site.subscriptions.ofAddress(email)).toBeUndefined();
    // Stopped twice, as by two tabs.
    expect((await browser.post(path, { decision: "stop" })).status).toBe(303);
  });

  it("one takes over what one had asked for without being signed in, whose link then confirms nothing", async () => {
    const email = "pending.in@example.org";
    const { browser } = await somebody(email);
    await site.ask(email, { regions: ["arab_states"] });
    const link = await site.linkIn(email, "subscription_confirm");
    await browser.post(path, { ...wish, decision: "choose", language: "es" });
    expect(await site.subscriptions.ofAddress(email)).toMatchObject({ state: "confirmed", regions: [] });
    expect((await site.visitor().post(link)).status).toBe(410);
    expect(await site.subscriptions.ofAddress(email)).toMatchObject({ regions: [] });
  });

  it("shows a refused choice again, and refuses what comes from who knows where without the form's token", async () => {
    const { browser } = await somebody("refused@example.org");
    const refused = await browser.post(path, { decision: "choose", language: "es" });
    expect([refused.status, errorsOn(await refused.text())]).toEqual([422, { kinds: "required" }]);
    const { formToken = "" } = hiddenOn(await (await browser.get(path)).text());
    const nowhere = (token: string) =>
      site.app.request(path, {
        method: "POST",
        headers: {
          cookie: `session=${browser.cookies.get("session")}`,
          "content-type": "application/x-www-form-urlencoded",
        },
        body: new URLSearchParams({ decision: "choose", language: "es", kinds: "call", formToken: token }).toString(),
      });
    expect((await nowhere("wrong")).status).toBe(403);
    expect((await nowhere(formToken)).status).toBe(303);
  });

  it("nobody subscribes anew whose data are being erased, in whatever window", async () => {
    const email = "suspended.in@example.org";
    const { person, browser } = await somebody(email);
    const { people } = site.subscriptions.book;
    await transact(world.connection.store, [people.replace(person, { ...person, suspended: true })]);
    const answer = await browser.post(path, { ...wish, decision: "choose", language: "es" });
    expect(answer.status).toBe(401);
    expect(await site.subscriptions.ofAddress(email)).toBeUndefined();
  });

  it("is for whoever is signed in", async () => {
    const asked = await site.visitor().get(path);
    expect(asked.status).toBe(303);
    expect(asked.headers.get("location")).toBe("/es/sign-in?onward=%2Fannouncements%2Fmine");
    expect((await site.visitor().post(path, { decision: "stop" })).status).toBe(401);
  });
});
