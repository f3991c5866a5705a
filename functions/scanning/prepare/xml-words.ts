const attributePattern = /(\s)([^\s=<>"'/]+)(\s*=\s*)("[^"]*"|'[^']*')/g;

/** What becomes of an attribute: another value, nothing (`null`), or what it was (`undefined`). */
export type Change = (name: string, value: string) => string | null | undefined;

/** A tag with changed attributes, each told by its name without a prefix; the same text where nothing changes. */
export const withAttributes = (raw: string, change: Change): string =>
  raw.replace(attributePattern, (whole, space: string, name: string, equals: string, quoted: string) => {
    const to = change(name.slice(name.indexOf(":") + 1), decoded(quoted.slice(1, -1)));
    if (to === undefined) return whole;
    return to === null ? "" : `${space}${name}${equals}"${encoded(to)}"`;
  });

export const attributesOf = (raw: string): Map<string, string> => {
  const found = new Map<string, string>();
  for (const [, , name = "", , quoted = ""] of raw.matchAll(attributePattern))
    found.set(name.slice(name.indexOf(":") + 1), decoded(quoted.slice(1, -1)));
  return found;
};

export const attribute = (raw: string, name: string): string | undefined =>
  raw.includes(name) ? attributesOf(raw).get(name) : undefined;

const references: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

export const decoded = (raw: string): string =>
  raw.includes("&") ? raw.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, referred) : raw;

const referred = (whole: string, hex?: string, decimal?: string, name?: string): string => {
  if (name !== undefined) return references[name] ?? whole;
  const code = Number.parseInt(hex ?? decimal ?? "", hex === undefined ? 10 : 16);
  return code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? "" : String.fromCodePoint(code);
};

const marks: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export const encoded = (text: string): string => text.replace(/[&<>"]/g, (mark) => marks[mark] ?? mark);
