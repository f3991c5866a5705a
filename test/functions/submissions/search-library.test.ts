import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { facetNames } from "#functions/submissions/library/search/facets.ts";
import {
  emptyLibrary,
  fileNames,
  LibraryWriter,
  openLibrary,
  withChanges,
} from "#functions/submissions/library/search/library.ts";
import { search } from "#functions/submissions/library/search/search.ts";
import { Unreadable } from "#functions/submissions/library/search/sections.ts";
import type { LibraryChange } from "#shared/inputs/published-inputs.ts";
import { anyChange, anyEntry, anyFilters, anyWords, entryWith, libraryOf } from "./search-entries.ts";

const changes = fc.array(anyChange, { maxLength: 30 });
const query = fc.record({ words: anyWords, filters: anyFilters, most: fc.integer({ min: 1, max: 20 }) });
const holding = (sequence: readonly LibraryChange[]) => [
  ...new Map(sequence.map((change) => [change.reference, change])).values(),
];

describe("a library after changes", () => {
  test("answers as one that is written anew from what holds then, whatever changed in whatever steps", () => {
    fc.assert(
      fc.property(
        fc.array(anyChange, { maxLength: 12 }),
        fc.array(fc.array(anyChange, { maxLength: 4 }), { maxLength: 12 }),
        fc.array(query, { minLength: 1, maxLength: 4 }),
        (before, steps, queries) => {
          const changed = steps.reduce(withChanges, libraryOf(before.toReversed()));
          const anew = libraryOf(holding([...before, ...steps.flat()]));
          for (const one of queries) {
            const asked = { ...one, count: facetNames };
            expect(search(changed, asked)).toEqual(search(anew, asked));
          }
        },
      ),
    );
  });

  test("shows nothing of an entry that is gone, in no total, count, rank or cursor", () => {
    fc.assert(
      fc.property(changes, anyEntry, query, (others, entry, one) => {
        const without = others.filter(({ reference }) => reference !== entry.reference);
        const gone = withChanges(libraryOf([entry, ...without.toReversed()]), [
          { reference: entry.reference, gone: true },
        ]);
        const never = libraryOf(without.toReversed());
        const asked = { ...one, count: facetNames };
        expect(JSON.stringify(search(gone, asked))).toBe(JSON.stringify(search(never, asked)));
      }),
    );
  });

  test("leaves the library as it was before", () => {
    const before = libraryOf([entryWith({ reference: "INP-1", title: "Rights" })]);
    withChanges(before, [{ reference: "INP-1", gone: true }]);
    expect(search(before, { most: 5 }).total).toBe(1);
    expect(
      search(withChanges(emptyLibrary(), [entryWith({ reference: "INP-2", title: "Work" })]), { most: 5 }).total,
    ).toBe(1);
  });
});

describe("files of a library", () => {
  const filesOf = (entries: readonly LibraryChange[]) => {
    const writer = new LibraryWriter();
    for (const entry of entries) writer.add(entry);
    return writer.files();
  };
  const files = filesOf([entryWith({ reference: "INP-1", title: "Rights of migrants" })]);

  test("are the same for the same entries, byte by byte", () => {
    fc.assert(
      fc.property(changes, (sequence) => {
        expect(filesOf(sequence)).toEqual(filesOf(sequence));
      }),
      { numRuns: 20 },
    );
  });

  test("are refused with any bit changed, cut short, in each other's place, or of another build", () => {
    fc.assert(
      fc.property(fc.constantFrom(...fileNames), fc.nat(), fc.integer({ min: 0, max: 7 }), (name, place, bit) => {
        const wrong = Buffer.from(files[name]);
        const at = place % wrong.length;
        wrong[at] = (wrong[at] ?? 0) ^ (1 << bit);
        expect(() => openLibrary({ ...files, [name]: wrong })).toThrow(Unreadable);
        expect(() => openLibrary({ ...files, [name]: files[name].subarray(0, at) })).toThrow(Unreadable);
      }),
    );
    expect(() => openLibrary({ ...files, fr: files.en })).toThrow(Unreadable);
    const other = filesOf([entryWith({ reference: "INP-2", title: "Rights of children" })]);
    expect(() => openLibrary({ ...files, en: other.en })).toThrow(Unreadable);
  });

  test("open wherever they lie in memory", () => {
    const moved = Object.fromEntries(
      fileNames.map((name) => {
        const room = Buffer.alloc(files[name].length + 3);
        room.set(files[name], 3);
        return [name, room.subarray(3)];
      }),
    ) as unknown as typeof files;
    expect(search(openLibrary(moved), { words: "migrant", most: 1 }).items).toHaveLength(1);
  });
});

describe("a search", () => {
  test("throws on no text that somebody may type, however long or ill-formed", () => {
    const library = libraryOf([entryWith({ reference: "INP-1", title: "Rights of migrants" })]);
    const lone = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) });
    const odd = fc.constantFrom(
      "\ud800",
      "\u202emigrants",
      "a".repeat(10_000),
      "移".repeat(10_000),
      "'".repeat(999),
      "^9",
      "\0",
    );
    fc.assert(
      fc.property(fc.oneof(lone, odd, fc.string({ unit: "binary", maxLength: 400 })), (words) => {
        expect(search(library, { words, most: 3 }).total).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("finds the same whatever the order in which filters and their values are given, and never more with more of them", () => {
    fc.assert(
      fc.property(changes, anyWords, anyFilters, (sequence, words, filters) => {
        const library = libraryOf(sequence);
        const turned = Object.fromEntries(
          Object.entries(filters)
            .toReversed()
            .map(([facet, values]) => [facet, values.toReversed()]),
        );
        const found = search(library, { words, filters, most: 50 });
        expect(search(library, { words, filters: turned, most: 50 })).toEqual(found);
        const alone = Object.entries(filters).map(
          ([facet, values]) =>
            new Set(
              search(library, { words, filters: { [facet]: values }, most: 50 }).items.map((item) => item.reference),
            ),
        );
        const all = search(library, { words, most: 50 }).items.map((item) => item.reference);
        expect(found.items.map((item) => item.reference)).toEqual(
          all.filter((reference) => alone.every((references) => references.has(reference))),
        );
      }),
    );
  });

  test("gives every result once, page by page, and as many as it says", () => {
    fc.assert(
      fc.property(changes, query, (sequence, { words, filters, most }) => {
        const library = libraryOf(sequence);
        const whole = search(library, { words, filters, most: 100 });
        const paged = [];
        let page = search(library, { words, filters, most });
        paged.push(...page.items);
        while (page.next) {
          page = search(library, { words, filters, most, after: page.next });
          paged.push(...page.items);
        }
        expect(paged).toEqual(whole.items);
        expect(whole.total).toBe(paged.length);
      }),
    );
  });

  test("counts of a filter's own values what there would be with each of them alone", () => {
    fc.assert(
      fc.property(changes, anyWords, anyFilters, fc.constantFrom(...facetNames), (sequence, words, filters, facet) => {
        const library = libraryOf(sequence);
        const { counts } = search(library, { words, filters, most: 1, count: [facet] });
        for (const { value, count } of counts[facet] ?? [])
          expect(search(library, { words, filters: { ...filters, [facet]: [value] }, most: 1 }).total).toBe(count);
      }),
    );
  });

  test("refuses a cursor that no page gave out", () => {
    const library = libraryOf([]);
    const made = Buffer.from(JSON.stringify({ score: "much" })).toString("base64url");
    for (const after of ["nonsense", made])
      expect(() => search(library, { after, most: 3 })).toThrow(expect.objectContaining({ status: 422 }));
  });
});
