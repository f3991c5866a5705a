import { TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import { TransactWriteCommand, type TransactWriteCommandInput } from "@aws-sdk/lib-dynamodb";
import type { Database } from "./database.ts";
import { Refusal } from "./refusal.ts";

/** One write of a transaction; its table is the physical name. */
export type Write = NonNullable<TransactWriteCommandInput["TransactItems"]>[number];

/** The most writes a decision may make; anything larger is a job. */
const most = 12;
const attempts = 5;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Makes all the writes or none. Answers whether they were made: not, when a condition did not hold.
 * Waits out conflicts with other transactions; throws `Refusal(503)` when they do not end.
 */
export const transact = async (database: Database, writes: readonly Write[]): Promise<boolean> => {
  if (writes.length > most) throw new Error(`a transaction of ${writes.length} writes must be a job`);
  // The same token over repeated attempts: a write that was made although its answer got lost is not made twice.
  const token = crypto.randomUUID();
  for (let attempt = 1; ; attempt++) {
    try {
      await database.send(new TransactWriteCommand({ TransactItems: [...writes], ClientRequestToken: token }));
      return true;
    } catch (error) {
      if (!(error instanceof TransactionCanceledException)) throw error;
      const reasons = error.CancellationReasons ?? [];
      if (reasons.some(({ Code }) => Code === "ConditionalCheckFailed")) return false;
      if (attempt === attempts) throw new Refusal(503, "unavailable");
      if (
        !reasons.some(
          ({ Code }) =>
            Code === "TransactionConflict" || Code?.includes("Throttl") || Code === "ProvisionedThroughputExceeded",
        )
      )
        throw error;
      await pause(2 ** attempt * 10 * (0.5 + Math.random()));
    }
  }
};

/** Names and values for an update that sets what is given and removes what is undefined. */
export const updateOf = (changes: Readonly<Record<string, unknown>>) => {
  const names: Record<string, string> = {};
  const values: Record<string, unknown> = {};
  const set: string[] = [];
  const remove: string[] = [];
  for (const [name, value] of Object.entries(changes)) {
    names[`#${name}`] = name;
    if (value === undefined) remove.push(`#${name}`);
    else {
      values[`:${name}`] = value;
      set.push(`#${name} = :${name}`);
    }
  }
  const clauses = [set.length > 0 && `SET ${set.join(", ")}`, remove.length > 0 && `REMOVE ${remove.join(", ")}`];
  return { UpdateExpression: clauses.filter(Boolean).join(" "), names, values };
};
