import type { Message } from "#shared/speech.ts";

export const words = {
  "calls.title": "Accreditation",
  "calls.lead":
    "For some forums an organization has to be accredited before its representatives can take part. Choose a call: a few plain questions show you the right way in.",
  "calls.open": "Open now",
  "calls.open.none": "No call is open now.",
  "calls.later": "Opening later",
  "calls.closes": "Closes:",
  "calls.opens": "Opens:",
  "calls.how": "How it goes",
  "calls.how.door": "Answer at most four questions. Not everybody has to apply.",
  "calls.how.apply": "If you have to, apply with your organization’s profile. You can save a draft and go on later.",
  "calls.how.screened": "Liaison officers check every application and may ask you a question.",
  "calls.how.decided":
    "The organizer decides, or the Member States on a no-objection basis. The page of each call says who.",
  "calls.how.answered": "Everybody who applies is answered, by the date that the call names.",
  "calls.forums": "See all forums and their dates",

  "door.title": "Which way in?",
  "door.for": "Call",
  "door.question": "Question {number} of at most {count}",
  "door.answer": "Continue",
  "door.answers": "What you answered",
  "door.again": "Start again",
  "door.next": "What to do now",
  "door.note": "What this call says about it",
  "door.ask.who": "Who wants to take part?",
  "door.ask.who.hint": "Answer for the one who would send representatives.",
  "door.ask.attend": "How do you want to take part?",
  "door.ask.attend.hint": "If some of you come and others follow online, choose “In person”.",
  "door.ask.ecosoc": "Does the organization have consultative status with the Economic and Social Council (ECOSOC)?",
  "door.ask.ecosoc.hint": "General, special or roster status. If you are not sure, answer “No”.",
  "door.ask.earlier": "Was the organization accredited to an earlier process on migration that this call recognizes?",
  "door.ask.earlier.hint": "If you are not sure, answer “No”.",
  "door.ask.earlier.recognized": "This call recognizes:",
  "door.who.organization": "An organization or group",
  "door.who.nhri": "A national human rights institution",
  "door.who.individual": "A single person, not for an organization",
  "door.who.state_or_un":
    "A State, an organization of the United Nations system or another intergovernmental organization",
  "door.attend.in_person": "In person",
  "door.attend.online": "Online only",
  "door.ecosoc.yes": "Yes",
  "door.ecosoc.no": "No",
  "door.earlier.yes": "Yes",
  "door.earlier.no": "No",

  "door.ecosoc.title": "No application needed: you have consultative status",
  "door.ecosoc.reason":
    "Organizations in consultative status with the Economic and Social Council may take part without applying.",
  "door.ecosoc.next":
    "Representatives of such organizations register directly for the meeting; this site holds no places for them. The note of this call and the page of the forum say where and until when. Register your organization here all the same, to be told of briefings and to send inputs, and keep its status in the profile up to date.",
  "door.prior.title": "No application needed: you were accredited before",
  "door.prior.reason": "This call recognizes the earlier accreditation of your organization.",
  "door.prior.next":
    "Representatives of such organizations register directly for the meeting; this site holds no places for them. The note of this call and the page of the forum say where and until when. Have the letter of the earlier accreditation, or its year, at hand. Enter it in the profile of your organization here as well.",
  "door.nhri.title": "No application needed: you are a national human rights institution",
  "door.nhri.reason": "National human rights institutions take part in their own right.",
  "door.nhri.next":
    "Representatives of national institutions register directly for the meeting; this site holds no places for them. The note of this call and the page of the forum say where and until when. Register your institution here all the same, and enter its status in the profile.",
  "door.none.title": "No accreditation needed",
  "door.none.reason": "Whoever follows online needs no accreditation.",
  "door.none.reason.no_accreditation": "Nobody has to be accredited for this forum.",
  "door.none.next":
    "Follow the forum on its page, where the dates are and, when they are known, the links. Registered organizations are told of briefings and can send inputs.",
  "door.elsewhere.title": "This is not the way in",
  "door.elsewhere.reason": "This call is for organizations.",
  "door.elsewhere.reason.state_or_un":
    "States and intergovernmental organizations are invited and registered by the protocol of the United Nations, not by this call.",
  "door.elsewhere.reason.individual": "Only organizations and groups can be accredited. A single person cannot apply.",
  "door.elsewhere.next":
    "Ask an organization or group that you work with whether it applies and names you as a representative. You can also follow the forum online; that needs no accreditation.",
  "door.elsewhere.next.state_or_un":
    "Please turn to your permanent mission or to the protocol of the organizer. The page of the forum tells the dates.",
  "door.special.title": "You need to apply",
  "door.special.reason": "None of the ways without an application fits your answers.",
  "door.special.next":
    "Apply for accreditation with your organization’s profile. This is what to know before you begin:",

  "door.go.register": "Register your organization",
  "door.go.me": "Go to my pages",
  "door.go.forum": "See the page of the forum",
  "door.go.take_part": "Other ways to take part",
  "door.go.apply": "Go to the application",
  "door.closes": "The call closes",
  "door.opens": "The call opens",
  "door.not_open": "You can apply once the call is open.",
  "door.closed": "This call is closed. Applications are no longer taken.",
  "door.postponed": "This call is postponed. New dates are not known yet.",
  "door.cancelled": "This call was cancelled. No applications are taken.",
  "door.decider": "Who decides",
  "door.decider.organizer": "The organizer of the forum, after the liaison officers have checked the application",
  "door.decider.authority":
    "The Member States, on a no-objection basis. The liaison officers only check the applications and put them on the proposed list",
  "door.answered_by": "You are answered by",
  "door.languages": "Languages in which you can apply",
} as const satisfies Record<string, Message>;
