import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { languages } from "#shared/languages.ts";
import { type TableName, tables } from "#shared/tables.ts";
import { transact } from "#shared/transaction.ts";
import { type RightsWorld, rightsWorld, traits } from "#test/support/rights.ts";

let world: RightsWorld;
beforeAll(async () => {
  world = await rightsWorld();
});
afterAll(() => world.site.close());

const names = Object.keys(tables) as TableName[];

/** Where something is to be found, in any row of any table. */
const holding = async (needles: readonly string[]) => {
  const found: string[] = [];
  for (const name of names)
    for (const row of await world.office.rows(name)) {
      const text = JSON.stringify(row).toLowerCase();
      for (const needle of needles) if (text.includes(needle.toLowerCase())) found.push(`${name}: ${needle}`);
    }
  return [...new Set(found)].sort();
};

/** As the mail system does: the last mail goes out. */
const sendMails = async (to: string) => {
  for (const { id, state } of await world.office.mails(to))
    if (state === "due")
      await world.connection.store.send(
        new UpdateCommand({
          TableName: world.connection.settings.table("outbox"),
          Key: { id },
          UpdateExpression: "SET #state = :sent REMOVE pending",
          ExpressionAttributeNames: { "#state": "state" },
          ExpressionAttributeValues: { ":sent": "sent" },
        }),
      );
};

const closed = async (one: { readonly own: string; readonly reference: string }) =>
  expect((await world.office.decide(one.own, one.reference, "close")).status).toBe(200);

describe("erasing a person of whom every part knows something", () => {
  it("leaves nothing but what the page names, and the record as it was", async () => {
    const one = await world.everywhere();
    await closed(one);
    const { email, personId, references } = one;
    const needles = [email, traits.name, traits.phone, traits.safer, traits.relevance, traits.enquiry, traits.asked];
    const words = [traits.draft, traits.unpublished];
    expect((await holding([...needles, ...words])).length).toBeGreaterThan(15);
    const audit = await world.office.rows("audit");

    const begun = await world.erase(one);
    expect([begun.status, begun.headers.get("location")]).toEqual([303, "/en/my-data/erase/begun"]);
    expect(await world.office.rows("sessions", { personId })).toEqual([]);
    await world.settle();
    await sendMails(email);
    await world.settle(2);

    // Unconfirmed mails hang on nothing; they go after their own days.
    const loose = (await world.office.rows("outbox")).filter((row) => row.to === email);
    expect(loose.every((row) => row.personId === undefined && row.reference === undefined)).toBe(true);
    expect(loose.map(({ kind }) => kind)).not.toContain("erased");
    const left = (await holding([...needles, ...words])).filter((place) => !place.startsWith("outbox"));
    expect(left).toEqual([]);
    expect(await world.office.rows("people", { id: personId })).toEqual([]);

    const after = await world.office.rows("audit");
    for (const entry of audit) expect(after).toContainEqual(entry);
    const published = await world.site.find(references.published);
    expect([published.status, published.public?.content.title, published.email]).toEqual([
      "published",
      "Fair recruitment for domestic workers",
      "",
    ]);
    const [erasure] = await world.office.rows("erasures");
    expect(Object.keys(erasure ?? {}).sort()).toEqual(
      ["begun", "finishedAt", "id", "language", "startedAt", "state", "version"].sort(),
    );
    expect(erasure?.state).toBe("done");
  });

  it("does the same when it runs twice, out of order, or is stopped between", async () => {
    const one = await world.everywhere();
    // Begun with the address, and never sent.
    await world.office.draft(one.email);
    await closed(one);
    await world.erase(one);
    const { parts } = world;
    await parts.briefings();
    await parts.rights();
    await parts.registration();
    // Not before all others are done.
    expect(await world.office.rows("people", { id: one.personId })).toHaveLength(1);
    for (const run of [parts.enquiries, parts.announcements, parts.submissions, parts.accreditation]) await run();
    const jobs = (await world.office.rows("accreditationJobs")).filter(({ kind }) => kind === "erase_person");
    expect(JSON.stringify(jobs)).not.toContain(one.email);
    // The same step again, as after a kill.
    const { eraseOfPerson } = await import("#functions/submissions/erasing-person.ts");
    const job = jobs.at(-1) as never;
    await eraseOfPerson(world.site.room)(job, world.connection.now());
    await world.settle();
    await sendMails(one.email);
    await world.settle(2);
    expect(await world.office.rows("people", { id: one.personId })).toEqual([]);
    expect((await holding([one.email])).filter((place) => !place.startsWith("outbox"))).toEqual([]);
  });

  it("begins a part anew that was given up", async () => {
    const one = await world.office.handIn();
    await closed(one);
    await world.erase(one);
    const erasure = (await world.office.rows("erasures")).find(({ state }) => state === "running");
    const id = `erase_person#${erasure?.id}#1`;
    await world.connection.store.send(
      new UpdateCommand({
        TableName: world.connection.settings.table("enquiryJobs"),
        Key: { id },
        UpdateExpression: "SET #state = :failed REMOVE pending",
        ExpressionAttributeNames: { "#state": "state" },
        ExpressionAttributeValues: { ":failed": "failed" },
      }),
    );
    await world.settle(6);
    const [after] = await world.office.rows("erasures", { id: String(erasure?.id) });
    expect([after?.state, after?.begun]).toMatchObject(["telling", { enquiries: 2 }]);
  });
});

describe("the record of decisions", () => {
  it("says in every language that it happened, and to nobody whose name is known", async () => {
    const one = await world.office.handIn({ contactName: "Atieno Odhiambo" });
    const personId = await idOf(one.email);
    await world.post("/api/my-data", { name: "Atieno Odhiambo", language: "en", timeZone: "Africa/Kampala" }, one.own);
    await closed(one);
    await world.erase(one);
    await world.settle();
    await world.office.signStaffIn();
    for (const language of languages) {
      const address = `/${language}/desk/registration/audit?subject=${personId}`;
      const html = await (await world.office.browserOf(world.office.staff.auditor).get(address)).text();
      const told = [...html.matchAll(/data-what="([^"]+)">([^<]+)</g)].map(([, what]) => what);
      expect(told).toEqual(["person_corrected", "person_erasure_begun", "person_erased"]);
      expect(html).not.toContain("Atieno");
      const own = await (
        await world.office.browserOf(world.office.staff.officer).get(`/${language}/desk/registration/${one.reference}`)
      ).text();
      expect(own).not.toContain("Atieno");
      expect(own).not.toContain(one.email);
    }
  });
});

describe("whoever asks for it", () => {
  it("is told to hand over or close first, and nothing is mailed", async () => {
    const one = await world.office.handIn();
    const page = await world.browserOf(one.own).post("/en/my-data/erase");
    expect(page.status).toBe(422);
    const html = await page.text();
    expect(html).toContain('data-code="last_focal_point"');
    expect(html).toContain(`/en/me/cases/${one.reference}/people`);
    expect(await world.links(one.email, "eraseAsked")).toEqual([]);
    expect((await world.post("/api/my-data/erasure", {}, one.own)).body).toMatchObject({
      status: 409,
      code: "last_focal_point",
    });
  });

  it("is refused at the button when an organization came in between", async () => {
    const one = await world.office.handIn();
    await closed(one);
    await world.browserOf(one.own).post("/en/my-data/erase");
    const again = await world.office.handIn();
    const [link = ""] = await world.links(one.email, "eraseAsked");
    const organization = await world.organizationOf(again.reference);
    const personId = (await world.office.rows("guards")).find(() => true) && (await idOf(one.email));
    await world.connection.store.send(
      new UpdateCommand({
        TableName: world.connection.settings.table("organizations"),
        Key: { id: organization },
        UpdateExpression: "SET personId = :person",
        ExpressionAttributeValues: { ":person": personId },
      }),
    );
    expect((await world.browserOf().post(link)).status).toBe(409);
    expect(await world.office.rows("people", { id: String(personId) })).toHaveLength(1);
  });

  it("as a colleague leaves, and the organization goes on", async () => {
    const lead = await world.office.handIn();
    const colleague = await world.office.handIn();
    await closed(colleague);
    const organization = await world.organizationOf(lead.reference);
    const personId = await idOf(colleague.email);
    const since = world.connection.now().toISOString();
    await world.put("memberships", { person: personId, organization, since });
    await world.connection.store.send(
      new UpdateCommand({
        TableName: world.connection.settings.table("organizations"),
        Key: { id: organization },
        UpdateExpression: "SET colleagues = :colleagues",
        ExpressionAttributeValues: { ":colleagues": [{ personId, since }] },
      }),
    );
    const application = await world.apply(organization, "submitted", colleague.email);
    expect(await world.office.rows("concerned", { who: application.reference })).toMatchObject([{ personId }]);
    await world.erase(colleague);
    await world.settle();
    expect(await world.office.rows("memberships", { person: personId })).toEqual([]);
    const [moved] = await world.office.rows("applications", { reference: application.reference });
    expect([moved?.status, moved?.email, moved?.personId]).toEqual(["submitted", lead.email, await idOf(lead.email)]);
    expect((await holding([colleague.email])).filter((place) => !place.startsWith("outbox"))).toEqual([]);
    const [row] = await world.office.rows("organizations", { id: organization });
    expect([row?.status, row?.colleagues, row?.email]).toEqual(["submitted", undefined, lead.email]);
  });

  it("passes what came to be theirs meanwhile to a colleague who stays, and not to one who goes as well", async () => {
    const [one, goes, stays] = [await world.office.handIn(), await world.office.handIn(), await world.office.handIn()];
    const organization = await world.organizationOf((await world.office.handIn()).reference);
    await closed(one);
    const ids = [await idOf(one.email), await idOf(goes.email), await idOf(stays.email)];
    const { people } = await world.office.room.signIns();
    const going = await people.find(ids[1] ?? "");
    if (!going) throw new Error("nobody");
    expect(await transact(world.connection.store, [people.replace(going, { ...going, suspended: true })])).toBe(true);
    await world.erase(one);
    const since = world.connection.now().toISOString();
    for (const person of ids.slice(1)) await world.put("memberships", { person, organization, since });
    await world.connection.store.send(
      new UpdateCommand({
        TableName: world.connection.settings.table("organizations"),
        Key: { id: organization },
        UpdateExpression: "SET personId = :person, colleagues = :colleagues",
        ExpressionAttributeValues: {
          ":person": ids[0],
          ":colleagues": ids.slice(1).map((personId) => ({ personId, since })),
        },
      }),
    );
    await world.settle();
    const [row] = await world.office.rows("organizations", { id: organization });
    expect([row?.personId, row?.colleagues]).toEqual([ids[2], [{ personId: ids[1], since }]]);
  });

  it("on the staff asks the secretariat first", async () => {
    const token = world.office.staff.officer;
    const page = await world.browserOf(token).post("/en/my-data/erase");
    expect([page.status, (await page.text()).includes('data-code="on_the_staff"')]).toEqual([422, true]);
  });

  it("needs the mailed link: opening it, often and by machines, changes nothing; it works once", async () => {
    const one = await world.office.handIn();
    await closed(one);
    const browser = world.browserOf(one.own);
    await browser.post("/en/my-data/erase");
    await browser.post("/en/my-data/erase");
    const [first = "", second = ""] = await world.links(one.email, "eraseAsked");
    for (let times = 0; times < 3; times++) expect((await world.browserOf().get(first)).status).toBe(200);
    expect((await browser.get("/en/my-data")).status).toBe(200);
    // Two devices at once.
    const both = await Promise.all([world.browserOf().post(first), world.browserOf().post(second)]);
    expect(both.map(({ status }) => status).sort()).toEqual([303, 410]);
    for (const link of [first, second]) {
      expect((await world.browserOf().get(link)).status).toBe(410);
      expect((await world.browserOf().post(link)).status).toBe(410);
    }
    expect((await browser.get("/en/my-data")).status).toBe(303);
  });

  it("gets a link that lives two hours, and is unknown to the sign-in page at once", async () => {
    const one = await world.office.handIn();
    await closed(one);
    await world.browserOf(one.own).post("/en/my-data/erase");
    const [late = ""] = await world.links(one.email, "eraseAsked");
    world.clock.advance({ hours: 2, seconds: 1 });
    expect((await world.browserOf().post(late)).status).toBe(410);
    await world.browserOf(one.own).post("/en/my-data/erase");
    const [, fresh = ""] = await world.links(one.email, "eraseAsked");
    await world.office.visitor().post("/en/sign-in", { email: one.email });
    const [signIn = ""] = await world.links(one.email, "signIn");
    expect((await world.browserOf().post(fresh)).status).toBe(303);
    expect((await world.office.visitor().post(signIn)).status).toBe(410);
    const before = (await world.office.mails(one.email)).length;
    await world.office.visitor().post("/en/sign-in", { email: one.email });
    expect((await world.office.mails(one.email)).length).toBe(before);
  });

  it("gets a link that opens nothing once they have another address: somebody else may read the former one", async () => {
    const one = await world.office.handIn();
    await closed(one);
    await world.browserOf(one.own).post("/en/my-data/erase");
    const [link = ""] = await world.links(one.email, "eraseAsked");
    const { people } = await world.office.room.signIns();
    const person = await people.byEmail(one.email);
    if (!person) throw new Error("nobody");
    const moved = "moved.elsewhere@example.org";
    expect(await transact(world.connection.store, people.move(person, moved))).toBe(true);
    expect((await world.browserOf().get(link)).status).toBe(410);
    expect((await world.browserOf().post(link)).status).toBe(410);
    expect(await people.byEmail(moved)).toMatchObject({ suspended: false });
  });

  it("may begin anew under the same address, and loses nothing of that", async () => {
    const one = await world.office.handIn();
    await closed(one);
    await world.erase(one);
    world.clock.advance({ seconds: 5 });
    const again = await world.office.draft(one.email);
    await again.post("/en/registration/check");
    await world.office.visitor().post(await world.office.linkIn(one.email, "confirm"));
    const personId = await idOf(one.email);
    await world.settle();
    expect(await world.office.rows("people", { id: personId })).toHaveLength(1);
    expect(await idOf(one.email)).toBe(personId);
  });
});

const idOf = async (email: string): Promise<string> =>
  String(await (await world.office.room.signIns()).people.idOf(email));
