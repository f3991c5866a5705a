import type { MiddlewareHandler } from "hono";
import { type Catalogue, speakers } from "../speech.ts";
import { type SharedKey, sharedWords } from "../words.ts";
import type { Environment } from "./environment.ts";

/** Gives the pages of one part of a capability the words of that part, loaded when it is first asked for. */
export const speaking = <Key extends string>(
  ...catalogues: readonly Catalogue<string>[]
): MiddlewareHandler<Environment<Key>> => {
  const voiceOf = speakers<SharedKey | Key>(sharedWords, ...catalogues);
  return async (c, next) => {
    c.set("s", await voiceOf(c.get("s").language));
    await next();
  };
};
