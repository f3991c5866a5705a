import { hashOf } from "#shared/secrets.ts";

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const symbols = 16;

/** 80 random bits that people can read out and type: `7K3Q-9TDW-2M4P-X8CE`. */
export const newCode = (random: (bytes: number) => Uint8Array): string =>
  [...random(symbols)]
    .map((byte) => alphabet.charAt(byte % 32))
    .join("")
    .replace(/.{4}(?=.)/g, "$&-");

/** The canonical form of what somebody typed; undefined when it cannot be a code. */
export const readCode = (typed: string): string | undefined => {
  const plain = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\-‐-―−]/g, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
  const possible = plain.length === symbols && [...plain].every((symbol) => alphabet.includes(symbol));
  return possible ? plain.replace(/.{4}(?=.)/g, "$&-") : undefined;
};

/** By what a code is found; never the hash of a link, which are kept in the same table. */
export const codeHash = (code: string) => hashOf(`letter\n${code}`);
