import { describe, expect, it } from "vitest";
import { signUpDeskVoice } from "#functions/briefings/desk/desk-words.ts";
import { signUpFile } from "#functions/briefings/desk/export-rows.ts";
import type { SignUp } from "#functions/briefings/sign-up.ts";
import { openBriefings } from "#test/support/briefings.ts";

const each = async function* (signUps: readonly SignUp[]) {
  yield* signUps;
};

describe("the file of who signed up", () => {
  it("is cut where it would be too large, says where it goes on, and leaves nobody out", async () => {
    const site = await openBriefings();
    await site.announce();
    const all: SignUp[] = [];
    for (let one = 0; one < 7; one += 1) {
      site.clock.advance({ minutes: 1 });
      all.push(await site.signUp("how-to-take-part", { name: "名".repeat(100) }));
    }
    const s = await signUpDeskVoice("en");
    const seen: string[] = [];
    let rest: readonly SignUp[] = all;
    for (let file = 0; rest.length > 0 && file < 10; file += 1) {
      const addressAfter = ({ reference }: SignUp) => `https://example.org/after/${reference}`;
      const text = await signUpFile(s, { countries: new Map(), signUps: each(rest), addressAfter, most: 1500 });
      const lines = text.trim().split("\r\n").slice(1);
      const told = lines.filter((line) => line.startsWith("BRF-")).map((line) => line.slice(0, 13));
      expect(told.length).toBeLessThan(4);
      seen.push(...told);
      const next = /after\/(BRF-[\w-]+)/.exec(lines.at(-1) ?? "")?.[1];
      rest = next ? all.slice(all.findIndex(({ reference }) => reference === next) + 1) : [];
    }
    expect(seen).toEqual(all.map(({ reference }) => reference));
  });

  it("goes on at an address that works", async () => {
    const site = await openBriefings();
    await site.announce();
    for (let one = 0; one < 3; one += 1) {
      site.clock.advance({ minutes: 1 });
      await site.signUp("how-to-take-part");
    }
    await site.signStaffIn();
    const { cursorAfter } = await import("#functions/briefings/desk/listing.ts");
    const first = (await site.get("/api/briefings/how-to-take-part/sessions/s1/sign-ups", site.staff.officer)).body
      .items[0];
    const after = cursorAfter(await site.signUpAt(first.reference));
    const answer = await site
      .browserOf(site.staff.officer)
      .get(`/en/desk/briefings/how-to-take-part/sessions/s1/sign-ups.csv?after=${after}`);
    const text = await answer.text();
    expect(text).not.toContain(first.reference);
    expect(text.match(/BRF-/g)).toHaveLength(2);
  });
});
