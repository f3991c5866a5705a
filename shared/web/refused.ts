import { type FieldError, Refusal } from "../refusal.ts";
import type { Form } from "./forms.ts";

/** A form that was refused: shown again with all that was typed. */
export interface Refused {
  readonly form: Form;
  readonly status: 409 | 422;
  readonly code: string;
  readonly errors: readonly FieldError[];
}

/** What stands in the way of a form, to show it again with; throws what is no such thing. */
export const refusedBy = (error: unknown, form: Form): Refused => {
  if (!(error instanceof Refusal) || (error.status !== 409 && error.status !== 422)) throw error;
  const { status, code, errors } = error;
  return { form, status, code, errors };
};

/** Does what a form asks for, or shows it again with what stands in the way; passes on what is no such thing. */
export const orShowAgain = async (
  form: Form,
  act: () => Promise<Response>,
  showAgain: (refused: Refused) => Promise<Response>,
): Promise<Response> => {
  try {
    return await act();
  } catch (error) {
    return showAgain(refusedBy(error, form));
  }
};
