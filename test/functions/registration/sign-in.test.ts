import { Secret, TOTP } from "otpauth";
import { beforeAll, describe, expect, test } from "vitest";
import { hashOf } from "#shared/secrets.ts";
import { registrationWorld } from "#test/support/registration.ts";
import { errorsOn, hiddenOn } from "#test/support/visitor.ts";

let world: Awaited<ReturnType<typeof registrationWorld>>;
beforeAll(async () => {
  world = await registrationWorld();
});

describe("signing in", () => {
  test("takes a mailed link and its button, from any device, once", async () => {
    const { applicant } = await world.register("sign.in@example.org");
    await applicant.post("/en/sign-in", { email: "Sign.In@Example.org" });
    const link = await world.linkIn("sign.in@example.org", "signIn");
    const elsewhere = world.visitor();
    expect((await elsewhere.get(link)).status).toBe(200);
    expect(elsewhere.cookies.has("session")).toBe(false);
    expect((await elsewhere.post(link)).headers.get("location")).toBe("/en/me");
    expect((await elsewhere.get("/en/me")).status).toBe(200);
    expect((await world.visitor().post(link)).status).toBe(410);
    expect((await world.visitor().get(link)).status).toBe(410);
  });

  test("leads back to the page that asked for it, and never to another site", async () => {
    const { reference } = await world.register("onward@example.org");
    const asked = await world.visitor().get(`/en/me/cases/${reference}`);
    expect(asked.headers.get("location")).toBe(`/en/sign-in?onward=${encodeURIComponent(`/me/cases/${reference}`)}`);
    const goals = {
      [`/me/cases/${reference}`]: `/en/me/cases/${reference}`,
      "//evil.example": "/en/me",
      "https://evil.example": "/en/me",
      "/\\evil.example": "/en/me",
    };
    for (const [onward, goal] of Object.entries(goals)) {
      world.clock.advance({ seconds: 1 });
      await world.visitor().post("/en/sign-in", { email: "onward@example.org", onward });
      const entered = await world.visitor().post(await world.linkIn("onward@example.org", "signIn"));
      expect(entered.headers.get("location"), onward).toBe(goal);
    }
  });

  test("works for two hours, to the second", async () => {
    const late = await registrationWorld();
    await late.register("late@example.org");
    for (const [wait, status] of [
      [7199, 303],
      [7200, 410],
    ] as const) {
      await late.visitor().post("/en/sign-in", { email: "late@example.org" });
      const link = await late.linkIn("late@example.org", "signIn");
      late.clock.advance({ seconds: wait });
      expect((await late.visitor().post(link)).status, `${wait} s`).toBe(status);
    }
  });

  test("mails nothing after five links in an hour, and answers alike", async () => {
    await world.register("often@example.org");
    for (let turn = 0; turn < 8; turn++)
      expect((await world.visitor().post("/en/sign-in", { email: "often@example.org" })).status).toBe(303);
    // The link to the draft counts as well.
    expect((await world.mails("often@example.org")).filter(({ kind }) => kind === "signIn").length).toBeLessThanOrEqual(
      5,
    );
  });

  test("shows where one is signed in, and ends what one does not recognize", async () => {
    const { applicant } = await world.register("sessions@example.org");
    await applicant.post("/en/sign-in", { email: "sessions@example.org" });
    const other = world.visitor();
    await other.post(await world.linkIn("sessions@example.org", "signIn"));
    const page = await (await applicant.get("/en/me")).text();
    const hashes = [...page.matchAll(/name="session" value="([^"]+)"/g)].map(([, hash]) => hash ?? "");
    expect(hashes).toEqual([hashOf(other.cookies.get("session") ?? "")]);
    const ended = await applicant.post("/en/me/sessions", { session: hashes[0] ?? "" });
    expect(await (await applicant.get(ended.headers.get("location") ?? "")).text()).toContain(
      "That device is signed out",
    );
    expect((await other.get("/en/me")).status).toBe(303);
    const own = hashOf(applicant.cookies.get("session") ?? "");
    await applicant.post("/en/me/sessions", { session: own });
    expect((await applicant.get("/en/me")).status).toBe(303);
  });

  test("is not asked for twice: who is signed in is led to their pages", async () => {
    const { applicant } = await world.register("twice@example.org");
    expect((await applicant.get("/en/sign-in")).headers.get("location")).toBe("/en/me");
    const out = await applicant.post("/en/sign-in/out");
    expect(out.headers.get("location")).toBe("/en/sign-in?done=out");
    const page = await applicant.get("/en/sign-in?done=out");
    expect(page.status).toBe(200);
    expect(await page.text()).toContain("You are signed out on this device");
  });

  test("ends with signing out, everywhere the cookie went", async () => {
    const { applicant } = await world.register("out@example.org");
    const copy = new Map(applicant.cookies);
    await applicant.post("/en/sign-in/out");
    for (const [name, value] of copy) applicant.cookies.set(name, value);
    expect((await applicant.get("/en/me")).status).toBe(303);
  });
});

describe("the founding address", () => {
  test("becomes the secretariat at its first sign-in, and works only with the second factor", async () => {
    const founder = world.visitor();
    await founder.post("/en/sign-in", { email: "founder@example.org" });
    await founder.post(await world.linkIn("founder@example.org", "signIn"));
    expect((await founder.get("/en/desk/registration")).headers.get("location")).toBe("/en/sign-in/factor");
    const offer = await (await founder.get("/en/sign-in/factor")).text();
    const secret = /<code[^>]*>([A-Z2-7 ]+)<\/code>/.exec(offer)?.[1]?.replaceAll(" ", "") ?? "";
    const totp = new TOTP({ secret: Secret.fromBase32(secret) });
    const hidden = hiddenOn(offer);
    const wrong = await founder.post("/en/sign-in/factor", { ...hidden, code: "000000" });
    expect(wrong.status).toBe(422);
    expect(errorsOn(await wrong.text())).toEqual({ code: "wrong_code" });
    const code = totp.generate({ timestamp: world.clock.now().getTime() });
    expect((await founder.post("/en/sign-in/factor", { ...hidden, code })).headers.get("location")).toBe("/en/desk");
    expect((await founder.get("/en/desk/registration")).status).toBe(200);

    world.clock.advance({ seconds: 1 });
    await founder.post("/en/sign-in", { email: "founder@example.org" });
    const second = world.visitor();
    await second.post(await world.linkIn("founder@example.org", "signIn"));
    expect(await (await second.get("/en/sign-in/factor")).text()).not.toContain(secret.slice(0, 4));
    expect((await second.post("/en/sign-in/factor", { code })).status).toBe(422);
    world.clock.advance({ seconds: 60 });
    const next = totp.generate({ timestamp: world.clock.now().getTime() });
    expect((await second.post("/en/sign-in/factor", { code: next })).status).toBe(303);
  });

  test("codes cannot be tried without end", async () => {
    const { person } = await world.staff("officer");
    const { people, sessions } = await world.room.signIns();
    const known = await people.find(person.id);
    if (!known) throw new Error("nobody");
    const { factor: _, ...bare } = known;
    await people.register({ ...bare, id: `${person.id.slice(0, -1)}x`, email: "tries@example.org" });
    const token = await sessions.start(
      { ...bare, id: `${person.id.slice(0, -1)}x` },
      "test",
      world.clock.now(),
      world.connection.random,
    );
    const officer = world.visitor();
    officer.cookies.set("session", token);
    await officer.get("/en/sign-in/factor");
    const statuses: number[] = [];
    for (let turn = 0; turn < 12; turn++)
      statuses.push((await officer.post("/en/sign-in/factor", { code: "123456" })).status);
    expect(statuses.slice(0, 10).every((status) => status === 422)).toBe(true);
    expect(statuses.slice(10)).toEqual([429, 429]);
  });
});
