import type { Message } from "#shared/speech.ts";

export const words = {
  "letter.asked":
    "Somebody, probably you, wants all data that the site holds of you to be erased. Open the link and press the button: nothing is erased before. It cannot be undone.",
  "letter.asked.action": "Erase my data",
  "letter.asked.not_you":
    "If it was not you, do not press the button: nothing happens then. Somebody may be signed in as you on another device. End such sessions on your page.",
  "letter.done": "Your data have been erased.",
  "letter.done.stays":
    "What stays is what the page told you: published inputs that were not withdrawn, lists that went to Member States, and the record of decisions without your name. Backups against loss go after at most 35 days.",
  "letter.done.last":
    "This is our last mail to you. We do not know your address any more. You are welcome to come back at any time.",
} as const satisfies Record<string, Message>;
