import { crc32 } from "node:zlib";
import { readExif, upright } from "./exif.ts";
import { nameXmp } from "./picture-notes.ts";
import type { Traces } from "./traces.ts";

/** What the picture is drawn from (ISO 15948, and what came later for colours and films). */
const drawn = new Set(
  "IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB bKGD hIST pHYs sPLT acTL fcTL fdAT cICP mDCV cLLI".split(" "),
);

const known: Readonly<Record<string, "author" | "software" | "title" | "dates">> = {
  Author: "author",
  Artist: "author",
  Software: "software",
  Title: "title",
  "Creation Time": "dates",
};

export const cleanPng = (bytes: Buffer, traces: Traces): Buffer => {
  const kept: Buffer[] = [bytes.subarray(0, 8)];
  let at = 8;
  for (let type = ""; type !== "IEND"; ) {
    const end = at + 12 + (at + 12 <= bytes.length ? bytes.readUInt32BE(at) : bytes.length);
    if (end > bytes.length) {
      kept.push(bytes.subarray(at));
      break;
    }
    type = bytes.toString("latin1", at + 4, at + 8);
    const content = bytes.subarray(at + 8, end - 4);
    if (drawn.has(type)) kept.push(bytes.subarray(at, end));
    else if (type === "eXIf") {
      const turned = readExif(content, traces);
      if (turned !== 1) kept.push(chunk("eXIf", upright(turned)));
    } else name(type, content, traces);
    at = end;
  }
  return Buffer.concat(kept);
};

const name = (type: string, content: Buffer, traces: Traces) => {
  if (type === "tIME") return traces.add("dates");
  const key = content.toString("latin1", 0, Math.max(content.subarray(0, 80).indexOf(0), 0));
  if (type === "iTXt" && key.startsWith("XML")) return nameXmp(content, traces);
  const value = type === "tEXt" ? content.toString("latin1", key.length + 1, key.length + 1001) : "";
  traces.add(known[key] ?? "properties", known[key] ? value : `${key} ${value}`);
};

const chunk = (type: string, content: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(content.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
};
