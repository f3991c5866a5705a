import * as z from "zod";
import type { Case } from "../cases.ts";
import { NextActor } from "../next-actor.ts";

/** Where a case of any kind stands, as programs read it. */
export const Standing = z.object({
  reference: z.string(),
  status: z.string(),
  since: z.iso.datetime(),
  next: NextActor,
  dueBy: z.iso.datetime().nullable(),
});

/** A case as its own people and the public may know it. */
export const publicly = (row: Case): Case => (row.shown ? { ...row, ...row.shown } : row);

export const standingOf = ({ reference, status, since, next, dueBy }: Case) => ({
  reference,
  status,
  since,
  next,
  dueBy: next === "nobody" ? null : dueBy,
});
