import { createHash, randomBytes } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";

const Kept = z.object({
  key: z.string(),
  version: z.string(),
  /** Counts up over all versions of a key. */
  place: z.number(),
  size: z.number(),
  etag: z.string(),
  type: z.string(),
  storedAt: z.string(),
  how: z.enum(["PostObject", "PutObject", "CompleteMultipartUpload"]),
  tags: z.record(z.string(), z.string()),
  /** Which of its events were delivered or given up. */
  told: z.object({ created: z.boolean(), verdict: z.boolean() }),
});
export type Kept = z.infer<typeof Kept>;

const numbered = (place: number) => String(place).padStart(8, "0");

/** A folder that keeps every version of every file: its bytes, and beside them what is known of it. */
export class FileStore {
  readonly #folder: string;
  readonly #kept: Kept[];

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
    this.#kept = readdirSync(folder).flatMap((name) => readAll(join(folder, name)));
  }

  store(
    { key, type, how, etag }: Pick<Kept, "key" | "type" | "how"> & { readonly etag?: string },
    body: Buffer,
    now: Date,
  ): Kept {
    const place = Math.max(-1, ...this.versions(key).map((kept) => kept.place)) + 1;
    const kept: Kept = {
      key,
      version: randomBytes(24).toString("base64url"),
      place,
      size: body.length,
      etag: etag ?? createHash("md5").update(body).digest("hex"),
      type,
      storedAt: now.toISOString(),
      how,
      tags: {},
      told: { created: false, verdict: false },
    };
    mkdirSync(this.#place(key), { recursive: true });
    writeFileSync(this.#file(kept, "bytes"), body);
    this.#kept.push(kept);
    this.#write(kept);
    return kept;
  }

  /** Changes what is known of a version. */
  note(kept: Kept, changes: { tags?: Kept["tags"]; told?: Partial<Kept["told"]> }) {
    Object.assign(kept.tags, changes.tags);
    Object.assign(kept.told, changes.told);
    if (this.#kept.includes(kept)) this.#write(kept);
  }

  /** All of one key, newest first. */
  versions(key: string): Kept[] {
    const isNewer = (a: Kept, b: Kept) => (a.storedAt === b.storedAt ? a.place > b.place : a.storedAt > b.storedAt);
    return this.#kept.filter((kept) => kept.key === key).sort((a, b) => (isNewer(a, b) ? -1 : 1));
  }

  /** All keys that begin so, in their order. */
  keys(prefix: string): string[] {
    return [...new Set(this.#kept.map(({ key }) => key))].filter((key) => key.startsWith(prefix)).sort();
  }

  /** Versions with an event that nobody was told yet, the oldest first. */
  untold(): Kept[] {
    const waiting = this.#kept.filter(({ told }) => !told.created || !told.verdict);
    return waiting.sort((a, b) => (a.storedAt < b.storedAt ? -1 : 1));
  }

  read(kept: Kept): Promise<Buffer> {
    return readFile(this.#file(kept, "bytes"));
  }

  remove(kept: Kept) {
    this.#kept.splice(this.#kept.indexOf(kept), 1);
    for (const ending of ["json", "bytes"] as const) rmSync(this.#file(kept, ending), { force: true });
  }

  #write(kept: Kept) {
    const file = this.#file(kept, "json");
    writeFileSync(`${file}.new`, JSON.stringify(kept));
    renameSync(`${file}.new`, file);
  }

  // Keys may hold what no file system takes as a name.
  #place(key: string) {
    return join(this.#folder, Buffer.from(key).toString("base64url"));
  }

  #file({ key, place }: Kept, ending: "json" | "bytes") {
    return join(this.#place(key), `${numbered(place)}.${ending}`);
  }
}

const readAll = (folder: string): Kept[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => Kept.parse(JSON.parse(readFileSync(join(folder, name), "utf8"))));
