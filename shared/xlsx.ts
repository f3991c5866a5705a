import { crc32, deflateRawSync } from "node:zlib";
import type { Cell } from "./csv.ts";
import { direction, type Language } from "./languages.ts";

// The smallest workbook that spreadsheets read (ECMA-376): one sheet whose texts stand in their cells, typed as text, so
// that nothing in them is ever taken for a formula, a number or a date.

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";
const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Whatever XML 1.0 has no place for. */
const impossible = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const marks: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escaped = (text: string) => text.replace(impossible, "").replace(/[&<>"]/g, (mark) => marks[mark] ?? mark);

/** Spreadsheets take no longer text in a cell. */
const longest = 32_767;

const columnName = (place: number): string =>
  place < 26 ? String.fromCharCode(65 + place) : columnName(Math.floor(place / 26) - 1) + columnName(place % 26);

const cellAt = (cell: Cell, row: number, column: number): string => {
  const at = `${columnName(column)}${row + 1}`;
  if (typeof cell === "number") return `<c r="${at}"><v>${cell}</v></c>`;
  if (!cell) return "";
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell.slice(0, longest))}</t></is></c>`;
};

const sheet = (rows: readonly (readonly Cell[])[], language: Language): string => {
  const view = `<sheetView workbookViewId="0"${direction(language) === "rtl" ? ' rightToLeft="1"' : ""}>`;
  const frozen = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const body = rows.map(
    (cells, row) => `<row r="${row + 1}">${cells.map((cell, column) => cellAt(cell, row, column)).join("")}</row>`,
  );
  return `${head}<worksheet xmlns="${main}"><sheetViews>${view}${frozen}</sheetView></sheetViews><sheetData>${body.join("")}</sheetData></worksheet>`;
};

/** Sheets are called by at most 31 signs, without those that addresses of cells are made of. */
const sheetName = (title: string) =>
  escaped(
    title
      .replace(/[[\]:*?/\\']/g, " ")
      .slice(0, 31)
      .trim() || "1",
  );

const parts = (title: string, rows: readonly (readonly Cell[])[], language: Language): [string, string][] => [
  [
    "[Content_Types].xml",
    `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheetType}.worksheet+xml"/></Types>`,
  ],
  [
    "_rels/.rels",
    `${head}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ],
  [
    "xl/workbook.xml",
    `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="${sheetName(title)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ],
  [
    "xl/_rels/workbook.xml.rels",
    `${head}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  ],
  ["xl/worksheets/sheet1.xml", sheet(rows, language)],
];

/** The same content gives the same bytes: files are dated the first day that the format knows. */
const firstDay = 0x0021;
const deflated = 8;
/** Names are in UTF-8. */
const flags = 0x0800;
const version = 20;

const described = (name: Buffer, content: Buffer, packed: Buffer) => {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(version, 0);
  fields.writeUInt16LE(flags, 2);
  fields.writeUInt16LE(deflated, 4);
  fields.writeUInt16LE(firstDay, 8);
  fields.writeUInt32LE(crc32(content), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(content.length, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
};

const signed = (signature: number, ...pieces: Buffer[]) => {
  const start = Buffer.alloc(4);
  start.writeUInt32LE(signature);
  return Buffer.concat([start, ...pieces]);
};

const zip = (files: readonly (readonly [name: string, text: string])[]): Uint8Array<ArrayBuffer> => {
  const written: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, text] of files) {
    const [name, content] = [Buffer.from(path), Buffer.from(text)];
    const packed = deflateRawSync(content);
    const fields = described(name, content, packed);
    const file = signed(0x04034b50, fields, name, packed);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(signed(0x02014b50, Buffer.from([version, 0]), fields, place, name));
    written.push(file);
    offset += file.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return new Uint8Array(Buffer.concat([...written, listed, signed(0x06054b50, end)]));
};

/** Rows as a workbook of one sheet, whose first row heads the others; columns run as the language does. */
export const xlsx = (title: string, rows: readonly (readonly Cell[])[], language: Language) =>
  zip(parts(title, rows, language));

export const xlsxType = `${sheetType}.sheet`;
