import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DOMParser } from "@xmldom/xmldom";
import { beforeAll, describe, expect, it } from "vitest";
import { partsOf, preparedOf } from "./prepared-parts.ts";

const folder = join(import.meta.dirname, "../../../../shared/data/papers");
const papers = readdirSync(folder);
const prepared = new Map<string, Awaited<ReturnType<typeof preparedOf>>>();
const sent = (paper: string) => readFileSync(join(folder, paper));
const of = (paper: string) => {
  const found = prepared.get(paper);
  if (!found) throw new Error(paper);
  return found;
};

beforeAll(async () => {
  for (const paper of papers) prepared.set(paper, await preparedOf(sent(paper)));
});

describe("papers as people send them", () => {
  it.each(papers)(
    "%s stays of its kind, says nothing of who wrote it and when, and is read as before",
    async (paper) => {
      const { kind, again, cleaned, text } = of(paper);
      expect(again).toEqual({ kind, findings: [] });
      expect(paper.endsWith(`.${kind}`)).toBe(true);
      const twice = await preparedOf(cleaned);
      expect([twice.found, twice.cleaned.equals(cleaned), twice.text]).toEqual([{}, true, text]);
    },
  );

  it.each<[string, readonly string[]]>([
    ["human-rights-declaration.ar.docx", ["الإعلان العالمي لحقوق الإنسان", "يولد جميع الناس أحرارًا"]],
    ["human-rights-declaration.fr.docx", ["Tous les êtres humains naissent libres et égaux", "droits de l’homme"]],
    ["human-rights-declaration.es.odt", ["Todos los seres humanos nacen libres e iguales", "Preámbulo"]],
    ["human-rights-declaration.zh.pdf", ["人人生而自由", "世界人权宣言"]],
    [
      "civil-society-liaison-terms-of-reference.rtf",
      ["Civil Society Liaison", "“…implement the Global Compact", "Liaison"],
    ],
    ["network-terms-of-reference.docx", ["Terms of Reference for the UN Network on Migration", "follow-up and review"]],
    ["network-terms-of-reference.txt", ["Terms of Reference for the UN Network on Migration"]],
    ["asia-pacific-network-terms-of-reference.odt", ["Regional UN Network on Migration for Asia and the Pacific"]],
  ])("%s is found by its words", (paper, words) => {
    const { text } = of(paper);
    const plain = text.normalize("NFKC");
    for (const word of words) expect(plain).toContain(word.normalize("NFKC"));
  });

  it("the same paper has the same words as text and as a document", () => {
    const words = (text: string) => text.match(/\p{L}+/gu) ?? [];
    const [document, text] = ["network-terms-of-reference.docx", "network-terms-of-reference.txt"].map((paper) =>
      words(of(paper).text),
    );
    expect(document?.length).toBeGreaterThan(2500);
    expect(document).toEqual(text);
  });

  it.each(papers.filter((paper) => /\.(?:docx|odt)$/.test(paper)))(
    "%s holds XML that other readers take",
    async (paper) => {
      for (const [name, part] of await partsOf(of(paper).cleaned)) {
        if (!/\.(?:xml|rels|rdf)$/.test(name) || part === "") continue;
        const onError = (_: string, message: string) => {
          throw new Error(`${name}: ${message}`);
        };
        const { documentElement } = new DOMParser({ onError }).parseFromString(part, "text/xml");
        expect(documentElement?.nodeName).toBeTruthy();
      }
    },
  );

  it.each(papers.filter((paper) => /\.(?:docx|odt)$/.test(paper)))(
    "%s shows the same words in every part",
    async (paper) => {
      const shown = async (archive: Buffer) =>
        [...(await partsOf(archive))]
          .filter(([name]) => /(?:document|content|styles|numbering)\.xml$/.test(name))
          .map(([name, part]) => [name, part.replace(/<[^>]*>/g, "")]);
      expect(await shown(of(paper).cleaned)).toEqual(await shown(sent(paper)));
    },
  );
});
