import { beforeAll, describe, expect, it } from "vitest";
import { SignUp } from "#functions/briefings/sign-up.ts";
import { type BriefingsWorld, openBriefings } from "#test/support/briefings.ts";
import { wish } from "./people.ts";

const everybody = 80;
const capacity = 15;

let site: BriefingsWorld;
beforeAll(async () => {
  site = await openBriefings();
  await site.announce({}, [{ capacity }]);
});

const signUp = (number: number) =>
  site.post("/api/briefings/how-to-take-part/sign-ups", wish({ email: `person.${number}@example.org` }));

describe("a rush for few places", () => {
  it("gives out exactly as many as there are, puts all others on a list in one order, and mails everybody once", async () => {
    const answers = await Promise.all(Array.from({ length: everybody }, (_, number) => signUp(number)));
    expect(answers.every(({ status }) => status === 202)).toBe(true);
    // Two readers of the same session at once, as when its stream and the clock wake them.
    await Promise.all([site.allot(), site.allot()]);
    const people = (await site.rows("signUps"))
      .map((row) => SignUp.parse(row))
      .toSorted((a, b) => (a.turn ?? 0) - (b.turn ?? 0));
    expect(people.map(({ turn }) => turn)).toEqual(Array.from({ length: everybody }, (_, place) => place + 1));
    expect(people.map(({ status }) => status)).toEqual(
      Array.from({ length: everybody }, (_, place) => (place < capacity ? "confirmed" : "waitlisted")),
    );
    const places = await site.room.places();
    const listed = await places.waiting("how-to-take-part#s1", everybody);
    expect(listed.items.map(({ reference }) => reference)).toEqual(
      people.slice(capacity).map(({ reference }) => reference),
    );
    const mails = await site.mails();
    expect(mails.map(({ reference, kind, to }) => [reference, kind, to]).sort()).toEqual(
      people.map(({ reference, status, email }) => [reference, status, email]).sort(),
    );
  });
});
