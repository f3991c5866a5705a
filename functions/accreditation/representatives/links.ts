import { addDays } from "#shared/days.ts";
import { readReference } from "#shared/references.ts";
import { hashOf, newToken } from "#shared/secrets.ts";
import type { Key, Representative } from "./representative.ts";

type Random = (bytes: number) => Uint8Array;

/** Links sent by mail and devices that are kept, each; the oldest makes room. */
const mostKeys = 6;
/** Hours for which a device stays open after the link was followed on it. */
const deviceHours = 12;

/** Whose pages a link or cookie is for: its first 8 symbols name the representative, the other 32 open them. */
export const referenceIn = (token: string) =>
  /^[\w-]{40}$/.test(token) ? readReference(`REP-${token.slice(0, 8)}`) : undefined;

/** A representative with one more key, and the token that only its owner will know. */
export const withKey = (
  one: Representative,
  { mailed, until }: Pick<Key, "mailed" | "until">,
  random: Random,
): { readonly one: Representative; readonly token: string } => {
  const token = one.reference.slice(4).replace("-", "") + newToken(random);
  const key: Key = { hash: hashOf(token), until, mailed };
  const alike = one.keys.filter((other) => other.mailed === mailed);
  const others = one.keys.filter((other) => other.mailed !== mailed);
  return { one: { ...one, keys: [...others, ...alike.slice(-(mostKeys - 1)), key] }, token };
};

export const deviceUntil = (now: Date) => addDays(now.toISOString(), deviceHours / 24);

/** The key that a token is, if it still opens something. */
export const keyOf = ({ keys }: Representative, token: string, now: Date): Key | undefined => {
  const hash = hashOf(token);
  return keys.find((key) => key.hash === hash && key.until > now.toISOString());
};
