import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newReference, readReference } from "#shared/references.ts";

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const reference = fc
  .uint8Array({ minLength: 7, maxLength: 7 })
  .map((bytes) => newReference("organization", () => bytes));

describe("a reference number", () => {
  test("is read back as typed in any case, with or without hyphens and spaces, O for 0, I and L for 1", () => {
    fc.assert(
      fc.property(reference, fc.constantFrom("", "-", " ", " - "), fc.boolean(), (written, between, lower) => {
        const loose = written
          .slice(4)
          .replace(/-/g, between)
          .replace(/0/g, "O")
          .replace(/1/g, lower ? "l" : "I");
        const typed = `ORG${between}${loose}`;
        expect(readReference(lower ? typed.toLowerCase() : typed)).toBe(written);
      }),
    );
  });

  test("with one wrong symbol is recognized as wrong", () => {
    fc.assert(
      fc.property(reference, fc.nat({ max: 7 }), fc.nat({ max: 30 }), (written, place, shift) => {
        const symbols = written.slice(4).replace("-", "");
        const wrong = alphabet.charAt((alphabet.indexOf(symbols.charAt(place)) + 1 + shift) % 32);
        expect(readReference(`ORG-${symbols.slice(0, place)}${wrong}${symbols.slice(place + 1)}`)).toBeUndefined();
      }),
    );
  });

  test("is not guessed from arbitrary text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 30 }), (text) => {
        const read = readReference(text);
        expect(read === undefined || /^[A-Z]{3}-[0-9A-Z]{4}-[0-9A-Z]{4}$/.test(read)).toBe(true);
      }),
    );
  });

  test("does not repeat itself", () => {
    const many = Array.from({ length: 2000 }, () => newReference("organization", (count) => randomBytes(count)));
    expect(new Set(many).size).toBe(2000);
  });
});
