import type { Trace } from "#shared/uploads.ts";
import { textOf } from "./pdf-texts.ts";
import type { Dictionary, Value } from "./pdf-values.ts";
import type { Traces } from "./traces.ts";
import { decoded } from "./xml-words.ts";

/** What is said of the whole by name; whatever programs add to it of their own are properties. */
const infoTraces: Readonly<Record<string, Trace>> = {
  Author: "author",
  Manager: "author",
  Company: "organization",
  Creator: "software",
  Producer: "software",
  Title: "title",
  CreationDate: "dates",
  ModDate: "dates",
  SourceModified: "dates",
};

export const traceInfo = (info: Dictionary, get: (value: Value) => Value, traces: Traces): void => {
  for (const [key, given] of info) {
    const value = get(given);
    if (!Buffer.isBuffer(value) || key === "Trapped") continue;
    traces.add(infoTraces[key] ?? "properties", dayOf(textOf(value)));
  }
};

/** The day of an instant as PDF writes it, `D:20260131…`. */
export const dayOf = (text: string): string => text.replace(/^D:(\d{4})(\d\d)(\d\d).*$/s, "$1-$2-$3");

const packetTraces: readonly (readonly [Trace, RegExp])[] = [
  ["author", /^(?:dc:(?:creator|contributor)|pdfx:Author|photoshop:AuthorsPosition|tiff:Artist)$/],
  ["organization", /^(?:dc:publisher|photoshop:Source|pdfx:Company)$/],
  ["software", /^(?:xmp:CreatorTool|pdf:Producer|stEvt:softwareAgent|tiff:Software)$/],
  ["dates", /^(?:xmp:(?:Create|Modify|Metadata)Date|stEvt:when|photoshop:DateCreated|exif:DateTime\w+)$/],
  ["title", /^dc:title$/],
  ["device", /^(?:tiff:(?:Make|Model)|aux:\w+)$/],
  ["place", /^(?:exif:GPS\w+|photoshop:(?:City|State|Country)|Iptc4xmpCore:Location)$/],
  ["history", /^(?:xmpMM:\w+|stRef:\w+|stEvt:\w+)$/],
  ["properties", /^(?:dc:(?!format)\w+|pdf:Keywords|pdfx:\w+|photoshop:\w+|xmp:Label)$/],
];
/** Of one packet: more than any program writes. */
const mostLetters = 1_000_000;
const shown = new Set<Trace>(["author", "organization", "software", "title", "device", "properties"]);

/** A packet of XMP (ISO 16684-1), as far as people would want to know of it. */
export const tracePacket = (packet: Buffer, traces: Traces): void => {
  const text = packet.toString("utf8", 0, mostLetters);
  let name = "";
  for (const [, tag, content = ""] of text.matchAll(/<([^<>]*)>|([^<>]+)/g)) {
    if (tag === undefined) tell(name, content, traces);
    else if (!tag.startsWith("/")) {
      const [opened = ""] = /^[\w:]*/.exec(tag) ?? [];
      if (!opened.startsWith("rdf:")) name = opened;
      for (const [, attribute = "", value = ""] of tag.matchAll(/\b(\w+:\w+)\s*=\s*["']([^"']*)/g))
        tell(attribute, value, traces);
    }
  }
};

const tell = (name: string, content: string, traces: Traces): void => {
  const trace = packetTraces.find(([, pattern]) => pattern.test(name))?.[0];
  const value = content.trim();
  if (!trace || value === "") return;
  if (trace === "dates") traces.add(trace, value.slice(0, 10));
  else traces.add(trace, shown.has(trace) ? decoded(value) : "");
};

/** The names under which programs keep what is theirs. */
export const tracePieces = (pieces: Dictionary, traces: Traces): void => {
  for (const program of pieces.keys()) traces.add("properties", program);
};
