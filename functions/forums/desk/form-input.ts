import { type DoorQuestion, doorQuestionNames } from "#shared/doors.ts";
import { mostDocuments, mostDoors } from "#shared/forums.ts";
import { languages } from "#shared/languages.ts";
import { type FieldError, Refusal } from "#shared/refusal.ts";
import { instantAt, instantInWords, isTimeZone, localAt } from "#shared/time.ts";
import { type Form, several, single } from "#shared/web/forms.ts";
import { callDates } from "../forums.ts";
import type { DeskSpeech } from "./desk-words.ts";
import { localizedFields } from "./localized-fields.ts";

/** How each kind of field of the API is told by a form. Texts are `title.en`, rows `doors.0.door`. */
const kinds = {
  localized: localizedFields,
  date: [...callDates, "startsAt", "endsAt"],
  number: ["graceMinutes", "circulationDays", "quota", "reserves", "years", "days"],
  flag: ["extensible", "tellsObjections", "online"],
  list: ["regions", "languages", "recognizes", "segments", "asks"],
} as const;

const isA = (kind: keyof typeof kinds, field: string) => (kinds[kind] as readonly string[]).includes(field);

/**
 * Beside a local time, the instant that is meant where there are two; or the one from which the field was filled, so that
 * what nobody touched does not move by a fraction of a second.
 */
export const chosenInstant = (field: string) => `${field}.instant`;

const localized = (form: Form, field: string) =>
  Object.fromEntries(
    languages.flatMap((language) => {
      const text = single(form, `${field}.${language}`);
      return text.trim() === "" ? [] : [[language, text]];
    }),
  );

const digits = /^-?\d{1,6}$/;

/** Something that is no number stays as it was typed, so that it is refused by its field. */
const numeric = (typed: string) => (digits.test(typed.trim()) ? Number(typed) : typed);

const rowNumbers = (form: Form, field: string, most: number) =>
  Array.from({ length: most }, (_, row) => row).filter((row) =>
    Object.keys(form).some((name) => name.startsWith(`${field}.${row}.`)),
  );

const doorRow = (form: Form, row: number) => {
  const note = localized(form, `doors.${row}.note`);
  const asked = (question: DoorQuestion) => several(form, `doors.${row}.when.${question}`);
  return {
    door: single(form, `doors.${row}.door`),
    when: Object.fromEntries(
      doorQuestionNames.filter((question) => asked(question).length > 0).map((question) => [question, asked(question)]),
    ),
    ...(Object.keys(note).length > 0 && { note }),
  };
};

/** Rules in the order of their numbers; one without a door is taken away. */
const doors = (form: Form) =>
  rowNumbers(form, "doors", mostDoors)
    .filter((row) => single(form, `doors.${row}.door`) !== "")
    .map((row) => ({ place: Number(single(form, `doors.${row}.place`)) || row + 1, rule: doorRow(form, row) }))
    .sort((a, b) => a.place - b.place)
    .map(({ rule }) => rule);

/** Documents keep their ids, by which applications know them; new ones get one from their topic. */
const documents = (form: Form) => {
  const rows = rowNumbers(form, "documents", mostDocuments).filter(
    (row) => single(form, `documents.${row}.topic`) !== "",
  );
  const taken = new Set(rows.map((row) => single(form, `documents.${row}.id`)));
  const fresh = (topic: string) => {
    const base = topic.replaceAll("_", "-");
    const free = [base, ...Array.from({ length: mostDocuments }, (_, place) => `${base}-${place + 2}`)];
    const id = free.find((one) => !taken.has(one)) ?? base;
    taken.add(id);
    return id;
  };
  return rows.map((row) => {
    const topic = single(form, `documents.${row}.topic`);
    return {
      id: single(form, `documents.${row}.id`) || fresh(topic),
      topic,
      title: localized(form, `documents.${row}.title`),
      need: single(form, `documents.${row}.need`),
      orText: single(form, `documents.${row}.orText`) === "true",
    };
  });
};

interface Read {
  /** As programs send it. */
  readonly input: Readonly<Record<string, unknown>>;
  /** Local times that are none, or not one only. */
  readonly errors: readonly FieldError[];
}

const isInstant = (typed: string) => /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(typed) && !Number.isNaN(Date.parse(typed));

/** A local time that was typed, as the instant it stands for. */
const readDate = (s: DeskSpeech, form: Form, field: string, zone: string): { instant: string } | FieldError => {
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
    else if (isA("number", field)) input[field] = numeric(single(form, field));
    else if (isA("date", field)) {
      if (single(form, field) === "") continue;
      const read = readDate(s, form, field, dateZone);
      if ("instant" in read) input[field] = read.instant;
      else errors.push(read);
    } else if (form[field] !== undefined) input[field] = single(form, field);
  }
  return { input, errors };
};

/** The same; refuses (422) local times that are not one instant. */
export const inputOf = (...asked: Parameters<typeof readFields>): Read["input"] => {
  const { input, errors } = readFields(...asked);
  if (errors.length > 0) throw new Refusal(422, "invalid", errors);
  return input;
};

/** How a stored value stands in a form, by the names of its fields. */
export const asForm = (values: Readonly<Record<string, unknown>>, zone: string): Form => {
  const form: Record<string, string | string[]> = {};
  for (const [field, value] of Object.entries(values)) {
    if (isA("localized", field))
      for (const [language, text] of Object.entries(value as object)) form[`${field}.${language}`] = String(text);
    else if (isA("date", field)) {
      form[field] = localAt(String(value), zone);
      form[chosenInstant(field)] = String(value);
    } else if (isA("list", field)) form[field] = [...(value as string[])];
    else if (field !== "doors" && field !== "documents") form[field] = String(value);
  }
  return form;
};
