const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const prefixes = {
  organization: "ORG",
  application: "APP",
  input: "INP",
  representative: "REP",
  list: "LST",
  enquiry: "ENQ",
  signUp: "BRF",
};

export type ReferenceKind = keyof typeof prefixes;

/** Luhn's check modulo 32: finds every single wrong symbol and nearly every swap of neighbours. */
const checkSymbol = (symbols: string): string => {
  let sum = 0;
  for (const [fromRight, symbol] of [...symbols].reverse().entries()) {
    const doubled = alphabet.indexOf(symbol) * (fromRight % 2 === 0 ? 2 : 1);
    sum += Math.floor(doubled / 32) + (doubled % 32);
  }
  return alphabet.charAt((32 - (sum % 32)) % 32);
};

/** A new reference such as `ORG-7K3Q-9TDW`: 35 random bits and a check symbol. It authorizes nothing. */
export const newReference = (kind: ReferenceKind, random: (bytes: number) => Uint8Array): string => {
  const symbols = [...random(7)].map((byte) => alphabet.charAt(byte % 32)).join("");
  const all = symbols + checkSymbol(symbols);
  return `${prefixes[kind]}-${all.slice(0, 4)}-${all.slice(4)}`;
};

/** The canonical form of what a person typed or was read out; undefined when it cannot be a reference. */
export const readReference = (typed: string): string | undefined => {
  const plain = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "");
  const prefix = Object.values(prefixes).find((known) => plain.startsWith(known));
  if (!prefix) return undefined;
  const symbols = plain.slice(prefix.length).replace(/O/g, "0").replace(/[IL]/g, "1");
  if (symbols.length !== 8 || [...symbols].some((symbol) => !alphabet.includes(symbol))) return undefined;
  if (checkSymbol(symbols.slice(0, 7)) !== symbols.at(7)) return undefined;
  return `${prefix}-${symbols.slice(0, 4)}-${symbols.slice(4)}`;
};
