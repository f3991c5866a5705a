import { GetCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { Connection } from "#shared/connection.ts";
import type { Database } from "#shared/database.ts";
import { type Page, readCursor, toPage } from "#shared/paging.ts";
import { expiryOf, isThere } from "#shared/retention.ts";
import { newId } from "#shared/secrets.ts";
import type { Write } from "#shared/transaction.ts";
import type { SignUp } from "../sign-up.ts";
import { Question } from "./question.ts";

interface Asked {
  readonly signUp: Pick<SignUp, "reference" | "language" | "briefing" | "session">;
  readonly text: string;
  readonly anonymous: boolean;
  readonly now: Date;
}

/** Questions that people asked before a briefing. */
export class Questions {
  readonly #database: Database;
  readonly #table: string;
  readonly #random: Connection["random"];
  readonly #now: Connection["now"];

  constructor(database: Database, { settings, random, now }: Pick<Connection, "settings" | "random" | "now">) {
    this.#database = database;
    this.#table = settings.table("briefingQuestions");
    this.#random = random;
    this.#now = now;
  }

  /** Part of what somebody does who asks; of an anonymous question nothing is kept that leads to them. */
  add({ signUp, text, anonymous, now }: Asked): Write {
    const { briefing, session, language, reference } = signUp;
    const at = anonymous ? `${now.toISOString().slice(0, 10)}T00:00:00.000Z` : now.toISOString();
    const item: Question = {
      briefing,
      entry: `${at}#${newId(this.#random)}`,
      session,
      text,
      language,
      at,
      anonymous,
      ...(!anonymous && { reference }),
      answer: {},
      shown: false,
      version: 1,
      // By its own instant: of an anonymous one nobody learns a closer one from this.
      expiresAt: expiryOf("briefingQuestion", new Date(at)),
    };
    return { Put: { TableName: this.#table, Item: item, ConditionExpression: "attribute_not_exists(entry)" } };
  }

  async find(briefing: string, entry: string): Promise<Question | undefined> {
    const { Item } = await this.#database.send(
      new GetCommand({ TableName: this.#table, Key: { briefing, entry }, ConsistentRead: true }),
    );
    return Item && Question.parse(Item);
  }

  /** What was asked before a briefing, newest first. */
  async list(briefing: string, most: number, cursor?: string): Promise<Page<Question>> {
    const { items, ...page } = toPage(
      Question,
      await this.#database.send(
        new QueryCommand({
          TableName: this.#table,
          KeyConditionExpression: "briefing = :briefing",
          ExpressionAttributeValues: { ":briefing": briefing },
          ExclusiveStartKey: readCursor(cursor),
          ScanIndexForward: false,
          ConsistentRead: true,
          Limit: most,
        }),
      ),
    );
    return { ...page, items: items.filter((question) => isThere(question, this.#now())) };
  }

  /** Takes away whose a question was, and its words unless they stand on the page of the briefing. */
  erase({ reference: _, ...question }: Question): Write {
    const item: Question = { ...question, text: question.shown ? question.text : "", version: question.version + 1 };
    return {
      Put: {
        TableName: this.#table,
        Item: item,
        ConditionExpression: "#version = :was",
        ExpressionAttributeNames: { "#version": "version" },
        ExpressionAttributeValues: { ":was": question.version },
      },
    };
  }

  /** Keeps an answer; fails when somebody else answered since the question was read. */
  answer(question: Question, { answer, shown }: Pick<Question, "answer" | "shown">): Write {
    return {
      Put: {
        TableName: this.#table,
        Item: { ...question, answer, shown, version: question.version + 1 } satisfies Question,
        ConditionExpression: "#version = :was",
        ExpressionAttributeNames: { "#version": "version" },
        ExpressionAttributeValues: { ":was": question.version },
      },
    };
  }
}
