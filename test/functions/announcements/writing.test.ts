import { beforeAll, describe, expect, it } from "vitest";
import { matterOf } from "#functions/announcements/writing/announcement.ts";
import {
  type AnnouncementDecision,
  announcementDecisions,
  rowOf,
} from "#functions/announcements/writing/announcement-decisions.ts";
import { mailingStates } from "#shared/announcements/mailing-states.ts";
import { sentAnnouncement, type WritingWorld, writingWorld } from "#test/support/announcements.ts";

let world: WritingWorld;
beforeAll(async () => {
  world = await writingWorld();
  await world.subscriber("reader@example.org");
});

const names = Object.keys(announcementDecisions) as AnnouncementDecision[];

/** Where an announcement can stand: its status, and how far its mailing is. */
const places = [
  ["draft", "none"],
  ...mailingStates.map((state) => ["published", state] as const),
  ["withdrawn", "none"],
  ["withdrawn", "sending"],
  ["withdrawn", "done"],
  ["withdrawn", "recalled"],
] as const;
type Place = (typeof places)[number];

/** An announcement in a place, written as it would stand. */
const announcementIn = async ([status, state]: Place) => {
  const id = status === "draft" ? await world.draft() : await world.publish();
  const from = await world.find(id);
  const at = world.connection.now().toISOString();
  const counted = { all: 1, bounced: 0, toldToday: 0, byLanguage: { en: 1 }, otherLanguage: {} };
  const mailing = {
    state,
    ...(state !== "none" && { list: `${id}#0`, since: at, by: world.people.second.id }),
    ...(state !== "none" && state !== "counting" && { counted, readyAt: at }),
    ...(["waiting", "recalled"].includes(state) && {
      sendAt: new Date(world.connection.now().getTime() + 600_000).toISOString(),
    }),
  };
  const announcements = await world.room.announcements();
  await announcements.make({
    from,
    to: { ...from, status, shelf: status, mailing },
    what: "announcement_save",
    by: world.people.officer.id,
    now: world.connection.now(),
  });
  return id;
};

const inputs: Partial<Record<AnnouncementDecision, object>> = {
  save: { link: "https://example.org/more" },
  correct: { link: "https://example.org/more" },
  withdraw: { reason: "outdated" },
  send: { recipients: 1 },
};

const stateOf = async (id: string) => {
  const { audit, jobs } = await world.room.announcements();
  const at = await world.find(id);
  return {
    announcement: at,
    audit: await audit.of(matterOf(at)),
    jobs: (await jobs.ofMatter(matterOf(at), 100)).map(({ kind }) => kind).sort(),
    published: (await world.rows("published"))
      .filter((row) => row.id === id)
      .map(({ kind }) => kind)
      .sort(),
  };
};

const allowed = (name: AnnouncementDecision, [status, state]: Place) => {
  const { by, from, mailing } = rowOf(name);
  return by === "officer" && from.includes(status) && (mailing?.includes(state) ?? true);
};
const pairs = names.flatMap((name) => places.map((place) => [name, place] as const));

const mailingAfter: Partial<Record<AnnouncementDecision, string>> = {
  count: "counting",
  send: "waiting",
  recall: "recalled",
};
const stopped: Readonly<Record<string, string>> = { counting: "none", ready: "none", waiting: "recalled" };

describe("every row can be reached through the API", () => {
  it.each(pairs.filter(([name, place]) => allowed(name, place)))("%s what is %s", async (name, place) => {
    const id = await announcementIn(place);
    const before = await stateOf(id);
    const answer = await world.decide(id, name, inputs[name]);
    const after = await stateOf(id);
    const row = rowOf(name);
    const to = row.to === "same" ? place[0] : row.to;
    const version = before.announcement.version + 1;
    const state = name === "withdraw" ? (stopped[place[1]] ?? place[1]) : (mailingAfter[name] ?? place[1]);
    expect(answer).toMatchObject({ status: 200, body: { status: to, version, mailing: { state } } });
    expect(after.announcement).toMatchObject({ status: to, shelf: to, version, mailing: { state } });
    expect(after.audit).toHaveLength(before.audit.length + 1);
    expect(after.audit.at(-1)).toMatchObject({
      what: `announcement_${name}`,
      from: place[0],
      to,
      by: world.people.officer.id,
    });
    expect(after.published).toEqual(to === "published" ? ["announcement", "announcementListed"] : []);
    const begun = name === "count" ? ["count_recipients", "forget_recipients"] : [];
    expect(after.jobs).toEqual(
      [...before.jobs, ...begun, ...(name === "send" || name === "resume" ? ["mail_announcement"] : [])].sort(),
    );
    expect(after.announcement.wake).toBe(
      ["counting", "ready", "waiting", "sending"].includes(state) ? "due" : undefined,
    );
  });
});

describe("no other decision is possible", () => {
  it.each(pairs.filter(([name, place]) => !allowed(name, place)))("%s what is %s", async (name, place) => {
    const id = await announcementIn(place);
    const before = await stateOf(id);
    const answer = await world.decide(id, name, inputs[name]);
    const system = rowOf(name).by === "system";
    const code = system ? "forbidden" : expect.stringMatching(/^(not_now|already_going)$/);
    expect(answer).toMatchObject({ status: system ? 403 : 409, body: { code } });
    expect(await stateOf(id)).toEqual(before);
  });

  it("nor one that the table does not know, nor one on an older version, nor of what there is not", async () => {
    const id = await world.draft();
    expect(await world.decide(id, "constructor")).toMatchObject({ status: 422 });
    expect(await world.decide(id, "publish", { version: 7 })).toMatchObject({
      status: 409,
      body: { code: "changed_meanwhile" },
    });
    expect(await world.decide("unknown", "publish")).toMatchObject({ status: 404 });
  });
});

describe("who may write", () => {
  it("officers of a region what is for that region alone, auditors nothing, visitors not at all", async () => {
    const worldwide = await world.publish();
    const asian = await world.draft({ regions: ["asia_pacific"] }, world.staff.asian);
    for (const decision of ["count", "correct"])
      expect(await world.decide(worldwide, decision, {}, world.staff.asian)).toMatchObject({ status: 403 });
    expect(await world.decide(asian, "save", { regions: ["africa"] }, world.staff.asian)).toMatchObject({
      status: 403,
    });
    expect(await world.decide(asian, "publish", {}, world.staff.asian)).toMatchObject({ status: 200 });
    expect(await world.decide(worldwide, "count", {}, world.staff.auditor)).toMatchObject({ status: 403 });
    expect(await world.decide(worldwide, "count", {}, "nobodys-token-at-all")).toMatchObject({ status: 401 });
    const { token } = await world.person();
    expect(await world.decide(worldwide, "count", {}, token)).toMatchObject({ status: 403 });
    expect(await world.decide(worldwide, "count", {}, world.staff.secretariat)).toMatchObject({ status: 200 });
    expect(await world.post("/api/announcements", sentAnnouncement(), world.staff.asian)).toMatchObject({
      status: 403,
    });
    expect(await world.post("/api/announcements", sentAnnouncement(), world.staff.auditor)).toMatchObject({
      status: 403,
    });
  });

  it("all staff read drafts, nobody else does", async () => {
    const id = await world.draft();
    for (const path of [
      `/api/announcements/${id}/plan`,
      `/api/announcements/${id}/preview`,
      "/api/announcements/written?status=draft",
    ]) {
      expect(await world.get(path, world.staff.auditor)).toMatchObject({ status: 200 });
      expect(await world.get(path)).toMatchObject({ status: 401 });
      const { token } = await world.person();
      expect(await world.get(path, token)).toMatchObject({ status: 403 });
    }
    const { body } = await world.get(`/api/announcements/${id}/plan`, world.staff.auditor);
    expect(body.desk.decisions).toEqual([]);
    expect(await world.get(`/api/announcements/${id}`)).toMatchObject({ status: 404 });
  });
});

describe("what is written", () => {
  const wrong = (changes: object) => world.post("/api/announcements", sentAnnouncement(changes), world.staff.officer);
  it.each([
    ["no title", { title: {}, text: {} }, "title", "required"],
    ["title and text in other languages", { text: { en: "Only one." } }, "text", "other_languages"],
    ["no region", { regions: [] }, "regions", "required"],
    ["an unknown objective", { objectives: ["24"] }, "objectives", "not_a_choice"],
    ["an end that is past", { until: { at: "2020-01-01T00:00:00Z", zone: "UTC" } }, "until.at", "in_the_past"],
    ["an end in no zone", { until: { at: "2029-01-01T00:00:00Z", zone: "Mars/Base" } }, "until.zone", "not_a_choice"],
    ["a link that is none", { link: "javascript:alert(1)" }, "link", "not_a_url"],
    ["an unknown kind", { kind: "rumour" }, "kind", "not_a_choice"],
    ["a title on two lines", { title: { en: "a\nb", fr: "c" } }, "title", "line_break"],
  ])("is refused with %s", async (_, changes, field, code) => {
    expect(await wrong(changes)).toMatchObject({
      status: 422,
      body: { errors: expect.arrayContaining([expect.objectContaining({ field, code })]) },
    });
  });

  it("is begun once under one key", async () => {
    const sent = sentAnnouncement({ title: { en: "Once" }, text: { en: "Only once." } });
    const headers = { "Idempotency-Key": "the-same-key" };
    const both = [1, 2].map(() => world.post("/api/announcements", sent, world.staff.officer, headers));
    const [first, second] = await Promise.all(both);
    expect([first?.status, second?.status]).toEqual([201, 201]);
    expect(second?.body.id).toBe(first?.body.id);
    const other = { ...sent, link: "https://example.org/" };
    expect(await world.post("/api/announcements", other, world.staff.officer, headers)).toMatchObject({ status: 422 });
  });

  it("cannot be published once its end has passed", async () => {
    const at = new Date(world.connection.now().getTime() + 60_000).toISOString();
    const id = await world.draft({ until: { at, zone: "Africa/Nairobi" } });
    await world.pass({ minutes: 2 });
    expect(await world.decide(id, "publish")).toMatchObject({ status: 422, body: { errors: [{ field: "until.at" }] } });
    expect(await world.decide(id, "save", { link: "https://example.org/" })).toMatchObject({ status: 200 });
    expect(await world.decide(id, "save", { until: null })).toMatchObject({ status: 200, body: { version: 3 } });
    expect(await world.decide(id, "publish")).toMatchObject({ status: 200 });
    expect((await world.find(id)).until).toBeUndefined();
  });

  it("tells since when it is corrected, and keeps what stood there before", async () => {
    const id = await world.publish();
    await world.pass({ minutes: 5 });
    const title = { en: "A newer handbook", fr: "Un guide plus récent" };
    await world.insist(world.decide(id, "correct", { title }));
    const { body } = await world.get(`/api/announcements/${id}`);
    expect(body).toMatchObject({ title, correctedAt: world.connection.now().toISOString() });
    const { audit } = await world.room.announcements();
    const revisions = await audit.revisionsOf(`announcement#${id}`);
    expect(revisions.at(-1)).toMatchObject({ before: { title: sentAnnouncement().title }, after: { title } });
    expect(await world.insist(world.decide(id, "correct", { title }))).toMatchObject({ version: 4 });
  });
});

describe("the table as programs read it", () => {
  it("names every row, what it needs and where the mailing must stand", async () => {
    const { body } = await world.get("/api/announcements/decisions");
    expect(body.items.map(({ decision }: { decision: string }) => decision)).toEqual(names);
    for (const { decision, needs, reasons, mailing } of body.items) {
      expect(mailing).toEqual(rowOf(decision).mailing ?? []);
      for (const need of [...needs, ...(reasons.length > 0 ? ["reason"] : [])]) {
        const id = await announcementIn(["published", decision === "send" ? "ready" : "none"]);
        const answer = await world.decide(id, decision);
        expect(answer).toMatchObject({ status: 422 });
        expect(answer.body.errors).toContainEqual(expect.objectContaining({ field: need, code: "required" }));
      }
    }
  });
});
