import type { Message } from "#shared/speech.ts";

export const words = {
  "news.intro": "A briefing has been announced. It takes place online, and anyone can sign up; no account is needed.",
  "news.title": "Briefing",
  "news.languages": "Languages",
  "news.more_sessions": {
    one: "{count} more session stands on the page.",
    other: "{count} more sessions stand on the page.",
  },
  "news.how": "Choose the session whose hour and languages suit you. You can pass this on to others.",
  "news.open": "See the briefing and sign up",
  "news.why": "You get this because you asked for news for your region.",
} as const satisfies Record<string, Message>;
