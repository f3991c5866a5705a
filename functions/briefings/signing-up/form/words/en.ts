import type { Message } from "#shared/speech.ts";

export const words = {
  "sign_up.title": "Sign up",
  "sign_up.lead":
    "You need no account. We mail you a confirmation with an entry for your calendar and a link of your own.",
  "sign_up.session": "Which session?",
  "sign_up.name": "Your name or a pseudonym",
  "sign_up.name.hint": "Only the officers of the briefing see it.",
  "sign_up.email": "Your email address",
  "sign_up.email.hint": "It is never published. Others who take part do not see it.",
  "sign_up.language": "In which language shall we write to you?",
  "sign_up.send": "Sign up",
  "sign_up.more": "Sign up with more wishes: interpretation, needs, a question",
  "sign_up.over": "No session is open for signing up any more.",
} as const satisfies Record<string, Message>;
