import { type FieldName, fields, type PartialProfile } from "#shared/profile.ts";
import type { Form } from "#shared/web/forms.ts";

const asList = (value: string | string[] | undefined) =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** A form's texts as the schemas expect them: lists where several may be chosen, true or false where a box is ticked. */
export const typedAnswers = (names: readonly FieldName[], form: Form): Record<string, unknown> => {
  const typed: Record<string, unknown> = { ...form };
  for (const name of names) {
    const { input } = fields[name];
    if (input === "choices" || input === "selects") typed[name] = asList(form[name]).filter(Boolean);
    if (input === "toggle") typed[name] = form[name] === undefined ? false : form[name] === "true" || form[name];
  }
  return typed;
};

/** Stored answers as a form shows them again. */
export const shownAnswers = (profile: PartialProfile): Form =>
  Object.fromEntries(
    Object.entries(profile).map(([name, value]) => [
      name,
      typeof value === "boolean" ? String(value) : (value as string | string[]),
    ]),
  );
