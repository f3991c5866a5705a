import { describe, expect, it } from "vitest";
import { openDocumentOf } from "./made-documents.ts";
import { partsOf, preparedOf } from "./prepared-parts.ts";

const remark =
  '<office:annotation office:name="n"><dc:creator>Maria Lopez</dc:creator><dc:date>2026-10-02T09:00:00</dc:date><meta:creator-initials>ML</meta:creator-initials><text:p>Is this so?</text:p></office:annotation>';
const change = (kind: string, content = "") =>
  `<text:changed-region><text:${kind}><office:change-info><dc:creator>Ana María</dc:creator><dc:date>2026-10-03T00:00:00</dc:date></office:change-info>${content}</text:${kind}></text:changed-region>`;
const body =
  `<office:text><text:tracked-changes>${change("deletion", "<text:p>for them</text:p>")}${change("insertion")}</text:tracked-changes>` +
  `<text:h>Nothing  about\n us</text:h><text:p>${remark}without<text:s text:c="3"/>us<text:line-break/>on <text:date>3 May 2026</text:date><text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note at the foot</text:p></text:note-body></text:note>.</text:p>` +
  '<text:p><text:hidden-text text:condition="true">kept back</text:hidden-text><text:a xlink:href="file:///C:/Users/maria/notes.odt">link</text:a></text:p>' +
  "<table:table><table:table-row><table:table-cell><text:p>A1</text:p></table:table-cell><table:table-cell><text:p>B1</text:p></table:table-cell></table:table-row></table:table></office:text>";
const item = (name: string, value: string) =>
  `<config:config-item config:name="${name}" config:type="string">${value}</config:config-item>`;
const document = openDocumentOf("odt", body, {
  "styles.xml":
    '<office:document-styles><style:style><style:text-properties officeooo:rsid="00ab12cd" fo:color="#000000"/></style:style><style:master-page><style:footer><text:p>At the foot</text:p></style:footer></style:master-page></office:document-styles>',
  "settings.xml": `<office:document-settings>${item("PrinterName", "HP of Maria")}${item("PrinterSetup", "AAAA")}${item("RsidRoot", "7654321")}${item("PrinterIndependentLayout", "high-resolution")}</office:document-settings>`,
  "Configurations2/accelerator/current.xml": "",
  "Versions/Version1": "an earlier version",
  "META-INF/documentsignatures.xml": "<X509SubjectName>CN=Maria Lopez</X509SubjectName>",
});

describe("OpenDocument", () => {
  it("tells who wrote, changed and remarked on it, and what readers do not see", async () => {
    const { found } = await preparedOf(document);
    expect(found).toEqual({
      author: ["Maria Lopez", "Ana María"],
      editor: ["Jean Dupont"],
      device: ["HP of Maria"],
      software: ["LibreOffice/25"],
      dates: ["2026-10-01T08:00:00"],
      title: ["Draft for the board"],
      comments: ["Is this so?"],
      changes: ["for them"],
      hidden: ["kept back"],
      history: [],
      properties: ["Phone: +502 5555", "file:///C:/Users/maria/notes.odt"],
    });
  });

  it("is cleaned of that, and stays what it is", async () => {
    const { cleaned, again } = await preparedOf(document);
    expect(again).toEqual({ kind: "odt", findings: [] });
    const parts = await partsOf(cleaned);
    expect([...parts.values()].join("\n")).not.toMatch(/Maria|maria|Ana|Dupont|502|2026-10|00ab12cd|7654321|>ML</);
    expect([...parts.keys()]).toEqual([
      "mimetype",
      "content.xml",
      "meta.xml",
      "styles.xml",
      "settings.xml",
      "META-INF/manifest.xml",
    ]);
    expect(parts.get("META-INF/manifest.xml")).not.toMatch(/Thumbnails|Versions|Configurations2|signatures/);
    expect(parts.get("settings.xml")).toContain(">high-resolution<");
  });

  it("keeps what readers see: days in the text, colours, remarks under another name", async () => {
    const parts = await partsOf((await preparedOf(document)).cleaned);
    const content = parts.get("content.xml");
    expect(content).toContain("<text:date>3 May 2026</text:date>");
    expect(content).toContain("<dc:creator>Author1</dc:creator><dc:date>1970-01-01T12:00:00</dc:date>");
    expect(content).toContain("<text:p>Is this so?</text:p>");
    expect(parts.get("styles.xml")).toContain('<style:text-properties fo:color="#000000"/>');
  });

  it("is read as it is seen: cells, notes and feet of pages, nothing deleted or remarked", async () => {
    const { text } = await preparedOf(document);
    expect(text).toBe(
      "Nothing about us\nwithout   us\non 3 May 2026.\nlink\nA1\nB1\n\nA note at the foot\nAt the foot",
    );
  });

  it("tables are read row by row, and slides without the notes of speakers", async () => {
    const cell = (text: string) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;
    const row = (...cells: string[]) => `<table:table-row>${cells.map(cell).join("")}</table:table-row>`;
    const table = await preparedOf(
      openDocumentOf(
        "ods",
        `<office:spreadsheet>${row("Country", "Number")}${row("España", "3")}</office:spreadsheet>`,
      ),
    );
    expect(table.text).toBe("Country\tNumber\nEspaña\t3");
    const slides = await preparedOf(
      openDocumentOf(
        "odp",
        "<draw:page><text:p>Shown</text:p><presentation:notes><text:p>Say this slowly</text:p></presentation:notes></draw:page>",
      ),
    );
    expect([slides.text, slides.found.hidden]).toEqual(["Shown", ["Say this slowly"]]);
  });

  it("cleans the same way whenever it is done, and finds nothing more when done again", async () => {
    const once = await preparedOf(document);
    const again = await preparedOf(once.cleaned);
    expect(again.cleaned.equals(once.cleaned)).toBe(true);
    expect(Object.keys(again.found)).toEqual(["comments", "changes", "hidden"]);
    expect(again.text).toBe(once.text);
  });
});
