import type { Hono } from "hono";
import { announcementsApp } from "#functions/announcements/app.ts";
import { duties } from "#functions/announcements/duties.ts";
import type { Subscription } from "#functions/announcements/lists/subscription.ts";
import { announcementsRoom } from "#functions/announcements/room.ts";
import type { NewsItem } from "#shared/announcements/news.ts";
import type { PublishedAnnouncement } from "#shared/announcements/published-announcements.ts";
import { OutboxRow } from "#shared/outbox.ts";
import { transact } from "#shared/transaction.ts";
import { programsOf } from "./programs.ts";
import { countOf, rowsOf } from "./rows.ts";
import { freshTables } from "./tables.ts";
import { Visitor } from "./visitor.ts";

export const wish = { language: "en", kinds: ["announcement", "opportunity", "call", "briefing"] } as const;

/** Announcements and their subscribers on tables of their own. */
export const newsWorld = async (connectionWish?: Awaited<ReturnType<typeof freshTables>>) => {
  const connection = connectionWish ?? (await freshTables());
  const { settings, store, clock } = connection;
  const room = announcementsRoom(connection);
  const app = announcementsApp(room) as unknown as Hono;
  const rows = rowsOf(connection);
  const visitor = () => new Visitor(app);
  const subscriptions = await room.subscriptions();

  const mails = async (to: string) =>
    (await rows("outbox", { to }))
      .map((row) => OutboxRow.parse(row))
      .sort((a, b) => a.writtenAt.localeCompare(b.writtenAt));

  /** The address that the newest mail of a kind leads to. */
  const linkIn = async (to: string, kind: string): Promise<string> => {
    const row = (await mails(to)).filter((mail) => mail.kind === kind).at(-1);
    const action = row?.blocks.find((block) => block.kind === "action" && block.secret);
    if (!row?.secret || action?.kind !== "action") throw new Error(`no mail ${kind}`);
    return `${action.path}/${row.secret}`;
  };

  const ask = (email: string, changes: object = {}) =>
    visitor().post(`/en/announcements/subscribe`, { email, ...wish, ...changes });

  /** Somebody who asked for news and confirmed it. */
  const subscribe = async (email: string, changes: object = {}): Promise<Subscription> => {
    await ask(email, changes);
    await visitor().post(await linkIn(email, "subscription_confirm"));
    const found = await subscriptions.ofAddress(email);
    if (found?.state !== "confirmed") throw new Error(`not confirmed: ${email}`);
    return found;
  };

  /** Something that everybody may read, and the news of it. */
  const announce = async (id: string, changes: Partial<PublishedAnnouncement> = {}): Promise<NewsItem> => {
    const row: PublishedAnnouncement = {
      ...{ kind: "announcement", place: id, id, announcementKind: "announcement" },
      ...{ title: { en: `News ${id}` }, text: { en: "More of it." }, regions: ["africa"], objectives: [], link: "" },
      publishedAt: clock.now().toISOString(),
      ...changes,
    };
    await transact(store, [{ Put: { TableName: settings.table("published"), Item: row } }]);
    return { kind: row.announcementKind, id, regions: row.regions, objectives: row.objectives };
  };

  const withdraw = (id: string) =>
    transact(store, [{ Delete: { TableName: settings.table("published"), Key: { kind: "announcement", place: id } } }]);

  const give = async ({ id }: Pick<Subscription, "id">, item: NewsItem) =>
    (await room.news()).give(id, item, connection.now());

  const runDuties = () => duties(room, connection.now());

  return {
    connection,
    clock,
    room,
    app,
    subscriptions,
    rows,
    count: countOf(connection),
    visitor,
    mails,
    linkIn,
    ask,
    subscribe,
    announce,
    withdraw,
    give,
    runDuties,
    ...programsOf(app, "announcements"),
  };
};

export type NewsWorld = Awaited<ReturnType<typeof newsWorld>>;
