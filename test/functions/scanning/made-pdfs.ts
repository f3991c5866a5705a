import { stream } from "./made-files.ts";

const latin = (text: string) => Buffer.from(text, "latin1");

/** Objects by their numbers. */
export type Objects = Readonly<Record<number, string | Buffer>>;

/** A PDF with true tables, written once or several times: what a later revision holds stands for what an earlier one held. */
export const revised = (revisions: readonly Objects[], trailer = "/Root 1 0 R"): Buffer => {
  let bytes = latin("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n");
  let before = "";
  for (const objects of revisions) {
    const rows: string[] = [];
    for (const [number, object] of Object.entries(objects)) {
      rows.push(`${number} 1\n${String(bytes.length).padStart(10, "0")} 00000 n \n`);
      const body = Buffer.isBuffer(object) ? object : latin(object);
      bytes = Buffer.concat([bytes, latin(`${number} 0 obj\n`), body, latin("\nendobj\n")]);
    }
    const place = bytes.length;
    const end = `xref\n0 1\n0000000000 65535 f \n${rows.join("")}trailer\n<< /Size 99 ${trailer} ${before}>>\nstartxref\n${place}\n%%EOF\n`;
    bytes = Buffer.concat([bytes, latin(end)]);
    before = `/Prev ${place} `;
  }
  return bytes;
};

export const plainFont = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>";

/** What stands on one page, with the fonts and whatever else it uses. */
export const onePage = (content: string | Buffer, more: Objects = {}, resources = "/Font << /F 5 0 R >>"): Objects => ({
  1: "<< /Type /Catalog /Pages 2 0 R >>",
  2: "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
  3: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << ${resources} >> >>`,
  4: Buffer.isBuffer(content) ? content : stream("", latin(content)),
  5: plainFont,
  ...more,
});

export const letter = (content: string | Buffer, more: Objects = {}, resources?: string): Buffer =>
  revised([onePage(content, more, resources)]);

/** A map from codes of two bytes to letters. */
export const toUnicode = (letters: Readonly<Record<string, string>>): Buffer => {
  const rows = Object.entries(letters).map(
    ([code, text]) => `<${code}> <${Buffer.from(text, "utf16le").swap16().toString("hex")}>`,
  );
  const words = `1 begincodespacerange <0000> <ffff> endcodespacerange ${rows.length} beginbfchar ${rows.join("\n")} endbfchar`;
  return stream("", latin(words));
};
