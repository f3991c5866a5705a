const token = /^[!#$%&'*+\-.^_`|~\w]+$/;
/** No line may end inside a value, and a value is made of bytes (RFC 9110 5.5). */
const unfit = /[\0\r\n]|[^\0-\xff]/;
const surroundingSpace = /^[\t\n\r ]+|[\t\n\r ]+$/g;

const fitName = (name: string) => {
  if (!token.test(name)) throw new TypeError("not a header's name");
  return name.toLowerCase();
};

const fitValue = (given: string) => {
  const value = String(given).replace(surroundingSpace, "");
  if (unfit.test(value)) throw new TypeError("not a header's value");
  return value;
};

export type HeadersGiven = Iterable<readonly [string, string]> | Readonly<Record<string, string>>;

/** What Node's `Headers` does, so far as a function needs it. */
export class LightHeaders {
  readonly #values: Map<string, string>;
  #cookies: string[] = [];

  constructor(given: HeadersGiven = []) {
    if (given instanceof LightHeaders) {
      this.#values = new Map(given.#values);
      this.#cookies = given.getSetCookie();
      return;
    }
    this.#values = new Map();
    const pairs = Symbol.iterator in given ? given : Object.entries(given);
    for (const [name, value] of pairs as Iterable<readonly [string, string]>) this.append(name, value);
  }

  get(name: string): string | null {
    const key = fitName(name);
    if (key === "set-cookie") return this.#cookies.length > 0 ? this.#cookies.join(", ") : null;
    return this.#values.get(key) ?? null;
  }

  has(name: string): boolean {
    return this.get(name) !== null;
  }

  set(name: string, given: string): void {
    const key = fitName(name);
    const value = fitValue(given);
    if (key === "set-cookie") this.#cookies = [value];
    else this.#values.set(key, value);
  }

  append(name: string, given: string): void {
    const key = fitName(name);
    const value = fitValue(given);
    const before = this.#values.get(key);
    if (key === "set-cookie") this.#cookies.push(value);
    else this.#values.set(key, before === undefined ? value : `${before}${key === "cookie" ? "; " : ", "}${value}`);
  }

  delete(name: string): void {
    const key = fitName(name);
    if (key === "set-cookie") this.#cookies = [];
    else this.#values.delete(key);
  }

  getSetCookie(): string[] {
    return [...this.#cookies];
  }

  /** By name; each cookie that is set is an entry of its own. */
  entries(): IterableIterator<[string, string]> {
    const pairs = [...this.#values];
    for (const cookie of this.#cookies) pairs.push(["set-cookie", cookie]);
    return pairs.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).values();
  }

  [Symbol.iterator](): IterableIterator<[string, string]> {
    return this.entries();
  }

  forEach(visit: (value: string, name: string) => void): void {
    for (const [name, value] of this.entries()) visit(value, name);
  }
}
