import { BatchWriteCommand } from "@aws-sdk/lib-dynamodb";
import { expect } from "vitest";
import { type Case, Cases } from "#shared/cases.ts";
import type { TestConnection } from "./tables.ts";
import type { Visitor } from "./visitor.ts";

interface Asked {
  readonly connection: TestConnection;
  readonly officer: () => Pick<Visitor, "get">;
  /** What tells the rows of one capability from those of another. */
  readonly row: Pick<Case, "capability" | "kind" | "matter" | "owner" | "title">;
  readonly prefix: string;
}

const pageSize = 50;

/** The queue of a capability with rows of our own making, and what its pages ask of the tables. */
export const deskQueue = ({ connection, officer, row, prefix }: Asked) => {
  const { store } = connection;
  const table = connection.settings.table("cases");
  const path = `/en/desk/${row.capability}`;

  /** Rows as the store writes them. */
  const seed = async (from: number, to: number) => {
    const cases = new Cases(store, table);
    const items = Array.from({ length: to - from }, (_, place) => {
      const { Put } = cases.write({
        ...row,
        reference: `${prefix}-SEED-${String(from + place).padStart(6, "0")}`,
        status: "submitted",
        since: "2026-11-20T09:00:00.000Z",
        openedAt: "2026-11-20T09:00:00.000Z",
        next: "officer",
        dueBy: "2027-03-31T21:59:59.000Z",
        region: "africa",
        language: "en",
      });
      return { PutRequest: { Item: Put?.Item ?? {} } };
    });
    for (let start = 0; start < items.length; start += 25)
      await store.send(new BatchWriteCommand({ RequestItems: { [table]: items.slice(start, start + 25) } }));
  };

  /** What the tables were asked while a page was shown: queries, and the bytes of what they answered. */
  const costOf = async (page: string) => {
    const send = store.send.bind(store) as (command: unknown) => Promise<{ Items?: unknown[]; Item?: unknown }>;
    const cost = { queries: 0, bytes: 0, names: [] as string[] };
    const counting = async (command: object) => {
      const answer = await send(command);
      if (command.constructor.name === "QueryCommand") cost.queries += 1;
      cost.names.push(command.constructor.name);
      cost.bytes += Buffer.byteLength(JSON.stringify(answer.Items ?? answer.Item ?? null));
      return answer;
    };
    Object.assign(store, { send: counting });
    const response = await officer().get(page);
    Object.assign(store, { send });
    return { ...cost, status: response.status, html: await response.text() };
  };

  const seeded = (html: string) =>
    [...html.matchAll(new RegExp(`>(${prefix}-SEED-\\d+)</a>`, "g"))].map(([, reference]) => reference);

  /** A page of the queue is one query, and costs the same whatever stands behind it. */
  const expectSteadyCost = async () => {
    const pages = ["", "&region=africa", `&call=${row.matter?.replace(/^call#/, "")}`].map(
      (more) => `${path}?status=submitted${more}`,
    );
    await seed(0, 100);
    // What calls are called is read once and kept.
    await costOf(`${path}?status=submitted`);
    const few: Awaited<ReturnType<typeof costOf>>[] = [];
    for (const page of pages) few.push(await costOf(page));
    await seed(100, 2000);
    for (const [place, page] of pages.entries()) {
      const after = await costOf(page);
      expect({ page, status: after.status, queries: after.queries, rows: seeded(after.html).length }).toEqual({
        page,
        status: 200,
        queries: 1,
        rows: pageSize,
      });
      expect(after.names).not.toContain("ScanCommand");
      expect(after.bytes).toBeLessThanOrEqual((few[place]?.bytes ?? 0) * 1.05);
    }
  };

  /** The next page goes on where the last one ended, and counts stop at a hundred. */
  const expectPages = async () => {
    const first = await costOf(path);
    expect(first.html).toContain('<span data-count="submitted"> (100+)</span>');
    const next = new RegExp(`href="(${path}\\?[^"]*after=[^"]*)"`).exec(first.html)?.[1]?.replaceAll("&amp;", "&");
    const second = await costOf(next ?? "");
    expect(seeded(second.html)).toHaveLength(pageSize);
    expect(new Set([...seeded(first.html), ...seeded(second.html)]).size).toBe(2 * pageSize);
  };

  return { expectSteadyCost, expectPages };
};
