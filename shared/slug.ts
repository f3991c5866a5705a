import { line } from "./text.ts";

const most = 60;
const form = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Whether something can be called so at all: what is longer than a key may be could not even be looked for. */
export const isSlug = (typed: string) => typed.length <= most && form.test(typed);

/** A word of an address: `imrf-2030`. */
export const Slug = line({ min: 2, max: most }).superRefine((value, context) => {
  if (value && !form.test(value)) context.addIssue({ code: "custom", params: { code: "not_a_slug" } });
});
