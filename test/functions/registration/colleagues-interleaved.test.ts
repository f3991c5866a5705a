import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { mostFocalPoints } from "#shared/focal-points.ts";
import { Organization } from "#shared/organizations.ts";
import { type Admitted, type Office, openOffice } from "./office.ts";
import { answer, membershipsOf, organizationOf } from "./together.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});

type Wish =
  | { readonly do: "invite"; readonly who: number }
  | { readonly do: "accept" | "decline_invitation" | "invite_again" | "take_back"; readonly which: number }
  | { readonly do: "remove" | "leave" | "hand_over"; readonly which: number }
  | { readonly do: "pass"; readonly days: number };

const which = fc.nat({ max: 2 });
const wish: fc.Arbitrary<Wish> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant("invite" as const), who: fc.nat({ max: 4 }) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("accept" as const), which }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom("decline_invitation", "invite_again", "take_back", "remove", "leave", "hand_over"),
      which,
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("pass" as const), days: fc.constantFrom(1, 6, 8) }) },
);

/** Tokens of all invitations ever mailed about an organization, the newest last. */
const tokensOf = async ({ reference }: Admitted) =>
  (await office.rows("outbox", { reference, kind: "invitation" }))
    .sort((a, b) => String(a.writtenAt).localeCompare(String(b.writtenAt)))
    .map(({ secret }) => String(secret));

const signedIn = async (id: string) => {
  const { people, sessions } = await office.room.signIns();
  const person = await people.find(id);
  if (!person) throw new Error("nobody");
  return sessions.start(person, "", office.connection.now(), office.connection.random);
};

const act = async (admitted: Admitted, wanted: Wish) => {
  const organization = await organizationOf(office, admitted.reference);
  const { personId = "", colleagues = [], invited = [] } = organization;
  const decide = async (by: string, decision: string, given: object = {}) =>
    office.decide(await signedIn(by), admitted.reference, decision, given as Record<string, unknown>);
  switch (wanted.do) {
    case "invite": {
      const email = `guest.${wanted.who}.${admitted.reference.toLowerCase()}@example.net`;
      return decide(personId, "invite", { name: "Guest", email, language: "en" });
    }
    case "accept":
    case "decline_invitation":
      return answer(office, (await tokensOf(admitted)).at(-1 - wanted.which) ?? "", wanted.do);
    case "invite_again":
    case "take_back":
      return decide(personId, wanted.do, { invitation: invited[wanted.which]?.id ?? "none" });
    case "leave":
      return decide(colleagues[wanted.which]?.personId ?? personId, "leave");
    case "remove":
    case "hand_over":
      return decide(personId, wanted.do, { colleague: colleagues[wanted.which]?.personId ?? personId });
    case "pass":
      office.clock.advance({ days: wanted.days });
      return office.runDuties();
  }
};

test("however invitations and answers interleave, there are never more than three and always exactly one who leads", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(wish, wish), { minLength: 3, maxLength: 9 }), async (pairs) => {
      const admitted = await office.handIn();
      for (const pair of pairs) {
        // Two at the same moment, whichever comes first.
        await Promise.all(pair.map((one) => act(admitted, one)));
        const organization = Organization.parse(await organizationOf(office, admitted.reference));
        const { id, personId, email, colleagues = [], invited = [] } = organization;
        const all = [personId, ...colleagues.map((colleague) => colleague.personId)];
        expect(all.length + invited.length).toBeLessThanOrEqual(mostFocalPoints);
        expect(new Set(all).size).toBe(all.length);
        expect(personId).toBeTruthy();
        expect((await (await office.room.signIns()).people.find(personId ?? ""))?.email).toBe(email);
        expect(await membershipsOf(office, id)).toEqual(colleagues.map((colleague) => colleague.personId).sort());
      }
    }),
    { numRuns: 12 },
  );
}, 120_000);
