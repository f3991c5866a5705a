import { Call, type Forum } from "#shared/forums.ts";
import type { PublishedCall, PublishedForum } from "#shared/published-rows.ts";
import { authorityCall } from "#test/support/accreditation.ts";

const inAll = (text: string) =>
  Object.fromEntries(["ar", "zh", "en", "fr", "ru", "es"].map((language) => [language, `${text} (${language})`]));

/** Open when the clock of the tests begins; one of its questions is answered for everybody, one for the desk alone. */
export const inputsCall: Call = Call.parse({
  ...authorityCall,
  id: "imrf-2027-inputs",
  purpose: "inputs",
  title: inAll("Call for inputs"),
  event: "",
  doors: [],
  documents: [],
  segments: [],
  accreditation: "none",
  inputs: {
    submitters: ["member_state", "stakeholder", "individual"],
    types: ["statement", "position_paper", "recording"],
    questions: [
      {
        id: "progress",
        title: inAll("What was achieved?"),
        help: {},
        kind: "text",
        required: false,
        public: true,
        most: 2000,
        choices: [],
      },
      {
        id: "contact",
        title: inAll("Whom may we call?"),
        help: {},
        kind: "text",
        required: false,
        public: false,
        most: 2000,
        choices: [],
      },
      {
        id: "annex",
        title: inAll("An annex for the desk"),
        help: {},
        kind: "file",
        required: false,
        public: false,
        most: 2000,
        choices: [],
      },
    ],
    mostText: 5000,
    mostFiles: 5,
    lateAccepted: true,
    guidance: {},
  },
});

/** As forums publish them. */
export const forumProjection = (one: Forum): PublishedForum => ({
  ...one,
  kind: "forum",
  place: one.id,
  forumKind: one.kind,
  updatedAt: one.since,
});

export const callProjection = (call: Call): PublishedCall => ({
  ...call,
  kind: "call",
  place: `${call.forum}#${call.id}`,
  updatedAt: call.since,
});
