import { describe, expect, it } from "vitest";
import { askedLetter, doneLetter } from "#functions/rights/letters/letters.ts";
import { languages } from "#shared/languages.ts";
import { Person } from "#shared/people.ts";
import { onTheWire } from "#test/support/raw-mail.ts";

const now = new Date("2026-11-21T09:00:00.000Z");
const until = "2026-11-21T11:00:00.000Z";

describe.each(languages)("letters in %s", (language) => {
  const person = Person.parse({
    id: "person",
    email: "somebody@example.org",
    name: "Zawadi Njeri",
    language,
    timeZone: "America/Argentina/Buenos_Aires",
    createdAt: now.toISOString(),
    version: 1,
    suspended: false,
  });

  it("the link to erase everything fits, names nobody, and goes out whatever is known of the address", async () => {
    const letter = await askedLetter(person, "a".repeat(32), { now, until });
    const { Item } = await onTheWire({ ...letter, now });
    expect(Item).toMatchObject({ language, anyway: true, secret: "a".repeat(32), personId: "person" });
    expect(JSON.stringify(Item.blocks)).not.toContain("Zawadi");
    const [action] = Item.blocks.filter((block: { kind: string }) => block.kind === "action");
    expect(action).toMatchObject({ path: `/${language}/my-data/erase`, secret: true });
  });

  it("the last one leads nowhere, and nobody is found by it", async () => {
    const { Item } = await onTheWire({ ...(await doneLetter("somebody@example.org", language)), now });
    expect([Item.personId, Item.reference, Item.secret]).toEqual([undefined, undefined, undefined]);
    expect(Item.blocks.map((block: { kind: string }) => block.kind)).toEqual(["text", "text", "text"]);
  });
});
