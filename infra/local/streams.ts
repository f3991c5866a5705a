import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  type DynamoDBStreamsClientConfig,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type _Record as StreamRecord,
} from "@aws-sdk/client-dynamodb-streams";
import * as z from "zod";

const Place = z.object({ stream: z.string(), shard: z.string(), after: z.string() });
type Place = z.infer<typeof Place>;

/**
 * One reader of one table's stream, which remembers beside the database how far its records were dealt with, so that
 * none is lost over a restart. A batch that is not acknowledged comes again.
 */
export class StreamReader {
  readonly #client: DynamoDBStreamsClient;
  readonly #stream: string;
  readonly #file: string;
  #place: Place | undefined;
  #iterator: string | undefined;

  constructor(
    settings: DynamoDBStreamsClientConfig,
    { stream, folder, name }: { stream: string; folder: string; name: string },
  ) {
    this.#client = new DynamoDBStreamsClient(settings);
    this.#stream = stream;
    this.#file = join(folder, `stream-${name}.json`);
    this.#place = readPlace(this.#file, stream);
  }

  /** The next records, at most a hundred; none when there is nothing new. */
  async next(): Promise<readonly StreamRecord[]> {
    this.#iterator ??= await this.#begin();
    if (!this.#iterator) return [];
    try {
      const { Records = [], NextShardIterator } = await this.#client.send(
        new GetRecordsCommand({ ShardIterator: this.#iterator, Limit: 100 }),
      );
      this.#iterator = NextShardIterator;
      return Records;
    } catch (error) {
      // Iterators lapse; the place is known.
      this.#iterator = undefined;
      if (error instanceof Error && /Iterator|Trimmed/.test(error.name)) return [];
      throw error;
    }
  }

  /** Says that everything up to this record was dealt with. */
  acknowledge(last: StreamRecord) {
    const after = last.dynamodb?.SequenceNumber;
    if (!after || !this.#place) return;
    this.#place = { ...this.#place, after };
    writeFileSync(`${this.#file}.new`, JSON.stringify(this.#place));
    renameSync(`${this.#file}.new`, this.#file);
  }

  /** Goes back to behind what was last acknowledged. */
  rewind() {
    this.#iterator = undefined;
  }

  close() {
    this.#client.destroy();
  }

  async #begin(): Promise<string | undefined> {
    const StreamArn = this.#stream;
    const { StreamDescription } = await this.#client.send(new DescribeStreamCommand({ StreamArn }));
    const shards = StreamDescription?.Shards ?? [];
    const known = shards.find(({ ShardId }) => ShardId === this.#place?.shard);
    const ShardId = (known ?? shards[0])?.ShardId;
    if (!ShardId) return undefined;
    const after = known && this.#place?.after;
    this.#place = { stream: StreamArn, shard: ShardId, after: after ?? "" };
    const type = after
      ? { ShardIteratorType: "AFTER_SEQUENCE_NUMBER" as const, SequenceNumber: after }
      : { ShardIteratorType: "TRIM_HORIZON" as const };
    const { ShardIterator } = await this.#client.send(new GetShardIteratorCommand({ StreamArn, ShardId, ...type }));
    return ShardIterator;
  }
}

const readPlace = (file: string, stream: string): Place | undefined => {
  try {
    const place = Place.parse(JSON.parse(readFileSync(file, "utf8")));
    return place.stream === stream ? place : undefined;
  } catch {
    return undefined;
  }
};
