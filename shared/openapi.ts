import * as z from "zod";
import type { Operation } from "./api.ts";
import { languages } from "./languages.ts";

/** Only what describes an operation; who runs it does not matter here. */
type Described = Pick<
  Operation<never>,
  "method" | "path" | "id" | "summary" | "access" | "query" | "body" | "idempotent" | "answer" | "problems"
>;

const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string().meta({ description: "Stable; made for programs." }),
  detail: z.string(),
  errors: z.array(z.object({ field: z.string(), code: z.string(), detail: z.string() })).optional(),
});

const schemaOf = (schema: z.ZodType, io: "input" | "output") => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: "any", target: "draft-2020-12" });
  return rest;
};

const parametersOf = ({ path, query, idempotent }: Described) => [
  ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  })),
  ...Object.entries(query?.shape ?? {}).map(([name, schema]) => ({
    name,
    in: "query",
    required: false,
    schema: schemaOf(schema as z.ZodType, "input"),
  })),
  {
    name: "Accept-Language",
    in: "header",
    required: false,
    description: "The language of messages.",
    schema: { type: "string", examples: [...languages] },
  },
  ...(idempotent
    ? [
        {
          name: "Idempotency-Key",
          in: "header",
          required: false,
          schema: { type: "string", minLength: 8, maxLength: 100 },
        },
      ]
    : []),
];

const problemAnswer = (status: number) => [
  String(status),
  {
    description: "Refused",
    content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
  },
];

const describe = (operation: Described) => ({
  operationId: operation.id,
  summary: operation.summary,
  security: operation.access === "session" ? [{ session: [] }] : [],
  parameters: parametersOf(operation),
  ...(operation.body && {
    requestBody: { required: true, content: { "application/json": { schema: schemaOf(operation.body, "input") } } },
  }),
  responses: {
    [operation.answer.status]: {
      description: "Done",
      content: {
        "application/json": { schema: schemaOf(operation.answer.body, "output") },
        ...(operation.answer.alsoAs && { [operation.answer.alsoAs]: { schema: { type: "string" } } }),
      },
    },
    ...Object.fromEntries(operation.problems.map(problemAnswer)),
  },
});

/** The OpenAPI 3.1 description of all operations of all capabilities. */
export const openApi = (operations: readonly Described[]) => {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of operations) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: describe(operation) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Baraza",
      version: "1.0.0",
      description:
        "Registration of organizations and what follows from it, for programs. Errors are problem details (RFC 9457); times are RFC 3339 in UTC.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: "/" }],
    paths,
    components: {
      schemas: { Problem: schemaOf(Problem, "output") },
      securitySchemes: { session: { type: "http", scheme: "bearer", description: "The token of a session." } },
    },
  };
};
