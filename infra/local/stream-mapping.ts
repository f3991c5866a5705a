import type { _Record as StreamRecord } from "@aws-sdk/client-dynamodb-streams";
import * as z from "zod";
import type { FunctionName } from "#shared/wiring.ts";
import type { Counters } from "./counters.ts";
import type { Faults } from "./faults.ts";
import { type Handler, lambdaContext } from "./functions.ts";
import type { StreamReader } from "./streams.ts";

const Answer = z.object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })) });

/** The event of Lambda's mapping: JSON, hence seconds for instants and base64 for bytes. */
const eventOf = (records: readonly StreamRecord[], stream: string): unknown => {
  const Records = records.map((record) => ({
    ...record,
    eventSource: "aws:dynamodb",
    eventSourceARN: stream,
    dynamodb: {
      ...record.dynamodb,
      ApproximateCreationDateTime: Math.floor((record.dynamodb?.ApproximateCreationDateTime?.getTime() ?? 0) / 1000),
      StreamViewType: "NEW_IMAGE",
    },
  }));
  const plain = (_: string, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString("base64") : value;
  return JSON.parse(JSON.stringify({ Records }, plain));
};

/** Another order that a stream may have: that of one row's records holds, that of different rows does not. */
const reordered = (records: readonly StreamRecord[]): StreamRecord[] => {
  const rows = Map.groupBy(records, ({ dynamodb }) => JSON.stringify(dynamodb?.Keys));
  return [...rows.values()].reverse().flat();
};

interface House {
  readonly handlers: Record<FunctionName, Handler>;
  readonly counters: Counters;
  readonly faults: Faults;
}

/** Gives the records of a stream to the function that reads it, as Lambda's event source mapping would. */
export class StreamMapping {
  readonly table: string;
  readonly #name: FunctionName;
  readonly #stream: string;
  readonly #reader: StreamReader;
  readonly #house: House;
  #turn: Promise<void> = Promise.resolve();

  constructor(name: FunctionName, place: { table: string; stream: string; reader: StreamReader }, house: House) {
    this.#name = name;
    this.table = place.table;
    this.#stream = place.stream;
    this.#reader = place.reader;
    this.#house = house;
  }

  /** Works off everything that is there; calls queue behind one another. Rejects when the reader fails. */
  drain(): Promise<void> {
    const turn = this.#turn.then(() => this.#workOff());
    this.#turn = turn.catch(() => {});
    return turn;
  }

  async #workOff() {
    for (let records = await this.#reader.next(); records.length > 0; records = await this.#reader.next()) {
      const ordered = this.#house.faults.is("stream", "reorder") ? reordered(records) : records;
      if (this.#house.faults.is("stream", "repeat")) await this.#give(ordered);
      const failedFrom = await this.#give(ordered);
      const done = failedFrom === undefined ? records : records.slice(0, failedFrom);
      const last = done.at(-1);
      if (last) this.#reader.acknowledge(last);
      if (failedFrom === undefined) continue;
      this.#reader.rewind();
      return;
    }
  }

  /** Where in the batch the function failed; undefined when it did not. */
  async #give(records: readonly StreamRecord[]): Promise<number | undefined> {
    const { counters, handlers } = this.#house;
    const cost = counters.fresh();
    try {
      const event = eventOf(records, this.#stream);
      const answer = await counters.during(cost, () => handlers[this.#name](event, lambdaContext(this.#name)));
      const first = Answer.safeParse(answer).data?.batchItemFailures.at(0)?.itemIdentifier;
      if (first === undefined) return undefined;
      return Math.max(
        0,
        records.findIndex(({ dynamodb }) => dynamodb?.SequenceNumber === first),
      );
    } catch {
      // The handler has logged the fault without personal data.
      return 0;
    } finally {
      counters.add(`stream ${this.#name}`, cost);
    }
  }

  close() {
    this.#reader.close();
  }
}
