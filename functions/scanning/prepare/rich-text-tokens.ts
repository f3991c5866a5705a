const [backslash, open, close, quote, star] = [0x5c, 0x7b, 0x7d, 0x27, 0x2a];
const isLetter = (byte = 0) => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
const isDigit = (byte = 0) => byte >= 0x30 && byte <= 0x39;

/** A sign of RTF 1.9 with the place of its bytes; a word takes the space behind it with it. */
export interface Token {
  readonly kind: "open" | "close" | "word" | "symbol" | "byte" | "text" | "packed";
  readonly from: number;
  readonly to: number;
  /** Of a word in small letters, or the sign behind the backslash. */
  readonly name: string;
  /** Of a word, where it has one; of a byte, its code. */
  readonly number: number | undefined;
}

const isSpecial = (byte: number | undefined) => byte === backslash || byte === open || byte === close;

export function* tokensOf(bytes: Buffer): Generator<Token, void, undefined> {
  for (let at = 0; at < bytes.length; ) {
    const token = tokenAt(bytes, at);
    yield token;
    at = token.to;
    if (token.name !== "bin" || token.kind !== "word") continue;
    const to = Math.min(at + Math.max(token.number ?? 0, 0), bytes.length);
    if (to > at) yield { kind: "packed", from: at, to, name: "", number: undefined };
    at = to;
  }
}

const tokenAt = (bytes: Buffer, from: number): Token => {
  const first = bytes[from];
  const token = (kind: Token["kind"], to: number, name = "", number?: number): Token => ({
    kind,
    from,
    to,
    name,
    number,
  });
  if (first === open) return token("open", from + 1);
  if (first === close) return token("close", from + 1);
  if (first !== backslash) {
    let to = from + 1;
    while (to < bytes.length && !isSpecial(bytes[to])) to++;
    return token("text", to);
  }
  let end = from + 1;
  while (isLetter(bytes[end])) end++;
  if (end === from + 1) {
    if (bytes[end] === quote) {
      const code = Number.parseInt(bytes.toString("latin1", end + 1, end + 3), 16);
      return Number.isNaN(code) ? token("symbol", end + 1) : token("byte", Math.min(end + 3, bytes.length), "", code);
    }
    return token("symbol", end + 1, bytes[end] === star ? "*" : bytes.toString("latin1", end, end + 1));
  }
  const name = bytes.toString("latin1", from + 1, end).toLowerCase();
  let digits = bytes[end] === 0x2d ? end + 1 : end;
  while (isDigit(bytes[digits])) digits++;
  const said = bytes.toString("latin1", end, digits);
  const number = /\d/.test(said) ? Number(said) : undefined;
  return token("word", bytes[digits] === 0x20 ? digits + 1 : digits, name, number);
};
