import * as z from "zod";
import { line } from "./text.ts";
import { isTimeZone } from "./time.ts";

const code = (name: string, values = {}) => ({ code: "custom" as const, params: { code: name, ...values } });
const [earliest, latest] = ["2000-01-01T00:00:00.000Z", "2199-12-31T23:59:59.999Z"];

/** An instant as programs write it (RFC 3339, any offset), kept in UTC with milliseconds. */
export const Instant = z
  .string()
  .max(40)
  .transform((typed, context) => {
    const parsed = z.iso.datetime({ offset: true }).safeParse(typed);
    const wrong = (name: string) => {
      context.addIssue(code(name));
      return z.NEVER;
    };
    if (!parsed.success) return wrong(typed === "" ? "required" : "not_a_date");
    const instant = new Date(typed).toISOString();
    if (instant < earliest) return wrong("in_the_past");
    return instant > latest ? wrong("too_far") : instant;
  })
  .pipe(z.iso.datetime({ precision: 3 }));

export const Zone = line({ max: 60 }).superRefine((value, context) => {
  if (value && !isTimeZone(value)) context.addIssue(code("not_a_choice"));
});
