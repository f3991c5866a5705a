import type { Context } from "hono";
import { isLanguage, type Language, preferredLanguage } from "../languages.ts";

/** Matches the six languages only, so that any other first segment is simply not found. */
// Hono puts `^` and `$` around the pattern: without the group they bind to the first and the last language alone.
export const inLanguage = "/:language{(?:ar|zh|en|fr|ru|es)}";

/** The language of an address, else the one the browser prefers. */
export const languageOf = (c: Context): Language => {
  const first = c.req.path.split("/")[1];
  return isLanguage(first) ? first : preferredLanguage(c.req.header("accept-language"));
};

/** The address without its language, as the language bar needs it: `/registration`, or "" for the home page. */
export const pathOf = (c: { readonly req: { readonly path: string } }): string => {
  const [, first, ...rest] = c.req.path.split("/");
  return isLanguage(first) && rest.length > 0 ? `/${rest.join("/")}` : "";
};

export const isApi = (c: Context) => c.req.path === "/api" || c.req.path.startsWith("/api/");

/**
 * Biggest request that an address takes, in bytes: officers write in six languages at once, of which most take three or
 * nine bytes a letter in a form, and paste lists of those who were at a briefing. Files go elsewhere.
 */
export const mostBytesOf = (c: Context): number => {
  const path = pathOf(c);
  // Inputs are the longest that anybody writes.
  if (path.startsWith("/submissions/own/") || c.req.path.startsWith("/api/submissions/")) return 1024 * 1024;
  const isList = /^\/api\/(briefings\/[^/]+\/sessions\/[^/]+\/attendance|registration\/contacts)$/.test(c.req.path);
  return (path.startsWith("/desk/") || isList ? 256 : 64) * 1024;
};

/** The caller's address as CloudFront saw it, without the port; used for limits only, and only hashed. */
export const callerOf = (c: Context): string => (c.req.header("cloudfront-viewer-address") ?? "").replace(/:\d+$/, "");

/** An address within this site to go on to, or the fallback when it leads anywhere else. */
export const onlyHere = (path: string | undefined, fallback: string): string =>
  path && /^\/(?![/\\])[\w\-./?=&%]*$/.test(path) ? path : fallback;
