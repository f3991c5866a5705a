import { type FieldError, Refusal } from "../refusal.ts";
import type { Form } from "./forms.ts";

/** What a refused form is shown again with. */
export interface Tried {
  readonly typed?: Form | undefined;
  readonly errors?: readonly FieldError[] | undefined;
  /** The code of what stands in the way now. */
  readonly conflict?: string | undefined;
}

/** What was refused of a form; throws what is no such thing. */
export const triedBy = (error: unknown, typed: Form): Tried => {
  if (error instanceof Refusal && error.status === 422) return { typed, errors: error.errors };
  if (error instanceof Refusal && error.status === 409) return { typed, conflict: error.code };
  throw error;
};

export const statusOf = ({ errors, conflict }: Pick<Tried, "errors" | "conflict">) =>
  conflict ? 409 : errors ? 422 : 200;
