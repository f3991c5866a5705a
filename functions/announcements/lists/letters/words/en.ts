import type { Message } from "#shared/speech.ts";

export const words = {
  "letter.confirm": {
    one: "Somebody, probably you, asked for news to be mailed to this address. Nothing is mailed before you confirm it: open this link and press the button. The link works for {count} hour.",
    other:
      "Somebody, probably you, asked for news to be mailed to this address. Nothing is mailed before you confirm it: open this link and press the button. The link works for {count} hours.",
  },
  "letter.confirm.action": "Confirm that you want this news",
  "letter.confirm.not_you": "If it was not you, do nothing: the address is then deleted.",
  "letter.known":
    "Somebody, probably you, asked for news to be mailed to this address. You already get it, and nothing was changed.",
  "news.intro": "New on the platform:",
  "news.more": { one: "and {count} more.", other: "and {count} more." },
  "news.all": "See all announcements",
  "news.why":
    "You get this mail, at most once a day, because you subscribed to it. We always mail you decisions about your own cases, whatever you choose.",
  "news.manage": "Change or stop this news",
  "news.until": "by {when}",
  "news.opens": "opens {when}",
  "news.begins": "begins {when}",
  "one.announcement": "Announcement",
  "one.opportunity": "Opportunity",
  "one.call": "Call",
  "one.briefing": "Briefing",
} as const satisfies Record<string, Message>;
