import { GetCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import type { Connection } from "#shared/connection.ts";
import type { Database } from "#shared/database.ts";
import { mailboxKeyOf } from "#shared/mailbox.ts";
import { Refusal } from "#shared/refusal.ts";
import { transact, type Write } from "#shared/transaction.ts";
import { ContactList, type ListedContacts } from "./contact-list.ts";

const Listed = ContactList.pick({
  id: true,
  broughtAt: true,
  by: true,
  title: true,
  state: true,
  ready: true,
  region: true,
});

/** By which line of which list a mailbox was written to: once for ever, so that nobody is invited twice. */
const Guard = z.object({ list: z.string(), line: z.number() });
export type Guard = z.infer<typeof Guard>;

const guardOf = (email: string) => `contact#${mailboxKeyOf(email)}`;
const mostShown = 50;

/** Contacts that officers brought in. */
export class ContactLists {
  readonly #database: Database;
  readonly #tables: { readonly lists: string; readonly guards: string };

  constructor(database: Database, { settings: { table } }: Pick<Connection, "settings">) {
    this.#database = database;
    this.#tables = { lists: table("contactLists"), guards: table("guards") };
  }

  async find(id: string): Promise<ContactList | undefined> {
    const { Item } = await this.#database.send(
      new GetCommand({ TableName: this.#tables.lists, Key: { id }, ConsistentRead: true }),
    );
    return Item && ContactList.parse(Item);
  }

  /** Lists that were brought in, those of last on top, without their lines. */
  async newest(): Promise<ListedContacts[]> {
    const shelves = await Promise.all((["kept", "gone"] as const).map((shelf) => this.#onShelf(shelf)));
    return shelves
      .flat()
      .sort((one, other) => (one.broughtAt < other.broughtAt ? 1 : -1))
      .slice(0, mostShown);
  }

  /** Lists that still have lines and were brought in before an instant. */
  async keptSince(before: string, most: number): Promise<ContactList[]> {
    const found = await this.#onShelf("kept", { before, most });
    const lists = await Promise.all(found.map(({ id }) => this.find(id)));
    return lists.filter((list) => list?.shelf === "kept") as ContactList[];
  }

  async #onShelf(shelf: ContactList["shelf"], due?: { readonly before: string; readonly most: number }) {
    const { Items = [] } = await this.#database.send(
      new QueryCommand({
        TableName: this.#tables.lists,
        IndexName: "shelf",
        KeyConditionExpression: `shelf = :shelf${due ? " AND broughtAt <= :before" : ""}`,
        ExpressionAttributeValues: { ":shelf": shelf, ...(due && { ":before": due.before }) },
        ScanIndexForward: due !== undefined,
        Limit: due?.most ?? mostShown,
      }),
    );
    return Items.map((item) => Listed.parse(item));
  }

  /** Stores a list whole, provided it is new or still at the version it was read at. */
  write(list: ContactList, was?: number): Write {
    const Put = { TableName: this.#tables.lists, Item: list };
    return was === undefined
      ? { Put: { ...Put, ConditionExpression: "attribute_not_exists(id)" } }
      : {
          Put: {
            ...Put,
            ConditionExpression: "#version = :was",
            ExpressionAttributeNames: { "#version": "version" },
            ExpressionAttributeValues: { ":was": was },
          },
        };
  }

  /** By what somebody's mailbox was written to already, if it was. */
  async guarded(email: string): Promise<Guard | undefined> {
    const { Item } = await this.#database.send(
      new GetCommand({ TableName: this.#tables.guards, Key: { guard: guardOf(email) }, ConsistentRead: true }),
    );
    return Item && Guard.parse(Item);
  }

  /** Part of the transaction that writes to somebody: it fails when anybody did before. */
  guard(email: string, by: Guard): Write {
    return {
      Put: {
        TableName: this.#tables.guards,
        Item: { guard: guardOf(email), ...by },
        ConditionExpression: "attribute_not_exists(guard)",
      },
    };
  }

  /** Makes the writes; refuses with 409 when somebody else was faster. */
  async commit(writes: readonly Write[]): Promise<void> {
    if (!(await transact(this.#database, writes))) throw new Refusal(409, "changed_meanwhile");
  }
}
