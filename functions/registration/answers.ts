import { type FieldName, fields } from "#shared/profile.ts";
import { typedAnswers as typed } from "#shared/web/answers.ts";
import type { Form } from "#shared/web/forms.ts";

/** A form's texts as the schemas of a profile expect them. */
export const typedAnswers = (names: readonly FieldName[], form: Form) =>
  typed(names, form, (name) => fields[name].input);
