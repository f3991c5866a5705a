import type { openApi } from "#shared/openapi.ts";

type Description = ReturnType<typeof openApi>;

interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly required?: readonly string[];
  readonly description?: string;
}

const safe = (text: unknown) => String(text).replace(/[&<>"]/g, (symbol) => `&#${symbol.charCodeAt(0)};`);

const kindOf = (schema: Schema): string => {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.length > 12 ? `one of ${schema.enum.length} codes` : schema.enum.join(" | ");
  if (schema.anyOf) return schema.anyOf.map(kindOf).join(" or ");
  return schema.items ? `list of ${kindOf(schema.items)}` : (schema.type ?? "anything");
};

const fieldsOf = (caption: string, schema: Schema): string => {
  if (schema.oneOf) return schema.oneOf.map((one, place) => fieldsOf(`${caption} ${place + 1}`, one)).join("");
  const rows = Object.entries(schema.properties ?? {}).map(
    ([name, field]) =>
      `<tr><th scope="row"><code>${safe(name)}</code></th><td>${safe(kindOf(field))}</td><td>${schema.required?.includes(name) ? "yes" : "no"}</td></tr>`,
  );
  if (rows.length === 0) return "";
  return `<details><summary>${safe(caption)}</summary><table><thead><tr><th scope="col">Name</th><th scope="col">Kind</th><th scope="col">Always there</th></tr></thead><tbody>${rows.join("")}</tbody></table></details>`;
};

// biome-ignore lint/suspicious/noExplicitAny: the document was made a moment ago by openApi, whose paths are open records
const operationOf = (method: string, path: string, operation: any): string => {
  const body = operation.requestBody?.content["application/json"].schema;
  const [status, answer] = Object.entries<never>(operation.responses)[0] ?? [];
  const given = (answer as { content?: Record<string, { schema: Schema }> } | undefined)?.content?.["application/json"]
    ?.schema;
  const parameters = operation.parameters.map(
    ({ name, in: place }: { name: string; in: string }) => `<code>${safe(name)}</code> (${safe(place)})`,
  );
  const problems = Object.keys(operation.responses).slice(1).join(", ");
  return `<section id="${safe(operation.operationId)}"><h2>${safe(operation.summary)}</h2>
<p><code>${method.toUpperCase()} ${safe(path)}</code></p>
<p>${operation.security.length > 0 ? "Needs the bearer token of a session." : "Open to anyone."} Parameters: ${parameters.join(", ")}. Answers ${safe(status)}${problems && `, problems ${problems}`}.</p>
${body ? fieldsOf("Request", body) : ""}${given ? fieldsOf("Answer", given) : ""}</section>`;
};

/** The description as a page for people who write programs. */
export const descriptionPage = (description: Description, stylesheet: string): string => {
  const operations = Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => operationOf(method, path, operation)),
  );
  return `<!doctype html>
<html lang="en" dir="ltr"><head><meta charset="utf-8"><title>Baraza for programs</title><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="${safe(stylesheet)}"></head>
<body><main class="breadth"><h1>Baraza for programs</h1>
<p>${safe(description.info.description)}</p>
<p><a href="/api/openapi.json">The same as OpenAPI ${safe(description.openapi)}</a></p>
${operations.join("\n")}</main></body></html>
`;
};
