import { Authors } from "./authors.ts";
import { localInTag, nameInAddress, withoutFolders } from "./paths.ts";
import type { Traces } from "./traces.ts";
import { Watch } from "./watch.ts";
import type { Tag } from "./xml.ts";
import type { Rewriting } from "./xml-parts.ts";
import { attributesOf, decoded, encoded, withAttributes } from "./xml-words.ts";

/** What office programs write where a day may not be left out. */
const noDay = "1970-01-01T12:00:00";

/** Settings that tell of printers, databases and sittings. */
const telling = /^(?:PrinterName|PrinterSetup|CurrentDatabase\w*|Rsid|RsidRoot|ModifyPasswordInfo)$/;
const told = new RegExp(`rsid|${localInTag.source}`, "i");
/** Elements whose content is fetched as soon as a document is opened, wherever it lies. */
const fetched = new Set([
  "image",
  "fill-image",
  "object",
  "object-ole",
  "floating-frame",
  "section-source",
  "table-source",
]);
/** An address elsewhere, its signs perhaps written as numbers. */
const addressInTag = /href\s*=\s*["'][\s\w&#;.+-]{0,99}(?::|\/\/)/;
const sought = new RegExp(
  `<!DOCTYPE|:annotation|:change|:hidden|:notes\\b|display="|visibility="|${addressInTag.source}|${told.source}`,
);
const nothing = new Set<string>();
/** Where names and days are those of authors; elsewhere they are fields that a reader sees. */
const personal = new Set(["annotation", "change-info"]);
const bare: Readonly<Record<string, string>> = {
  date: noDay,
  "date-string": "",
  "creator-initials": "",
  "sender-initials": "",
};

/** Takes from the parts of an OpenDocument what names people, and names what readers do not see. */
export class OpenDocumentRules {
  readonly #traces: Traces;
  readonly #authors: Authors;

  constructor(traces: Traces) {
    this.#traces = traces;
    this.#authors = new Authors(traces);
  }

  /** For content and styles. */
  content(): Rewriting {
    const watch = new Watch(this.#traces);
    let noted = 0;
    const tag = (one: Tag): string => {
      if (personal.has(one.name)) noted += one.how === "open" ? 1 : one.how === "close" ? -1 : 0;
      if (one.how === "close") watch.end(one.name);
      else this.#notice(one, watch);
      if (fetched.has(one.name) && addressInTag.test(one.raw)) return this.#unfetched(one.raw);
      return told.test(one.raw) ? this.#changed(one.raw) : one.raw;
    };
    const text = (raw: string, within: string | undefined): string => {
      if (noted > 0 && within !== undefined && within in bare) return bare[within] ?? "";
      if (noted > 0 && within === "creator") return encoded(this.#authors.standIn(decoded(raw).trim()));
      if (within !== undefined && within !== "page-number") watch.text(raw);
      return raw;
    };
    return { dropped: nothing, tag, text, sought };
  }

  settings(): Rewriting {
    let setting = "";
    const tag = ({ raw, name, how }: Tag): string => {
      setting = how === "open" && name === "config-item" ? (attributesOf(raw).get("name") ?? "") : "";
      return raw;
    };
    const text = (raw: string): string => {
      const path = withoutFolders(decoded(raw), this.#traces);
      if (!telling.test(setting)) return path === undefined ? raw : encoded(path);
      if (setting === "PrinterName") this.#traces.name("device", decoded(raw));
      return setting.startsWith("Rsid") ? "0" : "";
    };
    return { dropped: nothing, tag, text };
  }

  #changed(raw: string): string {
    return withAttributes(raw, (name, value) =>
      name === "rsid" || name === "paragraph-rsid" ? null : withoutFolders(value, this.#traces),
    );
  }

  #unfetched(raw: string): string {
    return withAttributes(this.#changed(raw), (name, value) => {
      if (name !== "href" || !/^\s*(?:\w[\w.+-]*:)?\/\//.test(value)) return undefined;
      this.#traces.add("properties", value);
      return nameInAddress(value);
    });
  }

  #notice({ raw, name, how }: Tag, watch: Watch) {
    const note = (what: "changes" | "comments" | "hidden") => {
      this.#traces.add(what);
      if (how === "open") watch.begin(what, name);
    };
    if (name === "annotation") note("comments");
    else if (name === "deletion") note("changes");
    else if (name === "insertion" || name === "format-change") this.#traces.add("changes");
    else if (name === "hidden-text" || name === "hidden-paragraph") note("hidden");
    else if (name === "notes" && how === "open") watch.begin("hidden", name);
    else if (/(?:display="none"|visibility="(?:hidden|collapse)")/.test(raw)) note("hidden");
    else if (name === "table-properties" && raw.includes('display="false"')) note("hidden");
  }
}
