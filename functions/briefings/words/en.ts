import type { Message } from "#shared/speech.ts";

export const words = {
  "error.consent_needed": "We keep what you need only with your consent. Agree to it, or leave the needs out.",
  "refusal.briefing_begun.title": "The session has begun",
  "refusal.briefing_begun.text": "This is possible only before a session begins. Nothing was changed.",
  "refusal.briefing_not_begun.title": "The session has not begun",
  "refusal.briefing_not_begun.text": "This is possible only once the session has begun. Nothing was changed.",
  "refusal.called_off.title": "The session will not be held",
  "refusal.called_off.text": "It was cancelled. Nothing was changed. Look whether another session suits you.",
  "refusal.offer_over.title": "The time for this place is over",
  "refusal.offer_over.text": "The place is offered to the next person on the list. You can wait again at its end.",
  "error.not_https": "Write a web address that begins with https://.",
  "refusal.briefing_not_over.title": "No session is over yet",
  "refusal.briefing_not_over.text":
    "Recording, slides and summary can be posted once the first session is over. Nothing was changed.",
  "error.taken": "This name is already in use. Choose another.",
  "error.not_a_slug": "Use small Latin letters, digits and single hyphens only, as in how-to-apply.",
  "error.before_start": "The end must be later than the beginning.",
  "error.needs_reason":
    "People keep this hour free. Change it with “Move this session”, which asks for a reason and tells them.",
  "error.not_moved": "Nothing would change. Enter the new time, or leave it as it is.",
  "error.not_a_joining_link": "This is no link by which people can join. It begins with https://.",
  "error.link_needed": "Session {session} has no joining link yet. Enter it first.",
  "error.no_sessions": "Enter a session first: without one there is nothing to sign up for.",
  "error.too_many_sessions": "There are {max} sessions, which is as many as a briefing can have.",
  "error.same_start": "Another session begins at the same time. Choose another time.",
  "error.session_too_long": "A session lasts at most {max} hours.",
  "error.after_start": "This must not be later than the beginning of the session.",
  "error.below_taken": {
    one: "{taken} place is taken already. Enter at least as many.",
    other: "{taken} places are taken already. Enter at least as many.",
  },
} as const satisfies Record<string, Message>;
