import { must } from "../formats/flaw.ts";
import type { Dictionary } from "./pdf-values.ts";

/** What bytes stand for, at most so many. */
export type Filter = (bytes: Buffer, most: number, parameters: Dictionary | undefined) => Buffer;

export const hexadecimal: Filter = (bytes) => {
  const end = bytes.indexOf(0x3e);
  const digits = bytes.toString("latin1", 0, end < 0 ? bytes.length : end).replace(/[^0-9A-Fa-f]/g, "");
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, "hex");
};

export const ascii85: Filter = (bytes, most) => {
  const result = new Growing(most);
  let [value, count] = [0, 0];
  const put = (bytesOfValue: number) => {
    for (let n = 0; n < bytesOfValue; n++) result.add(Math.floor(value / 2 ** (24 - 8 * n)) & 255);
    [value, count] = [0, 0];
  };
  for (const code of bytes) {
    if (code === 0x7e) break;
    if (code === 0x7a && count === 0) put(4);
    if (code < 0x21 || code > 0x75) continue;
    value = value * 85 + code - 0x21;
    if (++count === 5) put(4);
  }
  if (count > 1) {
    const short = 5 - count;
    for (let n = 0; n < short; n++) value = value * 85 + 84;
    put(4 - short);
  }
  return result.bytes();
};

export const runLength: Filter = (bytes, most) => {
  const result = new Growing(most);
  for (let at = 0; at < bytes.length; ) {
    const code = bytes[at++] as number;
    if (code === 128) break;
    const repeats = code > 128;
    for (let n = repeats ? 257 - code : code + 1; n > 0; n--) result.add(bytes[repeats ? at : at++] ?? 0);
    if (repeats) at++;
  }
  return result.bytes();
};

const [clear, end] = [256, 257];

/** ISO 32000-2, 7.4.4: codes of 9 to 12 bits, each for what another stands for and one byte more. */
export const lzw: Filter = (bytes, most, parameters) => {
  const early = parameters?.get("EarlyChange") === 0 ? 0 : 1;
  const result = new Growing(most);
  // Where in the result each code's bytes begin, and how many they are.
  const [places, lengths] = [new Uint32Array(4096), new Uint16Array(4096)];
  let [buffered, bits, width, next] = [0, 0, 9, 258];
  for (const byte of bytes) {
    buffered = ((buffered << 8) | byte) & 0xffffff;
    bits += 8;
    if (bits < width) continue;
    bits -= width;
    const code = (buffered >> bits) & ((1 << width) - 1);
    if (code === end) break;
    if (code === clear) {
      [width, next] = [9, 258];
      continue;
    }
    const place = result.length;
    if (code < clear) result.add(code);
    else {
      must(code < next, "damaged");
      const [from, length] = [places[code] as number, lengths[code] as number];
      for (let n = 0; n < length; n++) result.add(result.at(from + n));
    }
    // The code to come stands for these bytes and the first of those that follow.
    if (next < 4096) {
      places[next] = place;
      lengths[next] = result.length - place + 1;
      next++;
    }
    width = Math.min(12, 32 - Math.clz32(next - 1 + early));
  }
  return result.bytes();
};

class Growing {
  length = 0;
  readonly #most: number;
  #held = Buffer.alloc(4096);

  constructor(most: number) {
    this.#most = most;
  }

  add(byte: number): void {
    must(this.length < this.#most, "too_large");
    if (this.length === this.#held.length) this.#held = Buffer.concat([this.#held], this.length * 2);
    this.#held[this.length++] = byte;
  }

  at(place: number): number {
    return this.#held[place] as number;
  }

  bytes(): Buffer {
    return this.#held.subarray(0, this.length);
  }
}
