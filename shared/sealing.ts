import { createCipheriv, createDecipheriv } from "node:crypto";
import * as z from "zod";
import type { Connection } from "./connection.ts";
import { type TravelKey, travelKeyOf } from "./travel-key.ts";

/** A text that only its context opens; all parts are base64. */
export const Sealed = z.object({
  /** Its own key, wrapped by the one that never leaves KMS. */
  key: z.string(),
  iv: z.string(),
  data: z.string(),
  tag: z.string(),
});
export type Sealed = z.infer<typeof Sealed>;

/** Opaque ids of the forum and the person that a text belongs to. */
export interface SealedFor {
  readonly forum: string;
  readonly person: string;
}

const algorithm = "aes-256-gcm";
const ivBytes = 12;

const belonging = ({ forum, person }: SealedFor) => Buffer.from(JSON.stringify([forum, person]));

/** Seals what is too dangerous to lie open in a table, each text with a key of its own (AES-256-GCM). */
export class Sealing {
  readonly #key: TravelKey;
  readonly #random: Connection["random"];

  constructor(connection: Pick<Connection, "settings" | "now" | "random">) {
    this.#key = travelKeyOf(connection);
    this.#random = connection.random;
  }

  async seal(plain: string, whose: SealedFor): Promise<Sealed> {
    const { plain: key, wrapped } = await this.#key.fresh({ forum: whose.forum });
    const iv = Buffer.from(this.#random(ivBytes));
    const cipher = createCipheriv(algorithm, key, iv).setAAD(belonging(whose));
    const data = Buffer.concat([cipher.update(plain, "utf8"), cipher.final()]);
    key.fill(0);
    const parts = { key: wrapped, iv, data, tag: cipher.getAuthTag() };
    return Sealed.parse(
      Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part.toString("base64")])),
    );
  }

  /** Rejects where anything was changed, or where it was sealed for another forum or person. */
  async unseal(sealed: Sealed, whose: SealedFor): Promise<string> {
    const [wrapped, iv, data, tag] = [sealed.key, sealed.iv, sealed.data, sealed.tag].map((part) =>
      Buffer.from(part, "base64"),
    ) as [Buffer, Buffer, Buffer, Buffer];
    const key = await this.#key.open(wrapped, { forum: whose.forum });
    const decipher = createDecipheriv(algorithm, key, iv, { authTagLength: 16 })
      .setAAD(belonging(whose))
      .setAuthTag(tag);
    key.fill(0);
    return Buffer.concat([decipher.update(data), decipher.final()]).toString("utf8");
  }
}
