import { createHash, randomBytes } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";

const Begun = z.object({
  id: z.string(),
  key: z.string(),
  type: z.string(),
  begunAt: z.string(),
  parts: z.record(z.string(), z.object({ size: z.number(), etag: z.string(), storedAt: z.string() })),
});
export type Begun = z.infer<typeof Begun>;

/** Milliseconds after which a file that is not complete is given up, as the bucket is told to. */
const longest = 7 * 86_400_000;

const md5 = (data: Buffer) => createHash("md5").update(data);

/** A folder that keeps files on their way in parts: one folder for each. */
export class PartStore {
  readonly #folder: string;

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
  }

  begin({ key, type }: Pick<Begun, "key" | "type">, now: Date): Begun {
    for (const id of readdirSync(this.#folder)) this.find(id, now);
    const begun = { id: randomBytes(48).toString("base64url"), key, type, begunAt: now.toISOString(), parts: {} };
    mkdirSync(join(this.#folder, begun.id));
    this.#write(begun);
    return begun;
  }

  /** What was begun and is neither complete nor given up. */
  find(id: string, now: Date): Begun | undefined {
    if (!/^[\w-]{64}$/.test(id)) return undefined;
    const begun = readBegun(join(this.#folder, id, "begun.json"));
    if (!begun || now.getTime() < Date.parse(begun.begunAt) + longest) return begun;
    this.remove(begun);
    return undefined;
  }

  /** Keeps a part in place of the one of its number; answers its ETag. */
  put(begun: Begun, part: number, body: Buffer, now: Date): string {
    const etag = md5(body).digest("hex");
    writeFileSync(this.#file(begun, part), body);
    const kept = { size: body.length, etag, storedAt: now.toISOString() };
    this.#write({ ...begun, parts: { ...begun.parts, [part]: kept } });
    return etag;
  }

  /** The parts of these numbers as one file, with the ETag that S3 gives to such. */
  joined(begun: Begun, numbers: readonly number[]): { readonly body: Buffer; readonly etag: string } {
    const bodies = numbers.map((part) => readFileSync(this.#file(begun, part)));
    const sums = Buffer.concat(bodies.map((body) => md5(body).digest()));
    return { body: Buffer.concat(bodies), etag: `${md5(sums).digest("hex")}-${numbers.length}` };
  }

  remove({ id }: Begun) {
    rmSync(join(this.#folder, id), { recursive: true, force: true });
  }

  #write(begun: Begun) {
    const file = join(this.#folder, begun.id, "begun.json");
    writeFileSync(`${file}.new`, JSON.stringify(begun));
    renameSync(`${file}.new`, file);
  }

  #file({ id }: Begun, part: number) {
    return join(this.#folder, id, `${part}.bytes`);
  }
}

const readBegun = (file: string): Begun | undefined => {
  try {
    return Begun.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return undefined;
  }
};
