import { fieldsOf, keptBy, type Section } from "#shared/profile.ts";
import { keptDays } from "#shared/retention.ts";
import type { RegistrationSpeech } from "./profile-fields.tsx";

/** For how long a section is kept, where none of it is public. */
export const keptNote = ({ t }: RegistrationSpeech, section: Section): string | undefined =>
  fieldsOf(section).every((name) => keptBy(name) === "registration")
    ? t("section.kept", { count: keptDays("registration") / 365 })
    : undefined;
