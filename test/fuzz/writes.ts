import { type TableName, tables } from "#shared/tables.ts";
import type { TestConnection } from "#test/support/tables.ts";

const writing = /^(?:Put|Update|Delete|TransactWrite|BatchWrite)(?:Item|Items)?Command$/;

interface Named {
  readonly TableName?: string;
  readonly Key?: Record<string, unknown>;
  readonly ReturnValues?: string;
  readonly TransactItems?: readonly Record<string, Named>[];
  readonly RequestItems?: Record<string, unknown>;
}

const namedBy = ({ TableName, TransactItems = [], RequestItems = {} }: Named): string[] => [
  ...(TableName ? [TableName] : []),
  ...Object.keys(RequestItems),
  ...TransactItems.flatMap((item) => Object.values(item).flatMap(namedBy)),
];

/** Whether it removed a row, asking what was there, and there was none. */
const tookNothing = ({ ReturnValues }: Named, output: object) =>
  ReturnValues === "ALL_OLD" && !("Attributes" in output && output.Attributes);

let turn = 0;

/**
 * Sees what is written and logged while a request is answered. Limits are counted anew for each request, or most of
 * them would soon be about nothing else.
 */
export const watchWrites = ({ store, settings }: TestConnection) => {
  const logical = new Map((Object.keys(tables) as TableName[]).map((name) => [settings.table(name), name]));
  let wrote: string[] = [];
  let logged: string[] = [];
  store.middlewareStack.add(
    (next, { commandName = "" }) =>
      async (args) => {
        const input = args.input as Named;
        const names = writing.test(commandName) ? namedBy(input).map((name) => logical.get(name) ?? name) : [];
        turn += 1;
        const isLimit = names[0] === "limits" && input.Key;
        const given = isLimit ? { ...args, input: { ...input, Key: { key: `${input.Key?.key}#${turn}` } } } : args;
        const answer = await next(given as typeof args);
        if (!tookNothing(input, answer.output)) wrote.push(...names);
        return answer;
      },
    { step: "initialize", name: "watch-writes" },
  );
  for (const way of ["info", "error", "log", "warn", "debug"] as const) {
    const before = console[way];
    console[way] = (...parts: unknown[]) => {
      logged.push(parts.map((part) => (part instanceof Error ? `${part.stack}` : String(part))).join(" "));
      if (way === "warn" || way === "debug") before(...parts);
    };
  }
  return {
    /** Answers how to ask what was written and logged since. */
    begin: () => {
      wrote = [];
      logged = [];
      return () => ({ wrote: [...wrote], logged: logged.join("\n") });
    },
  };
};
