import type { Message } from "#shared/speech.ts";

export const words = {
  "own.lead":
    "If your organization has no legal registration, another one that knows you can vouch for you. Registering here, briefings and inputs do not need one. Some calls ask for one where there are no legal papers.",
  "own.not_needed": "Your organization is legally registered and needs no host organization.",
  "own.not_now": "At this stage of your registration, you cannot ask a host organization.",
  "own.ask": "Ask an organization to vouch for you",
  "own.ask.lead":
    "We write to it, with the name of your organization and what vouching means. It answers with a button and needs no account.",
  "own.email": "Its mail address",
  "own.email.hint": "Of somebody who may answer for it. Not an address of your own.",
  "own.language": "Language in which we write to it",
  "own.ask.send": "Send the request",
  "own.until": "It can answer until {date}.",
  "own.again": "Send the request again",
  "own.again.text": "The link in the earlier mail then stops working.",
  "own.drop": "Go on without this host organization",
  "own.drop.text": "Its answer no longer counts, and its link stops working. You can name another one.",
  "own.done.ask_host": "The request was sent.",
  "own.done.ask_host_again": "The request was sent again.",
  "own.done.drop_host": "You have no host organization now.",
  "page.title": "A request to vouch for an organization",
  "page.country": "Country or area",
  "page.until": "You can answer until {date}.",
  "page.by": "Your name and function",
  "page.by.hint": "The organization and the liaison officers see them.",
  "page.text": "A line to the organization",
  "page.confirm": "Yes, we vouch for it",
  "page.decline": "No, we do not",
  "page.withdraw.title": "You vouch for this organization",
  "page.withdraw": "Stop vouching for it",
  "page.done.confirm_host":
    "Thank you. Your confirmation is recorded. A mail to you holds a link with which you can take it back at any time.",
  "page.done.decline_host": "Your answer is recorded and we tell the organization. You need do nothing more.",
  "page.done.withdraw_host": "You no longer vouch for the organization. We tell its people and the liaison officers.",
  "page.done.title": "Your answer is recorded",
  "letter.fact.group": "Who asks",
  "letter.fact.host": "Host organization",
  "letter.asked.intro": "An organization without legal registration asks you to vouch for it as its host organization.",
  "letter.asked.means": "To vouch means to say: we know this organization, it exists and does the work it describes.",
  "letter.asked.not": "You take on no liability, no costs and no further duties.",
  "letter.asked.visible":
    "Its people and the liaison officers see your answer. Nothing becomes public. You can take it back at any time.",
  "letter.asked.how":
    "The link leads to a page with a button to confirm and one to decline. If you do nothing, the request ends on {date}.",
  "letter.asked.action": "Look at the request",
  "letter.thanks.intro": "Thank you. You have confirmed that you vouch for this organization.",
  "letter.thanks.how":
    "If that is no longer so, or if it was not you, follow the link and press the button. This takes effect at once. Keep this mail for that.",
  "letter.thanks.action": "Take the confirmation back",
  "letter.hostConfirmed.intro": "Your host organization has confirmed that it vouches for you.",
  "letter.hostConfirmed.next":
    "Where a call asks for legal papers, this confirmation stands in their place. You need do nothing more.",
  "letter.hostDeclined.intro": "The organization that you asked does not vouch for you.",
  "letter.hostExpired.intro":
    "The organization that you asked did not answer within {days} days. The request has ended.",
  "letter.hostWithdrawn.intro": "Your host organization no longer vouches for you.",
  "letter.host.next":
    "You can name another organization on your page, or go on without one: registering here, briefings and inputs do not need one.",
  "letter.host.action": "See the page of the host organization",
} as const satisfies Record<string, Message>;
