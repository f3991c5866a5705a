import * as z from "zod";
import { type FieldError, Refusal } from "./refusal.ts";

const scalar = (value: unknown): value is string | number => typeof value === "string" || typeof value === "number";

const numbers: readonly string[] = ["number", "int"];
const isNumber = ({ origin }: { readonly origin: string }) => numbers.includes(origin);

const codeOf = (issue: z.core.$ZodIssue): { code: string; values: Record<string, string | number> } => {
  switch (issue.code) {
    case "custom": {
      const { code, ...values } = issue.params ?? {};
      return {
        code: typeof code === "string" ? code : "not_a_choice",
        values: Object.fromEntries(
          Object.entries(values).filter((entry): entry is [string, string | number] => scalar(entry[1])),
        ),
      };
    }
    case "unrecognized_keys":
      return { code: "unknown_field", values: {} };
    case "too_small":
      if (isNumber(issue)) return { code: "too_low", values: { min: Number(issue.minimum) } };
      return issue.origin === "array" && issue.minimum === 1
        ? { code: "required", values: {} }
        : { code: issue.origin === "array" ? "too_few" : "too_short", values: { min: Number(issue.minimum) } };
    case "too_big":
      if (isNumber(issue)) return { code: "too_high", values: { max: Number(issue.maximum) } };
      return { code: issue.origin === "array" ? "too_many" : "too_long", values: { max: Number(issue.maximum) } };
    case "invalid_type":
      if (issue.input === undefined) return { code: "required", values: {} };
      return { code: numbers.includes(issue.expected) ? "not_a_number" : "not_text", values: {} };
    default:
      return { code: issue.input === undefined || issue.input === "" ? "required" : "not_a_choice", values: {} };
  }
};

/** What the field at a path is called, in forms and in errors. */
export type Naming = (path: readonly PropertyKey[]) => string;

const byFirst: Naming = ([first]) => String(first ?? "");

/** Every field error of a schema's refusal, one per field, in the order of the schema. */
export const fieldErrors = (error: z.ZodError, nameOf = byFirst): FieldError[] => {
  const found = new Map<string, FieldError>();
  for (const issue of error.issues) {
    const { code, values } = codeOf(issue);
    const named = issue.code === "unrecognized_keys" ? issue.keys : [nameOf(issue.path)];
    for (const field of named) if (!found.has(field)) found.set(field, { field, code, values });
  }
  return [...found.values()];
};

/** The parsed value, or a 422 that names each field and what is wrong with it. */
export const parseInput = <Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
  nameOf?: Naming,
): z.output<Schema> => {
  const result = schema.safeParse(input, { reportInput: true });
  if (result.success) return result.data;
  throw new Refusal(422, "invalid", fieldErrors(result.error, nameOf));
};

/** A list as forms send it (nothing, one value or several) and as programs do. */
export const choices = <Item extends z.ZodType<string>>(item: Item, { min = 0, max = 300 } = {}) =>
  z
    .array(item)
    .min(min)
    .max(max)
    .overwrite((list) => [...new Set(list)]);
