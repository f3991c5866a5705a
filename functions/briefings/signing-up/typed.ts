import type { FieldInput } from "#shared/fieldset.ts";
import { typedAnswers } from "#shared/web/answers.ts";
import type { Form } from "#shared/web/forms.ts";

const inputs = {
  needs: "choices",
  dialIn: "toggle",
  needsConsent: "toggle",
  anonymous: "toggle",
  furtherNews: "toggle",
} as const satisfies Record<string, FieldInput>;

type Name = keyof typeof inputs;
const names = Object.keys(inputs) as Name[];

/** What the form of a sign-up sent, as its schema takes it. */
export const typedSignUp = (form: Form) => typedAnswers(names, form, (name) => inputs[name]);

/** The same of a form that corrects one: it has no question. */
export const typedCorrection = (form: Form) =>
  typedAnswers(
    names.filter((name) => name !== "anonymous"),
    form,
    (name) => inputs[name],
  );

/** The same of a form with which something is asked. */
export const typedQuestion = (form: Form) => typedAnswers(["anonymous"], form, (name) => inputs[name]);
