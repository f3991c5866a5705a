import { type Content, LightBody } from "./body.ts";
import { type HeadersGiven, LightHeaders } from "./headers.ts";

const forbidden = /^(?:connect|trace|track)$/i;
const token = /^[!#$%&'*+\-.^_`|~\w]+$/;
const anyCase = /^(?:delete|get|head|options|post|put)$/i;

const methodOf = (method: string) => {
  if (!token.test(method) || forbidden.test(method)) throw new TypeError("not a request's method");
  return anyCase.test(method) ? method.toUpperCase() : method;
};

interface RequestGiven {
  readonly method?: string;
  readonly headers?: HeadersGiven;
  readonly body?: Content;
}

/** What Node's `Request` does, so far as a function needs it. */
export class LightRequest extends LightBody {
  readonly url: string;
  readonly method: string;
  readonly headers: LightHeaders;

  constructor(address: string, { method = "GET", headers, body = null }: RequestGiven = {}) {
    super(body);
    const { href, username, password } = new URL(address);
    if (username || password) throw new TypeError("an address with a password");
    this.url = href;
    this.method = methodOf(method);
    this.headers = new LightHeaders(headers);
    if (body !== null && (this.method === "GET" || this.method === "HEAD")) throw new TypeError("a GET with a body");
  }
}
