import { objectCleaning } from "./objects.ts";
import { cleanedPackage } from "./open-xml-cleaning.ts";
import { openXmlText } from "./open-xml-text.ts";
import type { Preparer } from "./preparer.ts";
import { Traces } from "./traces.ts";

/** Office documents since 2007: texts, tables and slides. */
export const prepareOpenXml: Preparer = async (bytes) => {
  const traces = new Traces();
  const cleaned = await cleanedPackage(bytes, traces, objectCleaning(traces));
  return { traces: traces.all(), cleaned, text: await openXmlText(bytes) };
};
