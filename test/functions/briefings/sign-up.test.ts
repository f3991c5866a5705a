import { beforeAll, describe, expect, it } from "vitest";
import { deskRegionOf } from "#shared/countries.ts";
import { type BriefingsWorld, openBriefings } from "#test/support/briefings.ts";
import { errorsOn } from "#test/support/visitor.ts";
import { briefingPage, ownPage, peopleOf, wish } from "./people.ts";

let site: BriefingsWorld;
let people: ReturnType<typeof peopleOf>;
beforeAll(async () => {
  site = await openBriefings();
  await site.announce({}, [{ capacity: 2 }, { capacity: 500 }]);
  people = peopleOf(site);
});

const page = async (path: string) => {
  const answer = await people.visitor.get(path);
  return { status: answer.status, html: await answer.text(), cookies: answer.headers.getSetCookie() };
};
const posted = async (path: string, fields: Record<string, string | string[]>) => {
  const answer = await people.visitor.post(path, fields);
  return { status: answer.status, html: await answer.text(), location: answer.headers.get("location") };
};
const form = (changes: Record<string, string | string[]> = {}) => wish(changes) as Record<string, string | string[]>;
const count = async () => (await site.rows("signUps")).length;

describe("signing up", () => {
  it("needs a name or pseudonym, an address, a language and a session, and nothing else", async () => {
    const reference = await people.signUp({ email: "four@example.org", session: "s2" });
    expect((await page(`/en/briefings/placing/${reference}`)).html).toContain('data-status="requested"');
    await site.allot();
    const after = await page(`/en/briefings/placing/${reference}`);
    expect(after.html).toContain('data-status="confirmed"');
    expect(after.html).not.toContain("A pseudonym");
    expect(after.cookies).toEqual([]);
    const mails = await people.mailsOf(reference);
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({ kind: "confirmed", to: "four@example.org", subject: reference, language: "en" });
    expect(JSON.stringify(mails[0])).not.toContain("meet.example.org");
  });

  it("shows the joining link and the telephone numbers on one's own page alone", async () => {
    const { reference } = await people.place({ email: "joins@example.org", session: "s2" });
    const own = await page(ownPage(await people.tokenOf(reference)));
    expect(own.status).toBe(200);
    expect(own.html).toContain('href="https://meet.example.org/one" rel="noreferrer noopener"');
    expect(own.html).toContain("+254 20 555 0100");
    for (const path of [briefingPage, `${briefingPage}/sign-up`, `/en/briefings/placing/${reference}`]) {
      const open = await page(path);
      expect(open.status).toBe(200);
      expect(open.html).not.toContain("meet.example.org");
      expect(open.html).not.toContain("+254");
    }
  });

  it("shows the whole form again with all that was typed when something is missing", async () => {
    const { name: _, ...told } = form({ email: "no address", organization: "An <organization>" });
    const { status, html } = await posted(briefingPage, told);
    expect(status).toBe(422);
    expect(errorsOn(html)).toMatchObject({ name: "required", email: "not_an_email" });
    expect(html).toContain("An &lt;organization&gt;");
    expect(html).toContain("no address");
  });

  it("takes everything that may be wished besides", async () => {
    const wishes = form({
      email: "whole@example.org",
      session: "s2",
      language: "fr",
      interpretation: "es",
      organization: "Ours",
      country: "KE",
      category: "youth",
      timeZone: "Africa/Nairobi",
      dialIn: "true",
      needs: ["captions", "other"],
      needsText: "A slow connection",
      needsConsent: "true",
      furtherNews: "true",
      question: "Who may come?",
    });
    const { status, location } = await posted(`${briefingPage}/sign-up`, wishes);
    expect(status).toBe(303);
    const stored = await site.signUpAt(location?.split("/").at(-1) ?? "");
    const { session: _, question: __, ...told } = wishes;
    expect(stored).toMatchObject({ ...told, dialIn: true, needsConsent: true, furtherNews: true });
    expect(stored.groups).toContain(`region#${deskRegionOf("KE")}`);
    const { items } = await (await site.room.questions()).list("how-to-take-part", 10);
    expect(items).toMatchObject([{ text: "Who may come?", language: "fr", reference: stored.reference, shown: false }]);
  });

  it("keeps what somebody needs with their consent alone", async () => {
    const before = await count();
    for (const needs of [{ needs: "captions" }, { needsText: "A lift" }]) {
      const { status, html } = await posted(briefingPage, form({ email: "needs@example.org", ...needs }));
      expect(status).toBe(422);
      expect(errorsOn(html)).toEqual({ needsConsent: "consent_needed" });
    }
    expect(await count()).toBe(before);
    const reference = await people.signUp({ email: "no.needs@example.org", needsConsent: "true", session: "s2" });
    expect((await site.signUpAt(reference)).needsConsent).toBe(false);
  });

  it("does nothing for a program that fills what is hidden, and says so to nobody", async () => {
    const before = await count();
    const { status, location } = await posted(briefingPage, form({ website_confirm: "https://example.org" }));
    expect(status).toBe(303);
    expect(location).toMatch(/^\/en\/briefings\/placing\/BRF-/);
    expect((await page(location ?? "")).status).toBe(404);
    expect(await count()).toBe(before);
  });

  it("is refused for what is not known, not announced, not held or has begun, and changes nothing", async () => {
    await site.plan({ id: "planned" });
    await site.announce({ id: "over" }, [
      { startsAt: new Date(site.connection.now().getTime() - 60_000).toISOString() },
    ]);
    await site.announce({ id: "called-off" }, [{ cancelled: true }, {}]);
    const before = await count();
    const refused = async (path: string, changes: Record<string, string> = {}) =>
      (await posted(path, form({ email: "late@example.org", ...changes }))).status;
    expect(await refused("/en/briefings/nothing")).toBe(404);
    expect(await refused("/en/briefings/planned")).toBe(404);
    expect(await refused("/en/briefings/over")).toBe(409);
    expect(await refused("/en/briefings/called-off")).toBe(409);
    expect(await refused(briefingPage, { session: "s9" })).toBe(422);
    expect(await refused(briefingPage, { joiningLink: "https://example.org" })).toBe(422);
    expect(await count()).toBe(before);
  });

  it("answers unknown references, wrong ones and those of other cases alike", async () => {
    const refusals = await Promise.all(
      ["BRF-0000-0000", "nothing", "ORG-7K3Q-9TDW", "%00"].map((typed) => page(`/en/briefings/placing/${typed}`)),
    );
    expect(refusals.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    const shown = refusals.map(({ html }) => html.slice(html.indexOf("<main"), html.indexOf("</main>")));
    expect(new Set(shown).size).toBe(1);
  });
});

describe("one mailbox", () => {
  it("has one sign-up to a briefing, however its address is spelt, and only its owner learns of it", async () => {
    const { reference: first } = await people.place({ email: "one.mailbox@example.org", session: "s2" });
    const spellings = ["One.Mailbox@EXAMPLE.org", "one.mailbox+briefing@example.org", "ｏne.mailbox+x@example.org"];
    const again = await Promise.all(spellings.map((email) => people.signUp({ email, session: "s2" })));
    await site.allot();
    for (const reference of again) {
      expect((await site.signUpAt(reference)).status).toBe("repeated");
      // Whoever watches sees what they would see of anybody.
      expect((await page(`/en/briefings/placing/${reference}`)).html).toContain('data-status="confirmed"');
      expect(await people.mailsOf(reference)).toEqual([]);
    }
    const mails = await people.mailsOf(first);
    expect(mails.map(({ kind }) => kind).sort()).toEqual(["confirmed", "repeated", "repeated", "repeated"]);
    expect(mails.every(({ to }) => to === "one.mailbox@example.org")).toBe(true);
    const counted = await (await site.room.places()).counted("how-to-take-part#s2");
    const placed = (await site.rows("signUps")).filter(
      ({ sessionKey, status }) => sessionKey === "how-to-take-part#s2" && status === "confirmed",
    );
    expect(counted?.taken).toBe(placed.length);
  });

  it("has one when two devices send at the same time", async () => {
    const both = await Promise.all([
      people.signUp({ email: "both@example.org", session: "s2" }),
      people.signUp({ email: "both@example.org", session: "s2" }),
    ]);
    await Promise.all([site.allot(), site.allot()]);
    const statuses = await Promise.all(both.map(async (one) => (await site.signUpAt(one)).status));
    expect(statuses.sort()).toEqual(["confirmed", "repeated"]);
  });

  it("is mailed a bounded number of times a day", async () => {
    const answers: number[] = [];
    for (let time = 0; time < 11; time++)
      answers.push((await posted(briefingPage, form({ email: `flood+${time}@example.org`, session: "s2" }))).status);
    expect(answers.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 303));
    expect(answers[10]).toBe(429);
  });
});

describe("limits of a briefing", () => {
  it("keep one organization and one region from taking all places, and let others before them", async () => {
    await site.announce({ id: "limited", perOrganization: 1, perRegion: 2 }, [{ capacity: 4 }]);
    const join = async (email: string, changes: Record<string, string>) => {
      const { location } = await posted("/en/briefings/limited/sign-up", form({ email, ...changes }));
      await site.allot();
      return (await site.signUpAt(location?.split("/").at(-1) ?? "")).status;
    };
    expect(await join("a@example.org", { organization: "Migrants’ House", country: "KE" })).toBe("confirmed");
    expect(await join("b@example.org", { organization: "MIGRANTS HOUSE ", country: "FR" })).toBe("waitlisted");
    expect(await join("c@example.org", { country: "UG" })).toBe("confirmed");
    expect(await join("d@example.org", { country: "TZ" })).toBe("waitlisted");
    expect(await join("e@example.org", { country: "FR" })).toBe("confirmed");
    expect(await join("f@example.org", {})).toBe("confirmed");
  });
});
