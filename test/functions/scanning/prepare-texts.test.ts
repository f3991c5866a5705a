import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jpg } from "./made-files.ts";
import { preparedOf } from "./prepared-parts.ts";

const latin = (text: string) => Buffer.from(text, "latin1");
const rich = (body: string) =>
  latin(
    `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fnil Arial;}{\\f1\\fcharset204 Times;}{\\f2\\fcharset134 Sim;}}${body}}`,
  );

describe("rich text", () => {
  const photo = Buffer.concat([
    jpg.subarray(0, 20),
    Buffer.from("fffe000d", "hex"),
    latin("Maria Lopez"),
    jpg.subarray(20),
  ]);
  const document = rich(
    `{\\info{\\author Maria Lopez}{\\operator Jean Dupont}{\\company Casa del Migrante}{\\title Borrador}{\\creatim\\yr2026\\mo10\\dy1}}` +
      `{\\*\\userprops{\\propname Phone}\\proptype30{\\staticval +502 5555}}{\\*\\generator Writer 9;}{\\*\\template C:\\\\Users\\\\maria\\\\a.dot}` +
      `{\\*\\rsidtbl\\rsid123}{\\*\\revtbl{Unknown;}{Ana Mar\\'eda;}}` +
      `\\pard\\plain\\b\\insrsid123 Nada\\b0  sobre nosotros{\\revised\\revauth1\\revdttm77 sin nosotros}{\\deleted\\revauth1 para ellos}\\par ` +
      `{\\*\\atnid ML}{\\*\\atnauthor Maria Lopez}\\chatn{\\*\\annotation{\\*\\atndate 123}Is this so?}` +
      `{\\v kept back}\\u8220?Se\\u241\\'f1or\\u8221?\\tab{\\f1 \\'ec\\'e8\\'f0}{\\f2\\'ba\\'cd\\'c6\\'bd}\\line {\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt link}}` +
      `{\\pict\\jpegblip\\picw1 ${photo.toString("hex")}}{\\footnote A note}\\cell end\\par`,
  );

  it("tells who wrote, changed and remarked on it, and what readers do not see", async () => {
    const { found } = await preparedOf(document);
    expect(found).toEqual({
      author: ["Maria Lopez", "Ana María"],
      editor: ["Jean Dupont"],
      organization: ["Casa del Migrante"],
      software: ["Writer 9;"],
      title: ["Borrador"],
      comments: [],
      changes: ["sin nosotros", "para ellos"],
      hidden: ["kept back"],
      properties: ["Phone", "+502 5555", "C:\\Users\\maria\\a.dot", "Maria Lopez"],
    });
  });

  it("is cleaned of that, and every word stays apart from what stands before it", async () => {
    const { cleaned, again } = await preparedOf(document);
    expect(again).toEqual({ kind: "rtf", findings: [] });
    const text = cleaned.toString("latin1");
    expect(text).not.toMatch(/Maria|Mar\\'eda|Dupont|Casa|5555|Writer|rsid|revdttm|atndate|4d61726961/);
    expect(text).toContain("{\\*\\revtbl {Unknown;}{Author1;}}");
    expect(text).toContain("\\pard\\plain\\b Nada\\b0  sobre nosotros{\\revised\\revauth1 sin nosotros}");
    expect(text).toContain("{\\*\\atnid A}{\\*\\atnauthor Author2}\\chatn{\\*\\annotation Is this so?}");
    expect(text).toContain(jpg.toString("hex"));
  });

  it("is read as it is seen, in the letters of its fonts", async () => {
    const { text } = await preparedOf(document);
    expect(text).toBe(
      "Nada sobre nosotrossin nosotrospara ellos\n“Señor”\tмир和平\nlinkA note\nend".replace(
        "para ellos",
        "para ellos",
      ),
    );
  });

  it("finds nothing more when cleaned again", async () => {
    const once = await preparedOf(document);
    const again = await preparedOf(once.cleaned);
    expect(again.cleaned.equals(once.cleaned)).toBe(true);
    expect([Object.keys(again.found), again.text]).toEqual([["comments", "changes", "hidden"], once.text]);
  });

  it("nothing of a text without properties changes", async () => {
    const word = fc.stringMatching(/^[a-z \\{}]{0,20}$/).map((text) => text.replace(/[\\{}]/g, "\\$&"));
    const part = fc.oneof(word, fc.constantFrom("\\b ", "\\par\n", "\\'e9", "\\u233?", "{\\i x}", "\\~"));
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 30 }), async (parts) => {
        const bytes = rich(parts.join(""));
        const { cleaned, found } = await preparedOf(bytes);
        expect([cleaned.equals(bytes), found]).toEqual([true, {}]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("plain text", () => {
  const encode: Readonly<Record<string, (text: string) => Buffer>> = {
    "UTF-8": (text) => Buffer.from(text),
    "UTF-8 with a mark": (text) => Buffer.from(`\ufeff${text}`),
    "UTF-16, little end first": (text) => Buffer.from(`\ufeff${text}`, "utf16le"),
    "UTF-16, big end first": (text) => Buffer.from(`\ufeff${text}`, "utf16le").swap16(),
  };
  const inAll =
    "Nothing about us without us. لا شيء عنا من دوننا. 没有我们的参与，不作关于我们的决定。 Ничего для нас без нас.";

  it.each(Object.entries(encode))("is UTF-8 afterwards, from %s", async (_, bytesOf) => {
    const { cleaned, text } = await preparedOf(bytesOf(inAll));
    expect([cleaned.toString("utf8"), text]).toEqual([inAll, inAll]);
  });

  /** The bytes of an encoding that Node only reads. */
  const bytesIn = (label: string, text: string): Buffer => {
    const decoder = new TextDecoder(label);
    const codes = new Map<string, number[]>();
    for (let lead = 0; lead < 256; lead++) codes.set(decoder.decode(Uint8Array.of(lead)), [lead]);
    if (label === "gb18030")
      for (let lead = 0xa1; lead < 0xf8; lead++)
        for (let trail = 0xa1; trail < 0xff; trail++)
          codes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
    return Buffer.from([...text].flatMap((letter) => codes.get(letter) ?? []));
  };

  it.each([
    ["windows-1252", "Migración, réfugiés et « déplacés » – für alle, señor Ñúñez."],
    ["windows-1251", "Все люди рождаются свободными и равными в своем достоинстве и правах."],
    ["windows-1256", "يولد جميع الناس أحراراً متساوين في الكرامة والحقوق، وقد وهبوا عقلاً وضميراً"],
    ["gb18030", "人人生而自由，在尊严和权利上一律平等。他们赋有理性和良心，并应以兄弟关系的精神相对待。"],
  ])("is read in %s", async (label, words) => {
    const { cleaned, text } = await preparedOf(bytesIn(label, words));
    expect([cleaned.toString("utf8"), text]).toEqual([words, words.normalize("NFC")]);
  });
});
