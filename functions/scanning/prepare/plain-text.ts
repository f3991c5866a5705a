import { textOf } from "./encodings.ts";
import type { Preparer } from "./preparer.ts";

/** Text as UTF-8, whatever it was written in. */
export const preparePlainText: Preparer = async (bytes) => {
  const text = textOf(bytes);
  return { traces: [], cleaned: Buffer.from(text, "utf8"), text };
};
