import { randomBytes } from "node:crypto";
import { deflateSync } from "node:zlib";
import { stream } from "#test/functions/scanning/made-files.ts";
import { box, cells, oldLetter, oldSlides, oldWorkbook, wideText } from "#test/functions/scanning/made-old-office.ts";
import { plainFont, revised } from "#test/functions/scanning/made-pdfs.ts";

const words = (letters: number): string =>
  randomBytes(Math.ceil(letters * 0.75))
    .toString("base64")
    .slice(0, letters);

/** Half of a page is text, half a drawing of many lines, as maps and charts are. */
const drawnPage = (): Buffer => {
  const numbers = randomBytes(12_000);
  const lines = Array.from(
    { length: 3000 },
    (_, line) => `${numbers.readUInt16LE(line * 4)} ${numbers.readUInt16LE(line * 4 + 2)} l`,
  );
  const rows = Array.from({ length: 60 }, () => `0 -12 Td (${words(90).replaceAll("/", " ")}) Tj`);
  return deflateSync(Buffer.from(`BT /F 10 Tf 50 780 Td ${rows.join("\n")} ET 0 0 m ${lines.join("\n")} S`));
};

/** As many such pages as have room, few of them made, since making them takes long. */
export const drawnPdf = (bytes: number): Buffer => {
  const pages = Array.from({ length: 20 }, () => stream("/Filter /FlateDecode", drawnPage()));
  const count = Math.floor(bytes / ((pages[0]?.length ?? 0) + 250));
  const numbers = Array.from({ length: count }, (_, page) => 10 + 2 * page);
  return revised([
    {
      1: "<< /Type /Catalog /Pages 2 0 R >>",
      2: `<< /Type /Pages /Count ${count} /Kids [${numbers.map((number) => `${number} 0 R`).join(" ")}] >>`,
      5: plainFont,
      ...Object.fromEntries(
        numbers.flatMap((number, page) => [
          [number, `<< /Type /Page /Parent 2 0 R /Contents ${number + 1} 0 R /Resources << /Font << /F 5 0 R >> >> >>`],
          [number + 1, pages[page % pages.length] ?? ""],
        ]),
      ),
    },
  ]);
};

export const longLetter = (bytes: number): Buffer => {
  const text = `${words(78)} Ничего.\r`;
  return oldLetter({ pieces: [{ text: text.repeat(Math.floor((bytes - 250_000) / 2 / text.length)) }] });
};

export const longBook = (bytes: number): Buffer => {
  const count = Math.floor((bytes - 250_000) / 168 / 40);
  const records = Array.from({ length: count }, (_, row) =>
    row % 2 === 0 ? cells.text(row >> 1, 0, words(75)) : cells.text(row >> 1, 1, "Ничего для нас без нас".padEnd(75)),
  );
  return oldWorkbook(Array.from({ length: 40 }, (_, sheet) => ({ name: `Rows ${sheet}`, records })));
};

export const longSlides = (bytes: number): Buffer => {
  const line = wideText(`${words(60)} Ничего для нас без нас`);
  const body = box(Buffer.concat(Array(Math.floor((bytes - 250_000) / 20 / line.length)).fill(line)));
  return oldSlides({ slides: Array.from({ length: 20 }, () => ({ body })) });
};
