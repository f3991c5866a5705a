import type { FieldError } from "../refusal.ts";
import type { Speech } from "../speech.ts";
import { instantAt, instantInWords, localAt } from "../time.ts";
import type { SharedKey } from "../words.ts";
import { type Form, single } from "./forms.ts";

/**
 * Beside a local time, the instant that is meant where there are two; or the one from which the field was filled, so that
 * what nobody touched does not move by a fraction of a second.
 */
export const chosenInstant = (field: string) => `${field}.instant`;

const isInstant = (typed: string) => /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(typed) && !Number.isNaN(Date.parse(typed));

/** A local time that was typed, as the instant it stands for; where clocks show it twice or never, both that may be meant. */
export const readDate = (
  s: Speech<SharedKey>,
  form: Form,
  field: string,
  zone: string,
): { readonly instant: string } | FieldError => {
  const typed = single(form, field);
  const chosen = single(form, chosenInstant(field));
  if (isInstant(chosen) && localAt(chosen, zone) === typed) return { instant: chosen };
  const found = instantAt(typed, zone);
  if ("instant" in found) return found;
  if (found.problem === "not_a_date") return { field, code: "not_a_date" };
  if (found.instants.includes(chosen)) return { instant: chosen };
  const [first, second] = found.instants.map((instant) => instantInWords(s, instant, zone));
  return { field, code: `time_${found.problem}`, values: { first: first ?? "", second: second ?? "" } };
};

/** An instant as the fields of a form take it. */
export const dateAsForm = (field: string, instant: string, zone: string): Form => ({
  [field]: localAt(instant, zone),
  [chosenInstant(field)]: instant,
});
