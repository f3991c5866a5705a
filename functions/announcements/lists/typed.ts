import { type Form, several, single } from "#shared/web/forms.ts";

/** What the form of a subscription sent, as its schema takes it. */
export const typedChoice = (form: Form) => ({
  language: single(form, "language"),
  kinds: several(form, "kinds"),
  regions: several(form, "regions"),
  objectives: several(form, "objectives"),
});
