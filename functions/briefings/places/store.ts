import { GetCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import type { Connection } from "#shared/connection.ts";
import type { Database } from "#shared/database.ts";
import { type Page, readCursor, toPage } from "#shared/paging.ts";
import { transact, type Write } from "#shared/transaction.ts";
import { Figures } from "./tally.ts";

/**
 * What the reader of a session has to do: look for a place, give a freed one on, or try to change somebody to it; `links` are
 * what a mailbox asked for, whose key stands for a session's.
 */
const Turn = z.object({
  sessionKey: z.string(),
  /** Sorts by when it was written. */
  turn: z.string(),
  what: z.enum(["request", "free", "change", "count", "links"]),
  reference: z.string(),
  /** Of a place that became free. */
  groups: z.array(z.string()),
});
export type Turn = z.infer<typeof Turn>;

/** The places of a session in all. */
const Counted = z.object({ capacity: z.int(), taken: z.int(), next: z.int() });
export type Counted = z.infer<typeof Counted>;

/** Somebody on the waiting list. */
const Waiting = z.object({ place: z.string(), reference: z.string(), groups: z.array(z.string()) });
export type Waiting = z.infer<typeof Waiting>;

/** Of each limited group, the most places that it may have. */
export type GroupLimits = ReadonlyMap<string, number>;

const all = "all";
const waitingPlace = (turn: number) => `waiting#${String(turn).padStart(8, "0")}`;
const groupPlace = (group: string) => `group#${group}`;
const figuresPlace = "figures";

/**
 * Counts the places of sessions. What no session may have, more people than places, is a condition on every write that
 * takes one, whoever makes it.
 */
export class Places {
  readonly #database: Database;
  readonly #turns: string;
  readonly #places: string;

  constructor(database: Database, { settings: { table } }: Pick<Connection, "settings">) {
    this.#database = database;
    this.#turns = table("turns");
    this.#places = table("places");
  }

  /** Puts something before the session's reader, in the order of time. */
  addTurn(turn: Omit<Turn, "turn">, now: Date, version: number): Write {
    const at = now.toISOString();
    const order = `${at}#${turn.reference}#${turn.what}#${version}`;
    return {
      Put: { TableName: this.#turns, Item: { ...turn, turn: order, pending: "due", dueAt: at } satisfies TurnRow },
    };
  }

  /** Part of what deals with a turn: fails when somebody else did. */
  doneWith({ sessionKey, turn }: Turn): Write {
    return {
      Delete: {
        TableName: this.#turns,
        Key: { sessionKey, turn },
        ConditionExpression: "attribute_exists(turn)",
      },
    };
  }

  /** What is to be done for a session next, in order, read strongly. */
  async turnsOf(sessionKey: string, most: number): Promise<Turn[]> {
    const { Items = [] } = await this.#database.send(
      new QueryCommand({
        TableName: this.#turns,
        KeyConditionExpression: "sessionKey = :session",
        ExpressionAttributeValues: { ":session": sessionKey },
        ConsistentRead: true,
        Limit: most,
      }),
    );
    return Items.map((item) => Turn.parse(item));
  }

  /** Sessions for which something is to be done: found when the stream told of none. */
  async sessionsDue(now: Date, most: number): Promise<string[]> {
    const { Items = [] } = await this.#database.send(
      new QueryCommand({
        TableName: this.#turns,
        IndexName: "due",
        KeyConditionExpression: "pending = :due AND dueAt <= :now",
        ExpressionAttributeValues: { ":due": "due", ":now": now.toISOString() },
        Limit: most,
      }),
    );
    return [...new Set(Items.map((item) => String(item.sessionKey)))];
  }

  /** The capacity of a session from now on; fails when more places are taken. */
  setCapacity(sessionKey: string, capacity: number): Write {
    return {
      Update: {
        TableName: this.#places,
        Key: { sessionKey, place: all },
        UpdateExpression:
          "SET #capacity = :capacity, #taken = if_not_exists(#taken, :none), #next = if_not_exists(#next, :one)",
        ConditionExpression: "attribute_not_exists(#taken) OR #taken <= :capacity",
        ExpressionAttributeNames: { "#capacity": "capacity", "#taken": "taken", "#next": "next" },
        ExpressionAttributeValues: { ":capacity": capacity, ":none": 0, ":one": 1 },
      },
    };
  }

  async counted(sessionKey: string): Promise<Counted | undefined> {
    const { Item } = await this.#database.send(
      new GetCommand({ TableName: this.#places, Key: { sessionKey, place: all }, ConsistentRead: true }),
    );
    return Item && Counted.parse(Item);
  }

  /** How many places a group has. */
  async takenBy(sessionKey: string, group: string): Promise<number> {
    const { Item } = await this.#database.send(
      new GetCommand({
        TableName: this.#places,
        Key: { sessionKey, place: groupPlace(group) },
        ConsistentRead: true,
      }),
    );
    return Item ? Counted.pick({ taken: true }).parse(Item).taken : 0;
  }

  /** Takes a place, and a number with it: fails when there is none, or when somebody else took the number. */
  take(sessionKey: string, { next }: Counted, groups: readonly string[], limits: GroupLimits): Write[] {
    return [
      {
        Update: {
          TableName: this.#places,
          Key: { sessionKey, place: all },
          UpdateExpression: "SET #taken = #taken + :one, #next = :after",
          ConditionExpression: "#taken < #capacity AND #next = :next",
          ExpressionAttributeNames: { "#capacity": "capacity", "#taken": "taken", "#next": "next" },
          ExpressionAttributeValues: { ":one": 1, ":next": next, ":after": next + 1 },
        },
      },
      ...groups.map((group) => this.#takeOf(sessionKey, group, limits.get(group))),
    ];
  }

  #takeOf(sessionKey: string, group: string, most: number | undefined): Write {
    return {
      Update: {
        TableName: this.#places,
        Key: { sessionKey, place: groupPlace(group) },
        UpdateExpression: "ADD #taken :one",
        ExpressionAttributeNames: { "#taken": "taken" },
        ExpressionAttributeValues: { ":one": 1, ...(most !== undefined && { ":most": most }) },
        ...(most !== undefined && { ConditionExpression: "attribute_not_exists(#taken) OR #taken < :most" }),
      },
    };
  }

  /** Puts somebody at the end of the waiting list, under the next number. */
  wait(sessionKey: string, { next }: Counted, { reference, groups }: Omit<Waiting, "place">): Write[] {
    return [
      {
        Update: {
          TableName: this.#places,
          Key: { sessionKey, place: all },
          UpdateExpression: "SET #next = :after",
          ConditionExpression: "#next = :next",
          ExpressionAttributeNames: { "#next": "next" },
          ExpressionAttributeValues: { ":next": next, ":after": next + 1 },
        },
      },
      {
        Put: {
          TableName: this.#places,
          Item: { sessionKey, place: waitingPlace(next), reference, groups },
          ConditionExpression: "attribute_not_exists(place)",
        },
      },
    ];
  }

  /** Takes somebody off the waiting list: fails when they are not on it any more. */
  stopWaiting(sessionKey: string, turn: number): Write {
    return {
      Delete: {
        TableName: this.#places,
        Key: { sessionKey, place: waitingPlace(turn) },
        ConditionExpression: "attribute_exists(place)",
      },
    };
  }

  /** Gives a place back, and what it counted for its groups. */
  release(sessionKey: string, groups: readonly string[]): Write[] {
    return [all, ...groups.map(groupPlace)].map((place) => ({
      Update: {
        TableName: this.#places,
        Key: { sessionKey, place },
        UpdateExpression: "SET #taken = #taken - :one",
        ConditionExpression: "#taken > :none",
        ExpressionAttributeNames: { "#taken": "taken" },
        ExpressionAttributeValues: { ":one": 1, ":none": 0 },
      },
    }));
  }

  /** The waiting list in its order, read strongly. */
  async waiting(sessionKey: string, most: number, cursor?: string): Promise<Page<Waiting>> {
    return toPage(
      Waiting,
      await this.#database.send(
        new QueryCommand({
          TableName: this.#places,
          KeyConditionExpression: "sessionKey = :session AND begins_with(place, :waiting)",
          ExpressionAttributeValues: { ":session": sessionKey, ":waiting": "waiting#" },
          ConsistentRead: true,
          ExclusiveStartKey: readCursor(cursor),
          Limit: most,
        }),
      ),
    );
  }

  /** How many wait before a number. */
  async waitingBefore(sessionKey: string, turn: number): Promise<number> {
    let count = 0;
    let from: Record<string, unknown> | undefined;
    do {
      const { Count = 0, LastEvaluatedKey } = await this.#database.send(
        new QueryCommand({
          TableName: this.#places,
          KeyConditionExpression: "sessionKey = :session AND place BETWEEN :first AND :own",
          ExpressionAttributeValues: {
            ":session": sessionKey,
            ":first": waitingPlace(0),
            ":own": waitingPlace(turn - 1),
          },
          Select: "COUNT",
          ExclusiveStartKey: from,
        }),
      );
      count += Count;
      from = LastEvaluatedKey;
    } while (from);
    return count;
  }

  /** What was counted of a session's sign-ups last. */
  async figures(sessionKey: string): Promise<Figures | undefined> {
    const { Item } = await this.#database.send(
      new GetCommand({ TableName: this.#places, Key: { sessionKey, place: figuresPlace } }),
    );
    return Item && Figures.parse(Item);
  }

  /** Keeps what was counted, unless something newer was. */
  async keepFigures(sessionKey: string, figures: Figures): Promise<void> {
    await transact(this.#database, [
      {
        Put: {
          TableName: this.#places,
          Item: { sessionKey, place: figuresPlace, ...figures },
          ConditionExpression: "attribute_not_exists(#at) OR #at <= :at",
          ExpressionAttributeNames: { "#at": "at" },
          ExpressionAttributeValues: { ":at": figures.at },
        },
      },
    ]);
  }
}

interface TurnRow extends Turn {
  readonly pending: "due";
  readonly dueAt: string;
}
