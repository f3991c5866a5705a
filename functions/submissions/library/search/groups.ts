import { isLanguage, languages } from "#shared/languages.ts";

/** The indexes: one for each official language, one for all other languages together. */
export const groups = [...languages, "other"] as const;
export type Group = (typeof groups)[number];

export const groupOf = (tag: string): Group => {
  const [language = ""] = tag.toLowerCase().split("-");
  return isLanguage(language) ? language : "other";
};

export const ofGroups = <Value>(make: (group: Group) => Value) =>
  Object.fromEntries(groups.map((group) => [group, make(group)])) as Record<Group, Value>;
