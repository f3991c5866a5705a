import type { FieldError } from "#shared/refusal.ts";
import { Refusal } from "#shared/refusal.ts";
import { isTimeZone } from "#shared/time.ts";
import { localized, numeric } from "#shared/web/form-values.ts";
import { type Form, several, single } from "#shared/web/forms.ts";
import { dateAsForm, readDate } from "#shared/web/typed-date.ts";
import type { DeskSpeech } from "../planning-words.ts";

/** How each kind of field of the API is told by a form; the others are one line. */
const kinds = {
  localized: ["title", "summary", "audience", "text"],
  date: ["startsAt", "endsAt", "interpretersBy"],
  number: ["capacity", "perOrganization", "perRegion", "days"],
  flag: ["recorded", "links"],
  list: ["regions", "delivery", "interpretation", "captions", "signLanguages"],
} as const;

const isA = (kind: keyof typeof kinds, field: string) => (kinds[kind] as readonly string[]).includes(field);
export const isLocalized = (field: string) => isA("localized", field);

interface Read {
  /** As programs send it. */
  readonly input: Readonly<Record<string, unknown>>;
  /** Local times that are none, or not one only. */
  readonly errors: readonly FieldError[];
}

/**
 * What a form sent for these fields, as programs send it; `before` stands before their names. Dates are read in the form's
 * zone, else in the one given; those left empty are left out.
 */
export const readFields = (s: DeskSpeech, form: Form, fields: readonly string[], zone: string, before = ""): Read => {
  const input: Record<string, unknown> = {};
  const errors: FieldError[] = [];
  const typedZone = form[`${before}zone`] === undefined ? zone : single(form, `${before}zone`);
  // A zone that is none is refused by its own field, and leaves nothing to read dates by.
  const dateZone = isTimeZone(typedZone) ? typedZone : "UTC";
  for (const field of fields) {
    const name = `${before}${field}`;
    if (isA("localized", field)) input[field] = localized(form, name);
    else if (isA("flag", field)) input[field] = single(form, name) === "true";
    else if (isA("list", field)) input[field] = several(form, name);
    else if (isA("number", field)) input[field] = numeric(single(form, name));
    else if (!isA("date", field)) {
      if (form[name] !== undefined) input[field] = single(form, name);
    } else if (single(form, name) !== "") {
      const read = readDate(s, form, name, dateZone);
      if ("instant" in read) input[field] = read.instant;
      else errors.push(read);
    }
  }
  return { input, errors };
};

/** The same; refuses (422) local times that are not one instant. */
export const inputOf = (...asked: Parameters<typeof readFields>): Read["input"] => {
  const { input, errors } = readFields(...asked);
  if (errors.length > 0) throw new Refusal(422, "invalid", errors);
  return input;
};

/** How stored values stand in a form, by the names of its fields. */
export const asForm = (values: Readonly<Record<string, unknown>>, zone: string, before = ""): Form => {
  const form: Record<string, string | string[]> = {};
  for (const [field, value] of Object.entries(values)) {
    const name = `${before}${field}`;
    if (isA("localized", field))
      for (const [language, text] of Object.entries(value as object)) form[`${name}.${language}`] = String(text);
    else if (isA("date", field)) Object.assign(form, dateAsForm(name, String(value), zone));
    else if (isA("list", field)) form[name] = [...(value as string[])];
    else form[name] = String(value);
  }
  return form;
};
