import { beforeAll, describe, expect, test } from "vitest";
import { registrationWorld } from "#test/support/registration.ts";
import { sectionAnswers } from "#test/support/registration-answers.ts";
import { errorsOn } from "#test/support/visitor.ts";

let world: Awaited<ReturnType<typeof registrationWorld>>;
beforeAll(async () => {
  world = await registrationWorld();
});

describe("registering an organization", () => {
  test("leads from an address to a reference number, and tells by mail", async () => {
    const { applicant, reference } = await world.register("whole@example.org");
    const page = await (await applicant.get(`/en/me/cases/${reference}?done=submit`)).text();
    expect(reference).toMatch(/^ORG-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(page).toContain("Registration received");
    expect(page).toContain('data-status="submitted"');
    const kinds = (await world.mails("whole@example.org")).map(({ kind }) => kind);
    expect(kinds.toSorted()).toEqual(["confirm", "draft", "received"]);
  });

  test("keeps every step, and the mailed link takes it up on another device", async () => {
    const first = world.visitor();
    await first.post("/en/registration", { email: "two.devices@example.org" });
    await first.post("/en/registration/draft/name", sectionAnswers.name);
    const link = await world.linkIn("two.devices@example.org", "draft");
    const second = world.visitor();
    const shown = await second.get(link);
    expect(shown.status).toBe(200);
    expect(second.cookies.size).toBe(0);
    await second.post(link);
    const page = await (await second.get("/en/registration/draft/name")).text();
    expect(page).toContain("Sauti ya Wahamiaji");
  });

  test("says so on a device that has no open draft, and where to get the link", async () => {
    const answer = await world.visitor().get("/en/registration/draft");
    expect(answer.status).toBe(404);
    const page = await answer.text();
    expect(page).toContain('data-code="no_draft"');
    expect(page).toContain('href="/en/registration/again"');
  });

  test("shows as public what becomes public, and nothing where nothing does", async () => {
    const applicant = await world.draft("public@example.org");
    const check = async () => (await applicant.get("/en/registration/check")).text();
    expect(await check()).toContain("Everyone can see this on our site");
    await applicant.post("/en/registration/draft/safety", { ...sectionAnswers.safety, directoryListing: "no" });
    expect(await check()).not.toContain("Everyone can see this on our site");
  });

  test("asks for a year in four digits, and not for fewer letters", async () => {
    const applicant = await world.draft("year@example.org");
    const answer = await applicant.post("/en/registration/draft/legal", {
      ...sectionAnswers.legal,
      yearFounded: "about 2010",
    });
    expect(errorsOn(await answer.text())).toEqual({ yearFounded: "not_a_year" });
  });

  test("lets the privacy notice be read before it is agreed to", async () => {
    const applicant = await world.draft("notice@example.org");
    const page = await (await applicant.get("/en/registration/draft/safety")).text();
    expect(page).toMatch(/<a href="\/en\/privacy" target="_blank"/);
  });

  test("names each mail in the letterbox by what it says, though its subject does not", async () => {
    const { applicant } = await world.register("letterbox@example.org");
    await world.visitor().post("/en/sign-in", { email: "letterbox@example.org" });
    const page = await (await applicant.get("/en/me/letters")).text();
    for (const title of ["Registration received", "Sign in"])
      expect(page).toMatch(new RegExp(`<a href="/en/me/letters/[^"]+">${title}</a>`));
  });

  test("needs no second confirmation where the draft was opened from the mail", async () => {
    const email = "from.mail@example.org";
    await world.draft(email);
    const second = world.visitor();
    await second.post(await world.linkIn(email, "draft"));
    const sent = await second.post("/en/registration/check");
    expect(sent.headers.get("location")).toMatch(/\/me\/cases\/ORG-/);
  });

  test("does not sign in whoever began a draft with somebody else's address", async () => {
    const email = "victim@example.org";
    const stranger = await world.draft(email);
    const owner = world.visitor();
    await owner.post(await world.linkIn(email, "draft"));
    const sent = await stranger.post("/en/registration/check");
    expect(sent.status).toBe(404);
    expect(stranger.cookies.has("session")).toBe(false);
  });

  test("a confirmation link works once and says so the second time", async () => {
    const email = "once@example.org";
    const applicant = await world.draft(email);
    await applicant.post("/en/registration/check");
    const link = await world.linkIn(email, "confirm");
    expect((await applicant.post(link)).status).toBe(303);
    const again = await world.visitor().post(link);
    expect(again.status).toBe(410);
    expect(await again.text()).toContain('data-code="link_used"');
  });

  test("a truncated, foreign or expired link is refused and changes nothing", async () => {
    const email = "links@example.org";
    const applicant = await world.draft(email);
    await applicant.post("/en/registration/check");
    const link = await world.linkIn(email, "confirm");
    expect((await applicant.post(link.slice(0, -1))).status).toBe(410);
    expect((await applicant.post(`${link.slice(0, -4)}AAAA`)).status).toBe(410);
    const late = await registrationWorld();
    const slow = await late.draft(email);
    await slow.post("/en/registration/check");
    const own = await late.linkIn(email, "confirm");
    late.clock.advance({ hours: 24 });
    expect((await slow.post(own)).status).toBe(410);
    expect(await late.rows("cases")).toEqual([]);
  });

  test("sends in the language of the applicant", async () => {
    const { applicant, reference } = await world.register("arabe@example.org", "ar", {
      contact: { contactLanguage: "ar" },
    });
    const received = (await world.mails("arabe@example.org")).find(({ kind }) => kind === "received");
    expect(received).toMatchObject({ language: "ar", subject: reference });
    expect(await (await applicant.get(`/ar/me/cases/${reference}`)).text()).toContain('dir="rtl"');
  });

  test("names every wrong field, keeps what was typed, and stores nothing", async () => {
    const applicant = world.visitor();
    await applicant.post("/en/registration", { email: "wrong@example.org" });
    const before = await world.rows("organizations");
    const response = await applicant.post("/en/registration/draft/name", {
      ...sectionAnswers.name,
      name: "ab",
      acronym: "x".repeat(31),
      nameEnglish: "a\u202Eb",
      nameFrench: "<b>kept</b>",
      surprise: "1",
    });
    const html = await response.text();
    expect(response.status).toBe(422);
    expect(errorsOn(html)).toMatchObject({
      name: "too_short",
      acronym: "too_long",
      nameEnglish: "bidi_override",
      surprise: "unknown_field",
    });
    expect(html).toContain("&lt;b&gt;kept&lt;/b&gt;");
    expect(await world.rows("organizations")).toEqual(before);
  });

  test("sending twice makes one case", async () => {
    const email = "double@example.org";
    const applicant = await world.draft(email);
    const [one, two] = await Promise.all([
      applicant.post("/en/registration/check"),
      applicant.post("/en/registration/check"),
    ]);
    expect([one.status, two.status].every((status) => status === 303 || status === 409)).toBe(true);
    expect((await world.mails(email)).filter(({ kind }) => kind === "confirm")).toHaveLength(1);
  });

  test("answers alike whether an address is known or not", async () => {
    await world.register("known@example.org");
    const answers = await Promise.all(
      ["known@example.org", "unknown@example.org"].flatMap((email) =>
        ["/en/sign-in", "/en/registration/again"].map(async (path) => {
          const response = await world.visitor().post(path, { email });
          return [path, response.status, response.headers.get("location"), await response.text()].join();
        }),
      ),
    );
    expect(new Set(answers).size).toBe(2);
    expect((await world.mails("unknown@example.org")).length).toBe(0);
  });

  test("a filled honeypot is answered as if all went well, and does nothing", async () => {
    const response = await world
      .visitor()
      .post("/en/registration", { email: "robot@example.org", website_confirm: "x" });
    expect(response.status).toBe(303);
    expect(await world.mails("robot@example.org")).toEqual([]);
  });

  test("refuses foreign forms, wrong types and forms of a megabyte", async () => {
    const visitor = world.visitor();
    const foreign = await visitor.post(
      "/en/registration",
      { email: "a@example.org" },
      { origin: "https://evil.example" },
    );
    expect(foreign.status).toBe(403);
    const json = await visitor.post("/en/registration", {}, { "content-type": "application/json" });
    expect(json.status).toBe(415);
    const large = await visitor.post("/en/registration", { email: "a".repeat(1_000_000) });
    expect(large.status).toBe(413);
  });
});

describe("the clock", () => {
  test("erases a draft after 30 days with a mail, and not a second before", async () => {
    const late = await registrationWorld();
    await late.draft("slow@example.org");
    late.clock.advance({ days: 30, seconds: -1 });
    await late.runDuties();
    expect((await late.mails("slow@example.org")).map(({ kind }) => kind)).toEqual(["draft"]);
    late.clock.advance({ seconds: 1 });
    await late.runDuties();
    await late.runDuties();
    expect((await late.mails("slow@example.org")).map(({ kind }) => kind)).toEqual(["draft", "expired"]);
    const [erased] = await late.rows("organizations");
    expect(erased).toMatchObject({ status: "expired", profile: {}, email: "", keys: [] });
  });
});

test("a cursor that no list gave out is refused as one, and is no fault", async () => {
  const { token } = await world.staff("officer");
  for (const key of ["{}", '{"place":"x"}', '{"reference":"a","queue":"b","dueBy":"c","more":"d"}', "no json"]) {
    const cursor = Buffer.from(key).toString("base64url");
    const headers = { authorization: `Bearer ${token}` };
    const response = await world.visitor().get(`/api/registration?status=submitted&after=${cursor}`, headers);
    expect(response.status, key).toBe(422);
    expect(await response.json()).toMatchObject({ code: "invalid", errors: [{ field: "after" }] });
  }
});
