import type { Kept } from "./file-store.ts";
import type { Begun } from "./part-store.ts";
import { escaped } from "./refusals.ts";

export const inQuotes = (etag: string) => `"${etag}"`;

/** The tags of a version, as S3 lists them. */
export const tagging = ({ tags }: Kept) => {
  const all = Object.entries(tags).map(
    ([key, value]) => `<Tag><Key>${escaped(key)}</Key><Value>${escaped(value)}</Value></Tag>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Tagging><TagSet>${all.join("")}</TagSet></Tagging>`;
};

/** The parts of a file that have arrived, as S3 lists them. */
export const partList = (bucket: string, { key, id, parts }: Begun): string => {
  const all = Object.entries(parts).map(
    ([part, { size, etag, storedAt }]) =>
      `<Part><PartNumber>${part}</PartNumber><LastModified>${storedAt}</LastModified>` +
      `<ETag>${escaped(inQuotes(etag))}</ETag><Size>${size}</Size></Part>`,
  );
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<ListPartsResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">` +
    `<Bucket>${bucket}</Bucket><Key>${escaped(key)}</Key><UploadId>${id}</UploadId>` +
    `<MaxParts>1000</MaxParts><IsTruncated>false</IsTruncated>${all.join("")}</ListPartsResult>`
  );
};

interface List {
  readonly bucket: string;
  readonly prefix: string;
  readonly page: readonly Kept[];
  readonly goesOn: boolean;
}

/** One page of versions, as S3 lists them. */
export const versionList = ({ bucket, prefix, page, goesOn }: List): string => {
  const last = page.at(-1);
  const next =
    goesOn && last
      ? `<NextKeyMarker>${escaped(last.key)}</NextKeyMarker><NextVersionIdMarker>${last.version}</NextVersionIdMarker>`
      : "";
  const entries = page.map(
    ({ key, version, storedAt, size, etag }) =>
      `<Version><Key>${escaped(key)}</Key><VersionId>${version}</VersionId><LastModified>${storedAt}</LastModified>` +
      `<ETag>${escaped(inQuotes(etag))}</ETag><Size>${size}</Size></Version>`,
  );
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<ListVersionsResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">` +
    `<Name>${bucket}</Name><Prefix>${escaped(prefix)}</Prefix>${next}<IsTruncated>${goesOn}</IsTruncated>` +
    `${entries.join("")}</ListVersionsResult>`
  );
};
