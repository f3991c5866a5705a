import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { byThreeLetters } from "#functions/registration/contacts/alpha-3.ts";
import { mostLines } from "#functions/registration/contacts/contact-list.ts";
import { contactsIn, countryFinder, type FindCountry } from "#functions/registration/contacts/reading.ts";
import { countryCodes, countryNames } from "#shared/countries.ts";
import { csv } from "#shared/csv.ts";
import { languages } from "#shared/languages.ts";
import { Refusal } from "#shared/refusal.ts";

let find: FindCountry;
beforeAll(async () => {
  find = await countryFinder();
});

describe("countries", () => {
  it("are found by every code and by every name, in any of the six languages and however it is spelt", async () => {
    expect(byThreeLetters.size).toBe(countryCodes.length);
    for (const [three, code] of byThreeLetters) expect([three, find(three.toLowerCase())]).toEqual([three, code]);
    for (const code of countryCodes) expect(find(` ${code.toLowerCase()} `)).toBe(code);
    for (const language of languages)
      for (const [code, name] of await countryNames(language))
        expect([language, name, find(name.toUpperCase())]).toEqual([language, name, code]);
    expect(find("cote d'ivoire")).toBe("CI");
    for (const none of ["", "Atlantis", "XX", "  "]) expect(find(none)).toBeUndefined();
  });
});

const heading = ["organization", "country", "name", "email", "language"];

describe("a list of contacts", () => {
  it("is read without a throw, and every line is accounted for, whatever stands in it", () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom(",", ";", "\t", '"', "\n", "\r\n", "=", "@", "\u202e", "\u0000", "\ud800"),
        fc.string(),
      ),
      maxLength: 200,
    });
    fc.assert(
      fc.property(text, (sent) => {
        const whole = `${heading.join(",")}\n${sent}`;
        try {
          const lines = contactsIn(whole, find, "en");
          expect(lines.length).toBeGreaterThan(0);
          const numbers = lines.map(({ line }) => line);
          expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
          for (const { contact, refused } of lines) expect([contact, refused].filter(Boolean)).toHaveLength(1);
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
          expect(sent.replace(/[\s,;"]/g, "").length === 0 || (error as Refusal).status === 422).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("comes out as it was written, in whatever order its columns stand", () => {
    const word = fc
      .stringMatching(/^[A-Za-zéйم][A-Za-zéйم ,;"'\n]{2,20}[a-z]$/)
      .map((typed) => typed.replaceAll("\n", ";"));
    const contact = fc.record({
      organization: word,
      country: fc.constantFrom("KE", "KEN", "Kenya", "كينيا"),
      name: word,
      email: fc.constantFrom("a@aid.example", "b.c+d@aid.example"),
      language: fc.constantFrom(...languages),
    });
    const order = fc.shuffledSubarray(heading, { minLength: heading.length });
    fc.assert(
      fc.property(fc.array(contact, { minLength: 1, maxLength: 20 }), order, (contacts, columns) => {
        const rows = contacts.map((one) => columns.map((column) => one[column as keyof typeof one]));
        const read = contactsIn(csv([columns, ...rows]), find, "en");
        expect(read.map((one) => one.contact)).toEqual(contacts.map((one) => ({ ...one, country: "KE" })));
      }),
      { numRuns: 100 },
    );
  });

  it("takes so many lines and not one more", () => {
    const list = (count: number) => [
      heading.join(","),
      ...Array.from({ length: count }, () => "Aid,KE,,a@b.example,en"),
    ];
    expect(contactsIn(list(mostLines).join("\n"), find, "en")).toHaveLength(mostLines);
    expect(() => contactsIn(list(mostLines + 1).join("\n"), find, "en")).toThrow(Refusal);
  });
});
