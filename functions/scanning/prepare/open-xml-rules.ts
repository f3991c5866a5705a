import { Authors } from "./authors.ts";
import { localInTag, withoutFolders } from "./paths.ts";
import type { Traces } from "./traces.ts";
import { Watch } from "./watch.ts";
import type { Tag } from "./xml.ts";
import type { Rewriting } from "./xml-parts.ts";
import { attribute, decoded, encoded, withAttributes } from "./xml-words.ts";

/** What becomes of an attribute: the stand-in of a person, nothing, or a value that says nothing. */
type Action = "person" | "nothing" | { readonly value: string };

const rsids = ["rsid", "rsidR", "rsidRPr", "rsidRDefault", "rsidP", "rsidSect", "rsidDel", "rsidTr"];
const everywhere: Readonly<Record<string, Action>> = {
  author: "person",
  dateUtc: "nothing",
  ...Object.fromEntries(rsids.map((name) => [name, "nothing" as const])),
};
const account = { userId: "person", providerId: { value: "None" } } as const;
const noDay = { value: "2000-01-01T00:00:00.000" };

/** Of elements that name people, days or devices. */
const ofElements: Readonly<Record<string, Readonly<Record<string, Action>>>> = {
  // Remarks on slides and in tables, old and new.
  cmAuthor: { name: "person", initials: { value: "" } },
  author: { name: "person", initials: { value: "" }, ...account },
  presenceInfo: account,
  person: { displayName: "person", ...account },
  cm: { dt: "nothing", created: noDay },
  reply: { created: noDay },
  threadedComment: { dT: "nothing" },
  // Tables of several people.
  fileSharing: { userName: "person" },
  customWorkbookView: { name: "person" },
  scenario: { user: "person" },
  pivotCacheDefinition: { refreshedBy: "person", refreshedDate: "nothing", refreshedDateIso: "nothing" },
  dbPr: { connection: { value: "" } },
  // Their settings go with those of printers, to which this refers.
  pageSetup: { id: "nothing" },
};

/** Elements that say nothing to readers: what a document was made from, and what would be written over from elsewhere. */
const dropped = new Set(["rsids", "attachedTemplate", "dataBinding", "mailMerge", "docVars", "printerSettings"]);

const ofAuthor = new Set(["date", "initials"]);
const told = new RegExp(`author=|rsid|dateUtc|${localInTag.source}`, "i");
const elements = [...Object.keys(ofElements), ...dropped].join("|");
const sought = new RegExp(
  `<!DOCTYPE|author|vanish|idden|\\sshow=|personId|${told.source}|<(?:\\w+:)?(?:${elements})\\b`,
);
const changes = new Set(["ins", "del", "moveFrom", "moveTo"]);
const remarks = new Set(["comment", "threadedComment", "cm"]);
const isOn = (value: string | undefined) => value === undefined || !/^(?:0|false|off)$/i.test(value);

/** Takes from the parts of an Office document what names people, and names what readers do not see. */
export class OpenXmlRules {
  readonly #traces: Traces;
  readonly #authors: Authors;

  constructor(traces: Traces) {
    this.#traces = traces;
    this.#authors = new Authors(traces);
  }

  /** For one part, by its name in small letters. */
  rewriting(part: string): Rewriting {
    const watch = new Watch(this.#traces);
    const remarksOfTable = /^xl\/comments/.test(part);
    const isNotes = /\/notesslides\//.test(part);
    if (isNotes) watch.begin("hidden", "notes");
    const inside = { run: false, field: false };
    const tag = (one: Tag): string => {
      if (one.name === "r") inside.run = one.how === "open";
      else if (one.name === "fld") inside.field = one.how === "open";
      if (one.how === "close") watch.end(one.name);
      else this.#notice(one, watch, inside.run);
      return one.raw.includes("=") ? this.#changed(one) : one.raw;
    };
    const text = (raw: string, within: string | undefined): string => {
      if (remarksOfTable && within === "author") return encoded(this.#authors.standIn(decoded(raw)));
      if (!inside.field && (within === "t" || within === "delText" || within === "text")) watch.text(raw);
      if (!remarksOfTable || within !== "t") return raw;
      const plain = decoded(raw);
      const named = this.#authors.withoutName(plain);
      return named === plain ? raw : encoded(named);
    };
    return { dropped, tag, text, ...(!isNotes && { sought }) };
  }

  #changed({ raw, name }: Tag): string {
    const own = ofElements[name];
    if (!own && !told.test(raw)) return raw;
    const hasAuthor = /[\s:]author=/.test(raw);
    return withAttributes(raw, (called, value) => {
      const action = own?.[called] ?? everywhere[called];
      if (action === "person") return this.#authors.standIn(value);
      if (action === "nothing" || (hasAuthor && ofAuthor.has(called))) return null;
      if (action) return action.value;
      return withoutFolders(value, this.#traces);
    });
  }

  #notice({ raw, name, how }: Tag, watch: Watch, inRun: boolean) {
    const note = (what: "changes" | "comments" | "hidden") => {
      this.#traces.add(what);
      if (how === "open") watch.begin(what, name);
    };
    if (changes.has(name) && raw.includes("author=")) note("changes");
    else if (name.endsWith("Change") && raw.includes("author=")) this.#traces.add("changes");
    else if (remarks.has(name) && /author|personId/i.test(raw)) note("comments");
    else if (name === "vanish" && inRun && isOn(attribute(raw, "val"))) {
      this.#traces.add("hidden");
      watch.begin("hidden", "r");
    } else if (name === "sld" && !isOn(attribute(raw, "show"))) note("hidden");
    else if (name === "sheet" && /state\s*=\s*["'](?:veryH|h)idden/.test(raw))
      this.#traces.add("hidden", attribute(raw, "name"));
    else if ((name === "row" || name === "col") && raw.includes("hidden=") && isOn(attribute(raw, "hidden")))
      this.#traces.add("hidden");
  }
}
