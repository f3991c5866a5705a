import fc from "fast-check";
import { hostileText, hostileValue } from "./hostile.ts";

/** As much of JSON Schema as the descriptions of our operations use. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: JsonSchema;
  readonly prefixItems?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

/** Texts that fit a name: what the service knows already, by the name of a field or parameter. */
export type Known = (name: string) => readonly string[];

const days = fc.date({ min: new Date("2026-01-01"), max: new Date("2028-01-01"), noInvalidDate: true });

const formats: Readonly<Record<string, fc.Arbitrary<string>>> = {
  date: days.map((day) => day.toISOString().slice(0, 10)),
  "date-time": days.map((day) => day.toISOString()),
  uri: fc.constantFrom("https://example.org", "https://example.org/a?b=c#d", "http://example.org"),
  email: fc.constantFrom(
    "somebody@example.net",
    "Some.Body+tag@example.net",
    "contact@amal.example.org",
    "a@xn--p1ai.example",
  ),
};

const words = fc.constantFrom(
  "Nairobi",
  "联络官的答复",
  "جهة التنسيق",
  "Ответ сотрудника",
  "a\nb",
  "Réponse : « oui »",
  "x",
);

const textFor = (schema: JsonSchema, known: readonly string[]): fc.Arbitrary<string> => {
  const { minLength = 0, maxLength = 200, format, pattern } = schema;
  const fitting = words.map((text) => text.padEnd(minLength, "x").slice(0, Math.max(maxLength, 0)));
  const edge = fc
    .constantFrom(minLength, maxLength, maxLength + 1)
    .map((length) => "x".repeat(Math.min(length, 12_000)));
  const made =
    format && formats[format]
      ? formats[format]
      : pattern
        ? matching(pattern)
        : fc.oneof({ weight: 4, arbitrary: fitting }, edge);
  const all = known.length > 0 ? fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...known) }, made) : made;
  return fc.oneof({ weight: 9, arbitrary: all }, hostileText);
};

const matching = (pattern: string): fc.Arbitrary<string> => {
  try {
    return fc.stringMatching(new RegExp(pattern));
  } catch {
    return words;
  }
};

const integerFor = ({ minimum = -5, maximum = 200, exclusiveMinimum = minimum }: JsonSchema) => {
  const from = Math.max(minimum, exclusiveMinimum, -1_000_000);
  const to = Math.max(from, Math.min(maximum, 1_000_000));
  return fc.oneof(fc.integer({ min: from, max: to }), fc.constantFrom(from - 1, to + 1, from, to));
};

interface Place {
  readonly name: string;
  readonly known: Known;
  readonly definitions: Readonly<Record<string, JsonSchema>>;
  readonly depth: number;
}

const fitting = (schema: JsonSchema, place: Place): fc.Arbitrary<unknown> => {
  const { name, known, definitions, depth } = place;
  const inner = { ...place, depth: depth + 1 };
  if (depth > 8) return fc.constant(null);
  if (schema.$ref) {
    const found = definitions[schema.$ref.replace("#/$defs/", "")];
    return found ? fitting(found, inner) : hostileValue;
  }
  if ("const" in schema) return fc.constant(schema.const);
  if (schema.enum?.length) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices?.length) return fc.oneof(...choices.map((one) => oneOf(one, inner)));
  if (schema.allOf?.length) return fc.tuple(...schema.allOf.map((one) => fitting(one, inner))).map(merged);
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  switch (type) {
    case "object":
      return objectFor(schema, inner);
    case "array":
      return fc.array(oneOf(schema.items ?? {}, inner), {
        minLength: Math.min(schema.minItems ?? 0, 5),
        maxLength: Math.max(Math.min(schema.maxItems ?? 4, 4), Math.min(schema.minItems ?? 0, 5)),
      });
    case "string":
      return textFor(schema, known(name));
    case "integer":
      return integerFor(schema);
    case "number":
      return fc.oneof(integerFor(schema), fc.double({ noNaN: true, noDefaultInfinity: true }));
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    default:
      return known(name).length > 0 ? fc.oneof(fc.constantFrom(...known(name)), hostileValue) : hostileValue;
  }
};

const merged = (parts: readonly unknown[]): unknown => Object.assign({}, ...parts.map((part) => part ?? {}));

const objectFor = (
  { properties = {}, required = [], additionalProperties, propertyNames }: JsonSchema,
  place: Place,
) => {
  const named = Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, oneOf(schema, { ...place, name })]),
  );
  // One request in ten leaves out what it may not.
  const whole = fc.record(named, { requiredKeys: Object.keys(named).filter((name) => required.includes(name)) });
  const object = fc.oneof({ weight: 9, arbitrary: whole }, fc.record(named, { requiredKeys: [] }));
  const free = typeof additionalProperties === "object" ? additionalProperties : undefined;
  if (!free || Object.keys(free).length === 0) return object;
  const name = propertyNames ? (fitting(propertyNames, place) as fc.Arbitrary<unknown>).map(String) : hostileText;
  const entries = fc.array(fc.tuple(name, oneOf(free, place)), { maxLength: 3 });
  return fc.tuple(object, entries).map(([fixed, more]) => ({ ...fixed, ...Object.fromEntries(more) }));
};

const oneOf = (schema: JsonSchema, place: Place): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 24, arbitrary: fitting(schema, place) }, hostileValue);

/** Values that a schema describes, mostly, and some that it does not. */
export const valuesOf = (schema: JsonSchema, known: Known, name = ""): fc.Arbitrary<unknown> =>
  oneOf(schema, { name, known, definitions: schema.$defs ?? {}, depth: 0 });
