import type { Message } from "#shared/speech.ts";

export const words = {
  "letter.draft.intro": "You have begun an application for accreditation. We filled in what we know from your profile.",
  "letter.draft.until": "You can go on at any time, on any device, until the call closes:",
  "letter.draft.action": "Go on with my application",
  "letter.draft.erased": "A draft that was not sent by then is erased, and we tell you so.",
  "letter.received.intro": "Thank you. We have received your application.",
  "letter.received.next":
    "Liaison officers check it. They may ask a question first. You are answered by the date above, whatever the answer is.",
  "letter.received.authority":
    "If the application meets the conditions, your organization is put on the proposed list. Member States decide on it, on a no-objection basis.",
  "letter.received.organizer": "If the application meets the conditions, the organizer of the forum decides on it.",
  "letter.received.files":
    "Files are checked for viruses. If one cannot be used, we write to you and you have {days} days to send another.",
  "letter.expired.intro":
    "The call has ended and your draft was not sent. We have erased it, as announced. Nobody has seen it.",
  "letter.expired.still":
    "Your registration stays as it is. You can apply in other calls, sign up for briefings and submit inputs.",
  "letter.expired.action": "See which calls are open",
  "letter.withdrawn.intro": "You have withdrawn your application. It has ended, and nobody decides on it any more.",
  "letter.withdrawn.draft": "You have given up your draft. It is erased.",
  "letter.withdrawn.again": "While the call is open you can begin again.",
  "letter.fileRefused.intro": "A file of your application could not be used:",
  "letter.fileRefused.how":
    "Sign in and send another on the page of your application, until {until}. This also works after the call has closed.",
  "letter.fileRefused.still": "Everything else in your application stays as it is.",
  "letter.answered.intro": "We have received your answer. A liaison officer goes on with your application.",
  "letter.contested.intro":
    "You asked for another look. An officer who took no part in the decision reads your application and your reasons.",
} as const satisfies Record<string, Message>;
