import { Bucket } from "./bucket.ts";
import type { Connection } from "./connection.ts";
import { elementsIn, textIn } from "./file-versions.ts";

/** Bytes of each part but the last: the fewest that S3 takes. */
export const partBytes = 5 * 1024 * 1024;

/** How many parts a file of so many bytes has. */
export const partsOf = (size: number): number => Math.ceil(size / partBytes);

/** The bytes of a part, counted from 1. */
export const bytesOfPart = (size: number, part: number): number => Math.min(partBytes, size - (part - 1) * partBytes);

/** One file on its way in parts. */
export interface PartedFile {
  readonly key: string;
  /** S3's id of the sending. */
  readonly uploadId: string;
  /** Bytes of the whole file, as announced. */
  readonly size: number;
}

export interface StoredPart {
  readonly part: number;
  readonly size: number;
  readonly etag: string;
}

/** `gone`: there is no such sending, or no more; `missing`: parts are; `differs`: it is not what was announced. */
export type Completed = "complete" | "gone" | "missing" | "differs";

/** How S3 says that a part was replaced while the file was put together. */
const replaced = "InvalidPart";

/** Files of the bucket that arrive in parts. */
export class FileParts {
  readonly #bucket: Bucket;

  constructor(connection: Pick<Connection, "settings" | "now">) {
    this.#bucket = new Bucket(connection);
  }

  /** Begins a file; answers the id of its sending, which S3 forgets after seven days. */
  async begin(key: string): Promise<string> {
    const headers = { "content-type": "application/octet-stream" };
    const answer = await this.#bucket.send({ key, method: "POST", query: { uploads: "" }, headers });
    const id = textIn(answer?.body.toString("utf8") ?? "", "UploadId");
    if (!id) throw new Error("the bucket began no file");
    return id;
  }

  /** An address to send one part to, of exactly so many bytes. */
  link({ key, uploadId }: Omit<PartedFile, "size">, part: number, bytes: number, seconds = 3600): Promise<string> {
    const query = { partNumber: String(part), uploadId };
    return this.#bucket.address({ key, method: "PUT", query, headers: { "content-length": String(bytes) } }, seconds);
  }

  /** The parts that arrived; undefined when there is no such sending, or no more. */
  async list({ key, uploadId }: Omit<PartedFile, "size">): Promise<StoredPart[] | undefined> {
    const answer = await this.#bucket.send({ key, method: "GET", query: { uploadId } });
    const parts = answer && elementsIn(answer.body.toString("utf8"), "Part");
    return parts?.map((part) => ({
      part: Number(textIn(part, "PartNumber")),
      size: Number(textIn(part, "Size")),
      etag: textIn(part, "ETag"),
    }));
  }

  /** Makes one file of the parts, provided that they are exactly those of what was announced. */
  async complete({ key, uploadId, size }: PartedFile): Promise<Completed> {
    const parts = await this.list({ key, uploadId });
    if (!parts) return "gone";
    const count = partsOf(size);
    if (parts.some((one) => one.part > count || one.size !== bytesOfPart(size, one.part))) return "differs";
    if (parts.length < count) return "missing";
    const listed = parts.map(({ part, etag }) => `<Part><PartNumber>${part}</PartNumber><ETag>${etag}</ETag></Part>`);
    const body = Buffer.from(`<CompleteMultipartUpload>${listed.join("")}</CompleteMultipartUpload>`);
    try {
      const answer = await this.#bucket.send({ key, method: "POST", query: { uploadId }, body });
      return answer ? completedIn(answer.body.toString("utf8")) : "gone";
    } catch (error) {
      if (error instanceof Error && error.name === replaced) return "missing";
      throw error;
    }
  }

  /** Gives a file up with all its parts; one that is gone already stays so. */
  async abort({ key, uploadId }: Omit<PartedFile, "size">): Promise<void> {
    await this.#bucket.send({ key, method: "DELETE", query: { uploadId } });
  }
}

/** S3 begins its answer before it is done, and may end it with an error all the same. */
const completedIn = (xml: string): Completed => {
  const [error] = elementsIn(xml, "Error");
  if (!error) return "complete";
  throw Object.assign(new Error("S3 could not put a file together"), { name: textIn(error, "Code") || "S3Refusal" });
};
