import { readFileSync } from "node:fs";
import { Hono } from "hono";
import { handle, type LambdaEvent } from "hono/aws-lambda";
import { Counters } from "#infra/local/counters.ts";
import { Faults } from "#infra/local/faults.ts";
import { openFront } from "#infra/local/front.ts";
import type { Handler } from "#infra/local/functions.ts";
import { observe } from "#infra/local/observe.ts";
import { type FunctionName, wiring } from "#shared/wiring.ts";
import { openDatabase, reader, writer } from "./database.ts";
import { padded } from "./padding.ts";
import { barePage } from "./page-source.ts";
import type { Plan } from "./plan.ts";

// Bare programs behind the adapter that the service has: the same front, the same way into Hono.

const plan: Plan = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8"));
const counters = new Counters();
const faults = new Faults();
const database = openDatabase(plan.databaseEndpoint, (client) =>
  observe(client, { counters, faults, written: () => {} }),
);
const app = new Hono();

for (const [name, html] of Object.entries(plan.pages)) {
  const render = await barePage(html);
  app.get(`/bare/page/${name}`, (c) => c.html(render()));
  for (const [reading, calls] of Object.entries(plan.reads)) {
    const [page = ""] = reading.split("/");
    if (page !== name) continue;
    const read = reader(database, calls);
    app.get(`/bare/read/${reading}`, async (c) => {
      await read();
      return c.html(render());
    });
  }
}

for (const [name, call] of Object.entries(plan.transactions)) {
  const write = writer(database, call);
  app.post(`/bare/write/${name}`, async (c) => {
    await c.req.text();
    await write(c.req.query("id") ?? "");
    return c.redirect("/", 303);
  });
}

/** A page of one word, as heavy as another one: so many bytes of HTML, stylesheet and script. */
app.get("/bare/empty", (c) => {
  const { html = "0", css = "0", js = "0" } = c.req.query();
  const links = `${Number(css) > 0 ? `<link rel="stylesheet" href="/bare/pad/${css}.css">` : ""}${
    Number(js) > 0 ? `<script src="/bare/pad/${js}.js" defer></script>` : ""
  }`;
  const around = (padding: string) =>
    `<!doctype html><html lang="en"><head><title>Empty</title><link rel="icon" href="data:,">${links}</head><body><p>Empty<!--${padding}--></body></html>`;
  return c.html(padded(Number(html), around));
});
app.get("/bare/pad/:file{\\d+\\.(?:css|js)}", (c) => {
  const [bytes = "0", kind] = c.req.param("file").split(".");
  const type = kind === "css" ? "text/css" : "text/javascript";
  return c.body(
    padded(Number(bytes), (padding) => `/*${padding}*/`),
    200,
    { "content-type": type },
  );
});

const bare = handle(app);
const handler: Handler = (event) => bare(event as LambdaEvent);
await openFront({
  origin: `http://localhost:${plan.port}`,
  port: plan.port,
  staticFolder: "none",
  handlers: Object.fromEntries(Object.keys(wiring).map((name) => [name, handler])) as Record<FunctionName, Handler>,
  counters,
  controls: async ({ address }) =>
    address === "/_local/counters"
      ? { status: 200, headers: { "content-type": "application/json" }, body: Buffer.from(JSON.stringify(counters)) }
      : undefined,
});
process.stdout.write("ready\n");
