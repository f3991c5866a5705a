import { beforeAll, describe, expect, it } from "vitest";
import type { OutboxRow } from "#shared/outbox.ts";
import { transact } from "#shared/transaction.ts";
import { announced, decide, planned } from "#test/functions/briefings/plans.ts";
import { type BriefingsWorld, openBriefings } from "#test/support/briefings.ts";
import { type NewsWorld, newsWorld } from "#test/support/news.ts";

let briefings: BriefingsWorld;
let site: NewsWorld;
beforeAll(async () => {
  briefings = await openBriefings();
  site = await newsWorld(briefings.connection);
});

const linksIn = ({ blocks }: Pick<OutboxRow, "blocks">) =>
  blocks.flatMap((block) => (block.kind === "links" ? block.items.map(({ path, note }) => `${path}: ${note}`) : []));
const newsOf = async (email: string) =>
  (await site.mails(email)).filter(({ kind }) => kind === "news").flatMap(linksIn);
const nextDay = async () => {
  site.clock.advance({ days: 1 });
  await site.runDuties();
  await briefings.signStaffIn();
};

/** A registered organization whose focal point is told of openings in their region anyway. */
const focalPoint = async (email: string, country: string) => {
  const { person } = await briefings.person({ email });
  const at = site.clock.now().toISOString();
  const row = {
    ...{ id: `org-${email}`, status: "active", version: 1, email, language: "en", createdAt: at, since: at },
    ...{ profile: { country, openingNews: true }, keys: [], rounds: 0, decidedBy: [], personId: person.id },
  };
  const { settings, store } = site.connection;
  await transact(store, [{ Put: { TableName: settings.table("organizations"), Item: row } }]);
};

describe("what opens", () => {
  it("is told to subscribers when a call is announced, and once more when it opens", async () => {
    const email = "calls@example.org";
    await site.subscribe(email, { kinds: ["call"], regions: ["africa"] });
    await site.subscribe("others@example.org", { kinds: ["call"], regions: ["arab_states"] });
    const { forums } = briefings;
    const now = site.clock.now().getTime();
    const at = (days: number) => new Date(now + days * 86_400_000).toISOString();
    const forum = await forums.announce({ id: "news-2030", regions: ["africa"] });
    const place = await forums.planCall(forum, { id: "news-call", regions: ["africa"], opensAt: at(3) });
    await forums.insist(forums.decide(place, "publish", { text: { en: "Because." } }));
    await site.runDuties();
    expect(await newsOf(email)).toEqual([expect.stringMatching(/^\/en\/forums\/news-2030: Call · opens /)]);
    await forums.pass({ days: 3 });
    await site.runDuties();
    expect(await newsOf(email)).toEqual([expect.anything(), expect.stringMatching(/: Call · by /)]);
    await forums.runDuties();
    await nextDay();
    expect(await newsOf(email)).toHaveLength(2);
    expect(await newsOf("others@example.org")).toEqual([]);
  });

  it("is told once in one mail when a call was announced and opened since the last one", async () => {
    const email = "both@example.org";
    const subscription = await site.subscribe(email);
    await site.give(subscription, await site.announce("first-of-the-day"));
    const { forums } = briefings;
    const forum = await forums.announce({ id: "both-2030", regions: ["africa"] });
    const opensAt = new Date(site.clock.now().getTime() + 3_600_000).toISOString();
    const place = await forums.planCall(forum, { id: "both-call", regions: ["africa"], opensAt });
    await forums.insist(forums.decide(place, "publish", { text: { en: "Because." } }));
    await site.runDuties();
    await forums.pass({ hours: 1 });
    await site.runDuties();
    await nextDay();
    expect((await newsOf(email)).filter((link) => link.includes("both-2030"))).toEqual([
      expect.stringMatching(/: Call · by /),
    ]);
  });

  it("is told when a briefing is published, and not when it was called off before anybody read of it", async () => {
    const email = "briefings@example.org";
    await site.subscribe(email, { kinds: ["briefing"] });
    const id = await announced(briefings);
    await site.runDuties();
    expect(await newsOf(email)).toEqual([
      expect.stringMatching(new RegExp(`^/en/briefings/${id}: Briefing · begins `)),
    ]);
    const cancelled = await planned(briefings);
    await briefings.insist(decide(briefings, cancelled, "publish"));
    await briefings.insist(decide(briefings, cancelled, "cancel", { reason: "technical" }));
    await nextDay();
    expect(await newsOf(email)).toHaveLength(1);
  });

  it("is not told twice to focal points who are written to about it anyway", async () => {
    await focalPoint("focal.africa@example.org", "KE");
    await focalPoint("focal.europe@example.org", "DE");
    for (const email of ["focal.africa@example.org", "focal.europe@example.org"]) await site.subscribe(email);
    await announced(briefings, { regions: ["africa"] });
    await site.runDuties();
    expect(await newsOf("focal.africa@example.org")).toEqual([]);
    expect(await newsOf("focal.europe@example.org")).toHaveLength(1);
  });
});

describe("a wish for further briefings", () => {
  const kindsOf = async (email: string) =>
    (await site.mails(email)).map(({ kind }) => kind).filter((kind) => kind.startsWith("subscription"));

  it("is asked about by a mail of its own, since nobody's address is confirmed by signing up", async () => {
    const email = "further@example.org";
    const id = await announced(briefings);
    const { reference } = await briefings.signUp(id, { email, furtherNews: true, language: "es" });
    expect(await site.subscriptions.ofAddress(email)).toBeUndefined();
    await site.runDuties();
    await site.runDuties();
    expect(await kindsOf(email)).toEqual(["subscription_confirm"]);
    expect(await site.subscriptions.ofAddress(email)).toMatchObject({
      state: "pending",
      language: "es",
      kinds: ["briefing"],
    });
    await site.visitor().post(await site.linkIn(email, "subscription_confirm"));
    expect(await site.subscriptions.ofAddress(email)).toMatchObject({ state: "confirmed" });
    const jobs = await site.rows("announcementJobs");
    expect(JSON.stringify(jobs)).not.toContain(email);
    expect(jobs.filter(({ matter }) => matter === reference)).toHaveLength(1);
  });

  it("asks nobody who did not wish it, and nobody who was asked or subscribed before", async () => {
    const id = await announced(briefings);
    await site.subscribe("before@example.org", { kinds: ["call"] });
    await briefings.signUp(id, { email: "before@example.org", furtherNews: true });
    await briefings.signUp(id, { email: "not@example.org" });
    await site.runDuties();
    expect(await kindsOf("before@example.org")).toEqual(["subscription_confirm"]);
    expect(await kindsOf("not@example.org")).toEqual([]);
    expect((await site.subscriptions.ofAddress("before@example.org"))?.kinds).toEqual(["call"]);
  });
});
