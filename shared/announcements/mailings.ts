import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import type { Database } from "../database.ts";
import { ReviewRegion } from "../forums.ts";
import { Localized } from "../localized.ts";
import { goingOn, MailingState } from "./mailing-states.ts";

/** A mailing that is not over yet, in short. */
export const OpenMailing = z.object({
  id: z.string(),
  title: Localized,
  regions: z.array(ReviewRegion),
  mailing: z.object({ state: MailingState, since: z.string().optional() }),
});
export type OpenMailing = z.infer<typeof OpenMailing>;

/** The mailings of announcements that are not over yet, those that stand longest on top: what waits for officers. */
export const openMailings = async (database: Database, table: string, most = 20): Promise<OpenMailing[]> => {
  const { Items = [] } = await database.send(
    new QueryCommand({
      TableName: table,
      IndexName: "wake",
      KeyConditionExpression: "wake = :due",
      ExpressionAttributeValues: { ":due": "due" },
      Limit: most,
    }),
  );
  const rows = await Promise.all(
    Items.map(({ id }) =>
      database.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: "id = :id",
          ExpressionAttributeValues: { ":id": id },
          ConsistentRead: true,
        }),
      ),
    ),
  );
  return rows
    .flatMap(({ Items: found = [] }) => found.map((item) => OpenMailing.parse(item)))
    .filter(({ mailing }) => goingOn.includes(mailing.state));
};
