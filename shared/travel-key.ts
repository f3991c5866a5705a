import { createCipheriv, createDecipheriv } from "node:crypto";
import type { Connection } from "./connection.ts";
import { sendSigned } from "./signed-request.ts";

/** Both what a key was wrapped for and what it is asked back for: it opens for nothing else. */
type Context = Readonly<Record<string, string>>;

/** The one key that wraps all others, which never leaves where it lies. */
export interface TravelKey {
  /** A new key of 32 bytes, and the same wrapped for keeping. */
  readonly fresh: (context: Context) => Promise<{ readonly plain: Buffer; readonly wrapped: Buffer }>;
  /** Rejects where the context is another one. */
  readonly open: (wrapped: Buffer, context: Context) => Promise<Buffer>;
}

type Hands = Pick<Connection, "settings" | "now" | "random">;

/** The key that the settings name: one of KMS, or on one machine the key itself. */
export const travelKeyOf = (hands: Hands): TravelKey => {
  const { travelKey, stage } = hands.settings;
  if (travelKey.startsWith("arn:")) return kmsKey(travelKey, hands);
  const [, local = ""] = /^local:([\w-]{43})$/.exec(travelKey) ?? [];
  if (!local || stage !== "local") throw new Error("this function was not given the key of travel documents");
  return localKey(Buffer.from(local, "base64url"), hands);
};

const kmsKey = (arn: string, { settings, now }: Hands): TravelKey => {
  const ask = async (action: string, wanted: object): Promise<Record<string, string>> => {
    const credentials = settings.credentials();
    const { status, body } = await sendSigned("kms", credentials, now(), {
      method: "POST",
      origin: settings.kmsOrigin || `https://kms.${credentials.region}.amazonaws.com`,
      path: "/",
      headers: { "content-type": "application/x-amz-json-1.1", "x-amz-target": `TrentService.${action}` },
      body: Buffer.from(JSON.stringify({ KeyId: arn, ...wanted })),
    });
    if (status !== 200) throw new Error(`KMS answered ${status} to ${action}`);
    return JSON.parse(body.toString("utf8"));
  };
  const bytes = (text = "") => Buffer.from(text, "base64");
  return {
    fresh: async (EncryptionContext) => {
      const answer = await ask("GenerateDataKey", { KeySpec: "AES_256", EncryptionContext });
      return { plain: bytes(answer.Plaintext), wrapped: bytes(answer.CiphertextBlob) };
    },
    open: async (wrapped, EncryptionContext) => {
      const answer = await ask("Decrypt", { CiphertextBlob: wrapped.toString("base64"), EncryptionContext });
      return bytes(answer.Plaintext);
    },
  };
};

const ivBytes = 12;
const tagBytes = 16;
const said = (context: Context) => Buffer.from(JSON.stringify(Object.entries(context).sort()));

const localKey = (key: Buffer, { random }: Hands): TravelKey => ({
  fresh: async (context) => {
    const plain = Buffer.from(random(key.length));
    const iv = random(ivBytes);
    const cipher = createCipheriv("aes-256-gcm", key, iv).setAAD(said(context));
    const wrapped = Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
    return { plain, wrapped };
  },
  open: async (wrapped, context) => {
    const decipher = createDecipheriv("aes-256-gcm", key, wrapped.subarray(0, ivBytes))
      .setAAD(said(context))
      .setAuthTag(wrapped.subarray(-tagBytes));
    return Buffer.concat([decipher.update(wrapped.subarray(ivBytes, -tagBytes)), decipher.final()]);
  },
});
