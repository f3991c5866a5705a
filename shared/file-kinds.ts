import * as z from "zod";

/** What a file truly is, found from its content; `extensions` are the endings of names that say so. */
export const fileKinds = {
  pdf: { extensions: ["pdf"], type: "application/pdf" },
  txt: { extensions: ["txt"], type: "text/plain" },
  rtf: { extensions: ["rtf"], type: "application/rtf" },
  doc: { extensions: ["doc"], type: "application/msword" },
  docx: {
    extensions: ["docx"],
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  },
  odt: { extensions: ["odt"], type: "application/vnd.oasis.opendocument.text" },
  ppt: { extensions: ["ppt"], type: "application/vnd.ms-powerpoint" },
  pptx: {
    extensions: ["pptx"],
    type: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  },
  odp: { extensions: ["odp"], type: "application/vnd.oasis.opendocument.presentation" },
  xls: { extensions: ["xls"], type: "application/vnd.ms-excel" },
  xlsx: { extensions: ["xlsx"], type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
  ods: { extensions: ["ods"], type: "application/vnd.oasis.opendocument.spreadsheet" },
  jpg: { extensions: ["jpg", "jpeg"], type: "image/jpeg" },
  png: { extensions: ["png"], type: "image/png" },
} as const satisfies Record<string, { readonly extensions: readonly string[]; readonly type: string }>;

export const FileKind = z.enum(Object.keys(fileKinds) as [keyof typeof fileKinds]);
export type FileKind = keyof typeof fileKinds;

/** Documents that may be sent with an application: texts, tables and scans. */
export const documentKinds = Object.keys(fileKinds) as FileKind[];

/** 25 MB: the most bytes of one file. A form lets a little more pass, so that people are told in their language. */
export const mostFileBytes = 25_000_000;
export const mostFormBytes = 26 * 1024 * 1024;
