import type { Message } from "#shared/speech.ts";

export const words = {
  "letter.organizer": "The organizer",
  "letter.decided_by": "Decided by",
  "letter.round_until": "Member States can object until",
  "letter.quota": "Representatives you can nominate",
  "letter.quota_value": { one: "{count} person", other: "{count} persons" },
  "letter.lists": "See the dates and numbers of the list",
  "letter.listed.intro":
    "Your organization is on the proposed list. The list is frozen now: it says what your application said, whatever you change later.",
  "letter.listed.round":
    "The list goes to Member States. They decide on a no-objection basis: whoever meets no objection is accredited when the list is final.",
  "letter.listed.organizer": "The organizer decides. Nothing is needed from you.",
  "letter.listed.later":
    "We write to you again when the list is final. You can withdraw until then on the page of your case.",
  "letter.objected.intro": "A Member State has objected to the accreditation of your organization.",
  "letter.objected.later":
    "This is not the end: an objection can be withdrawn, and nothing is needed from you. We write to you again when the list is final.",
  "letter.accredited.intro": "Your organization is accredited.",
  "letter.accredited.how":
    "Please nominate the persons who come for you. Each of them confirms their own data and gets a letter of confirmation.",
  "letter.accredited.action": "Nominate representatives",
  "letter.accredited.limits":
    "Accreditation does not guarantee access to every part of the meeting, and it covers no travel costs.",
  "letter.notAccredited.intro": "Your organization is not on the final list. It is not accredited.",
  "letter.notAccredited.who":
    "The Member States decided this on a no-objection basis: an objection still stood when the list became final. The secretariat cannot change it.",
  "letter.notAccredited.basis": "The objecting State lets you know:",
  "letter.notAccredited.no_basis": "We were given no reasons that we may pass on to you.",
  "letter.notAccredited.still":
    "You can still take part: follow the meetings on the webcast, send a written input, or come with an accredited organization that represents you.",
} as const satisfies Record<string, Message>;
