import type { Traces } from "./traces.ts";

const local = /^(?:file:\/|[A-Za-z]:[\\/]|\\\\)/i;

/** The same at the beginning of an attribute. */
export const localInTag = /["'](?:file:\/|[A-Za-z]:[\\/]|\\\\)/i;

/** Whether it is the place of a file on somebody's device or network, which often names them. */
export const isLocalPath = (value: string): boolean => local.test(value);

/** The last name of an address: what is fetched from there by itself would tell its owner who reads the document. */
export const nameInAddress = (address: string): string => {
  const [path = ""] = address.split(/[?#!]/);
  return path.replace(/^.*[\\/]/s, "") || "elsewhere";
};

/** The last name of a local path; undefined of everything else. */
export const withoutFolders = (value: string, traces: Traces): string | undefined => {
  if (!isLocalPath(value)) return undefined;
  traces.add("properties", value);
  return value.replace(/^.*[\\/]/s, "");
};
