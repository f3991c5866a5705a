import type { Context } from "hono";
import { Refusal } from "../refusal.ts";
import { isApi } from "./address.ts";

const reading = new Set(["GET", "HEAD", "OPTIONS"]);

/** One-click unsubscribing is posted by mail programs from anywhere (RFC 8058). */
const exempt = (path: string) => path.startsWith("/unsubscribe/");

/**
 * Refuses what another site makes a browser send. Where an old browser names neither origin nor site, `readForm`
 * asks for the form's token instead. The API reads no cookies and needs no such protection.
 */
export const refuseForeign = (c: Context, origin: string) => {
  if (reading.has(c.req.method) || isApi(c) || exempt(c.req.path)) return;
  const from = c.req.header("origin");
  const site = c.req.header("sec-fetch-site");
  const foreignSite = site !== undefined && site !== "same-origin" && site !== "none";
  if (foreignSite || (from !== undefined && from !== origin)) throw new Refusal(403, "cross_site");
};

export const namesNoSource = (c: Context) => !c.req.header("origin") && !c.req.header("sec-fetch-site");
