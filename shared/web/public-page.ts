import type { Context } from "hono";
import type { Speech } from "../speech.ts";
import type { SharedKey } from "../words.ts";
import { pathOf } from "./address.ts";
import type { Environment } from "./environment.ts";

/** All that a public page may look at: neither cookies nor a session, so that one copy serves everybody. */
export interface PublicVisit<Key extends string> {
  readonly s: Speech<SharedKey | Key>;
  readonly path: string;
  readonly now: Date;
  readonly query: (name: string) => string | undefined;
  readonly parameter: (name: string) => string | undefined;
}

/**
 * A page that may be cached. `seconds` is how long a copy may be shown without asking again: 0 wherever something
 * that can be withdrawn is shown, so that a withdrawal holds from the next request.
 */
export const publicPage =
  <Key extends string>(seconds: number, render: (visit: PublicVisit<Key>) => string | Promise<string>) =>
  async (c: Context<Environment<Key>>) => {
    const html = await render({
      s: c.get("s") as unknown as Speech<SharedKey | Key>,
      path: pathOf(c),
      now: c.get("now"),
      query: (name) => c.req.query(name),
      parameter: (name) => c.req.param(name),
    });
    c.header("Cache-Control", `public, max-age=0, s-maxage=${seconds}`);
    return c.html(html);
  };
