import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mentionsIn } from "#functions/briefings/desk/attendance.ts";
import { signUpDeskVoice } from "#functions/briefings/desk/desk-words.ts";
import { headingRow } from "#functions/briefings/desk/export-rows.ts";
import { csv } from "#shared/csv.ts";
import { linesOf } from "#shared/csv-lines.ts";
import { languages } from "#shared/languages.ts";
import { newReference } from "#shared/references.ts";

const reference = newReference("signUp", (bytes) => new Uint8Array(bytes).fill(9));

const cellsIn = (text: string) => linesOf(text).map(({ cells }) => cells);
const said = (text: string) =>
  mentionsIn(text).map((mention) => [mention.line, mention.by, "value" in mention ? mention.value : undefined]);

/** As a spreadsheet writes them: quoted where need be, or always. */
const written = (rows: readonly (readonly string[])[], sign: string, end: string, quoted: boolean) =>
  rows
    .map((cells) =>
      cells.map((cell) => (quoted || /["\n\r,;\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(sign),
    )
    .join(end);

const cell = fc.string({
  unit: fc.constantFrom("a", "é", "م", '"', ",", ";", "\t", "\n", " ", "@", "'", "="),
  maxLength: 6,
});

describe("a list of those who were there", () => {
  it("is read back as it was written, whatever parts its cells and ends its lines", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 }),
        fc.constantFrom(",", ";", "\t"),
        fc.constantFrom("\n", "\r\n"),
        fc.boolean(),
        (rows, sign, end, quoted) => {
          const all = [["email", "name", "note"], ...rows];
          const kept = all.filter((cells) => cells.join(sign).trim() !== "" || quoted);
          const read = cellsIn(written(all, sign, end, quoted)).filter((cells) => cells?.join("").trim() !== "");
          expect(read).toEqual(kept.filter((cells) => cells.join("").trim() !== ""));
        },
      ),
    );
  });

  it("is read whatever anybody sends, each line with its number, and never more lines than there are", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", '"', ",", ";", "\t", "\n", "\r", "@", ".", "\uFEFF"), maxLength: 60 }),
        (text) => {
          const lines = linesOf(text);
          const numbers = lines.map(({ line }) => line);
          expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
          expect(new Set(numbers).size).toBe(numbers.length);
          expect(lines.length).toBeLessThanOrEqual(text.split(/\r\n?|\n/).length);
          expect(mentionsIn(text).length).toBeLessThanOrEqual(lines.length);
        },
      ),
    );
  });

  it("needs no heading, and understands one of many kinds, in any order of columns", () => {
    const same = [[expect.any(Number), "address", "ana@example.org"]];
    for (const text of [
      "ana@example.org",
      "\uFEFFana@example.org\r\n",
      "Ana;ANA@example.org;10:02",
      "Name,Email\nAna,ana@example.org",
      "e-mail;name\nana@example.org;Ana",
      '"User Email"\t"Duration"\n"ana@example.org"\t"60"',
      "Mail\n\n  ana@example.org  \n\n",
    ])
      expect([text, said(text)]).toEqual([text, same]);
  });

  it("names people by reference number before their address, however that is typed", () => {
    const typed = reference.toLowerCase().replaceAll("-", " ");
    expect(said(`Reference,Email\n${typed},somebody@example.org`)).toEqual([[2, "reference", reference]]);
    expect(said(`${typed}\nORG-7K3Q-9TDW`)).toEqual([
      [1, "reference", reference],
      [2, "neither", undefined],
    ]);
  });

  it("names lines that are none and goes on after them", () => {
    expect(said('email\nana@example.org\n"not closed,\nbo@example.org\n"a"b,c\nname only\n')).toEqual([
      [2, "address", "ana@example.org"],
      [3, "not_csv", undefined],
      [4, "address", "bo@example.org"],
      [5, "not_csv", undefined],
      [6, "neither", undefined],
    ]);
  });

  it("counts lines as an editor does, also where a cell has several", () => {
    expect(said('note,email\n"two\nlines",ana@example.org\nx,bo@example.org')).toEqual([
      [2, "address", "ana@example.org"],
      [4, "address", "bo@example.org"],
    ]);
  });

  it("takes back our own file of who signed up, in every language", async () => {
    for (const language of languages) {
      const s = await signUpDeskVoice(language);
      const heading = headingRow(s);
      const row = heading.map((name) =>
        name === s.t("queue.reference") ? reference : name === s.t("work.email") ? "=x@example.org" : "x",
      );
      const read = said(csv([heading, row]));
      expect([language, read]).toEqual([language, [[2, "reference", reference]]]);
      const withoutReference = csv([heading.slice(1), row.slice(1)]);
      expect([language, said(withoutReference)]).toEqual([language, [[2, "address", "=x@example.org"]]]);
    }
  });
});
