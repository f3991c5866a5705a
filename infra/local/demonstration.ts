import { type RegistrationRoom, registrationRoom } from "#functions/registration/room.ts";
import type { Acting } from "#shared/acting.ts";
import type { Connection } from "#shared/connection.ts";
import { addDays } from "#shared/days.ts";
import type { Organization } from "#shared/organizations.ts";
import { type PartialProfile, Profile } from "#shared/profile.ts";
import { type Demonstrated, demonstrated } from "./demonstration-organizations.ts";

const unsaid: PartialProfile = {
  nameLatin: "",
  nameEnglish: "",
  nameFrench: "",
  acronym: "",
  migrantLedWords: "",
  populations: [],
  objectives: [],
  regions: [],
  website: "",
  address: "",
  postalAddress: "",
  legalStatus: "exempt",
  registrationNumber: "",
  registrationCountry: "",
  legalNote: "",
  yearFounded: "",
  unStatuses: ["none"],
  unStatusDetail: "",
  network: "",
  headName: "",
  headTitle: "",
  contactRole: "",
  contactPhone: "",
  contactChannel: "",
  directoryListing: "yes",
  unlisted: false,
  saferContact: "",
  openingNews: true,
  privacyNotice: true,
};

const questions: Partial<Record<Organization["language"], string>> = {
  ru: "Пожалуйста, напишите, в каком городе находится ваш офис и как давно вы работаете.",
};
const words: Partial<Record<Organization["language"], string>> = {
  es: "No hemos podido confirmar que el colectivo exista. Si puede enviarnos una referencia, pida otra revisión.",
};

/** Organizations in several languages, each brought to its state by the same decisions people take. */
export const demonstrate = async (connection: Connection): Promise<void> => {
  const room = registrationRoom(connection);
  const { people } = await room.signIns();
  const officer = await people.byEmail("officer@example.org");
  if (!officer) throw new Error("there is no officer to decide anything");
  for (const one of demonstrated) await bring(room, one, { id: officer.id, as: "officer" });
};

const bring = async (room: RegistrationRoom, { email, language, state, profile }: Demonstrated, officer: Acting) => {
  const now = room.connection.now();
  const whole = Profile.parse({ ...unsaid, contactLanguage: language, ...profile });
  const [drafts, casework, changes] = await Promise.all([room.drafts(), room.casework(), room.changes()]);
  const begun = await drafts.begin({ email, language, tell: false, now, profile: whole });
  let organization = await drafts.send({ organization: begun.organization, proven: true }, now);
  const decide = async (decision: Parameters<typeof casework.decide>[0]["decision"], acting: Acting, given = {}) => {
    organization = await casework.decide({ organization, decision, acting, given, now });
  };
  const applicant: Acting = { id: organization.personId ?? "", as: "applicant", focal: "lead" };
  const text = words[language] ?? "";
  switch (state) {
    case "submitted":
      return;
    case "taken":
      return decide("take", officer);
    case "info_requested": {
      const due = `${addDays(now.toISOString(), 21).slice(0, 10)}T23:59:59.000Z`;
      return decide("ask", officer, {
        reason: "incomplete",
        text: questions[language] ?? "",
        fields: ["address", "yearFounded"],
        due,
      });
    }
    case "declined":
      return decide("decline", officer, { reason: "unverifiable", text });
    case "contested":
      await decide("decline", officer, { reason: "unverifiable", text });
      return decide("contest", applicant, {
        text: "Somos un grupo sin registro; la parroquia vecina puede dar fe de nuestro trabajo.",
      });
    default:
      await decide("activate", officer);
  }
  if (state === "change_pending")
    await changes.correct(organization, { nameEnglish: "Roots on Two Shores (example)" }, applicant.id, now);
};
