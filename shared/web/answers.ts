import type { FieldInput } from "../fieldset.ts";
import { type Form, several } from "./forms.ts";

/** A form's texts as the schemas expect them: lists where several may be chosen, true or false where a box is ticked. */
export const typedAnswers = <Name extends string>(
  names: readonly Name[],
  form: Form,
  inputOf: (name: Name) => FieldInput,
): Record<string, unknown> => {
  const typed: Record<string, unknown> = { ...form };
  for (const name of names) {
    const input = inputOf(name);
    if (input === "choices" || input === "selects") typed[name] = several(form, name).filter(Boolean);
    if (input === "toggle") typed[name] = form[name] === undefined ? false : form[name] === "true" || form[name];
  }
  return typed;
};

/** Stored answers as a form shows them again. */
export const shownAnswers = (answers: Readonly<Record<string, unknown>>): Form =>
  Object.fromEntries(
    Object.entries(answers).map(([name, value]) => [
      name,
      typeof value === "boolean" ? String(value) : (value as string | string[]),
    ]),
  );
