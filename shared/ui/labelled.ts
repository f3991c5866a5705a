import type { Speech } from "../speech.ts";
import type { SharedKey } from "../words.ts";

/** A label and what belongs to it, as the language joins them; a question keeps its own mark alone. */
export const labelled = (s: Speech<SharedKey>, label: string, text: string): string =>
  /[?？؟]$/.test(label) ? `${label} ${text}` : s.t("form.labelled", { label, text });
