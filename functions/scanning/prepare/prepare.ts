import type { FileKind } from "#shared/file-kinds.ts";
import { logFault } from "#shared/log.ts";
import { Flaw } from "../formats/flaw.ts";
import type { Preparation, Preparer } from "./preparer.ts";
import { tidied } from "./text.ts";
import { Traces } from "./traces.ts";

const openXml = async () => (await import("./open-xml.ts")).prepareOpenXml;
const openDocument = async () => (await import("./open-document.ts")).prepareOpenDocument;
const oldOffice = async () => (await import("./old-office.ts")).prepareOldOffice;

const preparers: Readonly<Record<FileKind, () => Promise<Preparer>>> = {
  pdf: async () => (await import("./pdf.ts")).preparePdf,
  txt: async () => (await import("./plain-text.ts")).preparePlainText,
  rtf: async () => (await import("./rich-text.ts")).prepareRichText,
  doc: oldOffice,
  ppt: oldOffice,
  xls: oldOffice,
  docx: openXml,
  pptx: openXml,
  xlsx: openXml,
  odt: openDocument,
  odp: openDocument,
  ods: openDocument,
  jpg: async () => (await import("./pictures.ts")).prepareJpg,
  png: async () => (await import("./pictures.ts")).preparePng,
};

/** What may be published of a file of a kind; a `Flaw` where nothing can be made of it, whatever goes wrong. */
export const prepare = async (kind: FileKind, bytes: Buffer): Promise<Preparation> => {
  const preparer = await preparers[kind]();
  try {
    const { traces, cleaned, text } = await preparer(bytes);
    const named = new Traces();
    named.addAll(traces);
    const words = text === undefined ? "" : tidied(text);
    return { traces: named.all(), ...(cleaned && { cleaned }), ...(words && { text: words }) };
  } catch (error) {
    if (error instanceof Flaw) throw error;
    logFault(error, "prepare");
    throw new Flaw("damaged");
  }
};
