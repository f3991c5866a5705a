import type { Language } from "#shared/languages.ts";
import type { Profile } from "#shared/profile.ts";

const mission: Record<Language, string> = {
  ar: "نقدّم المشورة القانونية للعمال المهاجرين وأسرهم ونرافقهم إلى الدوائر الرسمية. ",
  zh: "为流动人口及其家庭提供法律咨询、课后辅导和信息服务。",
  en: "We inform people who cross borders for seasonal work about contracts, wages and rights. ",
  fr: "Nous informons les personnes qui franchissent les frontières de leurs droits et contrats. ",
  ru: "Мы помогаем трудовым мигрантам и их семьям разобраться в документах и договорах. ",
  es: "Informamos a quienes cruzan fronteras para trabajar sobre contratos, salarios y derechos. ",
};

/** As much of a text as fits into so many bytes, so that rows of all languages weigh the same. */
const ofBytes = (text: string, bytes: number): string => {
  let taken = "";
  let left = bytes;
  for (const letter of text.repeat(40)) {
    left -= Buffer.byteLength(letter);
    if (left < 0) break;
    taken += letter;
  }
  return taken.trim();
};

/** A complete profile of ordinary length. */
export const profileOf = (name: string, language: Language): Profile => ({
  name,
  nameLatin: "",
  nameEnglish: "",
  nameFrench: "",
  acronym: "ORG",
  categories: ["civil_society", "migrants"],
  migrantLed: "yes",
  migrantLedWords: "",
  levels: ["national", "regional"],
  mission: ofBytes(mission[language], 600),
  objectives: ["3", "6", "22"],
  populations: ["women", "migrant_workers"],
  country: "KE",
  countriesOfWork: ["KE", "UG", "TZ"],
  regions: [],
  website: "https://organization.example.org",
  address: "12 Harbour Road, Mombasa",
  postalAddress: "",
  legalStatus: "unable",
  registrationNumber: "",
  registrationCountry: "",
  legalNote: "The office that registers associations is closed to us.",
  yearFounded: "2011",
  unStatuses: ["none"],
  unStatusDetail: "",
  network: "",
  headName: "Amina Wanjiru",
  headTitle: "",
  contactName: "Yusuf Hassan",
  contactRole: "Coordinator",
  contactPhone: "",
  contactLanguage: language,
  contactTimeZone: "Africa/Nairobi",
  contactChannel: "",
  directoryListing: "yes",
  unlisted: false,
  saferContact: "",
  openingNews: true,
  privacyNotice: true,
});

/** Answers as a form sends them: what is not ticked is not there. */
export const asForm = (answers: Readonly<Record<string, unknown>>): Record<string, string | string[]> =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([name, value]) => {
      if (value === false) return [];
      return [[name, Array.isArray(value) ? value.map(String) : String(value)]];
    }),
  );
