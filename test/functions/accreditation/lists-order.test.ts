import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listPlace } from "#functions/accreditation/lists/order.ts";

/** As DynamoDB sorts keys. */
const sorted = (names: readonly string[]) =>
  names
    .map((name, place) => ({ name, key: Buffer.from(listPlace(name, `APP-${place}`)) }))
    .sort((one, other) => Buffer.compare(one.key, other.key))
    .map(({ name }) => name);

describe("the order of a list", () => {
  it("is that of the names in Latin letters, word by word, whatever their capitals, accents and signs", () => {
    const names = [
      "Zentrum",
      "água viva",
      "Łódź Helps",
      "Aid",
      "AID for All",
      "Aid-Network",
      "U.N. Friends",
      "UN Friends of Peace",
      "«Echo» Group",
      "École",
      "Ǣrende",
      "The Bridge",
      "L’Entraide",
      "Les Amis",
      "3rd Way",
      "Straße der Hoffnung",
      "Strasse des Lichts",
    ];
    expect(sorted(names)).toEqual([
      "3rd Way",
      "Ǣrende",
      "água viva",
      "Aid",
      "AID for All",
      "Aid-Network",
      "«Echo» Group",
      "École",
      "L’Entraide",
      "Les Amis",
      "Łódź Helps",
      "Straße der Hoffnung",
      "Strasse des Lichts",
      "The Bridge",
      "U.N. Friends",
      "UN Friends of Peace",
      "Zentrum",
    ]);
  });

  it("is the same whoever comes first, and keeps namesakes apart", async () => {
    const name = fc.string({ unit: "grapheme", maxLength: 20 });
    const shuffled = fc
      .array(name, { minLength: 2 })
      .map((names) => names.map((one, place) => listPlace(one, `APP-${place}`)))
      .chain((keys) => fc.tuple(fc.constant(keys), fc.shuffledSubarray(keys, { minLength: keys.length })));
    await fc.assert(
      fc.property(shuffled, ([keys, others]) => {
        expect(others.toSorted()).toEqual(keys.toSorted());
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
    await fc.assert(
      fc.property(name, name, (one, other) => {
        const text = `${one} ${other}`;
        expect(listPlace(text.normalize("NFD"), "APP")).toBe(listPlace(text.normalize("NFC"), "APP"));
      }),
    );
  });

  it("takes no key that DynamoDB refuses for its length", () => {
    expect(Buffer.byteLength(listPlace("国".repeat(250), "APP-7K3Q-9TDW"))).toBeLessThan(1024);
    expect(Buffer.byteLength(listPlace("ﷺ".repeat(250), "APP-7K3Q-9TDW"))).toBeLessThan(1024);
  });
});
