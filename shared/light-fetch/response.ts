import { type Content, LightBody } from "./body.ts";
import { type HeadersGiven, LightHeaders } from "./headers.ts";

const bodiless = [101, 204, 205, 304];

interface ResponseGiven {
  readonly status?: number | undefined;
  readonly headers?: HeadersGiven | undefined;
}

/** What Node's `Response` does, so far as a function needs it. */
export class LightResponse extends LightBody {
  readonly status: number;
  readonly headers: LightHeaders;

  constructor(body: Content = null, { status = 200, headers }: ResponseGiven = {}) {
    super(body);
    if (!(status >= 200 && status <= 599)) throw new RangeError("not an answer's status");
    if (body !== null && bodiless.includes(status)) throw new TypeError("an answer of this status has no body");
    this.status = status;
    this.headers = new LightHeaders(headers);
    if (typeof body === "string" && !this.headers.has("content-type"))
      this.headers.set("content-type", "text/plain;charset=UTF-8");
  }

  get ok(): boolean {
    return this.status < 300;
  }
}
