import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { Flaw } from "#functions/scanning/formats/flaw.ts";
import { prepare } from "#functions/scanning/prepare/prepare.ts";
import { tidied } from "#functions/scanning/prepare/text.ts";
import { Traces } from "#functions/scanning/prepare/traces.ts";
import { XmlPieces } from "#functions/scanning/prepare/xml.ts";
import { trueType } from "#functions/scanning/true-type.ts";
import type { FileKind } from "#shared/file-kinds.ts";
import { archive } from "./made-archives.ts";
import { openDocumentOf, paragraph, textDocument } from "./made-documents.ts";
import { jpg, png, rtf } from "./made-files.ts";
import { partsOf, preparedOf } from "./prepared-parts.ts";

const document = (xml: string) => textDocument("", { "word/document.xml": xml });
const outcome = async (bytes: Buffer) => {
  const { kind, findings } = await trueType(bytes);
  if (!kind || findings.length > 0) return findings;
  return prepare(kind, bytes).then(
    () => "prepared",
    (error: unknown) => (error instanceof Flaw ? error.finding : error),
  );
};

describe("documents that mean harm", () => {
  it.each([
    [
      "defines words that grow",
      document('<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><w:document>&b;</w:document>'),
      "damaged",
    ],
    ["refers to other files", document('<!DOCTYPE x SYSTEM "file:///etc/passwd"><w:document/>'), "damaged"],
    [
      "defines words in UTF-16",
      textDocument("", {
        "word/document.xml": Buffer.from('\ufeff<!DOCTYPE x [<!ENTITY a "a">]><w:document/>', "utf16le"),
      }),
      "damaged",
    ],
    ["never ends a tag", document(`<w:document><w:p author="${"x".repeat(4_500_000)}`), "too_large"],
    ["opens elements without end", document("<w:p author='x'>".repeat(20_000)), "damaged"],
    ["closes what it never opened", document('<w:document w:rsidR="1"></w:p></w:document>'), "damaged"],
    [
      "is of letters that are none",
      textDocument("", { "word/document.xml": Buffer.from([0x3c, 0x77, 0x3e, 0xff, 0xfe, 0x41]) }),
      "damaged",
    ],
    [
      "is in an encoding that nobody knows",
      document('<?xml version="1.0" encoding="x-secret"?><w:document/>'),
      "damaged",
    ],
    ["opens groups without end", Buffer.from(`{\\rtf1 ${"{".repeat(6000)}${"}".repeat(6000)}}`), "unscannable"],
    ["names thousands of people", Buffer.from(`{\\rtf1 {\\*\\revtbl ${"{a;}".repeat(6000)}}}`), "too_large"],
  ])("one that %s is found wanting", async (_, bytes, finding) => {
    expect(await outcome(bytes)).toEqual(finding);
  });

  it("one of many more words than anybody reads is read as far as a few thousand pages", async () => {
    const { text } = await preparedOf(
      document(`<w:document>${paragraph("Среда".repeat(1000)).repeat(1000)}</w:document>`),
    );
    expect(text).toHaveLength(2_000_000);
    expect(text.slice(4990, 5006)).toBe("СредаСреда\nСреда");
  });

  it("spaces without end keep nobody", async () => {
    const spaces = " ".repeat(1_500_000);
    const { text } = await preparedOf(
      document(`<w:document w:rsidR="1"${spaces}x${spaces}>${paragraph(`a${spaces}b`)}</w:document>`),
    );
    expect(text).toBe(`a${spaces}b`);
  });

  it("documents in documents are cleaned in turn, as deep as anybody goes", async () => {
    const inner = textDocument(paragraph("inside"));
    const outer = textDocument(paragraph("outside"), { "word/embeddings/Sheet.docx": inner });
    const { cleaned } = await preparedOf(outer);
    const within = (await partsOf(cleaned)).get("word/embeddings/Sheet.docx") ?? "";
    expect(within.length).toBeGreaterThan(500);
    expect(cleaned.includes("thumbnail")).toBe(false);
  });

  it("whatever is done to their bytes, they are prepared or found wanting, and nothing is logged of them", async () => {
    const logged = vi.spyOn(console, "error").mockImplementation(() => {});
    const samples: [FileKind, Buffer][] = [
      ["docx", textDocument(paragraph("Nothing about us").repeat(20))],
      ["odt", openDocumentOf("odt", "<text:p>Nothing about us</text:p>".repeat(20))],
      ["rtf", rtf],
      ["jpg", jpg],
      ["png", png],
      ["txt", Buffer.from("Nothing about us")],
    ];
    const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), to: fc.nat(255) });
    const changed = fc.record({
      of: fc.nat(samples.length - 1),
      changes: fc.array(change, { minLength: 1, maxLength: 6 }),
      cut: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(changed, async ({ of, changes, cut }) => {
        const [kind, whole] = samples[of] ?? (["txt", Buffer.alloc(0)] as const);
        const bytes = Buffer.from(cut ? whole.subarray(0, Math.floor(whole.length * (changes[0]?.at ?? 1))) : whole);
        for (const { at, to } of changes) bytes[Math.floor(at * bytes.length)] = to;
        const made = await prepare(kind, bytes).catch((error: unknown) => error);
        expect(made instanceof Flaw || "traces" in (made as object)).toBe(true);
      }),
      { numRuns: 400 },
    );
    for (const [line] of logged.mock.calls) expect(String(line)).not.toContain("Nothing about us");
    logged.mockRestore();
  });
});

describe("what is read in pieces", () => {
  it("is the same however it is divided", () => {
    const xml = "<a b=\"1>2\" c='<'><!-- <x> --><?y z?>t&amp;u&#xe9;<![CDATA[<&v]]></a>".replace("<'", "'");
    const read = (pieces: readonly string[]) => {
      const seen: string[] = [];
      const reader = new XmlPieces({
        tag: ({ raw, name, how }) => seen.push(`${how} ${name} ${raw}`),
        text: (raw, plain) => {
          const before = plain || !seen.at(-1)?.startsWith("text") ? `text ${plain} ` : seen.pop();
          seen.push(`${before}${raw}`);
        },
        other: (raw) => seen.push(`other ${raw}`),
      });
      for (const piece of pieces) reader.write(piece);
      reader.end();
      return seen;
    };
    const whole = read([xml]);
    expect(whole).toHaveLength(6);
    fc.assert(
      fc.property(fc.array(fc.nat(xml.length)), (cuts) => {
        const places = [0, ...cuts.toSorted((a, b) => a - b), xml.length];
        expect(read(places.slice(1).map((to, n) => xml.slice(places[n], to)))).toEqual(whole);
      }),
    );
  });
});

describe("what was found", () => {
  it("is a few values cut short, without signs that turn or break lines", () => {
    const traces = new Traces();
    for (let n = 0; n < 9; n++) traces.add("author", `\u202eMaria\n\u0000${n} ${"🌍".repeat(100)}`);
    traces.add("dates");
    traces.name("title", " \u200f ");
    const [author, dates, ...others] = traces.all();
    expect(author?.values).toHaveLength(5);
    expect(author?.values[0]).toMatch(/^Maria 0 🌍+$/u);
    expect([...(author?.values[0] ?? "")]).toHaveLength(80);
    expect([dates, others]).toEqual([{ what: "dates", values: [] }, []]);
  });

  it("texts are composed, and cut where no sign is torn", () => {
    expect(tidied("e\u0301\u0000a\r\nb \n\n\n\nc\n")).toBe("éa\nb\n\nc");
    expect(tidied(`a${"🌍".repeat(1_000_001)}`)).toHaveLength(2_000_000);
  });
});

it("an archive with too few parts to be a document is none", async () => {
  await expect(prepare("docx", archive({ "a.txt": "a" }))).resolves.not.toHaveProperty("text");
});
