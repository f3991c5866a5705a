import { type DynamoDBClient, DynamoDBServiceException, TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import type { Counters, Tally } from "./counters.ts";
import type { Faults } from "./faults.ts";

const readCommands = ["GetItem", "BatchGetItem", "Query", "Scan", "TransactGetItems"];
const writeCommands = ["PutItem", "UpdateItem", "DeleteItem", "BatchWriteItem", "TransactWriteItems"];

interface Consumption {
  readonly CapacityUnits?: number;
}

const units = (output: object): number => {
  const consumed = (output as { ConsumedCapacity?: Consumption | Consumption[] }).ConsumedCapacity;
  return [consumed ?? []].flat().reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);
};

const count = ({ dynamodb }: Tally, command: string, consumed: number) => {
  dynamodb.calls += 1;
  if (command === "Scan") dynamodb.scans += 1;
  if (readCommands.includes(command)) dynamodb.readUnits += consumed;
  else dynamodb.writeUnits += consumed;
};

const refusal = (name: string, message: string) =>
  new DynamoDBServiceException({ name, message, $fault: "client", $metadata: { httpStatusCode: 400 } });

const injected = (faults: Faults, command: string): Error | undefined => {
  const fault = faults.now("dynamodb");
  if (fault === "down") return Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });
  if (fault === "throttle") return refusal("ThrottlingException", "Rate exceeded");
  if (fault !== "conflict" || !writeCommands.includes(command)) return undefined;
  if (command !== "TransactWriteItems")
    return refusal("TransactionConflictException", "Transaction is ongoing for the item");
  return new TransactionCanceledException({
    message: "Transaction cancelled, please refer cancellation reasons for specific reasons [TransactionConflict]",
    $metadata: { httpStatusCode: 400 },
    CancellationReasons: [{ Code: "TransactionConflict", Message: "Transaction is ongoing for the item" }],
  });
};

/** Tables of passing things, whose writes are no reason for the fault "after-write". */
const passing = ["limits", "sessions"];

interface Watch {
  readonly counters: Counters;
  readonly faults: Faults;
  /** Told the tables that something was just written to. */
  readonly written: (tables: readonly string[]) => void;
}

const tablesIn = (input: object): string[] => {
  const { TableName, TransactItems = [] } = input as {
    TableName?: string;
    TransactItems?: Record<string, { TableName?: string }>[];
  };
  const several = TransactItems.flatMap((item) => Object.values(item).map((part) => part.TableName));
  return [TableName, ...several].filter((name) => name !== undefined);
};

/** Counts the calls of a client and what they consumed, tells who waits for writes, and lets calls fail on request. */
export const observe = (client: DynamoDBClient, { counters, faults, written }: Watch) => {
  client.middlewareStack.add(
    (next, context) => async (call) => {
      const command = (context.commandName ?? "").replace(/Command$/, "");
      const tally = counters.current();
      const known = readCommands.includes(command) || writeCommands.includes(command);
      const answer = await next(known ? { ...call, input: { ReturnConsumedCapacity: "TOTAL", ...call.input } } : call);
      if (tally) count(tally, command, units(answer.output));
      if (writeCommands.includes(command)) {
        const tables = tablesIn(call.input);
        written(tables);
        if (tally && tables.some((table) => !passing.includes(table))) faults.dieIf("after-write");
      }
      return answer;
    },
    { step: "initialize", name: "localObservation", priority: "high" },
  );
  client.middlewareStack.add(
    (next, context) => async (call) => {
      const failure = injected(faults, (context.commandName ?? "").replace(/Command$/, ""));
      if (failure) throw failure;
      return next(call);
    },
    // After the SDK's own retrying, so that every attempt meets the fault.
    { step: "finalizeRequest", name: "localFaults", priority: "low" },
  );
};
