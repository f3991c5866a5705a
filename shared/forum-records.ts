import { GetCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { Database } from "./database.ts";
import { Call, Forum } from "./forums.ts";
import { isSlug } from "./slug.ts";

/** Reads forums and calls; the forums capability alone writes them. */
export class Forums {
  protected readonly database: Database;
  protected readonly tables: { forums: string; calls: string };

  constructor(database: Database, tables: { forums: string; calls: string }) {
    this.database = database;
    this.tables = tables;
  }

  async find(id: string): Promise<Forum | undefined> {
    if (!isSlug(id)) return undefined;
    const { Item } = await this.database.send(
      new GetCommand({ TableName: this.tables.forums, Key: { id }, ConsistentRead: true }),
    );
    return Item && Forum.parse(Item);
  }

  async findCall(id: string): Promise<Call | undefined> {
    if (!isSlug(id)) return undefined;
    const { Item } = await this.database.send(
      new GetCommand({ TableName: this.tables.calls, Key: { id }, ConsistentRead: true }),
    );
    return Item && Call.parse(Item);
  }

  /** The calls of a forum, of which there are few. */
  async callsOf(forum: string): Promise<Call[]> {
    const { Items = [] } = await this.database.send(
      new QueryCommand({
        TableName: this.tables.calls,
        IndexName: "forum",
        KeyConditionExpression: "forum = :forum",
        ExpressionAttributeValues: { ":forum": forum },
      }),
    );
    return Items.map((item) => Call.parse(item));
  }

  /** Forums on a shelf, those that start last on top. */
  async onShelf(shelf: Forum["shelf"]): Promise<Forum[]> {
    const { Items = [] } = await this.database.send(
      new QueryCommand({
        TableName: this.tables.forums,
        IndexName: "shelf",
        KeyConditionExpression: "shelf = :shelf",
        ExpressionAttributeValues: { ":shelf": shelf },
        ScanIndexForward: false,
        Limit: 100,
      }),
    );
    return Items.map((item) => Forum.parse(item));
  }
}
