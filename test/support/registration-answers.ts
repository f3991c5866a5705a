/** Answers to every section of the registration form, as a form sends them. */
export const sectionAnswers = {
  name: { name: "Sauti ya Wahamiaji", nameLatin: "", nameEnglish: "Voice of Migrants", nameFrench: "", acronym: "SW" },
  work: {
    categories: ["civil_society", "migrants"],
    migrantLed: "yes",
    migrantLedWords: "",
    levels: ["national"],
    mission: "Tunasaidia wahamiaji kujua haki zao.",
    objectives: ["3", "7"],
    populations: ["women"],
  },
  place: {
    country: "KE",
    countriesOfWork: ["KE", "UG"],
    website: "https://sauti.example.org",
    address: "Nairobi",
    postalAddress: "",
  },
  legal: {
    legalStatus: "unable",
    registrationNumber: "",
    registrationCountry: "",
    legalNote: "The office is closed to us.",
    yearFounded: "2011",
    unStatuses: ["none"],
    network: "",
  },
  contact: {
    headName: "",
    headTitle: "",
    contactName: "Amina",
    contactRole: "",
    contactPhone: "",
    contactLanguage: "en",
    contactTimeZone: "Africa/Nairobi",
    contactChannel: "",
  },
  safety: { directoryListing: "yes", saferContact: "", privacyNotice: "true" },
} as const;

/** The same as a program sends it. */
export const completeProfile = {
  ...Object.assign({}, ...Object.values(sectionAnswers)),
  privacyNotice: true,
  unlisted: false,
  openingNews: true,
} as Record<string, unknown>;
