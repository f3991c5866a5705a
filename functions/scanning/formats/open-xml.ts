import type { Kind, Parts } from "./archive.ts";
import { must } from "./flaw.ts";

const kinds = {
  "wordprocessingml.document": "docx",
  "spreadsheetml.sheet": "xlsx",
  "presentationml.presentation": "pptx",
} as const;

const main = /^application\/vnd\.openxmlformats-officedocument\.(\w+\.\w+)\.main\+xml$/;
const mainWithMacros = /^application\/vnd\.ms-(word\.document|excel\.sheet|powerpoint\.presentation)\.macroEnabled/i;
const withMacros = { "word.document": "docx", "excel.sheet": "xlsx", "powerpoint.presentation": "pptx" } as const;
const activeType = /macroEnabled|vbaProject|macrosheet|activeX/i;
const activeName = /(^|\/)(vbaProject\.bin|vbaData\.xml)$|(^|\/)activeX\//i;

/** What ECMA-376 calls the content types: of each part by its name, or else by the ending of its name. */
export const readOpenXml = ({ names, text }: Parts): Kind | undefined => {
  const source = text("[Content_Types].xml");
  if (source === undefined) return undefined;
  // None of these is ever written, and each could say in other words what is looked for here.
  must(!/<!DOCTYPE|<!\[|<\?(?!xml\s)|&#|\0/i.test(source));
  must(/^(?:utf-8|us-ascii|iso-8859-\d+|windows-125\d)$/i.test(encodingOf(source)));
  const tags = withoutComments(source).match(tagPattern) ?? [];
  const endings = new Set(names.map((name) => name.slice(name.lastIndexOf(".") + 1).toLowerCase()));
  const used = tags.filter((tag) => {
    const ending = attribute(tag, "Extension");
    return ending === undefined || endings.has(ending.toLowerCase());
  });
  const mains = used.filter((tag) => mainOf(attribute(tag, "ContentType") ?? ""));
  must(mains.length <= 1);
  const [mainTag = ""] = mains;
  const part = attribute(mainTag, "PartName")?.slice(1).toLowerCase();
  must(part === undefined || names.some((name) => name.toLowerCase() === part));
  const macros = used.some((tag) => activeType.test(tag)) || names.some((name) => activeName.test(name));
  const kind = mainOf(attribute(mainTag, "ContentType") ?? "");
  return { ...(kind && { kind }), encrypted: false, macros };
};

/** Neither reaches beyond the next sign that begins a tag, so that many without an end are not read again and again. */
const tagPattern = /<(?:[^\s<>:/]+:)?(?:Override|Default)\s(?:[^<>"']|"[^<"]*"|'[^<']*')*>/g;
const encodingOf = (xml: string) => /^\s*<\?xml\s[^<>]*?encoding\s*=\s*["']([^"']*)/.exec(xml)?.[1] ?? "utf-8";

const withoutComments = (xml: string) => {
  const [before = "", ...commented] = xml.split("<!--");
  const behind = (part: string) => (part.includes("-->") ? part.slice(part.indexOf("-->") + 3) : "");
  return [before, ...commented.map(behind)].join("");
};

const attribute = (tag: string, name: string): string | undefined => {
  const [, double, single] = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag) ?? [];
  return double ?? single;
};

const mainOf = (type: string) => {
  const [, plain = ""] = main.exec(type) ?? [];
  const [, active = ""] = mainWithMacros.exec(type) ?? [];
  return kinds[plain as keyof typeof kinds] ?? withMacros[active as keyof typeof withMacros];
};
