import type { Trace } from "#shared/uploads.ts";
import { isLocalPath } from "./paths.ts";
import type { Traces } from "./traces.ts";
import type { XmlReader } from "./xml.ts";
import { attribute, decoded } from "./xml-words.ts";

/** What the elements of a document's properties tell, in Office (ECMA-376) and OpenDocument. */
const tells: Readonly<Record<string, Trace>> = {
  creator: "author",
  "initial-creator": "author",
  lastModifiedBy: "editor",
  "printed-by": "editor",
  Manager: "organization",
  Company: "organization",
  Application: "software",
  generator: "software",
  title: "title",
  subject: "title",
  keywords: "properties",
  keyword: "properties",
  description: "properties",
  category: "properties",
  contentStatus: "properties",
  HyperlinkBase: "properties",
  created: "dates",
  modified: "dates",
  lastPrinted: "dates",
  "creation-date": "dates",
  "print-date": "dates",
  date: "dates",
};

/** Names what the properties of a document say. In OpenDocument, the `creator` is whoever changed it last. */
export const propertyReader = (traces: Traces, creator: Trace = "author"): XmlReader => {
  let within = "";
  let custom: string | undefined;
  return {
    tag: ({ raw, name, how }) => {
      within = how === "open" ? name : "";
      if (how === "close") {
        if (name === "property" || name === "user-defined") custom = undefined;
        return;
      }
      if (name === "property" || name === "user-defined") custom = attribute(raw, "name");
      const template = name === "template" ? attribute(raw, "href") : undefined;
      if (template && isLocalPath(template)) traces.add("properties", template);
    },
    text: (raw) => {
      const text = decoded(raw.slice(0, 1000)).trim();
      if (text === "") return;
      if (custom !== undefined) return traces.add("properties", `${custom}: ${text}`);
      const what = within === "creator" ? creator : tells[within];
      if (what) traces.name(what, text);
    },
  };
};
