import type { Message } from "../../speech.ts";

export const words = {
  "mail.who": "Baraza is the stakeholder engagement platform of the United Nations Network on Migration.",
  "mail.all.case": "The page of your case {reference} shows every mail we sent you about it.",
  "mail.all.person": "When you are signed in, your letterbox shows every mail we sent you.",
  "mail.never": "We never ask you for a password or for money.",
  "mail.doubt": "If you are not sure that a mail is from us, do not open its links. Type this address yourself:",
  "mail.reply": "This mail was sent automatically. If you reply, a person will read your answer.",
  "mail.fact": "{label}: {value}",
  "mail.once": "This link was only in the mail itself and is not shown here.",
  "letter.subject": "A message from the engagement platform",
  "letter.fact.reference": "Reference number",
  "letter.fact.status": "Where it stands",
  "letter.fact.next": "Who acts next",
  "letter.fact.due": "By when",
  "letter.fact.reason": "Reason",
  "letter.open_case": "See the page of your case",
  "letter.news.stop": "Stop this news",
} as const satisfies Record<string, Message>;
