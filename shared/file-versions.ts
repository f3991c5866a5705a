/** One object of the bucket as S3's list of versions describes it. */
export interface StoredVersion {
  readonly version: string;
  /** Bytes. */
  readonly size: number;
  /** RFC 3339. */
  readonly storedAt: string;
}

const entities: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

const plain = (text: string) =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hexadecimal, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hexadecimal) return String.fromCodePoint(Number.parseInt(hexadecimal, 16));
    return entities[name] ?? whole;
  });

/** The text of the first element of a name; "" when there is none. S3 writes flat XML without attributes or comments. */
export const textIn = (xml: string, element: string): string =>
  plain(new RegExp(`<${element}>([^<]*)</${element}>`).exec(xml)?.[1] ?? "");

export const elementsIn = (xml: string, element: string): string[] =>
  [...xml.matchAll(new RegExp(`<${element}>([\\s\\S]*?)</${element}>`, "g"))].map(([, inner = ""]) => inner);

export interface VersionPage {
  /** Newest first; marks of deletion are left out of `versions` and stand in `all`. */
  readonly versions: readonly StoredVersion[];
  readonly all: readonly string[];
  readonly next?: { readonly key: string; readonly version: string };
}

/** Reads one page of S3's ListObjectVersions, keeping what lies exactly at `key`. */
export const versionsIn = (xml: string, key: string): VersionPage => {
  const ofKey = (element: string) => elementsIn(xml, element).filter((entry) => textIn(entry, "Key") === key);
  const versions = ofKey("Version").map((entry) => ({
    version: textIn(entry, "VersionId"),
    size: Number(textIn(entry, "Size")),
    storedAt: new Date(textIn(entry, "LastModified")).toISOString(),
  }));
  const marks = ofKey("DeleteMarker").map((entry) => textIn(entry, "VersionId"));
  const next = { key: textIn(xml, "NextKeyMarker"), version: textIn(xml, "NextVersionIdMarker") };
  const goesOn = textIn(xml, "IsTruncated") === "true" && next.key === key;
  return { versions, all: [...versions.map(({ version }) => version), ...marks], ...(goesOn && { next }) };
};
