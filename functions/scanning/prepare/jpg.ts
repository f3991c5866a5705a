import { must } from "../formats/flaw.ts";
import { segmentsOf } from "../formats/pictures.ts";
import { readExif, upright } from "./exif.ts";
import { nameIptc, nameXmp } from "./picture-notes.ts";
import type { Traces } from "./traces.ts";

const code = { app0: 0xe0, app1: 0xe1, app2: 0xe2, app13: 0xed, app14: 0xee, app15: 0xef, comment: 0xfe, end: 0xd9 };
const starts = (content: Buffer, words: string) => content.toString("latin1", 0, words.length) === words;

/** The picture, how it is turned and how its colours are meant; nothing of who took it, where, when, with what. */
export const cleanJpg = (bytes: Buffer, traces: Traces): Buffer => {
  const kept: Buffer[] = [bytes.subarray(0, 2)];
  let [turned, end, whole] = [1, 2, false];
  for (const { marker, from, content, to } of segmentsOf(bytes, 0)) {
    [end, whole] = [to, marker === code.end];
    const isNote = marker === code.comment || (marker >= code.app0 && marker <= code.app15);
    if (!isNote) {
      kept.push(bytes.subarray(from, to));
      continue;
    }
    if (marker === code.app0 && starts(content, "JFIF\0")) kept.push(withoutThumbnail(bytes.subarray(from, to)));
    else if (marker === code.app2 && starts(content, "ICC_PROFILE\0")) kept.push(bytes.subarray(from, to));
    else if (marker === code.app14 && starts(content, "Adobe")) kept.push(bytes.subarray(from, to));
    else if (marker === code.app1 && starts(content, "Exif\0\0")) turned = readExif(content.subarray(6), traces);
    else if (marker === code.app1 && starts(content, "http://ns.adobe.com/")) nameXmp(content, traces);
    else if (marker === code.app13) nameIptc(content, traces);
    else if (marker === code.comment) traces.name("properties", content.toString("utf8"));
    else traces.add("properties");
  }
  // Behind its end, phones put films and further pictures; of one that breaks off, the rest belongs to it.
  if (!whole) kept.push(bytes.subarray(end));
  else if (bytes.subarray(end).some((byte) => byte !== 0)) traces.add("properties");
  const place = kept[1]?.[1] === code.app0 ? 2 : 1;
  if (turned !== 1)
    kept.splice(place, 0, segment(code.app1, Buffer.concat([Buffer.from("Exif\0\0"), upright(turned)])));
  return Buffer.concat(kept);
};

const segment = (marker: number, content: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
};

/** JFIF has a small picture of its own behind its twelve fields. */
const withoutThumbnail = (jfif: Buffer): Buffer => {
  must(jfif.length >= 18);
  if (jfif.length === 18) return jfif;
  return segment(code.app0, Buffer.concat([jfif.subarray(4, 16), Buffer.alloc(2)]));
};
