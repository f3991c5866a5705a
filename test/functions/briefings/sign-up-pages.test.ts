import { readFile } from "node:fs/promises";
import { brotliCompressSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { languages } from "#shared/languages.ts";
import { type BriefingsWorld, openBriefings } from "#test/support/briefings.ts";
import { briefingPage, peopleOf, wish } from "./people.ts";

let site: BriefingsWorld;
let people: ReturnType<typeof peopleOf>;
let paths: readonly string[];
beforeAll(async () => {
  site = await openBriefings();
  await site.announce({}, [{ capacity: 1 }, {}]);
  people = peopleOf(site);
  const holder = await people.place({ email: "holder@example.org" });
  const next = await people.place({ email: "next@example.org" });
  const last = await people.place({ email: "last@example.org" });
  const gone = await people.place({ email: "gone@example.org" });
  const again = await people.signUp({ email: "next@example.org" });
  await people.decide(gone.reference, "cancel");
  await people.decide(holder.reference, "cancel");
  await people.allot();
  const confirmed = await people.place({ email: "confirmed@example.org", session: "s2" });
  const references = [next, last, gone, confirmed].map(({ reference }) => reference);
  const statuses = await Promise.all(references.map(async (one) => (await site.signUpAt(one)).status));
  expect(statuses).toEqual(["offered", "waitlisted", "cancelled", "confirmed"]);
  const own = await Promise.all(
    [next, last, confirmed].map(async ({ reference }) => `/briefings/mine/${await people.tokenOf(reference)}`),
  );
  paths = [
    ...own,
    ...[...references, again].map((reference) => `/briefings/placing/${reference}`),
    ...["/briefings/how-to-take-part/sign-up", "/briefings/mine", "/briefings/mine?done=sent", "/briefings/mine/none"],
  ];
});

const visible = (html: string) => html.slice(html.indexOf("<main")).replace(/<[^>]+>/g, " ");

describe.each(languages)("in %s", (language) => {
  it("pages of whoever signs up are whole and arrive at once", async () => {
    const files = await Promise.all(
      ["site.css", "browser/site.ts"].map((file) => readFile(`shared/ui/${file}`, "utf8")),
    );
    let weighed = 0;
    for (const path of paths) {
      const html = await (await people.visitor.get(`/${language}${path}`)).text();
      expect([path, /\{\w+\}|undefined|NaN|\[object/.exec(visible(html))]).toEqual([path, null]);
      expect([path, /\b(?:own|wish|placing|sign_up|status|mailed)\.[a-z_]+/.exec(visible(html))]).toEqual([path, null]);
      expect(html).toContain(`<html lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}">`);
      // What is short is light.
      if (html.length < 20_000) continue;
      weighed += 1;
      const wire = [html, ...files].reduce((sum, text) => sum + brotliCompressSync(text).length, 0);
      expect(wire).toBeLessThanOrEqual(14_600);
    }
    expect(weighed).toBeGreaterThan(0);
  });

  it("a refused form has everything that was typed, and each error at its field", async () => {
    const typed = wish({ name: "", email: "wrong", needsText: "A lift", country: "KE" }) as Record<string, string>;
    const answer = await people.visitor.post(`/${language}${briefingPage.slice(3)}`, typed);
    const html = await answer.text();
    expect(answer.status).toBe(422);
    for (const field of ["name", "email"]) expect(html).toContain(`href="#${field}"`);
    expect(html).toContain("A lift");
    expect(html).toMatch(/<option value="KE" selected="">/);
  });
});
