import type { Message } from "#shared/speech.ts";

export const words = {
  "letter.fact.briefing": "Briefing",
  "letter.fact.interpretation": "Interpretation you asked for",
  "letter.fact.spoken": "Spoken or interpreted",
  "letter.fact.ahead": "People before you on the waiting list",
  "letter.fact.was": "Was to begin",
  "letter.own_page": "Open my page",
  "letter.briefing_page": "See the page of the briefing",
  "letter.not_you": "If it was not you, do nothing: nothing has changed.",
  "letter.confirmed.intro": "You have a place in this briefing.",
  "letter.confirmed.changed": "You have changed to this session and have a place in it.",
  "letter.confirmed.page":
    "Your own page has the joining link, and the telephone numbers if one can take part by telephone. There you can also ask a question, change to another session or correct what you told us.",
  "letter.confirmed.keep":
    "Page and links are for you alone: please do not pass them on. If you cannot come, cancel there, so that somebody else gets your place.",
  "letter.attached": "Open the attached file to put this time into your calendar.",
  "letter.not_interpreted":
    "Interpretation into the language you asked for is not arranged so far. Your page shows it if this changes.",
  "letter.waitlisted.intro": "All places of this session are taken. You are on the waiting list.",
  "letter.waitlisted.next":
    "When a place becomes free, it is offered in the order of the list. We then write to you and say until when you can take it.",
  "letter.waitlisted.page":
    "On your page you see how many people wait before you. There you can also choose another session or leave the list.",
  "letter.repeated.intro":
    "Somebody, probably you, signed up for this briefing once more with your address. A mailbox has one sign-up to a briefing, so your first one stays as it is:",
  "letter.repeated.change": "If you want another session, you can change to it on your page.",
  "letter.offered.intro": "A place has become free. We keep it for you until the time below.",
  "letter.offered.accept":
    "To take it, open your page and choose “Take the place” before then. Otherwise it is offered to the next person on the list.",
  "letter.lapsed.intro":
    "We had no answer in time, so the place that we kept for you has been offered to the next person.",
  "letter.lapsed.rejoin": "On your page you can put yourself at the end of the waiting list again.",
  "letter.notChanged.intro":
    "You wished to change to another session. It has no free place, so you keep what you have:",
  "letter.notChanged.again": "You can try again on your page at any time.",
  "letter.cancelled.intro": "You have cancelled your sign-up.",
  "letter.cancelled.place": "Thank you for telling us: your place is now free for somebody else.",
  "letter.cancelled.again": "You can sign up again until the session begins.",
  "letter.removed.intro": "An officer has cancelled your sign-up.",
  "letter.removed.mistake": "If you think that this is a mistake, reply to this mail.",
  "letter.removed.asked": "You asked for it",
  "letter.removed.abuse": "The sign-up was misused",
  "letter.removed.twice": "You were signed up twice",
  "letter.moved.intro": "The session for which you signed up has changed. This is how it will be now:",
  "letter.moved.keep":
    "Your sign-up stays as it is. If the session no longer suits you, choose another one on your page, or cancel.",
  "letter.calledOff.intro": "The session for which you signed up will not be held. We are sorry.",
  "letter.calledOff.other": "Other sessions of this briefing are still open. You can sign up for one of them.",
  "letter.unplaced.intro": "The session has begun, and no place became free for you. We are sorry.",
  "letter.unplaced.after":
    "If there is a recording, slides or a summary afterwards, you find them on the page of the briefing, and we write to you.",
  "letter.reminderDay.intro": "The session for which you have a place begins within a day.",
  "letter.reminderHour.intro": "The session for which you have a place begins within an hour.",
  "letter.reminder.join":
    "Open your page: it has the joining link, and the telephone numbers if one can take part by telephone.",
  "letter.materials.intro":
    "There is now more to see on the page of the briefing, such as a recording, slides, a summary or answers.",
  "letter.link.intro": "Somebody, probably you, asked for a new link to this sign-up.",
  "letter.calendar": "You find how to join on your own page. Please do not pass its link on.",
} as const satisfies Record<string, Message>;
