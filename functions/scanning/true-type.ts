import { logFault } from "#shared/log.ts";
import { archiveReader } from "./formats/archive.ts";
import { isCompound } from "./formats/compound.ts";
import { Flaw, type Found } from "./formats/flaw.ts";
import { readOldOffice } from "./formats/old-office.ts";
import { readPdf } from "./formats/pdf.ts";
import { readJpg, readPng } from "./formats/pictures.ts";
import { isPlainText } from "./formats/plain-text.ts";
import { readRichText } from "./formats/rich-text.ts";
import { endsAsZip } from "./formats/zip.ts";

/** What a file truly is and what is wrong with it, from its content alone. */
export const trueType = async (bytes: Buffer): Promise<Found> => {
  try {
    return await read(bytes);
  } catch (error) {
    // Reading past the end shows as a fault of Node's, and is one of the file's.
    if (!(error instanceof Flaw)) logFault(error, "true type");
    return { findings: [error instanceof Flaw ? error.finding : "damaged"] };
  }
};

const read = async (bytes: Buffer): Promise<Found> => {
  const begins = (beginning: string) => bytes.subarray(0, beginning.length / 2).toString("hex") === beginning;
  if (begins("504b0304")) return archiveReader()(bytes);
  // A second file at the end, for programs that begin there.
  if (endsAsZip(bytes)) throw new Flaw("damaged");
  if (begins("255044462d")) return readPdf(bytes);
  // PDF readers look for its beginning in the first kilobyte.
  if (bytes.subarray(0, 1024).includes("%PDF-")) throw new Flaw("damaged");
  if (isCompound(bytes)) return readOldOffice(bytes);
  if (begins("7b5c72746631")) return readRichText(bytes);
  if (begins("89504e470d0a1a0a")) return readPng(bytes);
  if (begins("ffd8ff")) return readJpg(bytes);
  return isPlainText(bytes) ? { kind: "txt", findings: [] } : { findings: [] };
};
