import { beforeAll, describe, expect, it } from "vitest";
import { change, choose, confirm, end, resume } from "#functions/announcements/lists/casework.ts";
import { byClock } from "#functions/announcements/lists/clock.ts";
import {
  type SubscriptionDecision,
  subscriptionDecisions,
  subscriptionStatuses,
} from "#functions/announcements/lists/subscriptions.ts";
import { Audit } from "#shared/audit.ts";
import { Refusal } from "#shared/refusal.ts";
import { addressKeyOf } from "#shared/suppressions.ts";
import { transact } from "#shared/transaction.ts";
import { type NewsWorld, newsWorld, wish } from "#test/support/news.ts";
import { errorsOn } from "#test/support/visitor.ts";

let site: NewsWorld;
beforeAll(async () => {
  site = await newsWorld();
});

const kindsOf = async (email: string) => (await site.mails(email)).map(({ kind }) => kind);
const stateOf = async (email: string) => (await site.subscriptions.ofAddress(email))?.state ?? "none";

describe("asking for news", () => {
  it("counts once the mailed link's button was pressed, however often scanners open the link", async () => {
    const email = "one@example.org";
    const sent = await site.ask(email, { regions: ["africa"] });
    expect(sent.status).toBe(303);
    expect(sent.headers.get("location")).toBe("/en/announcements/subscribe/sent");
    const [mail] = await site.mails(email);
    expect(mail).toMatchObject({ kind: "subscription_confirm", language: "en", anyway: true });
    expect(mail?.subject).toBe("A message from the engagement platform");
    const path = await site.linkIn(email, "subscription_confirm");
    for (let scanner = 0; scanner < 3; scanner++) {
      expect((await site.visitor().get(path)).status).toBe(200);
      expect(await stateOf(email)).toBe("pending");
    }
    const opened = await site.visitor().post(path);
    expect(opened.status).toBe(303);
    const mine = opened.headers.get("location") ?? "";
    expect(mine).toMatch(/^\/en\/announcements\/mine\/[\w-]{32}\?done=confirm$/);
    expect(await stateOf(email)).toBe("confirmed");
    const page = await (await site.visitor().get(mine)).text();
    expect(page).toContain("You are subscribed");
    expect(page).not.toContain(email);
    expect(page).toMatch(/value="africa" checked/);
    expect(page).not.toMatch(/value="arab_states" checked/);
    expect((await site.visitor().post(path)).status).toBe(410);
    expect((await site.visitor().get(path)).status).toBe(410);
  });

  it("answers alike whether an address is known or not, and tells its owner alone", async () => {
    await site.subscribe("known@example.org");
    const answers = [];
    for (const email of ["known@example.org", "unknown@example.org"]) {
      const answer = await site.ask(email, { regions: ["arab_states"] });
      answers.push([answer.status, answer.headers.get("location"), await answer.text()]);
    }
    expect(answers[0]).toEqual(answers[1]);
    expect(await kindsOf("known@example.org")).toEqual(["subscription_confirm", "subscription_known"]);
    expect((await site.subscriptions.ofAddress("known@example.org"))?.regions).toEqual([]);
    const link = await site.linkIn("known@example.org", "subscription_known");
    expect((await site.visitor().get(link)).status).toBe(200);
  });

  it("makes as many writes for an address that is known as for one that is not", async () => {
    await site.subscribe("counted@example.org");
    const written = async (email: string) => {
      const tables = ["subscriptions", "audit", "outbox", "tokens"] as const;
      const versions = async () => (await site.subscriptions.ofAddress(email))?.version ?? 0;
      const before = [await versions(), ...(await Promise.all(tables.slice(1).map((table) => site.count(table))))];
      await site.ask(email);
      const after = [await versions(), ...(await Promise.all(tables.slice(1).map((table) => site.count(table))))];
      return after.map((count, place) => count - (before[place] ?? 0));
    };
    expect(await written("counted@example.org")).toEqual([1, 1, 1, 1]);
    expect(await written("uncounted@example.org")).toEqual([1, 1, 1, 1]);
  });

  it("mails one mailbox no more than its share, however its address is spelt, and does nothing for programs", async () => {
    for (let turn = 0; turn < 8; turn++)
      expect((await site.ask(turn % 2 ? "share+x@example.org" : "Share@example.org")).status).toBe(303);
    const mails = [...(await kindsOf("share@example.org")), ...(await kindsOf("share+x@example.org"))];
    expect(mails).toHaveLength(5);
    expect((await site.ask("robot@example.org", { website_confirm: "x" })).status).toBe(303);
    expect(await kindsOf("robot@example.org")).toEqual([]);
  });

  it("confirms what was asked for last by the link that was mailed last, and by no other", async () => {
    const email = "twice@example.org";
    await site.ask(email, { regions: ["africa"] });
    const first = await site.linkIn(email, "subscription_confirm");
    site.clock.advance({ seconds: 1 });
    await site.ask(email, { regions: ["arab_states"] });
    expect((await site.visitor().post(first)).status).toBe(410);
    expect((await site.visitor().post(await site.linkIn(email, "subscription_confirm"))).status).toBe(303);
    expect((await site.subscriptions.ofAddress(email))?.regions).toEqual(["arab_states"]);
  });

  it("deletes what was not confirmed within a day, with the mail that asked", async () => {
    const email = "never@example.org";
    await site.ask(email);
    const path = await site.linkIn(email, "subscription_confirm");
    site.clock.advance({ hours: 24 });
    expect((await site.visitor().post(path)).status).toBe(410);
    await Promise.all([site.runDuties(), site.runDuties()]);
    expect(await stateOf(email)).toBe("none");
    expect(await site.mails(email)).toEqual([]);
  });

  it("leaves alone what was asked for once more while the clock looked", async () => {
    const email = "once.more@example.org";
    await site.ask(email);
    site.clock.advance({ hours: 24 });
    const due = await site.subscriptions.ofAddress(email);
    if (!due) throw new Error("not asked for");
    await site.ask(email);
    await byClock(site.room, due, site.connection.now());
    expect((await site.visitor().post(await site.linkIn(email, "subscription_confirm"))).status).toBe(303);
    expect(await stateOf(email)).toBe("confirmed");
  });

  it("shows a refused form again with what was typed and each error at its field", async () => {
    const answer = await site.visitor().post("/en/announcements/subscribe", {
      email: "nobody",
      language: "xx",
      regions: ["africa", "mars"],
    });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(errorsOn(html)).toEqual({
      email: "not_an_email",
      language: "not_a_choice",
      kinds: "required",
      regions: "not_a_choice",
    });
    expect(html).toMatch(/value="africa" checked/);
    expect(html).toContain('value="nobody"');
  });

  it("takes programs' wishes and says nothing of the address", async () => {
    const { status, body } = await site.post("/api/announcements/subscriptions", {
      ...wish,
      email: "program@example.org",
      regions: [],
      objectives: ["7"],
    });
    expect([status, body]).toEqual([202, {}]);
    expect(await kindsOf("program@example.org")).toEqual(["subscription_confirm"]);
    const wrong = await site.post("/api/announcements/subscriptions", { ...wish, email: "program@example.org" });
    expect(wrong.status).toBe(422);
    expect((await site.get("/api/announcements/subscriptions/decisions")).body).toMatchObject({
      items: Object.keys(subscriptionDecisions).map((decision) => ({ decision })),
    });
  });
});

describe("one's subscription", () => {
  it("is changed and ended behind the link, which then opens nothing", async () => {
    const email = "mine@example.org";
    await site.ask(email);
    const opened = await site.visitor().post(await site.linkIn(email, "subscription_confirm"));
    const path = (opened.headers.get("location") ?? "").replace(/\?.*/, "");
    const changed = {
      decision: "change",
      language: "fr",
      kinds: "call",
      regions: ["africa", "global"],
      objectives: "3",
    };
    const saved = await site.visitor().post(path, changed);
    expect(saved.headers.get("location")).toBe(`${path}?done=change`);
    expect(await site.subscriptions.ofAddress(email)).toMatchObject({
      language: "fr",
      kinds: ["call"],
      regions: ["africa", "global"],
      objectives: ["3"],
    });
    const none = await site.visitor().post(path, { decision: "change", language: "fr" });
    expect([none.status, errorsOn(await none.text())]).toEqual([422, { kinds: "required" }]);
    expect((await site.visitor().post(path, { decision: "explode" })).status).toBe(422);
    const stopped = await site.visitor().post(path, { decision: "stop" });
    expect(stopped.headers.get("location")).toBe("/en/announcements/ended");
    expect(await stateOf(email)).toBe("none");
    for (const answer of [await site.visitor().get(path), await site.visitor().post(path, { decision: "stop" })])
      expect(answer.status).toBe(410);
  });

  it("leaves nothing that leads to the address when it ends, and a record that does not know it", async () => {
    const email = "trace@example.org";
    const subscription = await site.subscribe(email);
    await site.give(subscription, await site.announce("trace"));
    await end(site.room, subscription.id, "stop", "applicant", site.clock.now());
    await end(site.room, subscription.id, "stop", "applicant", site.clock.now());
    for (const table of ["subscriptions", "waitingNews", "outbox", "audit", "revisions"] as const) {
      const left = (await site.rows(table)).filter((row) => JSON.stringify(row).includes(email));
      expect(left, table).toEqual([]);
    }
    expect(await site.rows("waitingNews", { subscription: subscription.id })).toEqual([]);
    const { settings, store } = site.connection;
    const audit = new Audit(store, { audit: settings.table("audit"), revisions: settings.table("revisions") });
    const told = await audit.of(`subscription#${subscription.trail}`);
    expect(told.map(({ what }) => what)).toEqual(["subscription_ask", "subscription_confirm", "subscription_stop"]);
    expect(JSON.stringify(await site.rows("audit"))).not.toContain(subscription.id);
  });

  it("opens nothing with the link of a subscription that ended, although the mailbox subscribes anew", async () => {
    const email = "anew@example.org";
    const first = await site.subscribe(email);
    await site.give(first, await site.announce("anew"));
    const old = await site.linkIn(email, "news");
    await end(site.room, first.id, "stop", "applicant", site.clock.now());
    const second = await site.subscribe(email);
    expect(second.id).toBe(first.id);
    expect((await site.visitor().get(old)).status).toBe(410);
    expect((await site.visitor().post(old.replace("/en/announcements/mine/", "/unsubscribe/"))).status).toBe(200);
    expect(await stateOf(email)).toBe("confirmed");
  });

  it("shows that nothing is mailed at present, and takes it again", async () => {
    const email = "held@example.org";
    const subscription = await site.subscribe(email);
    await site.give(subscription, await site.announce("held1"));
    const path = await site.linkIn(email, "news");
    const suppressions = await site.room.suppressions();
    const held = { address: addressKeyOf(email), reason: "complaint", since: site.clock.now().toISOString() } as const;
    const write = suppressions.write(held, undefined);
    await transact(site.connection.store, write ? [write] : []);
    site.clock.advance({ days: 1 });
    expect(await site.give(subscription, await site.announce("held2"))).toBe("stopped");
    expect(await (await site.visitor().get(path)).text()).toContain("No news is mailed at present");
    expect((await site.visitor().post(path, { decision: "resume" })).headers.get("location")).toBe(
      `${path}?done=resume`,
    );
    expect(await (await site.visitor().get(path)).text()).not.toContain("No news is mailed at present");
    expect(await site.give(subscription, await site.announce("held3"))).toBe("mailed");
  });
});

describe("ending it with one click", () => {
  const oneClick = (path: string, init: RequestInit = {}) =>
    site.app.request(path, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: "List-Unsubscribe=One-Click",
      ...init,
    });

  it.each([
    ["as RFC 8058 says", {}],
    ["from another site", { headers: { origin: "https://mail.example", "sec-fetch-site": "cross-site" } }],
    ["as a form of parts", { headers: { "content-type": "multipart/form-data; boundary=x" }, body: "--x--" }],
    ["without a body", { body: "" }],
  ])("works at once %s", async (name, init) => {
    const email = `click.${name.length}@example.org`;
    const subscription = await site.subscribe(email, { language: "es" });
    await site.give(subscription, await site.announce(`click${name.length}`));
    const path = (await site.linkIn(email, "news")).replace("/es/announcements/mine/", "/unsubscribe/");
    for (let scanner = 0; scanner < 2; scanner++) {
      const shown = await site.app.request(path, { headers: { "accept-language": "ru" } });
      expect(shown.status).toBe(200);
      expect(await shown.text()).toContain('lang="es"');
    }
    expect(await stateOf(email)).toBe("confirmed");
    const done = await oneClick(path, init);
    expect([done.status, done.headers.get("set-cookie")]).toEqual([200, null]);
    expect(await stateOf(email)).toBe("none");
  });

  it("answers alike for a token that is none, and for one that was used", async () => {
    const email = "used@example.org";
    const subscription = await site.subscribe(email);
    await site.give(subscription, await site.announce("used"));
    const path = (await site.linkIn(email, "news")).replace("/en/announcements/mine/", "/unsubscribe/");
    const answers = [await oneClick(path), await oneClick(path), await oneClick("/unsubscribe/nothing")];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    const [first, ...others] = await Promise.all(answers.map((answer) => answer.text()));
    for (const other of others) expect(other).toBe(first);
  });

  it("opens for 180 days and no longer", async () => {
    const email = "long@example.org";
    const subscription = await site.subscribe(email);
    await site.give(subscription, await site.announce("long"));
    const path = (await site.linkIn(email, "news")).replace("/en/announcements/mine/", "/unsubscribe/");
    site.clock.advance({ days: 180 });
    expect((await oneClick(path)).status).toBe(200);
    expect(await stateOf(email)).toBe("confirmed");
    await end(site.room, subscription.id, "stop", "applicant", site.clock.now());
  });
});

describe("the table of decisions", () => {
  const chosen = { language: "en", kinds: ["call"], regions: [], objectives: [] } as const;
  const copied = () => ({ ...chosen, kinds: [...chosen.kinds], regions: [], objectives: [] });

  const acts: Readonly<Record<SubscriptionDecision, (email: string) => Promise<unknown>>> = {
    ask: (email) => site.ask(email),
    ask_again: (email) => site.ask(email),
    confirm: async (email) =>
      confirm(site.room, (await site.linkIn(email, "subscription_confirm")).slice(-32), site.clock.now()),
    choose: (email) => choose(site.room, email, { chosen: copied(), by: "somebody", now: site.clock.now() }),
    change: async (email) => {
      const from = await site.subscriptions.ofAddress(email);
      if (!from) throw new Refusal(409, "not_now");
      await change(site.room, { from, chosen: copied(), by: "somebody", now: site.clock.now() });
    },
    resume: async (email) => {
      const from = await site.subscriptions.ofAddress(email);
      if (!from) throw new Refusal(409, "not_now");
      await resume(site.room, from, "somebody", site.clock.now());
    },
    stop: async (email) =>
      end(site.room, (await site.subscriptions.ofAddress(email))?.id ?? "", "stop", "x", site.clock.now()),
    expire: async (email) =>
      end(site.room, (await site.subscriptions.ofAddress(email))?.id ?? "", "expire", "x", site.clock.now()),
    erase: async (email) =>
      end(site.room, (await site.subscriptions.ofAddress(email))?.id ?? "", "erase", "x", site.clock.now()),
  };
  const names = Object.keys(subscriptionDecisions) as SubscriptionDecision[];
  const pairs = names.flatMap((decision) => subscriptionStatuses.map((from) => [decision, from] as const));

  it.each(pairs)("%s from %s does what its row says, or nothing", async (decision, from) => {
    const email = `${decision}.${from}@pairs.example.org`;
    if (from === "pending") await site.ask(email);
    if (from === "confirmed") await site.subscribe(email);
    site.clock.advance({ minutes: 1 });
    const row = subscriptionDecisions[decision];
    const allowed = (row.from as readonly string[]).includes(from);
    const before = await site.subscriptions.ofAddress(email);
    const happened = async () =>
      (await site.rows("audit")).filter(({ subject, what, at }) =>
        [what === `subscription_${decision}`, at === site.clock.now().toISOString(), subject].every(Boolean),
      ).length;
    const outcome = await acts[decision](email).then(
      () => "done",
      (error: unknown) => (error instanceof Refusal || error instanceof Error ? "refused" : "other"),
    );
    if (allowed) {
      expect(outcome).toBe("done");
      expect(await stateOf(email)).toBe(row.to === "same" ? from : row.to);
      expect(await happened()).toBe(1);
    } else {
      expect(await happened()).toBe(0);
      // What is asked for in another status is another row of the table.
      if (!["ask", "ask_again", "choose"].includes(decision))
        expect(await site.subscriptions.ofAddress(email)).toEqual(before);
    }
  });
});
