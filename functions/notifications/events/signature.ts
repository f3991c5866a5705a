import { createPublicKey, type KeyObject, verify } from "node:crypto";
import * as z from "zod";

/** A notification as SNS hands it to a function. */
const Notification = z.object({
  Type: z.literal("Notification"),
  MessageId: z.string(),
  TopicArn: z.string(),
  Subject: z.string().nullish(),
  Message: z.string(),
  Timestamp: z.string(),
  SignatureVersion: z.enum(["1", "2"]),
  Signature: z.base64(),
  SigningCertUrl: z.url(),
});
type Notification = z.infer<typeof Notification>;

/** The key that an address shows; undefined when nothing is there. Rejects when that cannot be found out now. */
export type FetchKey = (url: string) => Promise<KeyObject | undefined>;

export interface Trusted {
  readonly topic: string;
  /** Below which address the local stand-in shows its key; empty in the cloud. */
  readonly keys: string;
}

const algorithms = { "1": "RSA-SHA1", "2": "RSA-SHA256" } as const;

/** What SNS signs: names and values in turn, in the order of the names (SNS Developer Guide, "Verifying signatures"). */
export const signedText = ({
  Message,
  MessageId,
  Subject,
  Timestamp,
  TopicArn,
  Type,
}: Omit<Notification, "SignatureVersion" | "Signature" | "SigningCertUrl">): string =>
  [
    ["Message", Message],
    ["MessageId", MessageId],
    ...(Subject ? [["Subject", Subject]] : []),
    ["Timestamp", Timestamp],
    ["TopicArn", TopicArn],
    ["Type", Type],
  ]
    .map(([name, value]) => `${name}\n${value}\n`)
    .join("");

/** Whether SNS itself shows its key there: in the topic's region, and nowhere else. */
const isKeyOfSns = (url: string, { topic, keys }: Trusted): boolean => {
  if (keys) return url.startsWith(`${keys}/`);
  const [, partition, , region] = topic.split(":");
  const domain = partition === "aws-cn" ? "amazonaws.com.cn" : "amazonaws.com";
  const { protocol, host, pathname, search } = new URL(url);
  const named = /^\/SimpleNotificationService-[0-9a-z]+\.pem$/.test(pathname) && search === "";
  return protocol === "https:" && host === `sns.${region}.${domain}` && named;
};

/** What the topic said, or why it is not believed to have said it. */
export const heard = async (
  record: unknown,
  trusted: Trusted,
  fetchKey: FetchKey,
): Promise<{ readonly message: string } | { readonly refused: string }> => {
  const read = Notification.safeParse(record);
  if (!read.success) return { refused: "malformed" };
  const { TopicArn, SigningCertUrl, SignatureVersion, Signature, Message } = read.data;
  if (!trusted.topic || TopicArn !== trusted.topic) return { refused: "other_topic" };
  if (!isKeyOfSns(SigningCertUrl, trusted)) return { refused: "other_key" };
  const key = await fetchKey(SigningCertUrl);
  if (!key) return { refused: "no_key" };
  const text = Buffer.from(signedText(read.data));
  const isSigned = verify(algorithms[SignatureVersion], text, key, Buffer.from(Signature, "base64"));
  return isSigned ? { message: Message } : { refused: "forged" };
};

const mostBytes = 10_000;
const mostKeys = 4;

/** Fetches keys, each once: SNS changes its own every year or so. */
export const keyFetcher = (): FetchKey => {
  const known = new Map<string, KeyObject>();
  return async (url) => {
    const there = known.get(url);
    if (there) return there;
    const answer = await fetch(url, { redirect: "error", signal: AbortSignal.timeout(5000) });
    if (answer.status >= 500) throw new Error(`the key of SNS could not be fetched: ${answer.status}`);
    const pem = answer.ok ? (await answer.text()).slice(0, mostBytes) : "";
    if (!pem.startsWith("-----BEGIN ")) return undefined;
    const key = createPublicKey(pem);
    if (known.size >= mostKeys) known.clear();
    known.set(url, key);
    return key;
  };
};
