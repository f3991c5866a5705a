import { constants, inflateRawSync, inflateSync } from "node:zlib";
import { Flaw, must } from "../formats/flaw.ts";
import { ascii85, type Filter, hexadecimal, lzw, runLength } from "./pdf-older-filters.ts";
import { type Dictionary, isDictionary, isList, isName, isNumber, type Stream, type Value } from "./pdf-values.ts";

type Get = (value: Value | undefined) => Value;

const mostFilters = 4;

/** What a stream says once it is unpacked, at most so many bytes of it; a `Flaw` where that cannot be told. */
export const unpackedStream = ({ dictionary, raw }: Stream, get: Get, most: number): Buffer => {
  const [names, parameters] = [listOf(get(dictionary.get("Filter"))), listOf(get(dictionary.get("DecodeParms")))];
  must(names.length <= mostFilters, "unscannable");
  let bytes = raw;
  for (const [place, name] of names.entries()) {
    const filter = filters[String(get(name))];
    if (!filter) throw new Flaw("unscannable");
    const given = get(parameters[place]);
    bytes = filter(bytes, most, isDictionary(given) ? given : undefined);
  }
  return bytes;
};

const listOf = (value: Value): Value[] => (isList(value) ? value : value === null ? [] : [value]);

/** What has room in one piece is held once. */
const usualRatio = 14;

const inflate: Filter = (bytes, most, parameters) => {
  const chunkSize = Math.min(Math.max(bytes.length * usualRatio, 65_536), most);
  const options = { maxOutputLength: most, chunkSize, finishFlush: constants.Z_SYNC_FLUSH };
  try {
    return predicted(inflateSync(bytes, options), parameters);
  } catch (error) {
    must(!isTooLarge(error), "too_large");
  }
  try {
    return predicted(inflateRawSync(bytes.subarray(2), options), parameters);
  } catch (error) {
    throw new Flaw(isTooLarge(error) ? "too_large" : "damaged");
  }
};

const isTooLarge = (error: unknown) =>
  error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";

/** ISO 32000-2, 7.4.4.4, for bytes: the predictors of PNG, each row with its own. */
const predicted = (bytes: Buffer, parameters: Dictionary | undefined): Buffer => {
  const number = (key: string, otherwise: number) => {
    const value = parameters?.get(key);
    return isNumber(value) ? value : otherwise;
  };
  const predictor = number("Predictor", 1);
  if (predictor === 1) return bytes;
  const bits = number("Colors", 1) * number("BitsPerComponent", 8);
  const row = Math.ceil((number("Columns", 1) * bits) / 8);
  must(predictor >= 10 && row > 0 && row < 1e6 && bits > 0 && bits <= 256, "unscannable");
  const before = Math.max(1, bits >> 3);
  const result = Buffer.alloc(Math.ceil((bytes.length * row) / (row + 1)));
  let to = 0;
  for (let from = 0; from < bytes.length; from += row + 1) {
    const type = bytes[from];
    const length = Math.min(row, bytes.length - from - 1);
    for (let at = 0; at < length; at++, to++) {
      const left = at >= before ? (result[to - before] as number) : 0;
      const up = to >= row ? (result[to - row] as number) : 0;
      const corner = at >= before && to >= row ? (result[to - row - before] as number) : 0;
      result[to] = (bytes[from + 1 + at] as number) + guess(type, left, up, corner);
    }
  }
  return result.subarray(0, to);
};

const guess = (type: number | undefined, left: number, up: number, corner: number): number => {
  if (type === 1) return left;
  if (type === 2) return up;
  if (type === 3) return (left + up) >> 1;
  if (type !== 4) return 0;
  const sum = left + up - corner;
  const [a, b, c] = [Math.abs(sum - left), Math.abs(sum - up), Math.abs(sum - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
};

const lzwPredicted: Filter = (bytes, most, parameters) => predicted(lzw(bytes, most, parameters), parameters);

const filters: Readonly<Record<string, Filter>> = {
  FlateDecode: inflate,
  Fl: inflate,
  LZWDecode: lzwPredicted,
  LZW: lzwPredicted,
  ASCIIHexDecode: hexadecimal,
  AHx: hexadecimal,
  ASCII85Decode: ascii85,
  A85: ascii85,
  RunLengthDecode: runLength,
  RL: runLength,
};

/** The names of the filters of a stream, the outermost first. */
export const filtersOf = (dictionary: Dictionary, get: Get): string[] =>
  listOf(get(dictionary.get("Filter")))
    .map(get)
    .filter(isName);
