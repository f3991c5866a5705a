import { mostChoices, mostQuestions } from "#shared/inputs/input-rules.ts";
import { languages } from "#shared/languages.ts";
import type { FieldError } from "#shared/refusal.ts";
import { localized, numeric, rowNumbers } from "#shared/web/form-values.ts";
import { type Form, single } from "#shared/web/forms.ts";

/** Characters of a text that a new question takes at most. */
export const usualMost = 2000;

/** Of ids that are not given: the first of `question`, `question-2` and so on that is free. */
const freshIds = (base: string, most: number, taken: Set<string>) => () => {
  const free = Array.from({ length: most + 1 }, (_, place) => `${base}-${place + 1}`).find((id) => !taken.has(id));
  taken.add(free ?? base);
  return free ?? base;
};

/** One answer a line, in the same order in each language; what is empty in all of them is taken away. */
const choices = (form: Form, row: number) => {
  const field = `inputs.questions.${row}.choices`;
  const lines = languages.map(
    (language) => [language, single(form, `${field}.${language}`).split(/\r\n?|\n/)] as const,
  );
  const most = Math.max(...lines.map(([, written]) => written.length));
  const told = Array.from({ length: most }, (_, place) => ({
    id: single(form, `${field}.${place}.id`),
    title: Object.fromEntries(
      lines.map(([language, written]) => [language, written[place]?.trim() ?? ""]).filter(([, text]) => text !== ""),
    ),
  })).filter(({ title }) => Object.keys(title).length > 0);
  const fresh = freshIds("choice", mostChoices, new Set(told.map(({ id }) => id)));
  return told.map(({ id, title }) => ({ id: id || fresh(), title }));
};

/** Rows with a kind, in the order of their numbers. */
const questionRows = (form: Form): number[] =>
  rowNumbers(form, "inputs.questions", mostQuestions)
    .filter((row) => single(form, `inputs.questions.${row}.kind`) !== "")
    .map((row) => ({ row, place: Number(single(form, `inputs.questions.${row}.place`)) || row + 1 }))
    .sort((a, b) => a.place - b.place)
    .map(({ row }) => row);

/** Questions in the order of their numbers; one without a kind is taken away. */
export const questions = (form: Form) => {
  const rows = questionRows(form);
  const part = (row: number, name: string) => single(form, `inputs.questions.${row}.${name}`);
  const fresh = freshIds("question", mostQuestions, new Set(rows.map((row) => part(row, "id").trim())));
  return rows.map((row) => ({
    id: part(row, "id").trim() || fresh(),
    title: localized(form, `inputs.questions.${row}.title`),
    help: localized(form, `inputs.questions.${row}.help`),
    kind: part(row, "kind"),
    required: part(row, "required") === "true",
    public: part(row, "public") === "true",
    most: part(row, "most").trim() === "" ? usualMost : numeric(part(row, "most")),
    choices: choices(form, row),
  }));
};

const ofQuestion = /^inputs\.questions\.(\d+)\.(\w+)$/;

/** The row and the part of a question that an error is about. */
export const questionPart = (field: string): { readonly row: number; readonly part: string } | undefined => {
  const [, row, part] = ofQuestion.exec(field) ?? [];
  return row === undefined || part === undefined ? undefined : { row: Number(row), part };
};

/** Errors of questions by their rows in the form, as the rules name them by their order. */
export const byRow = (form: Form, errors: readonly FieldError[]): FieldError[] => {
  const rows = questionRows(form);
  return errors.map((error) => {
    const found = questionPart(error.field);
    return found ? { ...error, field: `inputs.questions.${rows[found.row] ?? found.row}.${found.part}` } : error;
  });
};
