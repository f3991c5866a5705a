import type { FileStore } from "./file-store.ts";
import { inQuotes, partList } from "./lists.ts";
import type { Begun, PartStore } from "./part-store.ts";
import { escaped, FileRefusal, unsound } from "./refusals.ts";
import { type Answer, xml } from "./server.ts";
import { partsOf, type Request } from "./signature.ts";

interface House {
  readonly bucket: string;
  readonly store: FileStore;
  readonly parts: PartStore;
  /** Called when a file is complete. */
  readonly stored: () => void;
  readonly now: () => Date;
}

/** The fewest bytes of a part that is not the last. */
const leastPart = 5 * 1024 * 1024;

interface ListedPart {
  readonly part: number;
  readonly etag: string;
}

/** The parts of which a file is to consist, as its sender says. */
const listedIn = (body: Buffer): ListedPart[] => {
  const parts = [...body.toString("utf8").matchAll(/<Part>([\s\S]*?)<\/Part>/g)].map(([, inner = ""]) => ({
    part: Number(/<PartNumber>(\d+)<\/PartNumber>/.exec(inner)?.[1]),
    etag: (/<ETag>([^<]*)<\/ETag>/.exec(inner)?.[1] ?? "").replace(/&quot;|&#34;|"/g, ""),
  }));
  if (parts.length === 0 || parts.some(({ part }) => !Number.isInteger(part)))
    throw new FileRefusal(400, "MalformedXML", "The XML you provided was not well-formed or did not validate.");
  return parts;
};

/** Throws what S3 would say of a file that cannot consist of these parts. */
const checkParts = ({ parts }: Begun, listed: readonly ListedPart[]) => {
  for (const [place, { part, etag }] of listed.entries()) {
    const kept = parts[part];
    if (place > 0 && part <= (listed[place - 1]?.part ?? 0))
      throw new FileRefusal(400, "InvalidPartOrder", "The list of parts was not in ascending order.");
    if (kept?.etag !== etag)
      throw new FileRefusal(
        400,
        "InvalidPart",
        "One or more of the specified parts could not be found. The part may not have been uploaded, or the specified entity tag may not match the part's entity tag.",
        { PartNumber: part, ETag: etag },
      );
    if (kept.size < leastPart && place < listed.length - 1)
      throw new FileRefusal(400, "EntityTooSmall", "Your proposed upload is smaller than the minimum allowed size", {
        ProposedSize: kept.size,
        MinSizeAllowed: leastPart,
        PartNumber: part,
        ETag: etag,
      });
  }
};

/** Takes files in parts, as S3 does. */
export class Multipart {
  readonly #house: House;

  constructor(house: House) {
    this.#house = house;
  }

  /** The answer to a signed request that is about parts; undefined for any other. */
  answer(key: string, request: Request): Answer | undefined {
    const { query } = partsOf(request.address);
    const { method } = request;
    if (method === "POST" && query.has("uploads")) return this.#begin(key, request);
    const id = query.get("uploadId");
    if (id === null) return undefined;
    const begun = this.#find(key, id);
    if (method === "PUT") return this.#put(begun, Number(query.get("partNumber")), request);
    if (method === "GET") return xml(200, partList(this.#house.bucket, begun));
    if (method === "POST") return this.#complete(begun, request);
    if (method !== "DELETE") return undefined;
    this.#house.parts.remove(begun);
    return { status: 204 };
  }

  #begin(key: string, request: Request): Answer {
    const { parts, bucket, now } = this.#house;
    const type = request.headers["content-type"] ?? "binary/octet-stream";
    const { id } = parts.begin({ key, type }, now());
    return xml(
      200,
      `<?xml version="1.0" encoding="UTF-8"?>\n<InitiateMultipartUploadResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Bucket>${bucket}</Bucket><Key>${escaped(key)}</Key><UploadId>${id}</UploadId></InitiateMultipartUploadResult>`,
    );
  }

  #put(begun: Begun, part: number, { body }: Request): Answer {
    if (!Number.isInteger(part) || part < 1 || part > 10_000)
      throw unsound("Part number must be an integer between 1 and 10000, inclusive", {
        ArgumentName: "partNumber",
        ArgumentValue: part,
      });
    const { parts, now } = this.#house;
    return { status: 200, headers: { etag: inQuotes(parts.put(begun, part, body, now())) } };
  }

  #complete(begun: Begun, request: Request): Answer {
    const { parts, store, bucket, stored } = this.#house;
    const { key, type } = begun;
    const listed = listedIn(request.body);
    checkParts(begun, listed);
    const { body, etag } = parts.joined(
      begun,
      listed.map(({ part }) => part),
    );
    // S3 dates such a file, and orders it among the versions of its key, by when it was begun.
    const kept = store.store({ key, type, how: "CompleteMultipartUpload", etag }, body, new Date(begun.begunAt));
    parts.remove(begun);
    stored();
    const answer = xml(
      200,
      `<?xml version="1.0" encoding="UTF-8"?>\n<CompleteMultipartUploadResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Bucket>${bucket}</Bucket><Key>${escaped(key)}</Key><ETag>${escaped(inQuotes(etag))}</ETag></CompleteMultipartUploadResult>`,
    );
    return { ...answer, headers: { ...answer.headers, "x-amz-version-id": kept.version } };
  }

  #find(key: string, id: string): Begun {
    const begun = this.#house.parts.find(id, this.#house.now());
    if (begun?.key === key) return begun;
    throw new FileRefusal(
      404,
      "NoSuchUpload",
      "The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.",
      { UploadId: id },
    );
  }
}
