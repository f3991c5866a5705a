import type { Answer } from "./house.ts";
import type { Persona } from "./people.ts";

/** A form as a page offers it. */
export interface OfferedForm {
  readonly address: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
}

const unescaped = (text: string) =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

const attribute = (tag: string, name: string) => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return found === undefined ? undefined : unescaped(found);
};

const here = (address: string, path: string) => {
  const url = new URL(address || path, `http://localhost:3000${path}`);
  return url.origin === "http://localhost:3000" ? `${url.pathname}${url.search}` : undefined;
};

/** Addresses of this site that a page leads to. */
const linksOn = (html: string, path: string): string[] =>
  [...html.matchAll(/<a\s[^>]*>/g)].flatMap(([tag]) => here(attribute(tag, "href") ?? "", path) ?? []);

const fieldsOf = (form: string) =>
  [...form.matchAll(/<(?:input|select|textarea|button|option)\b[^>]*>/g)].flatMap(([tag]) => {
    const name = attribute(tag, "name");
    if (tag.startsWith("<option")) return [["", attribute(tag, "value") ?? ""] as const];
    return name ? [[name, attribute(tag, "value") ?? ""] as const] : [];
  });

/** The options of a list belong to the list before them. */
const named = (fields: ReturnType<typeof fieldsOf>) => {
  let list = "";
  return fields.map(([name, value]) => {
    list = name || list;
    return [list, value] as const;
  });
};

/** Forms on a page that post to this site. */
const formsOn = (html: string, path: string): OfferedForm[] =>
  [...html.matchAll(/<form\b[^>]*>[\s\S]*?<\/form>/g)].flatMap(([form]) => {
    const tag = /^<form\b[^>]*>/.exec(form)?.[0] ?? "";
    const address = here(attribute(tag, "action") ?? "", path);
    return /method="post"/i.test(tag) && address ? [{ address, fields: named(fieldsOf(form)) }] : [];
  });

/** Addresses whose next-to-same are many: one of each shape is enough. */
const shapeOf = (address: string) =>
  address
    .replace(/^\/(?:ar|zh|en|fr|ru|es)(?=\/|\?|$)/, "")
    .replace(/=[^&]*/g, "=")
    .replace(/[A-Z]{3}-[0-9A-Z]{4}-[0-9A-Z]{4}/g, "…")
    .replace(/[\w-]{22,}/g, "…");

export interface Found {
  readonly addresses: ReadonlySet<string>;
  readonly forms: readonly OfferedForm[];
}

/** Follows the links that somebody is shown, a few of each shape, as far as so many pages. */
export const crawl = async (
  get: (as: Persona, address: string) => Promise<Answer>,
  as: Persona,
  { from, most, ofEach = 2 }: { readonly from: readonly string[]; readonly most: number; readonly ofEach?: number },
): Promise<Found> => {
  const waiting = [...from];
  const addresses = new Set<string>();
  const forms = new Map<string, OfferedForm>();
  const seen = new Map<string, number>();
  for (const address of waiting) {
    if (addresses.size >= most) break;
    const shape = shapeOf(address);
    const often = seen.get(shape) ?? 0;
    if (addresses.has(address) || often >= ofEach) continue;
    seen.set(shape, often + 1);
    addresses.add(address);
    const { text, type, headers } = await get(as, address);
    const onward = String(headers.location ?? "");
    if (onward.startsWith("/")) waiting.push(onward);
    if (!type.startsWith("text/html")) continue;
    waiting.push(...linksOn(text, address));
    for (const form of formsOn(text, address)) forms.set(`${form.address} ${form.fields.map(([name]) => name)}`, form);
  }
  return { addresses, forms: [...forms.values()] };
};
