import { hashOf } from "#shared/secrets.ts";

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const symbols = 16;

/** What somebody writes down to come back with: 80 random bits, without letters that look like digits. */
export const newCode = (random: (bytes: number) => Uint8Array): string =>
  [...random(symbols)]
    .map((byte) => alphabet.charAt(byte % 32))
    .join("")
    .replace(/(.{4})(?=.)/g, "$1-");

/** The canonical form of what was typed; undefined when it cannot be one. */
const readCode = (typed: string): string | undefined => {
  const plain = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
  return plain.length === symbols ? plain : undefined;
};

/** How a code is kept, together with the number it belongs to. */
export const codeHashOf = (reference: string, typed: string): string | undefined => {
  const code = readCode(typed);
  return code && hashOf(`report\n${reference}\n${code}`);
};
