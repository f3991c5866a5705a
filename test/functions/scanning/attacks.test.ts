import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { openDocumentOf, relationships, textDocument } from "./made-documents.ts";
import { letter } from "./made-pdfs.ts";
import { partsOf, preparedOf } from "./prepared-parts.ts";

/** Everything that a PDF says, also what is packed. */
const unpacked = (bytes: Buffer): string => {
  const parts = [bytes.toString("latin1")];
  for (let at = bytes.indexOf("stream\n"); at >= 0; at = bytes.indexOf("stream\n", at + 7))
    try {
      parts.push(inflateSync(bytes.subarray(at + 7)).toString("latin1"));
    } catch {}
  return parts.join("\n");
};

const external = ' TargetMode="External"';

describe("what a document fetches by itself when it is opened", () => {
  it("tells nobody who reads it: texts of Office", async () => {
    const { cleaned, found, again } = await preparedOf(
      textDocument("<w:p><w:r><w:t>Words</w:t></w:r></w:p>", {
        "word/_rels/document.xml.rels": relationships(
          ["image", "https://watcher.example/pixel.png?who=1", external],
          ["oleObject", "mhtml:http://watcher.example/x.html!x-usc:http://watcher.example/x.html", external],
          ["frame", "http://watcher.example/", external],
          ["hyperlink", "https://example.org/report", external],
        ),
      }),
    );
    expect(again.findings).toEqual([]);
    const rels = (await partsOf(cleaned)).get("word/_rels/document.xml.rels");
    expect(rels).not.toContain("watcher.example");
    expect(rels).toContain("https://example.org/report");
    expect(found.properties).toContain("https://watcher.example/pixel.png?who=1");
  });

  it("tells nobody who reads it: OpenDocument", async () => {
    const { cleaned, found, again } = await preparedOf(
      openDocumentOf(
        "odt",
        `<office:text><text:p><draw:frame><draw:image xlink:href="https://watcher.example/pixel.png?who=1"/></draw:frame><draw:frame><draw:image a="${"x".repeat(3000)}" xlink:href = 'h&#116;tps://watcher.example/2.png'/></draw:frame><text:a xlink:href="https://example.org/report">link</text:a></text:p></office:text>`,
      ),
    );
    expect(again.findings).toEqual([]);
    const content = (await partsOf(cleaned)).get("content.xml");
    expect(content).not.toContain("watcher.example");
    expect(content).toContain("https://example.org/report");
    expect(found.properties).toContain("https://watcher.example/pixel.png?who=1");
  });

  it("tells nobody who reads it: PDF", async () => {
    const catalog = (action: string) => ({ 1: `<< /Type /Catalog /Pages 2 0 R /OpenAction ${action} >>` });
    const watched = "<< /S /URI /URI (https://watcher.example/1) >>";
    const page = "<< /S /GoTo /D [3 0 R /Fit]";
    for (const action of [watched, `${page} /Next ${watched} >>`, `${page} /Next [${page} >> ${watched}] >>`]) {
      const { cleaned, again } = await preparedOf(letter("BT /F 12 Tf (Words) Tj ET", catalog(action)));
      expect(again.findings).toEqual([]);
      expect(unpacked(cleaned)).not.toContain("watcher.example");
    }
    const link = `<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://example.org/report) >> >>`;
    const { cleaned } = await preparedOf(
      letter("", {
        ...catalog("[3 0 R /Fit]"),
        3: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Annots [${link}] >>`,
      }),
    );
    expect(unpacked(cleaned)).toContain("example.org/report");
    expect(unpacked(cleaned)).toContain("OpenAction");
  });
});
