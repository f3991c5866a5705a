import { readCompound } from "../formats/compound.ts";
import { Flaw } from "../formats/flaw.ts";
import { readDocument } from "./old-document.ts";
import { traceProperties } from "./old-properties.ts";
import { readSlides } from "./old-slides.ts";
import { readWorkbook } from "./old-workbook.ts";
import type { Preparer } from "./preparer.ts";
import { Traces } from "./traces.ts";

/** Names what a document of before 2007 says beside its content, and takes its text; it cannot be cleaned. */
export const prepareOldOffice: Preparer = async (bytes) => {
  const { items, read } = readCompound(bytes);
  const stream = (name: string): Buffer | undefined => {
    const item = items.find((item) => !item.storage && item.path.length === 0 && item.name === name);
    return item && read(item);
  };
  const traces = new Traces();
  const [summary, document] = [stream("\u0005SummaryInformation"), stream("\u0005DocumentSummaryInformation")];
  if (summary) traceProperties(summary, "summary", traces);
  if (document) traceProperties(document, "document", traces);
  if (items.some(({ name }) => name === "Revision Log")) traces.add("changes");
  const text = readText(stream, traces);
  return { traces: traces.all(), ...(text !== "" && { text }) };
};

const readText = (stream: (name: string) => Buffer | undefined, traces: Traces): string => {
  try {
    const document = stream("WordDocument");
    if (document) return readDocument({ document, table: stream }, traces);
    const workbook = stream("Workbook") ?? stream("Book");
    if (workbook) return readWorkbook(workbook, traces);
    const [slides, user] = [stream("PowerPoint Document"), stream("Current User")];
    if (slides && user) return readSlides(slides, user, traces);
  } catch (error) {
    // Reading past the end is a fault of the file.
    if (!(error instanceof RangeError)) throw error;
  }
  throw new Flaw("damaged");
};
