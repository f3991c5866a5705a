import type { Context } from "hono";
import * as z from "zod";
import { parseInput } from "../input.ts";
import { line } from "../text.ts";

const Header = z.object({ "Idempotency-Key": line({ min: 8, max: 100 }).optional() });

/** The key by which a call is known when it is sent again, if it has one; refuses (422) one that is too short or long. */
export const idempotencyKeyOf = (c: Context): string | undefined =>
  parseInput(Header, { "Idempotency-Key": c.req.header("idempotency-key") })["Idempotency-Key"];
