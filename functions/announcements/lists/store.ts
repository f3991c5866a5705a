import { GetCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import { NewsItem } from "#shared/announcements/news.ts";
import { Casebook } from "#shared/casebook.ts";
import type { Connection } from "#shared/connection.ts";
import type { Database } from "#shared/database.ts";
import { Language } from "#shared/languages.ts";
import { mailboxKeyOf } from "#shared/mailbox.ts";
import { type Page, readCursor, toPage } from "#shared/paging.ts";
import { hashOf, newToken } from "#shared/secrets.ts";
import type { Write } from "#shared/transaction.ts";
import { Subscription } from "./subscription.ts";

/** What a mailed link is for: it confirms a subscription once, or opens it to be changed and ended. */
export type LinkPurpose = "confirm" | "news";

const Link = z.object({
  hash: z.string(),
  subscription: z.string(),
  /** So that it opens nothing when the mailbox subscribes anew. */
  trail: z.string(),
  purpose: z.enum(["confirm", "news"]),
  /** Epoch seconds. */
  expiresAt: z.number(),
});

/** News that a subscriber was mailed, or gets with the next mail; its row keeps it from being given twice. */
export const GivenNews = z.object({
  subscription: z.string(),
  item: z.string(),
  news: NewsItem,
  /** Of the subscription, which the same transaction made. */
  version: z.int(),
  at: z.iso.datetime({ precision: 3 }),
});
export type GivenNews = z.infer<typeof GivenNews>;

export const itemKeyOf = ({ kind, id, opened }: NewsItem) => `${kind}#${id}${opened ? "#opened" : ""}`;

/** What of a sign-up to a briefing says whether its address wants news; empty once it was erased. */
const SignUpWish = z.object({ email: z.string(), language: Language, furtherNews: z.boolean() });

/** One mailbox has one subscription, however its address is spelt. */
export const subscriptionIdOf = (email: string) => hashOf(`subscription\n${mailboxKeyOf(email)}`);

// Another hash than that of a link to sign in with: neither opens what the other does.
const keyOf = (token: string) => hashOf(`subscription link\n${token}`);
const epoch = (at: Date | string) => Math.floor(new Date(at).getTime() / 1000);

/** Who asked for news, with the links mailed to them and the news that they got. */
export class Subscriptions {
  readonly book: Casebook;
  readonly #database: Database;
  readonly #table: Connection["settings"]["table"];
  readonly #random: Connection["random"];

  constructor(database: Database, connection: Pick<Connection, "settings" | "random">) {
    this.#database = database;
    this.#table = connection.settings.table;
    this.#random = connection.random;
    this.book = new Casebook(database, connection);
  }

  /** Read strongly. */
  async find(id: string): Promise<Subscription | undefined> {
    const get = new GetCommand({ TableName: this.#table("subscriptions"), Key: { id }, ConsistentRead: true });
    const { Item } = await this.#database.send(get);
    return Item && Subscription.parse(Item);
  }

  /** What the mailbox of an address subscribed to, confirmed or not. */
  ofAddress(email: string): Promise<Subscription | undefined> {
    return this.find(subscriptionIdOf(email));
  }

  /** Whether somebody who signed up to a briefing wished to hear of others, and where; read strongly. */
  async wishOf(reference: string): Promise<z.infer<typeof SignUpWish> | undefined> {
    const get = new GetCommand({ TableName: this.#table("signUps"), Key: { reference }, ConsistentRead: true });
    const { Item } = await this.#database.send(get);
    return Item && SignUpWish.parse(Item);
  }

  /** Confirmed subscriptions, as they stood a moment ago, in the order of their ids. */
  async page(cursor?: string, most = 50): Promise<Page<Subscription>> {
    const query = new QueryCommand({
      TableName: this.#table("subscriptions"),
      IndexName: "list",
      KeyConditionExpression: "#list = :list",
      ExpressionAttributeNames: { "#list": "list" },
      ExpressionAttributeValues: { ":list": "confirmed" },
      ExclusiveStartKey: readCursor(cursor),
      Limit: most,
    });
    return toPage(Subscription, await this.#database.send(query));
  }

  /** Those for which the clock has something to do, read strongly. */
  async fallenDue(now: Date, most: number): Promise<Subscription[]> {
    const { Items = [] } = await this.#database.send(
      new QueryCommand({
        TableName: this.#table("subscriptions"),
        IndexName: "wake",
        KeyConditionExpression: "#wake = :wake AND wakeAt <= :now",
        ExpressionAttributeNames: { "#wake": "wake" },
        ExpressionAttributeValues: { ":wake": "wake", ":now": now.toISOString() },
        Limit: most,
      }),
    );
    const found = await Promise.all(Items.map(({ id }) => this.find(String(id))));
    return found.filter((one) => one?.wakeAt !== undefined && one.wakeAt <= now.toISOString()) as Subscription[];
  }

  /** Stores it, provided it is new or still at the version it was read at. */
  put(to: Subscription, from: Subscription | undefined): Write {
    return this.book.put("subscriptions", "id", to, from?.version);
  }

  remove({ id, version }: Subscription): Write {
    return {
      Delete: {
        TableName: this.#table("subscriptions"),
        Key: { id },
        ConditionExpression: "#version = :was",
        ExpressionAttributeNames: { "#version": "version" },
        ExpressionAttributeValues: { ":was": version },
      },
    };
  }

  /** A new link to a subscription, the write that makes it work, and the hash by which it is known. */
  issue({ id, trail }: Pick<Subscription, "id" | "trail">, purpose: LinkPurpose, until: Date) {
    const token = newToken(this.#random);
    const hash = keyOf(token);
    const row: z.infer<typeof Link> = { hash, subscription: id, trail, purpose, expiresAt: epoch(until) };
    return { token, hash, write: { Put: { TableName: this.#table("tokens"), Item: row } } satisfies Write };
  }

  /** What a mailed link opens, while it works; looking changes nothing. */
  async open(token: string, purpose: LinkPurpose, now: Date): Promise<Subscription | undefined> {
    const hash = keyOf(token);
    const get = new GetCommand({ TableName: this.#table("tokens"), Key: { hash }, ConsistentRead: true });
    const { Item } = await this.#database.send(get);
    const link = Item && Link.safeParse(Item).data;
    if (!link || link.purpose !== purpose || link.expiresAt <= epoch(now)) return undefined;
    const found = await this.find(link.subscription);
    if (found?.trail !== link.trail) return undefined;
    return purpose === "news" || found.key === hash ? found : undefined;
  }

  /** Remembers that news was given, unless it was before. */
  given(given: GivenNews): Write {
    return {
      Put: {
        TableName: this.#table("waitingNews"),
        Item: given,
        ConditionExpression: "attribute_not_exists(#item)",
        ExpressionAttributeNames: { "#item": "item" },
      },
    };
  }

  forget({ subscription, item }: Pick<GivenNews, "subscription" | "item">): Write {
    return { Delete: { TableName: this.#table("waitingNews"), Key: { subscription, item } } };
  }

  async had(subscription: string, item: string): Promise<GivenNews | undefined> {
    const { Items = [] } = await this.#database.send(
      new QueryCommand({
        TableName: this.#table("waitingNews"),
        KeyConditionExpression: "#subscription = :subscription AND #item = :item",
        ExpressionAttributeNames: { "#subscription": "subscription", "#item": "item" },
        ExpressionAttributeValues: { ":subscription": subscription, ":item": item },
        ConsistentRead: true,
      }),
    );
    return Items[0] && GivenNews.parse(Items[0]);
  }

  /** All that is remembered of what somebody was given, read strongly. */
  async newsOf(subscription: string): Promise<GivenNews[]> {
    const found: GivenNews[] = [];
    let from: Record<string, unknown> | undefined;
    do {
      const { Items = [], LastEvaluatedKey } = await this.#database.send(
        new QueryCommand({
          TableName: this.#table("waitingNews"),
          KeyConditionExpression: "#subscription = :subscription",
          ExpressionAttributeNames: { "#subscription": "subscription" },
          ExpressionAttributeValues: { ":subscription": subscription },
          ExclusiveStartKey: from,
          ConsistentRead: true,
        }),
      );
      found.push(...Items.map((item) => GivenNews.parse(item)));
      from = LastEvaluatedKey;
    } while (from);
    return found;
  }

  /** Forgets some of what was given, in as many transactions as that takes. Safe to run twice. */
  async forgetAll(rows: readonly GivenNews[]): Promise<void> {
    for (let place = 0; place < rows.length; place += 12)
      await this.book.commit(rows.slice(place, place + 12).map((row) => this.forget(row)));
  }
}
