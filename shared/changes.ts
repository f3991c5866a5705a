import { isDeepStrictEqual } from "node:util";
import { type FieldError, Refusal } from "./refusal.ts";

/** What a decision leaves of something, and which of its fields are now another. */
export interface Changed<Entity> {
  readonly to: Entity;
  readonly fields: readonly string[];
  readonly before: Record<string, unknown>;
  readonly after: Record<string, unknown>;
}

/** Only those new values that differ from the present ones. */
export const differing = <Values extends object>(present: Values, wanted: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(wanted).filter(([field, value]) => !isDeepStrictEqual(present[field as keyof Values], value)),
  ) as Partial<Values>;

export const changed = <Entity extends object>(
  from: Entity,
  to: Entity,
  values: Readonly<Record<string, unknown>>,
): Changed<Entity> => {
  const fields = Object.keys(values);
  const before = Object.fromEntries(fields.map((field) => [field, from[field as keyof Entity] ?? null]));
  return { to, fields, before, after: { ...values } };
};

export const refuse = (errors: readonly FieldError[]) => {
  if (errors.length > 0) throw new Refusal(422, "invalid", errors);
};

/** Refuses contradictions that a decision would bring in; those of before stay until somebody deals with them. */
export const refuseNew = (errors: readonly FieldError[], before: readonly FieldError[]) =>
  refuse(errors.filter(({ field, code }) => !before.some((old) => old.field === field && old.code === code)));
