import type { Message } from "#shared/speech.ts";

export const words = {
  "error.other_languages": "Title and text must be written in the same languages.",
  "error.wrong_number":
    "This is not the number of recipients. Look at the sheet again and type the number that stands there.",
  "refusal.count_again.title": "This was counted more than an hour ago",
  "refusal.count_again.text": "Nothing was sent. Count the recipients again, look at the new sheet, and send then.",
  "refusal.already_going.title": "It is too late to recall this",
  "refusal.already_going.text":
    "The mails are going out already. If the announcement is wrong, withdraw it: the rest is not sent then.",
  "refusal.being_mailed.title": "This is being mailed",
  "refusal.being_mailed.text":
    "Nothing was changed. While it is being mailed, kind, regions, objectives and languages stay as they are. The wording can be corrected.",
} as const satisfies Record<string, Message>;
