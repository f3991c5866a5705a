import { Flaw } from "../formats/flaw.ts";
import { cleanJpg } from "./jpg.ts";
import type { Traces } from "./traces.ts";

/** A JPEG without what programs and cameras wrote into it; as it is where it cannot be read as one. */
export const bareJpeg = (bytes: Buffer, traces: Traces): Buffer => {
  try {
    return cleanJpg(bytes, traces);
  } catch (error) {
    if (error instanceof Flaw || error instanceof RangeError) return bytes;
    throw error;
  }
};

const boxesOfNotes = new Set(["xml ", "uuid", "uinf"]);

/** A JPEG 2000 file (ISO 15444-1, annex I) without the boxes in which programs and cameras write of it. */
export const bareJpeg2000 = (bytes: Buffer, traces: Traces): Buffer => {
  const kept: Buffer[] = [];
  let at = 0;
  while (at + 8 <= bytes.length) {
    const length = bytes.readUInt32BE(at);
    const end = length >= 8 ? at + length : bytes.length;
    if (end > bytes.length || (length > 1 && length < 8)) break;
    if (boxesOfNotes.has(bytes.toString("latin1", at + 4, at + 8))) traces.add("properties");
    else kept.push(bytes.subarray(at, end));
    at = end;
  }
  return Buffer.concat([...kept, bytes.subarray(at)]);
};
