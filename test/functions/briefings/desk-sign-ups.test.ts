import { beforeAll, describe, expect, it } from "vitest";
import type { SignUp } from "#functions/briefings/sign-up.ts";
import { type BriefingsWorld, openBriefings } from "#test/support/briefings.ts";
import { daysFrom } from "#test/support/forums.ts";

let site: BriefingsWorld;
const id = "regional";
const home = `/desk/briefings/${id}/sessions/s1`;
const api = `/api/briefings/${id}/sessions/s1`;
let zawadi: SignUp;
let ben: SignUp;

beforeAll(async () => {
  site = await openBriefings();
  await site.announce({ id, regions: ["africa"] }, [{ capacity: 2 }]);
  zawadi = await site.place(id, {
    name: "Zawadi ب",
    email: "zawadi@example.org",
    organization: "=HYPERLINK(0)",
    country: "KE",
    interpretation: "fr",
    needs: ["captions", "other"],
    needsText: "A pause every hour",
    needsConsent: true,
    dialIn: true,
  });
  site.clock.advance({ minutes: 1 });
  ben = await site.place(id, {
    name: "Ben",
    email: "+ben@example.org",
    needs: ["sign_language"],
    needsText: "Hidden words",
  });
  site.clock.advance({ minutes: 1 });
  for (let one = 0; one < 3; one += 1) await site.place(id);
});

const page = async (token: string | undefined, path = home, language = "en") => {
  const answer = await site.browserOf(token).get(`/${language}${path}`);
  return { status: answer.status, html: await answer.text(), answer };
};

describe("who signed up for a session", () => {
  it("is shown to officers of its regions and the secretariat, counts alone to all others of the staff", async () => {
    const african = await site.person({ role: "officer", region: "africa" });
    const { officer, secretariat, asian, auditor } = site.staff;
    for (const token of [officer, secretariat, african.token]) {
      const { status, html } = await page(token);
      expect(status).toBe(200);
      expect(html).toContain("Zawadi ب");
      expect(html).toContain("A pause every hour");
      expect(html).not.toContain("zawadi@example.org");
      expect(html).not.toContain("Hidden words");
    }
    for (const token of [asian, auditor]) {
      const { status, html } = await page(token);
      expect(status).toBe(200);
      expect(html).toContain('data-taken="2"');
      for (const told of ["Zawadi", "A pause", zawadi.reference, "sign-ups.csv", "attendance"])
        expect(html).not.toContain(told);
    }
    const focal = await site.person({});
    expect((await page(focal.token)).status).toBe(403);
    expect((await page(undefined)).status).toBe(303);
  });

  it("is no secret that programs get more easily, nor anything else of the desk", async () => {
    const { asian, auditor } = site.staff;
    const focal = await site.person({});
    for (const token of [asian, auditor, focal.token]) {
      expect((await site.get(`${api}/sign-ups`, token)).status).toBe(403);
      expect((await site.get(`/api/briefings/${id}/questions`, token)).status).toBe(403);
      expect((await site.post(`${api}/attendance`, { csv: "a@example.org" }, token)).status).toBe(403);
      expect((await site.post(`/api/briefings/${id}/materials`, { materials: [], outcome: {} }, token)).status).toBe(
        403,
      );
      const decided = await site.post(
        `/api/briefings/sign-ups/${zawadi.reference}/decisions`,
        { decision: "remove", reason: "abuse" },
        token,
      );
      expect(decided.status).toBe(403);
      for (const path of [
        `${home}/sign-ups.csv`,
        `${home}/attendance`,
        `/desk/briefings/${id}/questions`,
        `/desk/briefings/${id}/after`,
      ])
        expect([path, (await page(token, path)).status]).toEqual([path, 403]);
    }
    expect((await site.get(`${api}/sign-ups`)).status).toBe(401);
    expect((await site.get(`/api/briefings/${id}/figures`, focal.token)).status).toBe(403);
    expect((await site.get(`/api/briefings/${id}/figures`, auditor)).status).toBe(200);
    const { body } = await site.get(`${api}/sign-ups?status=confirmed`, site.staff.officer);
    expect(body.items.map(({ name }: SignUp) => name)).toEqual(["Zawadi ب", "Ben"]);
    expect(body.items[1]).toMatchObject({ needs: [], needsText: "", decisions: ["remove"] });
  });

  it("is filtered by where people stand, by an address, and refuses strange ones", async () => {
    const { officer } = site.staff;
    const { html } = await page(officer, `${home}?status=waitlisted`);
    expect(html.match(/data-reference="/g)).toHaveLength(3);
    expect(html).not.toContain("Zawadi");
    expect((await page(officer, `${home}?status=nonsense`)).status).toBe(422);
    const strange = Buffer.from(JSON.stringify({ sessionKey: "other#s1", createdAt: "x", reference: "y" })).toString(
      "base64url",
    );
    expect((await page(officer, `${home}?after=${strange}`)).status).toBe(422);
    expect((await page(officer, "/desk/briefings/nowhere/sessions/s1")).status).toBe(404);
    expect((await page(officer, `/desk/briefings/${id}/sessions/s9`)).status).toBe(404);
  });

  it("is shown in every language", async () => {
    for (const language of ["ar", "zh", "fr", "ru", "es"])
      expect([language, (await page(site.staff.officer, home, language)).status]).toEqual([language, 200]);
  });

  it("leaves as a file that no spreadsheet computes, with needs where people agreed alone", async () => {
    const { answer, html } = await page(site.staff.officer, `${home}/sign-ups.csv`);
    expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(answer.headers.get("cache-control")).toContain("no-store");
    const [heading, ...rows] = html.trim().split("\r\n");
    expect(heading).toContain("Reference number");
    expect(rows).toHaveLength(5);
    expect(rows[0]).toContain("zawadi@example.org");
    expect(rows[0]).toContain(`"'=HYPERLINK(0)"`);
    expect(rows[1]).toContain(`"'+ben@example.org"`);
    expect(rows[0]).toContain("A pause every hour");
    expect(html).not.toContain("Hidden words");
    const waiting = await page(site.staff.officer, `${home}/sign-ups.csv?status=waitlisted`);
    expect(waiting.html.trim().split("\r\n")).toHaveLength(4);
  });
});

describe("an officer's decision about somebody who signed up", () => {
  const decide = async (fields: Record<string, string>, token = site.staff.officer) => {
    const answer = await site.browserOf(token).post(`/en${home}`, fields);
    return { status: answer.status, html: await answer.text(), to: answer.headers.get("location") };
  };

  it("needs a reason where somebody is taken off the list, and says so at its field", async () => {
    const refused = await decide({ decision: "remove", reference: ben.reference, reason: "" });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('data-field="reason" data-code="required"');
    expect((await decide({ decision: "remove", reference: ben.reference, reason: "whim" })).status).toBe(422);
    expect((await decide({ decision: "offer", reference: ben.reference })).status).toBe(422);
    expect((await decide({ decision: "remove", reference: "BRF-0000-0000", reason: "abuse" })).status).toBe(404);
    expect((await site.signUpAt(ben.reference)).status).toBe("confirmed");
  });

  it("is refused once somebody else moved, before the session, and without the right", async () => {
    const { reference } = ben;
    expect((await decide({ decision: "remove", reference, reason: "abuse", version: "1" })).status).toBe(409);
    expect((await decide({ decision: "attend", reference })).status).toBe(409);
    for (const token of [site.staff.asian, site.staff.auditor])
      expect((await decide({ decision: "remove", reference, reason: "abuse" }, token)).status).toBe(403);
    expect((await site.signUpAt(reference)).status).toBe("confirmed");
  });

  it("gives the place of whoever is taken off to whoever waits first, and tells both", async () => {
    const { status, to } = await decide({
      decision: "remove",
      reference: ben.reference,
      reason: "asked",
      status: "confirmed",
    });
    expect([status, to]).toEqual([303, `/en${home}?done=remove&status=confirmed`]);
    await site.allot();
    expect((await site.signUpAt(ben.reference)).status).toBe("cancelled");
    expect(await site.mailsAbout(ben.reference)).toContain("removed");
    const { body } = await site.get(`${api}/sign-ups?status=offered`, site.staff.officer);
    expect(body.items).toHaveLength(1);
    const entries = (await (await site.room.briefings()).audit.of(ben.reference)).map(({ what, reason }) => [
      what,
      reason,
    ]);
    expect(entries).toContainEqual(["place_remove", "asked"]);
  });

  it("records who was there one by one once the session has begun, by forms and by programs, and can be corrected", async () => {
    const { startsAt } = (await site.find(id)).sessions[0] ?? { startsAt: "" };
    await site.passTo(startsAt);
    const { reference } = zawadi;
    expect((await decide({ decision: "attend", reference })).status).toBe(303);
    expect((await site.signUpAt(reference)).status).toBe("attended");
    const missed = await site.post(
      `/api/briefings/sign-ups/${reference}/decisions`,
      { decision: "miss" },
      site.staff.officer,
    );
    expect(missed).toMatchObject({ status: 200, body: { reference, status: "no_show", decision: "miss" } });
    expect((await decide({ decision: "attend", reference })).status).toBe(303);
    expect((await decide({ decision: "attend", reference })).status).toBe(409);
  });
});

describe("a long list", () => {
  it("goes on page by page, whole and filtered, and never says anybody twice", async () => {
    const many = "many";
    await site.announce({ id: many }, [{ capacity: 200, startsAt: daysFrom(site.connection.now(), 40) }]);
    for (let one = 0; one < 60; one += 1) await site.signUp(many);
    await site.allot();
    for (const filter of ["", "status=confirmed"]) {
      const seen: string[] = [];
      let next: string | null = null;
      do {
        const path = `/api/briefings/${many}/sessions/s1/sign-ups?${filter}${next ? `&after=${next}` : ""}`;
        const { body } = await site.get(path, site.staff.officer);
        expect(body.items.length).toBeLessThanOrEqual(50);
        seen.push(...body.items.map(({ reference }: SignUp) => reference));
        next = body.next;
      } while (next);
      expect(seen).toHaveLength(60);
      expect(new Set(seen).size).toBe(60);
    }
  });
});
