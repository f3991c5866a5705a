import type { Message } from "#shared/speech.ts";

export const words = {
  "letter.fact.name": "Name",
  "letter.fact.organization": "Organization",
  "letter.fact.event": "Event",
  "letter.fact.rank": "Place on the reserve list",
  "letter.open_page": "Open your page",
  "letter.keep": "Keep this mail and do not pass it on: whoever has the link can see and change your data.",
  "letter.erased": "Protected data that were only needed for taking part have been erased.",
  "letter.nominated.intro":
    "An organization would like you to represent it at an event. You are not registered until you have confirmed your own data.",
  "letter.nominated.how":
    "Open your page, complete your data and agree to each use of them by the date above. There you can also decline.",
  "letter.nominated.not_you": "If you do not know this organization, do nothing: the nomination then ends by itself.",
  "letter.invitedAgain.intro": "Here is a new link to your page as a representative.",
  "letter.confirmed.intro": "Your organization has confirmed you. A liaison officer checks your data next.",
  "letter.reserve.intro":
    "Your organization has put you on its reserve list. When a seat becomes free, the first on the list gets it. We tell you at once.",
  "letter.promoted.intro": "A seat has become free, and it is yours now. A liaison officer checks your data next.",
  "letter.approved.intro":
    "You are registered as a representative. On your page you find a confirmation letter and, if you asked for it, a letter in support of your visa application.",
  "letter.approved.limits": "The registration does not guarantee access to all segments. It is not a visa.",
  "letter.rejected.intro":
    "A liaison officer did not approve your registration. The reason and the officer’s words follow.",
  "letter.rejected.how": "If you think this is wrong, answer this mail. Your organization has been told as well.",
  "letter.replaced.intro": "Your organization has named somebody else in your place. Your registration has ended.",
  "letter.cancelled.intro": "Your registration as a representative has ended.",
  "letter.cancelled.organization": "Your organization has cancelled it.",
  "letter.cancelled.self": "You have cancelled it yourself.",
  "letter.lapsed.intro": "The time for confirming has passed, so your nomination has ended.",
  "letter.told.confirm_self":
    "Somebody whom you nominated has confirmed their own data. Give them a seat or put them on the reserve list by the date below. Otherwise the nomination ends.",
  "letter.told.promote": "A seat had become free. The first of your reserve list has it now.",
  "letter.told.approve": "A liaison officer has approved your representative. The letters can be printed now.",
  "letter.told.reject":
    "A liaison officer did not approve your representative. If somebody is on your reserve list, the seat goes to the first.",
  "letter.told.cancel_self":
    "Your representative has cancelled. If somebody is on your reserve list, the seat goes to the first.",
  "letter.told.lapse": "The time for confirming has passed, so this nomination has ended.",
  "letter.told.page": "See your representatives",
  "reason.identity_unclear": "The identity could not be established",
  "reason.not_of_organization": "The person does not belong to the organization",
  "reason.duplicate_person": "The person is registered already",
  "reason.under_age": "The person is not of age",
  "reason.security": "Reasons of security",
  "reason.conduct_breach": "The code of conduct was broken",
  "reason.accreditation_ended": "The accreditation of the organization has ended",
  "reason.call_cancelled": "The call has been cancelled",
} as const satisfies Record<string, Message>;
