import type { Message } from "#shared/speech.ts";

export const words = {
  "letter.fact.fields": "What the question is about",
  "letter.draft.intro":
    "Somebody, probably you, began to register an organization and gave this address. What you have written is kept.",
  "letter.draft.how":
    "To go on, on this or any other device, follow the link and press the button. That also confirms this address.",
  "letter.draft.action": "Go on with my registration",
  "letter.draft.until":
    "The link works until {until}, or until you send the registration. After that the draft is erased.",
  "letter.draft.not_you": "If it was not you, you need not do anything.",
  "letter.confirm.intro":
    "Your registration is complete. It counts as sent once you confirm that this address is yours.",
  "letter.confirm.how": "Follow the link and press the button.",
  "letter.confirm.action": "Confirm my address",
  "letter.confirm.until":
    "The link works once, until {until}. If that is too soon, ask for another on the registration page.",
  "letter.received.intro":
    "Thank you. We have received your registration. From now on you can sign up for briefings, submit inputs and apply for accreditation; you need not wait for our answer.",
  "letter.received.next":
    "A liaison officer reads it and answers you by the date above. The officer may ask a question first.",
  "letter.expired.intro":
    "You began a registration {days} days ago and did not send it. We have erased the draft, as announced. Nothing else changes, and you may begin again at any time.",
  "letter.expired.action": "Begin again",
  "letter.question.intro":
    "A liaison officer read your registration and needs an answer before deciding. This is the question:",
  "letter.question.how":
    "Sign in, open the page of your case and answer there. Only the fields named above are open; everything else stays as it is.",
  "letter.answered.intro": "We have received your answer. Your registration is with the liaison officers again.",
  "letter.reminder.intro": "We are still waiting for your answer to this question:",
  "letter.reminder.what_then":
    "If the date passes without an answer, the registration is set aside. You can take it up again later.",
  "letter.lapsed.intro":
    "The date for your answer has passed, so we have set your registration aside. Nothing is lost.",
  "letter.lapsed.how": "To take it up again, sign in and answer the question on the page of your case.",
  "letter.welcome.intro": "Welcome. Your organization is now registered as active.",
  "letter.welcome.listed":
    "It appears in the public directory, as you agreed. You can take it out at any moment on your pages.",
  "letter.welcome.unlisted":
    "It does not appear in the public directory, as you wished. You can change that on your pages.",
  "letter.welcome.year": "Once a year we ask you to confirm that your profile is still right.",
  "letter.declined.intro":
    "A liaison officer has decided not to activate your registration. The reason and the officer’s words follow.",
  "letter.declined.contest":
    "If you think this is wrong, you can ask for another look once, on the page of your case. Another officer, who took no part so far, will answer you within {days} days.",
  "letter.declined.still":
    "Your confirmed address still allows you to receive news, sign up for briefings and submit inputs.",
  "letter.contested.intro":
    "You asked for another look at the decision. An officer who took no part in it will read your registration and your reasons.",
  "letter.upheld.intro":
    "Another officer has looked at your registration and confirmed the decision. These are the officer’s words:",
  "letter.upheld.still":
    "This is the final answer to this registration. Your confirmed address still allows you to receive news, sign up for briefings and submit inputs, and you may register again when things have changed.",
  "letter.reversed.intro":
    "Another officer has looked at your registration and reversed the decision. Your organization is now registered as active.",
  "letter.updateDue.intro":
    "A year has passed since you last confirmed the profile of your organization. Please look through it, correct what has changed and confirm it.",
  "letter.updateDue.still": "Until then nothing changes: your organization stays registered.",
  "letter.current.intro": "Thank you for confirming that your profile is current. We will ask again in a year.",
  "letter.suspended.intro":
    "A liaison officer has suspended the registration of your organization. It no longer appears in the directory. The reason and the officer’s words follow.",
  "letter.suspended.how": "To clear this up, answer this mail. The officer can lift the suspension.",
  "letter.reinstated.intro": "The suspension of your registration has been lifted. Your organization is active again.",
  "letter.fact.other": "The other registration",
  "letter.merged.intro":
    "A liaison officer has found that your organization is registered twice. Your registration has been merged with the other one, which goes on.",
  "letter.merged.cases": "You keep access to the cases that you opened. They stay yours and go on as before.",
  "letter.merged.wrong":
    "If these are two different organizations, answer this mail. Another officer can take the two apart again, and everything stands as before.",
  "letter.absorbed.intro":
    "A liaison officer has found that your organization is registered twice. The other registration has been merged into yours, which goes on.",
  "letter.absorbed.look":
    "If the officer took over answers from it, they now stand in your profile. Please look through it on the page of your case.",
  "letter.unmerged.intro":
    "Another officer has found that your registration and the other one are of two different organizations. They have been taken apart, and your registration stands again where it stood.",
  "letter.released.intro":
    "Another officer has found that the registration that had been merged into yours is of a different organization. They have been taken apart. Answers that had been taken over from it are back as they were, but for those changed since.",
  "letter.closed.intro":
    "You have closed the registration of your organization. It no longer appears in the directory and we write to you about this registration no more.",
  "letter.closed.kept":
    "We keep the record of what was decided, without showing it to anyone outside, as long as the retention rules in the privacy notice say.",
  "letter.changeReceived.intro":
    "You changed fields of your profile that an officer looks at. Until the officer has answered, your profile stays as it was.",
  "letter.changeAccepted.intro": "The change of your profile has been accepted and is now in place.",
  "letter.changeRefused.intro":
    "The change of your profile was not accepted. Your profile stays as it was. The reason and the officer’s words follow.",
  "letter.changeRefused.how": "You can propose the change again with what was missing, or answer this mail.",
  "letter.signIn.intro":
    "Somebody, probably you, asked to sign in with this address. Follow the link and press the button.",
  "letter.signIn.action": "Sign in",
  "letter.signIn.until": "The link works once, until {until}. If it was not you, you need not do anything.",
  "letter.invited.intro":
    "You have been given access to the officers' desk. Follow the link and press the button; at the first sign-in you set up a second factor with an authenticator app.",
  "letter.invited.action": "Sign in to the desk",
  "letter.rounds.intro":
    "A third question was asked in this case. Any further question needs a decision of the secretariat.",
  "letter.rounds.action": "Open the case at the desk",
} as const satisfies Record<string, Message>;
