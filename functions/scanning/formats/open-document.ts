import type { Kind, Parts } from "./archive.ts";
import { must } from "./flaw.ts";

const kinds = { text: "odt", spreadsheet: "ods", presentation: "odp" } as const;
const prefix = "application/vnd.oasis.opendocument.";

/** OpenDocument 1.3, part 2: what it is stands first and unpacked, so that nothing need be opened to know it. */
export const readOpenDocument = ({ names, text, leads }: Parts): Kind | undefined => {
  const type = text("mimetype");
  if (type === undefined) return undefined;
  must(leads("mimetype"));
  const kind = type.startsWith(prefix) ? kinds[type.slice(prefix.length) as keyof typeof kinds] : undefined;
  const manifest = text("META-INF/manifest.xml");
  must(kind === undefined || manifest !== undefined);
  // What defines words of its own could say in others what is looked for here.
  must(!/<!DOCTYPE(?!\s[^<>[]*>)|\0/i.test(manifest ?? ""));
  return {
    ...(kind && { kind }),
    encrypted: /encryption-data/.test(manifest ?? ""),
    macros: names.some((name) => /(^|\/)(Basic|Scripts)\/./i.test(name)),
  };
};
