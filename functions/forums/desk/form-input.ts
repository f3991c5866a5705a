import { type FieldError, Refusal } from "#shared/refusal.ts";
import { isTimeZone } from "#shared/time.ts";
import { localized, numeric } from "#shared/web/form-values.ts";
import { type Form, several, single } from "#shared/web/forms.ts";
import { dateAsForm, readDate } from "#shared/web/typed-date.ts";
import { callDates } from "../forums.ts";
import type { DeskSpeech } from "./desk-words.ts";
import { localizedFields } from "./localized-fields.ts";
import { questions } from "./question-input.ts";
import { documents, doors } from "./row-input.ts";

/** How each kind of field of the API is told by a form. Texts are `title.en`, rows `doors.0.door`, parts `inputs.types`. */
const kinds = {
  localized: localizedFields,
  date: [...callDates, "startsAt", "endsAt"],
  number: [
    "graceMinutes",
    "circulationDays",
    "quota",
    "reserves",
    "years",
    "days",
    "inputs.mostText",
    "inputs.mostFiles",
  ],
  flag: ["extensible", "tellsObjections", "online", "inputs.lateAccepted"],
  list: ["regions", "languages", "recognizes", "segments", "asks", "inputs.submitters", "inputs.types"],
} as const;

const isA = (kind: keyof typeof kinds, field: string) => (kinds[kind] as readonly string[]).includes(field);

interface Read {
  /** As programs send it. */
  readonly input: Readonly<Record<string, unknown>>;
  /** Local times that are none, or not one only. */
  readonly errors: readonly FieldError[];
}

/** Parts of one thing together: `inputs.types` as the types of `inputs`. */
const nested = (flat: Readonly<Record<string, unknown>>) => {
  const isPart = (name: string) => name.startsWith("inputs.");
  const parts = Object.entries(flat).filter(([name]) => isPart(name));
  return {
    ...Object.fromEntries(Object.entries(flat).filter(([name]) => !isPart(name))),
    ...(parts.length > 0 && {
      inputs: Object.fromEntries(parts.map(([name, value]) => [name.slice("inputs.".length), value])),
    }),
  };
};

/**
 * What a form sent for these fields, as programs send it. Dates are read in the form's zone, else in the one given;
 * those left empty are left out.
 */
const readFields = (s: DeskSpeech, form: Form, fields: readonly string[], zone: string): Read => {
  const input: Record<string, unknown> = {};
  const errors: FieldError[] = [];
  const typedZone = fields.includes("zone") && form.zone !== undefined ? single(form, "zone") : zone;
  // A zone that is none is refused by its own field, and leaves nothing to read dates by.
  const dateZone = isTimeZone(typedZone) ? typedZone : "UTC";
  for (const field of fields) {
    if (isA("localized", field)) input[field] = localized(form, field);
    else if (isA("flag", field)) input[field] = single(form, field) === "true";
    else if (isA("list", field)) input[field] = several(form, field);
    else if (field === "doors") input.doors = doors(form);
    else if (field === "documents") input.documents = documents(form);
    else if (field === "inputs.questions") input[field] = questions(form);
    else if (isA("number", field)) input[field] = numeric(single(form, field));
    else if (isA("date", field)) {
      if (single(form, field) === "") continue;
      const read = readDate(s, form, field, dateZone);
      if ("instant" in read) input[field] = read.instant;
      else errors.push(read);
    } else if (form[field] !== undefined) input[field] = single(form, field);
  }
  return { input: nested(input), errors };
};

/** The same; refuses (422) local times that are not one instant. */
export const inputOf = (...asked: Parameters<typeof readFields>): Read["input"] => {
  const { input, errors } = readFields(...asked);
  if (errors.length > 0) throw new Refusal(422, "invalid", errors);
  return input;
};

const isRows = (field: string) => field === "doors" || field === "documents" || field === "inputs.questions";

/** How a stored value stands in a form, by the names of its fields. */
export const asForm = (values: Readonly<Record<string, unknown>>, zone: string): Form => {
  const form: Record<string, string | string[]> = {};
  for (const [field, value] of Object.entries(values)) {
    if (isA("localized", field))
      for (const [language, text] of Object.entries(value as object)) form[`${field}.${language}`] = String(text);
    else if (isA("date", field)) {
      Object.assign(form, dateAsForm(field, String(value), zone));
    } else if (isA("list", field)) form[field] = [...(value as string[])];
    else if (!isRows(field)) form[field] = String(value);
  }
  return form;
};
