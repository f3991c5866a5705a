import type { Trace } from "#shared/uploads.ts";
import type { Traces } from "./traces.ts";
import { decoded } from "./xml-words.ts";

const ofXmp: Readonly<Record<string, Trace>> = {
  creator: "author",
  OwnerName: "author",
  rights: "author",
  CreatorTool: "software",
  Model: "device",
  SerialNumber: "device",
  CreateDate: "dates",
  ModifyDate: "dates",
  title: "title",
  City: "place",
  Country: "place",
  Location: "place",
  GPSLatitude: "place",
  GPSLongitude: "place",
};
const mostXmp = 200_000;

/** Names what Adobe's metadata say, as elements or as attributes. */
export const nameXmp = (content: Buffer, traces: Traces): void => {
  const xmp = content.toString("utf8", 0, mostXmp);
  traces.add("properties");
  for (const [name, what] of Object.entries(ofXmp)) {
    const found = new RegExp(
      `:${name}(?:="([^"]{1,200})"|>([^<]{0,200})(?:<rdf:\\w+>\\s*<rdf:li[^>]*>([^<]{1,200}))?)`,
    );
    const [, attribute, element, listed] = found.exec(xmp) ?? [];
    traces.name(what, decoded(attribute ?? listed ?? element ?? ""));
  }
};

/** Numbers of IPTC's second record. */
const ofIptc: Readonly<Record<number, Trace>> = {
  5: "title",
  55: "dates",
  80: "author",
  90: "place",
  95: "place",
  101: "place",
  110: "organization",
  115: "organization",
  116: "author",
  120: "title",
  122: "editor",
};

/** Names what agencies and programs for pictures write: records that begin with 28, 2 and their number. */
export const nameIptc = (content: Buffer, traces: Traces): void => {
  traces.add("properties");
  const beginning = Buffer.from([0x1c, 0x02]);
  for (
    let at = content.indexOf(beginning);
    at >= 0 && at + 5 <= content.length;
    at = content.indexOf(beginning, at + 2)
  ) {
    const what = ofIptc[content[at + 2] ?? 0];
    const length = content.readUInt16BE(at + 3);
    if (what && length <= 2000) traces.name(what, content.toString("utf8", at + 5, at + 5 + length));
  }
};
