import { must } from "../formats/flaw.ts";
import { type Entry, entriesOf } from "../formats/zip.ts";
import { piecesOf } from "./packed-parts.ts";
import type { XmlReader } from "./xml.ts";
import { readXml } from "./xml-parts.ts";
import { attributesOf } from "./xml-words.ts";

export interface Relationship {
  /** The last word of its type: `image`, `header`. */
  readonly type: string;
  /** The name of the part in small letters; of what lies elsewhere, its address. */
  readonly target: string;
  readonly external: boolean;
}

const mostRelationships = 100_000;

/** The folder of a part to which relationships are relative, from the name of the part that lists them. */
export const baseOf = (rels: string): string => rels.replace(/_rels\/[^/]*$/i, "");

/** The name of a part, in small letters, as another part calls it. */
export const resolved = (target: string, base: string): string => {
  if (!URL.canParse(target, `part:///${base}`)) return "";
  const { pathname } = new URL(target, `part:///${base}`);
  try {
    return decodeURIComponent(pathname).replace(/^\/+/, "").toLowerCase();
  } catch {
    return "";
  }
};

export const relationshipIn = (raw: string, base: string): Relationship & { readonly id: string } => {
  const all = attributesOf(raw);
  const external = all.get("TargetMode")?.toLowerCase() === "external";
  const target = all.get("Target") ?? "";
  const type = (all.get("Type") ?? "").replace(/^.*\//, "");
  return { id: all.get("Id") ?? "", type, external, target: external ? target : resolved(target, base) };
};

/** The parts of an Office document (ECMA-376, part 2), by their names in small letters. */
export class Package {
  readonly bytes: Buffer;
  readonly entries: readonly Entry[];
  readonly #byName: ReadonlyMap<string, Entry>;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
    this.entries = entriesOf(bytes);
    this.#byName = new Map(this.entries.map((entry) => [entry.name.toLowerCase(), entry]));
  }

  has(name: string): boolean {
    return this.#byName.has(name);
  }

  async read(name: string, reader: XmlReader, after?: () => boolean): Promise<void> {
    const entry = this.#byName.get(name);
    if (entry) await readXml(piecesOf(this.bytes, entry), reader, after);
  }

  /** The content type of every part that is given one by name, and of endings of names. */
  async types(): Promise<(name: string) => string> {
    const [byName, byEnding] = [new Map<string, string>(), new Map<string, string>()];
    await this.read("[content_types].xml", {
      tag: ({ raw, how }) => {
        if (how === "close") return;
        const all = attributesOf(raw);
        const type = all.get("ContentType") ?? "";
        const part = all.get("PartName");
        if (part) byName.set(part.replace(/^\//, "").toLowerCase(), type);
        else byEnding.set((all.get("Extension") ?? "").toLowerCase(), type);
      },
      text: () => {},
    });
    return (name) => byName.get(name) ?? byEnding.get(name.slice(name.lastIndexOf(".") + 1)) ?? "";
  }

  /** What a part refers to, by id; of the whole where no part is named. */
  async relationships(part = ""): Promise<Map<string, Relationship>> {
    const found = new Map<string, Relationship>();
    const slash = part.lastIndexOf("/") + 1;
    const base = part.slice(0, slash);
    await this.read(`${base}_rels/${part.slice(slash)}.rels`, {
      tag: ({ raw, name, how }) => {
        if (name !== "Relationship" || how === "close") return;
        const { id, ...relationship } = relationshipIn(raw, base);
        found.set(id, relationship);
        must(found.size <= mostRelationships, "too_large");
      },
      text: () => {},
    });
    return found;
  }
}
