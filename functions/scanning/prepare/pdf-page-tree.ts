import { must } from "../formats/flaw.ts";
import type { PdfFile } from "./pdf-file.ts";
import { type Dictionary, isDictionary, isList, Ref, type Value } from "./pdf-values.ts";

export interface PageTree {
  /** The numbers of the objects that are pages. */
  readonly numbers: ReadonlySet<number>;
  /** In reading order. */
  readonly pages: readonly Page[];
}

export interface Page {
  readonly number: number;
  /** Of the page, or of the branch that it hangs on. */
  readonly resources: Value;
}

const mostPages = 100_000;

/** Every page that hangs on the tree, each once, whatever the tree loops back to. */
export const pageTreeOf = (file: PdfFile): PageTree => {
  const catalog = file.get(file.trailer.get("Root")) as Dictionary;
  const seen = new Set<number>();
  const pages: Page[] = [];
  const waiting: { node: Value; resources: Value }[] = [{ node: catalog.get("Pages") ?? null, resources: null }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node } = next;
    const branch = file.get(node);
    if (!(node instanceof Ref) || seen.has(node.number) || !isDictionary(branch)) continue;
    seen.add(node.number);
    must(seen.size <= mostPages, "too_large");
    const resources = branch.get("Resources") ?? next.resources;
    const kids = file.get(branch.get("Kids"));
    if (isList(kids)) for (const kid of kids.toReversed()) waiting.push({ node: kid, resources });
    else pages.push({ number: node.number, resources });
  }
  return { numbers: seen, pages };
};
