/** Complete answers to each part of an application, as forms send them. */
export const partAnswers = {
  listing: {
    listName: "Wanawake wa Uhamiaji",
    listNameLatin: "",
    listAcronym: "WWU",
    listCountry: "KE",
    listWebsite: "https://example.org",
  },
  relevance: {
    writtenIn: "en",
    summary: "We accompany migrant women at work and at court.",
    relevance: "Twelve years of legal aid.",
    legalNote: "",
    hostName: "",
    headName: "Zawadi",
    headDeclares: "true",
  },
  participation: {
    attendance: "in_person",
    segments: ["hearing"],
    representatives: "2",
    visaLetters: "yes",
    funding: "no",
    interpretation: ["fr"],
    accessibility: "",
  },
} as const;

export const consents = { disclosure: "true", truth: "true", conduct: "true" } as const;
