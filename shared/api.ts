import type { Context, Hono } from "hono";
import type * as z from "zod";
import type { Connection } from "./connection.ts";
import { type Naming, parseInput } from "./input.ts";
import { Refusal } from "./refusal.ts";
import { mostBytesOf } from "./web/address.ts";
import type { Environment } from "./web/environment.ts";

/** One call that programs can make: what it takes and gives, as data, from which both routes and openapi.json are made. */
export interface Operation<Room> {
  readonly method: "get" | "post";
  /** As OpenAPI writes it: `/api/registration/{reference}`. */
  readonly path: string;
  readonly id: string;
  readonly summary: string;
  /** Who may call it: anyone, or the bearer of a session. */
  readonly access: "anyone" | "session";
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** What errors call the fields of its body; by their first name unless this says otherwise. */
  readonly naming?: Naming;
  /** Whether an `Idempotency-Key` is honoured. */
  readonly idempotent?: true;
  readonly answer: {
    readonly status: 200 | 201 | 202;
    readonly body: z.ZodType;
    /** In which it may be written as well, where its caller can choose: a `Written` of that type. */
    readonly alsoAs?: string;
  };
  /** Statuses of the problems it may answer with, besides 400-range ones that every call shares. */
  readonly problems: readonly number[];
  readonly run: (call: Call<Room>) => Promise<unknown>;
}

export interface Call<Room> {
  readonly c: Context<Environment<string>>;
  readonly room: Room;
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  readonly now: Date;
}

/** An answer that is no JSON, such as a table, with what its headers add. */
export class Written {
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(text: string, headers: Readonly<Record<string, string>> & { readonly "Content-Type": string }) {
    this.text = text;
    this.headers = headers;
  }
}

/** What a program sent as JSON; refuses other types (415), too much (413), and what is none (400). */
export const readJson = async (c: Context): Promise<unknown> => {
  const type = (c.req.header("content-type") ?? "").split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") throw new Refusal(415, "wrong_type");
  const text = await c.req.text();
  if (text.length > mostBytesOf(c)) throw new Refusal(413, "too_large");
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, "not_json");
  }
};

const routeOf = (path: string) => path.replace(/\{(\w+)\}/g, ":$1");

/** Mounts the operations as routes. Every answer goes through its schema, so that nothing undeclared leaves. */
export const mountOperations = <Room>(
  // biome-ignore lint/suspicious/noExplicitAny: apps differ in their catalogues, which no operation speaks from
  app: Hono<any>,
  operations: readonly Operation<Room>[],
  room: Room & { readonly connection: Connection },
) => {
  for (const operation of operations) {
    app[operation.method](routeOf(operation.path), async (c: Context<Environment<string>>) => {
      if (operation.access === "session" && !c.get("session")) throw new Refusal(401, "sign_in_needed");
      const answer = await operation.run({
        c,
        room,
        parameters: c.req.param() as Record<string, string>,
        query: operation.query ? parseInput(operation.query, c.req.query()) : {},
        body: operation.body ? parseInput(operation.body, await readJson(c), operation.naming) : undefined,
        now: c.get("now"),
      });
      if (answer instanceof Written) return c.body(answer.text, operation.answer.status, { ...answer.headers });
      return c.json(operation.answer.body.parse(answer) as object, operation.answer.status);
    });
  }
};
