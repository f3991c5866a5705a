import type { Connection } from "./connection.ts";
import { textIn } from "./file-versions.ts";
import { type Answer, sendSigned } from "./signed-request.ts";
import { encoded, queryOf, signable, signerFor, type Unsigned } from "./signing.ts";

/** Something asked of the bucket; without a key, of the bucket itself. */
export interface Asked extends Omit<Unsigned, "origin" | "path"> {
  readonly key?: string;
}

/** The bucket of files that people send; nobody else speaks to S3. Whatever cannot be reached is a fault. */
export class Bucket {
  readonly name: string;
  readonly origin: string;
  readonly #connection: Pick<Connection, "settings" | "now">;

  constructor(connection: Pick<Connection, "settings" | "now">) {
    const { bucket, origin } = connection.settings.files;
    if (!bucket || !origin) throw new Error("this function was not given the bucket of files");
    this.name = bucket;
    this.origin = origin;
    this.#connection = connection;
  }

  /** The answer, or nothing where nothing is. */
  async send({ key = "", ...asked }: Asked): Promise<Answer | undefined> {
    const unsigned = { ...asked, ...this.#at(key) };
    const answer = await sendSigned("s3", this.credentials(), this.#connection.now(), unsigned);
    if (answer.status < 300) return answer;
    const gone = answer.status === 404 || answer.status === 405;
    if (gone) return undefined;
    throw Object.assign(new Error(`S3 answered ${answer.status}`), {
      name: textIn(answer.body.toString("utf8"), "Code") || "S3Refusal",
    });
  }

  /** An address with which whoever has it may do one thing, for so many seconds, sending exactly these headers. */
  async address({ key = "", ...asked }: Asked, seconds: number): Promise<string> {
    const headers = { ...asked.headers, "x-amz-content-sha256": "UNSIGNED-PAYLOAD" };
    const wanted = signable({ ...asked, ...this.#at(key), headers });
    const signed = await this.signer().presign(wanted, {
      signingDate: this.#connection.now(),
      expiresIn: seconds,
    });
    return `${this.origin}${signed.path}?${queryOf(signed.query ?? {})}`;
  }

  signer() {
    return signerFor("s3", this.credentials());
  }

  credentials() {
    return this.#connection.settings.credentials();
  }

  #at(key: string) {
    return { origin: this.origin, path: `/${key.split("/").map(encoded).join("/")}` };
  }
}
