import type { FileKind } from "#shared/file-kinds.ts";
import type { Finding } from "#shared/uploads.ts";
import { isCompound } from "./compound.ts";
import { type Found, mostUnpacked, must } from "./flaw.ts";
import { isActiveObject, isArchive } from "./objects.ts";
import { readOpenDocument } from "./open-document.ts";
import { readOpenXml } from "./open-xml.ts";
import { beginningOf, mostHeld, unpack } from "./unpack.ts";
import { type Entry, entriesOf } from "./zip.ts";

/** What the parts of an archive by which its kind is told say; both formats read them as they are. */
export interface Parts {
  readonly names: readonly string[];
  /** The text of a part that was asked for by `telling`. */
  readonly text: (name: string) => string | undefined;
  /** Whether it stands first and unpacked. */
  readonly leads: (name: string) => boolean;
}

export interface Kind {
  readonly kind?: FileKind;
  readonly encrypted: boolean;
  readonly macros: boolean;
}

const telling = ["[Content_Types].xml", "mimetype", "META-INF/manifest.xml"];
const mostTelling = 5_000_000;
/** Documents in documents in documents: more levels nobody needs. */
const mostLevels = 4;

/** What the archives of one file share. */
interface Share {
  /** Bytes that may still be unpacked. */
  left: number;
}

/** Documents, tables and slides that are archives: those of Office since 2007 and of OpenDocument. */
export const archiveReader = () => {
  const share: Share = { left: mostUnpacked };
  return (bytes: Buffer) => readArchive(bytes, share, 1);
};

/** All of a part that tells something, or only how it begins. */
const contentOf = async (bytes: Buffer, entry: Entry): Promise<Buffer> => {
  const beginning = await beginningOf(bytes, entry);
  const isObject = isCompound(beginning) || isArchive(beginning);
  must(entry.size <= mostHeld || !isObject, "unscannable");
  return isObject || telling.includes(entry.name) ? unpack(bytes, entry) : beginning;
};

const readArchive = async (bytes: Buffer, share: Share, level: number): Promise<Found> => {
  must(level <= mostLevels, "unscannable");
  const entries = entriesOf(bytes);
  share.left -= entries.reduce((sum, { size }) => sum + size, 0);
  must(share.left >= 0, "too_large");
  if (entries.some(({ encrypted }) => encrypted)) return { findings: ["encrypted"] };
  const texts = new Map<string, string>();
  let active = false;
  for (const entry of entries) {
    const content = await contentOf(bytes, entry);
    if (telling.includes(entry.name)) {
      must(entry.size <= mostTelling);
      texts.set(entry.name, content.toString("utf8"));
    }
    active ||= await isActiveObject(content, (inner) => readArchive(inner, share, level + 1));
  }
  const [first] = entries.filter(({ local }) => local === 0);
  const parts: Parts = {
    names: entries.map(({ name }) => name),
    text: (name) => texts.get(name),
    leads: (name) => first?.name === name && first.method === 0,
  };
  const [office, openDocument] = [readOpenXml(parts), readOpenDocument(parts)];
  must(!(office && openDocument));
  const { kind, encrypted = false, macros = false } = office ?? openDocument ?? {};
  const findings: Finding[] = [];
  if (encrypted) findings.push("encrypted");
  if (macros || active) findings.push("macros");
  return { ...(kind && { kind }), findings };
};
