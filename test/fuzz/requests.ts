import fc from "fast-check";
import * as z from "zod";
import type { Operation } from "#shared/api.ts";
import { encoded, hostilePart, hostileValue, strangeBody } from "./hostile.ts";
import type { Sending } from "./house.ts";
import { type Persona, personas } from "./people.ts";
import { type JsonSchema, type Known, valuesOf } from "./schemas.ts";

export interface Asked {
  readonly as: Persona;
  readonly sending: Sending;
}

/** A row of a table of decisions, as programs read it. */
export interface Row {
  readonly decision: string;
  readonly reasons: readonly string[];
  readonly needs: readonly string[];
}

const schemaOf = (schema: z.ZodType): JsonSchema =>
  z.toJSONSchema(schema, { io: "input", unrepresentable: "any", target: "draft-2020-12" }) as JsonSchema;

/** A decision with all that its row says it needs, and perhaps one thing more or less. */
const decided = (rows: readonly Row[], known: Known): fc.Arbitrary<object> =>
  fc.constantFrom(...rows).chain(({ decision, reasons, needs }) => {
    const text = valuesOf({ type: "string", minLength: 1, maxLength: 900 }, known, "text");
    const needed = needs.map((name) => [name, name === "text" ? text : valuesOf(neededAs[name] ?? word, known, name)]);
    const all = {
      decision: fc.constant(decision),
      ...(reasons.length > 0 && { reason: fc.constantFrom(...reasons) }),
      ...Object.fromEntries(needed),
    };
    const further = fc.oneof(
      fc.record({ text }),
      fc.record({ version: fc.integer({ min: 0, max: 4 }) }),
      fc.record({ due: valuesOf({ type: "string", format: "date" }, known, "due") }),
      fc.dictionary(fc.constantFrom(...furtherNames), hostileValue, { maxKeys: 2 }),
    );
    return fc.oneof(
      { weight: 3, arbitrary: fc.record(all) },
      fc.tuple(fc.record(all), further).map(([whole, more]) => ({ ...whole, ...more })),
      fc.record(all, { requiredKeys: [] }),
    );
  });

const word: JsonSchema = { type: "string", maxLength: 2000 };
const words: JsonSchema = { type: "array", items: word };
const neededAs: Readonly<Record<string, JsonSchema>> = {
  due: { type: "string", format: "date" },
  date: { type: "string", format: "date" },
  from: { type: "string", format: "date" },
  fields: words,
  applications: words,
};
const furtherNames = [
  "answers",
  "checklist",
  "content",
  "document",
  "documents",
  "fields",
  "file",
  "profile",
  "reason",
  "session",
  "text",
  "title",
] as const;

const bodyOf = (operation: Operation<never>, rows: readonly Row[], known: Known) => {
  if (!operation.body) return fc.constant(undefined);
  const described = valuesOf(schemaOf(operation.body), known);
  const isDecision = operation.path.endsWith("/decisions") && rows.length > 0;
  const whole = isDecision ? fc.oneof(described, { weight: 4, arbitrary: decided(rows, known) }) : described;
  const json = whole.map((value) => ({ type: "application/json", text: JSON.stringify(value) ?? "" }));
  return fc.oneof({ weight: 12, arbitrary: json }, strangeBody);
};

const queryOf = (operation: Operation<never>, known: Known): fc.Arbitrary<string> => {
  const named = Object.entries(operation.query?.shape ?? {}).map(
    ([name, schema]) => [name, valuesOf(schemaOf(schema as z.ZodType), known, name)] as const,
  );
  const typed = fc.record(Object.fromEntries(named), { requiredKeys: [] }).map((values) =>
    Object.entries(values)
      .map(([name, value]) => `${name}=${encoded(typeof value === "string" ? value : (JSON.stringify(value) ?? ""))}`)
      .join("&"),
  );
  const strange = fc.tuple(hostilePart, hostilePart).map(([name, value]) => `${name}=${value}`);
  return fc.oneof({ weight: 9, arbitrary: typed }, strange);
};

export const partOf = (name: string, known: Known): fc.Arbitrary<string> => {
  const own = known(name);
  const found = own.length > 0 ? own : known("reference");
  return fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...found).map(encoded) }, hostilePart);
};

const addressOf = (operation: Operation<never>, known: Known): fc.Arbitrary<string> => {
  const parts = operation.path.split("/").map((part) => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    return name ? partOf(name, known) : fc.constant(part);
  });
  return fc
    .tuple(fc.tuple(...parts), queryOf(operation, known))
    .map(([path, query]) => path.join("/") + (query && `?${query}`));
};

const headers = fc.record(
  {
    "accept-language": fc.constantFrom("ar", "zh-Hant;q=0.9", "xx", "*", "en;q=2", "fr, es;q=0.1"),
    "idempotency-key": fc.constantFrom("short", "12345678", "a key of somebody", "x".repeat(101), "__proto__"),
    accept: fc.constantFrom("text/csv", "application/json", "*/*", "text/html"),
    "x-forwarded-for": fc.constantFrom("127.0.0.1", "' OR 1=1"),
    range: fc.constantFrom("bytes=0-1"),
  },
  { requiredKeys: [] },
);

/** Everybody, and more often those who get far. */
export const somebody: fc.Arbitrary<Persona> = fc.oneof(
  fc.constantFrom(...personas),
  fc.constantFrom<Persona>("applicant", "other_applicant", "officer", "secretariat"),
);

/** Requests to one operation, of everybody. */
export const requestsTo = (
  operation: Operation<never>,
  { rows, known }: { readonly rows: readonly Row[]; readonly known: Known },
): fc.Arbitrary<Asked> =>
  fc
    .record({
      as: somebody,
      address: addressOf(operation, known),
      body: bodyOf(operation, rows, known),
      more: headers,
    })
    .map(({ as, address, body, more }) => ({
      as,
      sending: {
        method: operation.method.toUpperCase(),
        address,
        headers: { ...more, ...(body?.type && { "content-type": body.type }) },
        ...(body && { body: body.text }),
      },
    }));
