import { Package, type Relationship } from "./package.ts";
import { Gathered } from "./text.ts";
import type { XmlReader } from "./xml.ts";
import { attributesOf, decoded } from "./xml-words.ts";

/** Elements whose text is no part of what is read: what was deleted or moved away, and what stands in for newer pictures. */
const unread = new Set(["del", "moveFrom", "Fallback", "rPh", "rt", "instrText", "delText", "comment"]);
const endings: Readonly<Record<string, string>> = { p: "\n", si: "\n" };
const signs: Readonly<Record<string, string>> = { tab: "\t", br: "\n", cr: "\n", noBreakHyphen: "-", ptab: "\t" };

/** Texts and slides: paragraphs of runs, with hidden ones left out. */
const runs = (into: Gathered): XmlReader => {
  let skipped = 0;
  let within = "";
  const inside = { run: false, hidden: false, styles: false };
  return {
    tag: ({ raw, name, how }) => {
      const step = how === "open" ? 1 : -1;
      if (unread.has(name)) {
        if (how !== "empty") skipped += step;
        return;
      }
      within = how === "open" ? name : "";
      if (name === "pPr") inside.styles = how === "open";
      if (name === "r") [inside.run, inside.hidden] = [how === "open", false];
      if (name === "vanish" && inside.run && !/val\s*=\s*["'](?:0|false|off)/.test(raw)) inside.hidden = true;
      if (skipped > 0 || inside.hidden) return;
      if (how === "close") into.add(endings[name] ?? "");
      else if (!inside.styles) into.add(signs[name] ?? "");
    },
    text: (raw, plain) => {
      if (skipped === 0 && within === "t" && !inside.hidden) into.add(plain ? raw : decoded(raw));
    },
  };
};

const readInto = async (parts: Package, names: readonly (string | undefined)[], into: Gathered) => {
  for (const name of names) {
    if (name === undefined || into.full) continue;
    await parts.read(name, runs(into), () => {
      into.settle();
      return !into.full;
    });
    into.add("\n");
  }
};

const targets = (all: ReadonlyMap<string, Relationship>, type: RegExp) =>
  [...all.values()].filter((one) => !one.external && type.test(one.type)).map(({ target }) => target);

/** The ids of relationships that a list of slides or sheets names, in its order, but for sheets that are hidden. */
const listed = async (parts: Package, main: string, element: string) => {
  const found: { id: string; name: string; hidden: boolean }[] = [];
  await parts.read(main, {
    tag: ({ raw, name, how }) => {
      if (name !== element || how === "close") return;
      const [, id = ""] = /\s[\w.-]+:id\s*=\s*["']([^"']*)/.exec(raw) ?? [];
      const all = attributesOf(raw);
      found.push({ id, name: all.get("name") ?? "", hidden: /hidden/i.test(all.get("state") ?? "") });
    },
    text: () => {},
  });
  return found;
};

const slidesText = async (parts: Package, main: string, all: Map<string, Relationship>, into: Gathered) => {
  for (const { id } of await listed(parts, main, "sldId")) {
    const slide = all.get(id)?.target;
    if (slide === undefined || into.full || (await isHidden(parts, slide))) continue;
    const drawn = targets(await parts.relationships(slide), /^diagramData$/);
    await readInto(parts, [slide, ...drawn], into);
  }
};

const isHidden = async (parts: Package, slide: string): Promise<boolean> => {
  let hidden = false;
  let read = false;
  const tag: XmlReader["tag"] = ({ raw, name }) => {
    if (name === "sld" && /\sshow\s*=\s*["'](?:0|false)/.test(raw)) hidden = true;
    read = true;
  };
  await parts.read(slide, { tag, text: () => {} }, () => !read);
  return hidden;
};

/** The text of an Office document since 2007, as a reader sees it. */
export const openXmlText = async (bytes: Buffer): Promise<string> => {
  const parts = new Package(bytes);
  const [main] = targets(await parts.relationships(), /^officeDocument$/);
  const into = new Gathered();
  if (main === undefined) return "";
  const all = await parts.relationships(main);
  const type = (await parts.types())(main);
  if (type.includes("presentationml")) await slidesText(parts, main, all, into);
  else if (type.includes("spreadsheetml")) {
    const { sheetsText } = await import("./sheets-text.ts");
    const sheets = (await listed(parts, main, "sheet")).filter(({ hidden }) => !hidden);
    const [shared] = targets(all, /^sharedStrings$/);
    await sheetsText(
      parts,
      shared,
      sheets.flatMap(({ id, name }) => [{ name, part: all.get(id)?.target ?? "" }]),
      into,
    );
  } else {
    const beside = ["footnotes", "endnotes", "header", "footer"].flatMap((type) =>
      targets(all, new RegExp(`^${type}$`)),
    );
    const diagrams = targets(all, /^diagramData$/);
    await readInto(parts, [main, ...diagrams, ...beside], into);
  }
  return into.toString();
};
