import type { Hono } from "hono";

type Fields = Readonly<Record<string, string | readonly string[]>>;

const encode = (fields: Fields) => {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, String(one));
  return body.toString();
};

/** Somebody with a browser without scripts: keeps cookies, follows nothing by itself, posts forms from our own pages. */
export class Visitor {
  readonly #app: Hono;
  readonly #headers: Readonly<Record<string, string>>;
  readonly cookies = new Map<string, string>();

  constructor(app: Hono, headers: Readonly<Record<string, string>> = {}) {
    this.#app = app;
    this.#headers = headers;
  }

  async get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    return this.#keep(await this.#app.request(path, { headers: this.#all(headers) }));
  }

  async post(path: string, fields: Fields = {}, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    const all = this.#all({
      "content-type": "application/x-www-form-urlencoded",
      origin: "http://localhost:3000",
      ...headers,
    });
    return this.#keep(await this.#app.request(path, { method: "POST", headers: all, body: encode(fields) }));
  }

  #all(headers: Readonly<Record<string, string>>) {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    return { "cloudfront-viewer-address": "192.0.2.1:40000", ...this.#headers, ...headers, ...(cookie && { cookie }) };
  }

  #keep(response: Response): Response {
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ""] = cookie.split(";");
      const [name = "", value = ""] = pair.split("=");
      if (value && !/max-age=0/i.test(cookie)) this.cookies.set(name, value);
      else this.cookies.delete(name);
    }
    return response;
  }
}

/** Every `data-field` with its `data-code` on a refused form. */
export const errorsOn = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/data-field="([^"]*)" data-code="([^"]*)"/g)].map(([, field, code]) => [field, code]),
  );

/** The hidden fields of a page's forms. */
export const hiddenOn = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  );
