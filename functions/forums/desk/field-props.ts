import type { ForumEvent } from "#shared/forums.ts";
import type { FieldError } from "#shared/refusal.ts";
import { idIn } from "#shared/ui/desk/decision-forms.tsx";
import { errorOf } from "#shared/ui/errors.tsx";
import type { Form } from "#shared/web/forms.ts";
import type { DeskKey, DeskSpeech } from "./desk-words.ts";

export interface FieldsProps {
  readonly s: DeskSpeech;
  /** Part of the ids of its fields: several forms stand on one page. */
  readonly of: string;
  /** In the order in which they are asked. */
  readonly names: readonly string[];
  /** What stands in them, as a form would send it. */
  readonly form: Form;
  readonly errors?: readonly FieldError[] | undefined;
  /** In which dates are told where the form does not ask for a zone. */
  readonly zone?: string | undefined;
  readonly events?: readonly ForumEvent[] | undefined;
  /** Of rows of questions: whether nothing but their words may change. */
  readonly onlyWords?: boolean | undefined;
}

export interface FieldProps extends FieldsProps {
  readonly name: string;
}

/** What all kinds of fields are shown with. */
export const basics = ({ s, of, name, errors }: FieldProps) => ({
  s,
  name,
  id: idIn(of, name),
  label: s.t(`field.${name}` as DeskKey),
  error: errorOf(errors, name),
});
