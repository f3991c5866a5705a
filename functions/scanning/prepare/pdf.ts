import { cleanPdf } from "./pdf-cleaning.ts";
import { PdfFile } from "./pdf-file.ts";
import { pageTreeOf } from "./pdf-page-tree.ts";
import { textOfPages } from "./pdf-text.ts";
import type { Preparer } from "./preparer.ts";
import { Traces } from "./traces.ts";

export const preparePdf: Preparer = async (bytes) => {
  const file = new PdfFile(bytes);
  const tree = pageTreeOf(file);
  const traces = new Traces();
  const text = textOfPages(file, tree.pages);
  const cleaned = cleanPdf(file, tree.numbers, traces);
  return { traces: traces.all(), cleaned, ...(text !== "" && { text }) };
};
