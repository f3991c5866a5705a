import { archiveReader } from "./archive.ts";
import { readCompound } from "./compound.ts";
import { Flaw, type Found, must } from "./flaw.ts";
import { holdsActive, isActiveObject } from "./objects.ts";
import { objectsIn, slidesOf, type Traits } from "./slides.ts";

/** Documents, tables and slides as Office kept them before 2007, and newer ones behind a password. */
export const readOldOffice = async (bytes: Buffer): Promise<Found> => {
  const compound = readCompound(bytes);
  const readArchive = archiveReader();
  const active = await holdsActive(compound, readArchive);
  const read = (name: string): Buffer | undefined => {
    const item = compound.items.find((item) => !item.storage && item.path.length === 0 && item.name === name);
    return item && compound.read(item);
  };
  if (compound.items.some(({ name, path }) => path.length === 0 && name === "EncryptedPackage"))
    return { findings: ["encrypted"] };
  const document = read("WordDocument");
  const workbook = read("Workbook") ?? read("Book");
  const slides = read("PowerPoint Document");
  must([document, workbook, slides].filter(Boolean).length <= 1);
  if (document) return found("doc", documentOf(document), active);
  if (workbook) return found("xls", workbookOf(workbook), active);
  if (!slides) return { findings: [] };
  const traits = slidesOf(slides, read("Current User"));
  let packed = false;
  for (const object of objectsIn(slides)) packed ||= await isActiveObject(object, readArchive);
  return found("ppt", traits, active || packed);
};

const found = (kind: "doc" | "xls" | "ppt", { encrypted, macros }: Traits, active: boolean): Found => ({
  kind,
  findings: [...(encrypted ? (["encrypted"] as const) : []), ...(macros || active ? (["macros"] as const) : [])],
});

/** MS-DOC 2.5.2: flags of the base of the file information block. */
const documentOf = (stream: Buffer): Traits => {
  must(stream.length >= 32 && [0xa5ec, 0xa5dc].includes(stream.readUInt16LE(0)));
  return { encrypted: (stream.readUInt16LE(10) & 0x0100) !== 0, macros: false };
};

const record = { beginning: 0x0809, end: 0x000a, filePass: 0x002f, sheet: 0x0085 };

/** MS-XLS 2.4: records of the part that describes the whole; sheets of kind 1 are macros of Excel 4. */
const workbookOf = (stream: Buffer): Traits => {
  must(stream.length >= 8 && stream.readUInt16LE(0) === record.beginning);
  let macros = false;
  for (let at = 0; at + 4 <= stream.length; at += 4 + stream.readUInt16LE(at + 2)) {
    const type = stream.readUInt16LE(at);
    if (type === record.filePass) return { encrypted: true, macros };
    if (type === record.end) return { encrypted: false, macros };
    if (type === record.sheet && stream[at + 9] === 1) macros = true;
  }
  throw new Flaw("damaged");
};
