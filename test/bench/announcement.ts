import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BatchWriteCommand } from "@aws-sdk/lib-dynamodb";
import { settle } from "#functions/announcements/lists/settling.ts";
import { subscriptionIdOf } from "#functions/announcements/lists/store.ts";
import { mailboxKeyOf } from "#shared/mailbox.ts";
import { type Service, startService } from "#test/support/service.ts";
import { type Figure, rounded } from "./figure.ts";
import { ports } from "./house.ts";
import { engineOf, openTables } from "./mailing.ts";

/** What SES lets a new account send a second, twice over: more than one step lies between a list and its mails. */
const leastPerSecond = 2 * 14;
const batch = 25;

const subscription = (one: number, at: string) => {
  const email = `reader.${one}@example.org`;
  const id = subscriptionIdOf(email);
  const chosen = { language: "en", kinds: ["announcement"], regions: [], objectives: [] } as const;
  return settle(
    {
      ...{ id, trail: `trail-${id.slice(0, 20)}`, email, addressKey: mailboxKeyOf(email) },
      ...{ language: chosen.language, kinds: [...chosen.kinds], regions: [], objectives: [] },
      ...{ state: "confirmed", version: 0, createdAt: at, confirmedAt: at, toldTo: 0 },
    },
    undefined,
  );
};

const subscribe = async (service: Service, count: number) => {
  const { tables, raw } = openTables(`http://127.0.0.1:${engineOf(service)}`);
  const at = new Date().toISOString();
  const rows = Array.from({ length: count }, (_, one) => subscription(one, at));
  for (let from = 0; from < rows.length; from += batch) {
    const puts = rows.slice(from, from + batch).map((Item) => ({ PutRequest: { Item } }));
    await tables.send(new BatchWriteCommand({ RequestItems: { subscriptions: puts } }));
  }
  raw.destroy();
};

const linesIn = (folder: string): number =>
  readFileSync(join(folder, "mail/index.jsonl"), { encoding: "utf8", flag: "a+" }).split("\n").length;

/** An officer, as a program, on a service of one machine. */
const officerOf = async (service: Service) => {
  const { token } = (await (await service.post("/_local/sign-in", { email: "officer@example.org" })).json()) as {
    token: string;
  };
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  return async (path: string, body?: object) => {
    const sent = body && { method: "POST", body: JSON.stringify(body) };
    const answer = await service.fetch(`/api/announcements${path}`, { ...sent, headers });
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return (await answer.json()) as {
      id: string;
      mailing: { state: string; mailed?: number; counted?: { all: number } };
    };
  };
};

const mailed = async (service: Service, folder: string, count: number): Promise<Figure[]> => {
  const advance = (by: string) => service.post("/_local/clock", { advance: by });
  await subscribe(service, count);
  const officer = await officerOf(service);
  const texts = { title: { en: "A new handbook" }, text: { en: "It explains how to take part." } };
  const { id } = await officer("", { kind: "announcement", ...texts, regions: ["global"] });
  const decide = (decision: string, more: object = {}) => officer(`/${id}/decisions`, { decision, ...more });
  for (const decision of ["publish", "count"]) await decide(decision);
  let plan = await officer(`/${id}/plan`);
  for (let turn = 0; turn < 40 && plan.mailing.state === "counting"; turn += 1) {
    await advance("PT1S");
    plan = await officer(`/${id}/plan`);
  }
  await decide("send", { recipients: plan.mailing.counted?.all });
  const [before, began] = [linesIn(folder), performance.now()];
  await advance("PT10M");
  for (let turn = 0; turn < 40 && plan.mailing.state !== "done"; turn += 1) {
    await advance("PT1S");
    plan = await officer(`/${id}/plan`);
  }
  const rate = rounded(count / ((performance.now() - began) / 1000));
  const went = linesIn(folder) - before;
  return [
    {
      id: "P12",
      what: `mails of an announcement to ${count} subscribers, from its list on`,
      value: rate,
      unit: "a second",
      goal: `≥ ${leastPerSecond} a second, one to each`,
      met: rate >= leastPerSecond && went === count && plan.mailing.mailed === count,
      note: `${went} went out, ${plan.mailing.mailed ?? 0} are marked as mailed`,
    },
  ];
};

/** An announcement counted, confirmed and mailed to everybody who subscribed. */
export const announcementMailing = async (count: number): Promise<Figure[]> => {
  const folder = mkdtempSync(join(tmpdir(), "baraza-announcement-"));
  const service = await startService({ port: ports.started, folder });
  try {
    return await mailed(service, folder, count);
  } finally {
    await service.kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
};
