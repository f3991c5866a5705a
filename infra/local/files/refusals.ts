import { randomUUID } from "node:crypto";

/** What S3 says when it does not do what it was asked: XML in English, whoever reads it. */
export class FileRefusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly details: Readonly<Record<string, string | number>>;

  constructor(status: number, code: string, message: string, details: Readonly<Record<string, string | number>> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.details = details;
  }
}

export const denied = (message = "Access Denied", details = {}) =>
  new FileRefusal(403, "AccessDenied", message, details);

export const unsound = (message: string, details = {}) => new FileRefusal(400, "InvalidArgument", message, details);

export const escaped = (text: unknown) => String(text).replace(/[<>&"']/g, (symbol) => `&#${symbol.charCodeAt(0)};`);

export const xmlOf = ({ code, message, details }: FileRefusal): string => {
  const more = Object.entries({ ...details, RequestId: randomUUID() }).map(
    ([name, value]) => `<${name}>${escaped(value)}</${name}>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${escaped(message)}</Message>${more.join("")}</Error>`;
};
