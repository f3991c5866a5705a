import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { textDocument } from "./made-documents.ts";
import { chunk, jpg, png } from "./made-files.ts";
import { partsOf, preparedOf } from "./prepared-parts.ts";

const segment = (marker: number, content: Buffer | string) => {
  const body = Buffer.from(content as string, "latin1");
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
};

/** Exif with a name, a device, a place in Guatemala and how the picture is turned. */
const exif = (turned: number): Buffer => {
  const tiff = Buffer.alloc(400);
  tiff.write("II*\0", "latin1");
  tiff.writeUInt32LE(8, 4);
  let at = 8;
  const field = (tag: number, type: number, count: number, value: number) => {
    tiff.writeUInt16LE(tag, at);
    tiff.writeUInt16LE(type, at + 2);
    tiff.writeUInt32LE(count, at + 4);
    tiff.writeUInt32LE(value, at + 8);
    at += 12;
  };
  const begin = (count: number) => {
    at = tiff.writeUInt16LE(count, at);
  };
  begin(4);
  field(272, 2, 8, 100);
  field(274, 3, 1, turned);
  field(315, 2, 12, 120);
  field(34853, 4, 1, 200);
  tiff.write("Nokia 3\0", 100);
  tiff.write("Maria Lopez\0", 120);
  at = 200;
  begin(4);
  field(1, 2, 2, 0x4e);
  field(2, 5, 3, 300);
  field(3, 2, 2, 0x57);
  field(4, 5, 3, 330);
  for (const [place, value] of [14, 1, 38, 1, 24, 1].entries()) tiff.writeUInt32LE(value, 300 + 4 * place);
  for (const [place, value] of [90, 1, 30, 1, 0, 1].entries()) tiff.writeUInt32LE(value, 330 + 4 * place);
  return tiff;
};

const [start, rest] = [jpg.subarray(0, 2), jpg.subarray(20)];
const jfif = jpg.subarray(2, 20);
const colours = segment(0xe2, "ICC_PROFILE\0\x01\x01colours");
const photo = (turned: number) =>
  Buffer.concat([
    start,
    jfif,
    segment(0xe1, Buffer.concat([Buffer.from("Exif\0\0"), exif(turned)])),
    segment(
      0xe1,
      'http://ns.adobe.com/xap/1.0/\0<x xmp:CreatorTool="Darkroom 2"><dc:creator><rdf:Seq><rdf:li>Ana Maria</rdf:li></rdf:Seq></dc:creator></x>',
    ),
    segment(0xed, "Photoshop 3.0\x008BIM\x1c\x02\x5a\x00\x05Xelaj"),
    colours,
    segment(0xee, "Adobe\0d\0\0\0\0\x01"),
    segment(0xfe, "taken for the board"),
    rest,
    Buffer.from("\0\0\0\x18ftypmp42 and so on"),
  ]);

describe("photos", () => {
  it("tell who took them, where and with what", async () => {
    const { found } = await preparedOf(photo(1));
    expect(found).toMatchObject({
      author: ["Maria Lopez", "Ana Maria"],
      device: ["Nokia 3"],
      place: ["14.6400, -90.5000", "Xelaj"],
      software: ["Darkroom 2"],
    });
    expect(found.properties).toEqual(["taken for the board"]);
  });

  it("keep the picture and its colours, and nothing else", async () => {
    const { cleaned, again } = await preparedOf(photo(1));
    expect(again).toEqual({ kind: "jpg", findings: [] });
    expect(cleaned).toEqual(Buffer.concat([start, jfif, colours, segment(0xee, "Adobe\0d\0\0\0\0\x01"), rest]));
  });

  it("stay turned as they are", async () => {
    const { cleaned } = await preparedOf(photo(6));
    const place = cleaned.indexOf("Exif\0\0");
    expect(place).toBe(2 + jfif.length + 4);
    expect(cleaned.readUInt16LE(place + 6 + 18)).toBe(6);
    const again = await preparedOf(cleaned);
    expect(again.found).toEqual({});
    expect(again.cleaned).toEqual(cleaned);
  });

  it("are cleaned of small pictures of themselves", async () => {
    const small = segment(
      0xe0,
      Buffer.concat([Buffer.from("JFIF\0\x01\x01\0\0\x01\0\x01\x01\x01", "latin1"), Buffer.alloc(3, 7)]),
    );
    const { cleaned } = await preparedOf(Buffer.concat([start, small, segment(0xe0, "JFXX\0\x10another"), rest]));
    expect(cleaned).toEqual(Buffer.concat([start, jfif, rest]));
  });

  it("within documents are cleaned too, those that break off among them", async () => {
    const photos = { "word/media/1.jpeg": photo(1), "word/media/2.bin": photo(1).subarray(0, -60) };
    const { cleaned, found } = await preparedOf(textDocument("<w:p/>", photos));
    expect(found.place).toEqual(["14.6400, -90.5000", "Xelaj"]);
    for (const [name, part] of await partsOf(cleaned))
      if (name.includes("media")) expect(part).not.toMatch(/Lopez|Xelaj|Nokia/);
  });
});

describe("drawings", () => {
  const drawing = Buffer.concat([
    png.subarray(0, 33),
    chunk("tEXt", Buffer.from("Author\0Maria Lopez")),
    chunk("zTXt", Buffer.concat([Buffer.from("Comment\0\0"), deflateSync("for the board")])),
    chunk("iTXt", Buffer.from('XML:com.adobe.xmp\0\0\0\0\0<x xmp:CreatorTool="Paint 3"/>')),
    chunk("eXIf", exif(1)),
    chunk("tIME", Buffer.alloc(7)),
    chunk("caBX", Buffer.from("signed by Maria Lopez")),
    chunk("pHYs", Buffer.alloc(9)),
    png.subarray(33),
  ]);

  it("tell who drew them, and keep the drawing alone", async () => {
    const { found, cleaned, again } = await preparedOf(drawing);
    expect(found).toMatchObject({ author: ["Maria Lopez"], software: ["Paint 3"], device: ["Nokia 3"], dates: [] });
    expect(cleaned).toEqual(Buffer.concat([png.subarray(0, 33), chunk("pHYs", Buffer.alloc(9)), png.subarray(33)]));
    expect(again).toEqual({ kind: "png", findings: [] });
  });
});
