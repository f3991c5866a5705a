import type { Language } from "#shared/languages.ts";
import type { PartialProfile } from "#shared/profile.ts";
import { fieldNames, inputForm, type PartialContent } from "../content.ts";
import type { InputsCall } from "./calls.ts";

const only = <Item>(items: readonly Item[]): Item | undefined => (items.length === 1 ? items[0] : undefined);

/** Only what is valid by itself is taken over: rules may have changed since. */
const valid = (content: Readonly<Record<string, unknown>>): PartialContent =>
  Object.fromEntries(
    fieldNames.flatMap((name) => {
      const parsed = inputForm.ruleOf(name).schema.safeParse(content[name]);
      return content[name] !== undefined && parsed.success ? [[name, parsed.data]] : [];
    }),
  );

/** What an input begins with: what the call leaves no choice about, and the organization's profile as it is now. */
export const prefilled = (
  profile: PartialProfile | undefined,
  { inputs: { submitters, types } }: Pick<InputsCall, "inputs">,
  language: Language,
): PartialContent =>
  valid({
    submitter: only(submitters) ?? (profile && submitters.find((kind) => kind === "stakeholder")),
    type: only(types),
    titleLanguage: language,
    languages: [language],
    ...(profile && { by: profile.name, categories: profile.categories, country: profile.country }),
  });
