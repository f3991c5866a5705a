import { type OpenXml, openDocument, openXml } from "./made-archives.ts";

type Entries = NonNullable<Parameters<typeof openXml>[1]>;

const relation = (id: string, type: string, target: string, more = "") =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${more}/>`;
/** Relationships of a part, each as its type and its target, with the ids r1, r2 and so on. */
export const relationships = (...all: readonly (readonly [type: string, target: string, more?: string])[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(([type, target, more], place) => relation(`r${place + 1}`, type, target, more))
    .join("")}</Relationships>`;

const mains = { docx: "word/document.xml", xlsx: "xl/workbook.xml", pptx: "ppt/presentation.xml" } as const;
const office = "application/vnd.openxmlformats-officedocument";
const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`;

const propertyParts = {
  "docProps/core.xml":
    '<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:creator>Maria Lopez</dc:creator><cp:lastModifiedBy>Jean Dupont</cp:lastModifiedBy><dc:title>Draft for the board</dc:title><dcterms:created>2026-10-01T08:00:00Z</dcterms:created></cp:coreProperties>',
  "docProps/app.xml":
    "<Properties><Company>Casa del Migrante</Company><Application>Writer 9</Application></Properties>",
  "docProps/custom.xml": '<Properties><property name="Phone"><vt:lpwstr>+502 5555</vt:lpwstr></property></Properties>',
  "docProps/thumbnail.jpeg": "a small picture of the first page",
};
const propertyTypes = [
  override("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
  override("docProps/app.xml", `${office}.extended-properties+xml`),
  override("docProps/custom.xml", `${office}.custom-properties+xml`),
].join("");

/** An Office document with properties that name people, of these parts. */
export const officeDocument = (kind: OpenXml, parts: Entries, types = ""): Buffer =>
  openXml(
    kind,
    {
      "_rels/.rels": relationships(
        ["officeDocument", mains[kind]],
        ["metadata/core-properties", "docProps/core.xml"],
        ["extended-properties", "docProps/app.xml"],
        ["metadata/thumbnail", "docProps/thumbnail.jpeg"],
      ),
      ...propertyParts,
      ...parts,
    },
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="jpeg" ContentType="image/jpeg"/>${propertyTypes}${types}`,
  );

export const textDocument = (body: string, more: Entries = {}, types = ""): Buffer =>
  officeDocument(
    "docx",
    { "word/document.xml": `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`, ...more },
    types,
  );

export const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

const meta = `<?xml version="1.0" encoding="UTF-8"?><office:document-meta xmlns:office="o" xmlns:dc="d" xmlns:meta="m"><office:meta><meta:initial-creator>Maria Lopez</meta:initial-creator><dc:creator>Jean Dupont</dc:creator><meta:generator>LibreOffice/25</meta:generator><dc:title>Draft for the board</dc:title><dc:date>2026-10-01T08:00:00</dc:date><meta:user-defined meta:name="Phone">+502 5555</meta:user-defined></office:meta></office:document-meta>`;
const entry = (path: string) => `<manifest:file-entry manifest:full-path="${path}" manifest:media-type=""/>`;

/** An OpenDocument with properties that name people, of this content. */
export const openDocumentOf = (kind: "odt" | "ods" | "odp", body: string, more: Entries = {}): Buffer => {
  const content = `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b" xmlns:dc="d" xmlns:draw="w"><office:body>${body}</office:body></office:document-content>`;
  const parts = { "content.xml": content, "meta.xml": meta, "Thumbnails/thumbnail.png": "a small picture", ...more };
  return openDocument(kind, parts, Object.keys(parts).map(entry).join(""));
};
