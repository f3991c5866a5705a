import type { Message } from "#shared/speech.ts";

export const words = {
  "letter.fact.about": "What the question is about",
  "letter.fact.way": "The way in that fits",
  "letter.alternatives":
    "You can still take part: with an organization that is accredited, by the webcast, or with a written input.",
  "letter.question.intro":
    "A liaison officer read your application and needs an answer before going on. This is the question:",
  "letter.question.how":
    "Sign in and answer on the page of your application. Only what is named above is open; everything else stays as it is.",
  "letter.reminder.intro": "We are still waiting for your answer to this question:",
  "letter.reminder.what_then":
    "If the date passes without an answer, the application ends and cannot be taken up again.",
  "letter.incomplete.intro": "The date for your answer has passed, so your application has ended.",
  "letter.redirected.intro":
    "A liaison officer looked at your application: your organization does not need it, because another way in fits. It ends here.",
  "letter.redirected.how": "The page of your application says what to do next.",
  "letter.notEligible.intro":
    "Two liaison officers looked at your application and found that it does not meet the conditions. The reason and their words follow.",
  "letter.notEligible.contest":
    "If you think this is wrong, you can ask for another look once, on the page of your application, until {until}. An officer who took no part answers you.",
  "letter.upheld.intro":
    "Another officer has looked at your application and confirmed the decision. These are the officer’s words:",
  "letter.upheld.final": "This is the final answer to this application. You may apply again in a later call.",
  "letter.reversed.intro":
    "Another officer has looked at your application and reversed the decision. The examination goes on.",
  "letter.waitlisted.intro":
    "Your application meets the conditions, but there are more applications than places. It is on the waiting list. We tell you when that changes, and in any case you get a final answer.",
  "letter.revoked.intro":
    "The secretariat has revoked the accreditation of your organization. The reason and its words follow. The registrations of your representatives end with it.",
  "letter.revoked.how": "If you think this is wrong, answer this mail.",
  "letter.notDecided.decided":
    "The call has been decided, and there was no decision about your application. It has ended.",
  "letter.notDecided.cancelled":
    "The call has been cancelled, so your application has ended. It is not a judgement of your organization.",
  "letter.nag.intro":
    "An application still waits for an answer. Its organization was told to expect one by the date below.",
  "letter.handedOver.intro": "A colleague handed this case over to you.",
  "letter.rounds.intro":
    "A third question was asked in this case. Any further question needs a decision of the secretariat.",
  "letter.desk.open": "Open the case at the desk",
} as const satisfies Record<string, Message>;
