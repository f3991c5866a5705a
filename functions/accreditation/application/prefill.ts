import type { Call } from "#shared/forums.ts";
import type { Language } from "#shared/languages.ts";
import type { Organization } from "#shared/organizations.ts";
import type { PartialProfile } from "#shared/profile.ts";
import { applicationForm, fieldNames, isLatin, type PartialAnswers } from "../answers.ts";

/** Agreed to for one application, and said anew for each. */
const saidAnew = ["disclosure", "truth", "conduct", "headDeclares"] as const;

const nameInLatin = ({ name = "", nameLatin, nameEnglish }: PartialProfile, last: PartialAnswers) => {
  if (isLatin(name) || nameLatin) return nameLatin ?? "";
  if (last.listName === name && last.listNameLatin) return last.listNameLatin;
  return nameEnglish ?? "";
};

/** Only what is valid by itself is taken over: rules may have changed since. */
const valid = (answers: Readonly<Record<string, unknown>>): PartialAnswers =>
  Object.fromEntries(
    fieldNames.flatMap((name) => {
      const parsed = applicationForm.ruleOf(name).schema.safeParse(answers[name]);
      return parsed.success ? [[name, parsed.data]] : [];
    }),
  );

/** What an application begins with: the organization's profile as it is now, and the answers of its last application. */
export const prefilled = (
  { profile, host }: Pick<Organization, "profile" | "host">,
  last: PartialAnswers,
  { languages, segments }: Pick<Call, "languages" | "segments">,
  language: Language,
): PartialAnswers => {
  const kept = Object.fromEntries(
    Object.entries(last).filter(([name]) => !(saidAnew as readonly string[]).includes(name)),
  ) as PartialAnswers;
  const writtenIn = [kept.writtenIn, language, languages[0]].find((one) => one && languages.includes(one));
  return valid({
    ...kept,
    listName: profile.name ?? kept.listName,
    listNameLatin: nameInLatin(profile, kept),
    listAcronym: profile.acronym ?? "",
    listCountry: profile.country ?? kept.listCountry,
    listWebsite: profile.website ?? "",
    summary: kept.summary ?? profile.mission,
    legalNote: profile.legalNote || kept.legalNote,
    hostName: host?.state === "confirmed" ? host.name : kept.hostName,
    headName: profile.headName || kept.headName,
    segments: kept.segments?.filter((segment) => segments.includes(segment)),
    writtenIn,
  });
};
