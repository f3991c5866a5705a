import { line } from "./text.ts";

/** A word of an address: `imrf-2030`. */
export const Slug = line({ min: 2, max: 60 }).superRefine((value, context) => {
  if (value && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value))
    context.addIssue({ code: "custom", params: { code: "not_a_slug" } });
});
