import type { ContentfulStatusCode } from "hono/utils/http-status";

/** One thing wrong with what was sent: the field's name as form and API spell it, and a stable code. */
export interface FieldError {
  readonly field: string;
  readonly code: string;
  /** Limits the text of the code speaks of, such as `max`. */
  readonly values?: Readonly<Record<string, string | number>>;
}

/** An expected failure: answered with a page or problem details (RFC 9457) in the caller's language, changing nothing. */
export class Refusal extends Error {
  readonly status: ContentfulStatusCode;
  readonly code: string;
  readonly errors: readonly FieldError[];

  constructor(status: ContentfulStatusCode, code: string, errors: readonly FieldError[] = []) {
    super(code);
    this.status = status;
    this.code = code;
    this.errors = errors;
  }
}
