import type { Message } from "#shared/speech.ts";

export const words = {
  "letter.fact.outcome": "What became of it",
  "letter.contest":
    "If you think this is wrong, you can ask for another look once, on the page of your input, until {until}. An officer who took no part answers you.",
  "letter.open_public": "Open the public page of your input",
  "letter.changes.intro":
    "A liaison officer looked at your input and asks for changes before it can go on. This is not about your opinion. The reason and the officer’s words:",
  "letter.changes.how":
    "Sign in and change it on the page of your input before the date above. If nothing has changed by then, an officer decides on what there is.",
  "letter.reminder.intro": "We are still waiting for your changes. This is what was asked:",
  "letter.reminder.what_then": "If the date passes, an officer decides on what there is.",
  "letter.lapsed.intro": "The date for your changes has passed. A liaison officer now decides on what there is.",
  "letter.published.intro": "Your input is published. This is its permanent address:",
  "letter.published.again":
    "The new version of your input is published at the same permanent address. The older version stays listed and is marked as replaced.",
  "letter.published.how":
    "On the page of your input you can correct or withdraw it, or hide your name, at any time. A withdrawal takes effect at once.",
  "letter.accepted.intro":
    "Your input is accepted. As you asked, it is not published: only the secretariat reads it. It is counted, and its title, text and sender are not shown.",
  "letter.refused.intro":
    "Two liaison officers looked at your input and refused it for the reason below. They look at safety, identity and format only, never at opinions. Their words:",
  "letter.correctionRefused.intro":
    "Two liaison officers refused the correction of your input for the reason below. The published version stays as it is. Their words:",
  "letter.correctionRefused.how": "You can send another correction at any time.",
  "letter.upheld.intro":
    "An officer who took no part has looked at your input again and confirmed the decision. These are the officer’s words:",
  "letter.upheld.final": "This is the final answer to this input. You may send another one to a call that is open.",
  "letter.reversed.intro":
    "An officer who took no part has looked at your input again and reversed the decision. Its review goes on.",
  "letter.takenDown.intro":
    "A liaison officer has taken your input down: it is no longer public. The reason and the officer’s words:",
  "letter.outcome.intro": "This is what became of your input. It also stands on its page.",
  "letter.nag.intro": "An input still waits for an answer. Whoever sent it was told to expect one by the date below.",
  "letter.handedOver.intro": "A colleague handed this case over to you.",
  "letter.rounds.intro":
    "Changes were asked for a third time in this case. Asking again needs a decision of the secretariat.",
  "letter.desk.open": "Open the case at the desk",
} as const satisfies Record<string, Message>;
