import { languages } from "../languages.ts";
import { type Form, single } from "./forms.ts";

/** A text in as many languages as it was written in. */
export const localized = (form: Form, field: string) =>
  Object.fromEntries(
    languages.flatMap((language) => {
      const text = single(form, `${field}.${language}`);
      return text.trim() === "" ? [] : [[language, text]];
    }),
  );

const digits = /^-?\d{1,6}$/;

/** Something that is no number stays as it was typed, so that it is refused by its field. */
export const numeric = (typed: string) => (digits.test(typed.trim()) ? Number(typed) : typed);

/** The rows of a list that were sent. */
export const rowNumbers = (form: Form, field: string, most: number) => {
  const names = Object.keys(form);
  return Array.from({ length: most }, (_, row) => row).filter((row) =>
    names.some((name) => name.startsWith(`${field}.${row}.`)),
  );
};
