import type { Message } from "#shared/speech.ts";

export const words = {
  "letter.fact.file": "File",
  "letter.draft.intro": "You have begun an input.",
  "letter.draft.link":
    "Somebody, probably you, has begun an input with this address. Open the link to go on. It confirms your address, and works once within {hours} hours.",
  "letter.draft.not_you": "If it was not you, do nothing: nothing is sent, and the draft is erased.",
  "letter.draft.until": "You can go on at any time, on any device, until the call closes:",
  "letter.draft.action": "Go on with my input",
  "letter.draft.erased": "A draft that was not sent by then is erased.",
  "letter.received.intro": "Thank you. We have received your input.",
  "letter.received.late": "It came after the deadline and is marked so.",
  "letter.received.next":
    "Officers may ask for changes first. You are answered by the date above, whatever the answer is.",
  "letter.received.public": "What passes is published. You can hide your name or withdraw the input at any time.",
  "letter.received.secretariat":
    "You chose that the secretariat alone sees it. It is counted, and nothing of it is published.",
  "letter.received.files":
    "Files are checked for viruses. If one cannot be used, we write to you and you have {days} days to send another.",
  "letter.expired.intro":
    "The call has ended and your draft was not sent. We have erased it, as announced. Nobody has seen it.",
  "letter.expired.still": "You can send inputs to other calls.",
  "letter.expired.action": "See which calls are open",
  "letter.withdrawn.intro": "You have withdrawn your input. Nobody decides about it any more.",
  "letter.withdrawn.gone": "What was public of it is not shown any more, and its files are being erased.",
  "letter.withdrawn.draft": "You have given up your draft. It is erased.",
  "letter.withdrawn.again": "While the call is open you can begin again.",
  "letter.nameHidden.intro":
    "Your name is hidden from now on. In its place everybody sees only the category and the region.",
  "letter.nameHidden.files":
    "Look at title, text and files too: what is written in them stays as it is. Files that could not be cleaned are published as text only now.",
  "letter.fileRefused.intro": "A file of your input could not be used:",
  "letter.fileRefused.draft":
    "Put right what is named above. Then sign in and send the file again on the page of your draft, or take it back. The draft can be sent once that is done.",
  "letter.fileRefused.how":
    "Put right what is named above. Then sign in and send the file again on the page of your input, until {until}. This also works after the call has closed.",
  "letter.fileRefused.still": "Everything else in your input stays as it is.",
  "letter.answered.intro": "We have received your changes. A liaison officer goes on with your input.",
  "letter.contested.intro":
    "You asked for another look. An officer who took no part in the decision reads your input and your reasons.",
} as const satisfies Record<string, Message>;
