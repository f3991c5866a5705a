import type { Trace } from "#shared/uploads.ts";

/** What is told by groups of the document's properties. */
export const told: Readonly<Record<string, Trace>> = {
  author: "author",
  operator: "editor",
  manager: "organization",
  company: "organization",
  title: "title",
  subject: "title",
  keywords: "properties",
  category: "properties",
  comment: "properties",
  doccomm: "properties",
  hlinkbase: "properties",
  propname: "properties",
  staticval: "properties",
  generator: "software",
  template: "properties",
};

/** Groups that go. */
export const gone = new Set([
  ...["info", "userprops", "rsidtbl", "generator", "template", "docvar", "protusertbl", "filetbl", "datastore"],
  ...["mailmerge", "xmlnstbl", "atndate", "atntime", "wgrffmtfilter", "writereservhash", "passwordhash"],
]);

/** Groups in which people are named, of whom others take the place. */
export const ofPeople = new Set(["revtbl", "atnauthor", "atnid"]);

/** Groups whose text is none of what is read. */
export const unread = new Set([
  ...["fonttbl", "colortbl", "stylesheet", "pict", "nonshppict", "listtable", "fldinst", "sn", "sv", "xe", "tc", "tcn"],
  ...["nonesttables", "objdata", "objclass", "objname", "annotation"],
]);

/** Starred groups that readers know all the same. */
export const readThough = new Set(["shpinst", "footnote", "shptxt"]);

/** Words by which a document remembers when it was changed, and in which sitting. */
export const isRemembered = (name: string): boolean =>
  /^(?:ins|char|par|para|sect|del|tbl|sty)?rsid(?:root)?$|^(?:revdttm|revdttmdel|crdate|mvdate)$/.test(name);

export const signs: Readonly<Record<string, string>> = {
  par: "\n",
  line: "\n",
  sect: "\n",
  page: "\n",
  row: "\n",
  nestrow: "\n",
  cell: "\n",
  nestcell: "\n",
  tab: "\t",
  emdash: "—",
  endash: "–",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  bullet: "•",
  emspace: "\u2003",
  enspace: "\u2002",
  qmspace: "\u2005",
  zwj: "\u200d",
  zwnj: "\u200c",
};

export const symbols: Readonly<Record<string, string>> = {
  "\\": "\\",
  "{": "{",
  "}": "}",
  "~": "\u00a0",
  _: "\u2011",
  "\n": "\n",
  "\r": "\n",
};

/** Encodings of fonts by their character set. */
export const charsets: Readonly<Record<number, string>> = {
  77: "macintosh",
  128: "shift_jis",
  129: "euc-kr",
  134: "gb18030",
  136: "big5",
  161: "windows-1253",
  162: "windows-1254",
  163: "windows-1258",
  177: "windows-1255",
  178: "windows-1256",
  186: "windows-1257",
  204: "windows-1251",
  222: "windows-874",
  238: "windows-1250",
};

const pages: Readonly<Record<number, string>> = {
  866: "ibm866",
  932: "shift_jis",
  936: "gb18030",
  949: "euc-kr",
  950: "big5",
  10000: "macintosh",
  65001: "utf-8",
};

/** The encoding that a number of Windows stands for. */
export const encodingOfPage = (page: number): string =>
  pages[page] ?? (page === 874 || (page >= 1250 && page <= 1258) ? `windows-${page}` : "windows-1252");
