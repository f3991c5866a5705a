import { BatchWriteCommand } from "@aws-sdk/lib-dynamodb";
import { beforeAll, expect, it } from "vitest";
import { Cases } from "#shared/cases.ts";
import { type AccreditationWorld, accreditationWorld, authorityCall } from "#test/support/accreditation.ts";

let world: AccreditationWorld;
beforeAll(async () => {
  world = await accreditationWorld();
});

/** Rows of the queue, written as the store writes them. */
const seed = async (from: number, to: number) => {
  const table = world.connection.settings.table("cases");
  const cases = new Cases(world.connection.store, table);
  const items = Array.from({ length: to - from }, (_, place) => {
    const { Put } = cases.write({
      reference: `APP-SEED-${String(from + place).padStart(6, "0")}`,
      capability: "accreditation",
      kind: "application",
      status: "submitted",
      since: "2026-11-20T09:00:00.000Z",
      openedAt: "2026-11-20T09:00:00.000Z",
      next: "officer",
      dueBy: "2027-03-31T21:59:59.000Z",
      region: "africa",
      matter: `call#${authorityCall.id}`,
      owner: "org",
      title: "Sample Group",
      language: "en",
    });
    return { PutRequest: { Item: Put?.Item ?? {} } };
  });
  for (let start = 0; start < items.length; start += 25)
    await world.connection.store.send(
      new BatchWriteCommand({ RequestItems: { [table]: items.slice(start, start + 25) } }),
    );
};

/** What the tables were asked while a page was shown: queries, and the bytes of what they answered. */
const costOf = async (path: string) => {
  const { store } = world.connection;
  const officer = world.browserOf(world.staff.officer);
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
  const response = await officer.get(path);
  Object.assign(store, { send });
  return { ...cost, status: response.status, html: await response.text() };
};

const rows = (html: string) => html.match(/APP-SEED-\d+<\/a>/g)?.length;

it("a page of a queue is one query, and costs the same whatever stands behind it", async () => {
  const pages = [
    "/en/desk/accreditation?status=submitted",
    "/en/desk/accreditation?status=submitted&region=africa",
    `/en/desk/accreditation?status=submitted&call=${authorityCall.id}`,
  ];
  await seed(0, 100);
  const few: Awaited<ReturnType<typeof costOf>>[] = [];
  for (const page of pages) few.push(await costOf(page));
  await seed(100, 3000);
  for (const [place, page] of pages.entries()) {
    const before = few[place];
    const after = await costOf(page);
    expect({ page, status: after.status, queries: after.queries, rows: rows(after.html) }).toEqual({
      page,
      status: 200,
      queries: 1,
      rows: 50,
    });
    expect(after.names).not.toContain("ScanCommand");
    expect(after.bytes).toBeLessThanOrEqual((before?.bytes ?? 0) * 1.05);
  }
});

it("goes on where the last page ended, and counts stop at a hundred", async () => {
  const first = await costOf("/en/desk/accreditation");
  expect(first.html).toContain('<span data-count="submitted"> (100+)</span>');
  const next = /href="(\/en\/desk\/accreditation\?[^"]*after=[^"]*)"/.exec(first.html)?.[1]?.replaceAll("&amp;", "&");
  const second = await costOf(next ?? "");
  expect(rows(second.html)).toBe(50);
  const seen = new Set(
    [...`${first.html}${second.html}`.matchAll(/>(APP-SEED-\d+)</g)].map(([, reference]) => reference),
  );
  expect(seen.size).toBe(100);
});
