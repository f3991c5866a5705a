import type { Context } from "hono";
import { Refusal } from "#shared/refusal.ts";
import { staffMember } from "#shared/web/sessions.ts";
import { yearSchema } from "./year.ts";

/** Who reads figures, and of which year; 404 for one that is none or has not begun. */
export const readerOfYear = (c: Context, typed: string | undefined) => {
  const session = staffMember(c, "officer", "secretariat", "auditor");
  const { data: year } = yearSchema(c.get("now")).safeParse(typed);
  if (!year) throw new Refusal(404, "not_found");
  return { session, year };
};
