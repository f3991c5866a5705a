import { FileRefusal, unsound } from "./refusals.ts";

export interface SentForm {
  /** Fields before the file, by their names in lower case; what follows the file is never looked at. */
  readonly fields: ReadonlyMap<string, string>;
  readonly file: Buffer;
}

const lineBreak = "\r\n";

const nameIn = (head: string) => /^content-disposition:.*?[;\s]name="([^"]*)"/im.exec(head)?.[1] ?? "";

/** Reads multipart/form-data as S3 does: fields in order, up to and with `file`. */
export const readMultipart = (type: string, body: Buffer): SentForm => {
  const [, quoted, bare] = /^multipart\/form-data;.*?boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(type) ?? [];
  const boundary = quoted ?? bare;
  if (!boundary)
    throw new FileRefusal(412, "PreconditionFailed", "At least one of the pre-conditions you specified did not hold", {
      Condition: "Bucket POST must be of the enclosure-type multipart/form-data",
    });
  const fields = new Map<string, string>();
  const mark = `${lineBreak}--${boundary}`;
  let at = body.indexOf(`--${boundary}`) + boundary.length + 2;
  while (body.subarray(at, at + 2).toString() === lineBreak) {
    const headEnd = body.indexOf(lineBreak.repeat(2), at);
    if (headEnd < 0) break;
    const head = body.subarray(at, headEnd).toString("utf8");
    const start = headEnd + 4;
    const next = body.indexOf(mark, start);
    // A body that is cut off ends with its file, which is too large by then.
    const end = next < 0 ? body.length : next;
    if (nameIn(head).toLowerCase() === "file") return { fields, file: body.subarray(start, end) };
    fields.set(nameIn(head).toLowerCase(), body.subarray(start, end).toString("utf8"));
    at = end + mark.length;
  }
  throw unsound("POST requires exactly one file upload per request.", { ArgumentName: "file", ArgumentValue: 0 });
};
