import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import { Application } from "#functions/accreditation/application.ts";
import { Representative } from "#functions/accreditation/representatives/representative.ts";
import { Subscription } from "#functions/announcements/lists/subscription.ts";
import { SignUp } from "#functions/briefings/sign-up.ts";
import { Question } from "#functions/briefings/signing-up/question.ts";
import { Enquiry } from "#functions/enquiries/enquiry.ts";
import { Change } from "#functions/registration/change.ts";
import { gather, gatherKind, ownOf } from "#functions/rights/gathering.ts";
import { type KindName, kindNames, kinds, OwnData } from "#functions/rights/shapes.ts";
import { Input } from "#functions/submissions/input.ts";
import { languages } from "#shared/languages.ts";
import { Organization } from "#shared/organizations.ts";
import { OutboxRow } from "#shared/outbox.ts";
import { Person } from "#shared/people.ts";
import { retentionNames } from "#shared/retention.ts";
import { Session } from "#shared/session.ts";
import { Upload } from "#shared/uploads.ts";
import { type RightsWorld, rightsWorld, traits } from "#test/support/rights.ts";
import { errorsOn } from "#test/support/visitor.ts";

let world: RightsWorld;
beforeAll(async () => {
  world = await rightsWorld();
});
afterAll(() => world.site.close());

/** Of each stored schema, the fields that tell nothing of the person, are others', or open something. */
const untold: Readonly<
  Record<Exclude<KindName, "cases" | "addressTroubles">, readonly [z.ZodObject, readonly string[]]>
> = {
  person: [Person, ["version", "factor", "staff"]],
  sessions: [Session, ["hash", "personId"]],
  organizations: [
    Organization,
    [
      ...["id", "version", "personId", "colleagues", "invited", "host", "broughtIn", "keys", "confirmation", "draftOf"],
      ...["assignee", "dueBy", "rounds", "decidedBy", "listedAs", "change", "merged", "absorbed", "suspects"],
      ...["neededUntil", "erased", "wake", "wakeAt"],
    ],
  ],
  changes: [Change, ["organizationId", "version", "assignee"]],
  applications: [
    Application,
    [
      ...["version", "track", "organization", "personId", "region", "shown", "decidedAt", "answerBy", "takenUntil"],
      ...[
        "reopened",
        "assignee",
        "declarations",
        "checklist",
        "rounds",
        "decidedBy",
        "proposal",
        "redirectedTo",
        "list",
      ],
      ...[
        "listing",
        "objections",
        "objectionTold",
        "seats",
        "roster",
        "letterCode",
        "nagged",
        "erased",
        "wake",
        "wakeAt",
      ],
    ],
  ],
  representatives: [
    Representative,
    [
      ...["version", "organization", "region", "mailbox", "photo", "keys", "replaces", "replacedBy", "letterCode"],
      ...["decidedBy", "forgotten", "wake", "wakeAt"],
    ],
  ],
  inputs: [
    Input,
    [
      ...["version", "personId", "organization", "region", "firstSentAt", "late", "shown", "decidedAt", "answerBy"],
      ...["takenUntil", "closesAt", "kept", "reopened", "assignee", "rounds", "decidedBy", "proposal", "contested"],
      ...["public", "stub", "shelvedAt", "nagged", "erased", "wake", "wakeAt"],
    ],
  ],
  signUps: [
    SignUp,
    [
      ...["version", "sessionKey", "addressKey", "groups", "turn", "lapses", "shown", "toldSequence", "changes"],
      ...["erased", "wake", "wakeAt"],
    ],
  ],
  questions: [Question, ["entry", "session", "anonymous", "reference", "answer", "version", "expiresAt"]],
  enquiries: [
    Enquiry,
    [
      ...["version", "personId", "region", "notes", "question", "rounds", "assignee", "nagged", "answeredKey"],
      ...["answeredAt", "erased", "wake", "wakeAt"],
    ],
  ],
  subscriptions: [
    Subscription,
    [
      ...["id", "trail", "addressKey", "version", "list", "key", "confirmUntil", "lastNewsOn", "toldTo", "digestAt"],
      ...["forgetAt", "wake", "wakeAt"],
    ],
  ],
  mails: [
    OutboxRow,
    [
      ...["pending", "dueAt", "dueSince", "personId", "blocks", "calendar", "secret", "attempts", "sesId", "failure"],
      ...[
        "news",
        "anyway",
        "confidential",
        "delivery",
        "noted",
        "former",
        "trouble",
        "troubleAt",
        "listed",
        "expiresAt",
      ],
    ],
  ],
  files: [
    Upload,
    [
      ...["key", "capability", "owner", "slot", "by", "language", "accepts", "most", "version", "until", "storedAt"],
      ...["objectVersion", "kind", "verdict", "findings", "parts", "prepared", "expiresAt", "wake", "wakeAt"],
    ],
  ],
};

describe("what is told of a person", () => {
  it.each(Object.entries(untold))(
    "has every field of %s, but for those that are known not to belong there",
    (kind, [stored, others]) => {
      const told = Object.keys(kinds[kind as KindName].shape);
      const missing = Object.keys(stored.shape).filter((name) => !told.includes(name) && !others.includes(name));
      expect(missing).toEqual([]);
      expect(told.filter((name) => others.includes(name))).toEqual([]);
    },
  );

  it("names the erasures among what is kept", () => expect(retentionNames).toContain("erasure"));
});

describe("the download", () => {
  it("holds everything of the person and nothing of others, in a shape that programs can rely on", async () => {
    const one = await world.everywhere();
    const other = await world.everywhere();
    const browser = world.browserOf(one.own);
    const answer = await browser.post("/en/my-data/download");
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toMatch(/^application\/json/);
    expect(answer.headers.get("content-disposition")).toBe('attachment; filename="my-data-2026-11-21.json"');
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
    const text = await answer.text();
    const data = z.strictObject(OwnData.shape).parse(JSON.parse(text));
    expect([data.format, data.version, data.complete]).toEqual(["baraza-my-data", 1, true]);
    for (const known of [...Object.values(traits), ...Object.values(one.references)])
      if (known !== traits.name) expect(text).toContain(known);
    for (const kind of kindNames.filter((name) => !["changes", "files"].includes(name)))
      expect(data.data[kind]?.items.length, kind).toBeGreaterThan(0);
    for (const stranger of [other.email, other.personId, ...Object.values(other.references)])
      expect(text).not.toContain(stranger);
    for (const { person } of Object.values({ person: { person: world.office.people.officer } }))
      expect(text).not.toContain(person.id);
    expect(text).not.toMatch(/"(secret|hash|keys|factor|addressKey|marks)"/);
    const program = await world.get("/api/my-data", one.own);
    expect({ ...program.body, madeAt: "" }).toEqual({ ...JSON.parse(text), madeAt: "" });
  });

  it("goes on page by page where one answer does not hold all", async () => {
    const one = await world.everywhere();
    const person = await (await world.room.erasures()).people.find(one.personId);
    if (!person) throw new Error("nobody");
    const own = await ownOf(world.room, person);
    const item = { state: "due", writtenAt: "2026-11-21T09:00:00.000Z", to: one.email, language: "en", subject: "s" };
    for (let count = 0; count < 120; count++) {
      const row = { ...item, id: `many-${one.personId.slice(0, 8)}-${count}`, kind: "told", personId: one.personId };
      await world.put("outbox", { ...row, blocks: [{ kind: "text", text: "Words. ".repeat(20) }] });
    }
    const first = await gather(own, world.connection.now(), 5000);
    expect(first.complete).toBe(false);
    const found = [...(first.data.mails?.items ?? [])];
    let next = first.data.mails?.next ?? null;
    while (next !== null) {
      const page = await gatherKind(own, "mails", next, world.connection.now());
      found.push(...(page.data.mails?.items ?? []));
      next = page.data.mails?.next ?? null;
    }
    const whole = await gather(own, world.connection.now());
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    expect(found.length).toBe(whole.data.mails?.items.length);
    expect(whole.complete).toBe(true);
  });

  it("is for whoever is signed in, and refuses what is no kind or no cursor", async () => {
    expect((await world.get("/api/my-data")).status).toBe(401);
    expect((await world.browserOf().post("/en/my-data/download")).status).toBe(401);
    const { own } = await world.office.handIn();
    expect((await world.get("/api/my-data?kind=secrets", own)).status).toBe(422);
    expect((await world.get("/api/my-data?kind=mails&after=nonsense", own)).status).toBe(422);
  });
});

describe("the page", () => {
  it("shows in every language how many of each there are, why, who sees them and how long", async () => {
    const one = await world.everywhere();
    for (const language of languages) {
      const page = await world.browserOf(one.own).get(`/${language}/my-data`);
      expect(page.status).toBe(200);
      const html = await page.text();
      const counts = [...html.matchAll(/data-kind="(\w+)" data-count="(\d+)"/g)].map(([, kind, count]) => [
        kind,
        count,
      ]);
      expect(counts.map(([kind]) => kind)).toEqual(kindNames);
      expect(Object.fromEntries(counts)).toMatchObject({ person: "1", inputs: "3", enquiries: "1", signUps: "1" });
      expect(html).toContain(one.personId);
    }
  });

  it("is there for staff, with their second factor", async () => {
    const page = await world.browserOf(world.office.staff.officer).get("/en/my-data");
    expect(page.status).toBe(200);
  });

  it("sends whoever is not signed in to the sign-in page and back", async () => {
    const answer = await world.browserOf().get("/fr/my-data");
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/fr/sign-in?onward=%2Fmy-data"]);
  });

  it("tells everybody how long everything is kept", async () => {
    for (const language of languages) {
      const page = await world.browserOf().get(`/${language}/my-data/kept`);
      expect([page.status, page.headers.get("cache-control")]).toEqual([200, "public, max-age=0, s-maxage=300"]);
      const rules = [...(await page.text()).matchAll(/data-kept="(\w+)"/g)].map(([, name]) => name);
      expect(rules).toEqual(retentionNames);
    }
  });
});

describe("correcting oneself", () => {
  it("changes name, language and time zone, on record without the values", async () => {
    const { own, email } = await world.office.handIn();
    const answer = await world
      .browserOf(own)
      .post("/en/my-data", { name: "Zuri", language: "fr", timeZone: "Africa/Kampala" });
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/fr/my-data?done=saved"]);
    const person = await (await world.office.room.signIns()).people.byEmail(email);
    expect([person?.name, person?.language, person?.timeZone]).toEqual(["Zuri", "fr", "Africa/Kampala"]);
    const entries = await world.office.rows("audit", { subject: String(person?.id) });
    expect(entries.find(({ what }) => what === "person_corrected")?.fields).toEqual(["name", "language", "timeZone"]);
    expect(JSON.stringify(entries)).not.toContain("Zuri");
    const program = await world.post("/api/my-data", { name: "Zuri A.", language: "es", timeZone: "UTC" }, own);
    expect([program.status, program.body]).toMatchObject([200, { name: "Zuri A.", language: "es" }]);
  });

  it("answers 422 with what was typed", async () => {
    const { own } = await world.office.handIn();
    const answer = await world
      .browserOf(own)
      .post("/en/my-data", { name: "Zuri", language: "xx", timeZone: "Mars/Olympus" });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(errorsOn(html)).toEqual({ language: "not_a_choice", timeZone: "not_a_choice" });
    expect(html).toContain('value="Zuri"');
  });
});
