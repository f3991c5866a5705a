import type { Context } from "hono";
import type { Session } from "../session.ts";
import type { Speech } from "../speech.ts";
import type { SharedKey } from "../words.ts";

/** What every request carries for pages, desk and API. */
interface Variables<Key extends string> {
  s: Speech<SharedKey | Key>;
  now: Date;
  session: Session | undefined;
  /** The cookie or bearer token behind the session. */
  token: string | undefined;
}

export interface Environment<Key extends string = never> {
  Variables: Variables<Key>;
}

export type Visit<Key extends string = never> = Context<Environment<Key>>;
