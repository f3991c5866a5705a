import type { Message } from "#shared/speech.ts";

export const words = {
  "people.title": "Who acts for your organization",
  "people.lead":
    "An organization can have up to {most} focal points: the first one, and those it invites. Each sees its cases and gets our mails about the registration, in their own language.",
  "people.mails": "Mails about an application or an input go to whoever began it.",
  "people.now": "Focal points",
  "people.name": "Name",
  "people.email": "Email address",
  "people.role": "Role",
  "people.since": "Since",
  "people.you": "(you)",
  "people.none": "No name is known",
  "role.lead": "First focal point",
  "role.colleague": "Focal point",
  "people.invited": "Open invitations",
  "people.language": "Language",
  "people.until": "Stands until",
  "people.actions": "What you can do",
  "people.invite": "Invite a focal point",
  "people.invite.lead":
    "We write to the person in the language you choose, and say who invites and for which organization. They see nothing before they accept. The invitation stands for {days} days.",
  "people.full":
    "All places are taken, open invitations included. Remove somebody or take back an invitation before you invite somebody else.",
  "people.field.name": "Name of the person",
  "people.field.email": "Email address of the person",
  "people.field.language": "Language of the mail",
  "people.invite.send": "Send the invitation",
  "people.invite_again": "Send it again",
  "people.take_back": "Take it back",
  "people.remove": "Remove",
  "people.remove.text":
    "From then on, this person sees nothing of your organization. Applications that they began go on with the first focal point. Inputs that they sent stay theirs. We tell them that they were removed, and not why.",
  "people.remove.why": "Why? Only liaison officers can read this.",
  "people.remove.sure": "Yes, remove",
  "people.hand_over": "Make first focal point",
  "people.hand_over.text":
    "This person can then invite, remove and close, and you no longer can. You stay a focal point. The contact in the profile becomes this person; your telephone and the like are taken out of it.",
  "people.hand_over.sure": "Yes, hand over",
  "people.leave": "Stop acting for this organization",
  "people.leave.text":
    "From then on, you see nothing of this organization. Applications that you began go on with the first focal point. Inputs that you sent stay yours. Only a new invitation brings you back.",
  "people.leave.sure": "Yes, stop",
  "people.lead_stays":
    "You are the first focal point. To stop, first make somebody else the first focal point, or close the registration.",
  "people.may": "What each may do",
  "people.may.what": "Right",
  "right.see": "See the organization and its cases, and get the mails about it",
  "right.answer": "Answer questions, correct and confirm the profile, ask for another look",
  "right.list": "Take the organization out of the directory and back into it",
  "right.take_part": "Apply, name representatives and send inputs in its name",
  "right.ask_host": "Ask a host organization to vouch for it",
  "right.leave": "Stop acting for it",
  "right.invite": "Invite focal points",
  "right.remove": "Remove focal points",
  "right.hand_over": "Make somebody else the first focal point",
  "right.close": "Close the registration",
  "people.done.invite": "The invitation is on its way.",
  "people.done.invite_again": "The invitation is on its way again. The link in the earlier mail no longer works.",
  "people.done.take_back": "The invitation was taken back. Its link no longer works.",
  "people.done.remove": "This person no longer acts for your organization.",
  "people.done.hand_over": "The organization has another first focal point. You stay a focal point.",
  "people.done.accept": "You are now a focal point of this organization.",

  "invitation.title": "Act for an organization",
  "invitation.lead": "You are invited to act for this organization on this platform, as one of its focal points.",
  "invitation.by": "Invited by",
  "invitation.organization": "Organization",
  "invitation.reference": "Reference number",
  "invitation.name": "You are invited as",
  "invitation.seen":
    "If you accept, its other focal points and the liaison officers see your name and email address. We publish neither. You can stop at any time.",
  "invitation.may": "You may then:",
  "invitation.accept": "Accept",
  "invitation.decline": "Decline",
  "invitation.declined.title": "You declined the invitation",
  "invitation.declined.text":
    "We tell the first focal point, and have erased your name and address from the data of the organization. You need do nothing more.",

  "letter.fact.organization": "Organization",
  "letter.fact.by": "Invited by",
  "letter.fact.invited": "Invited",
  "letter.fact.who": "Who",
  "letter.people": "Who acts for the organization",
  "letter.mistake": "If this is a mistake, write to the people of the organization or answer this mail.",
  "letter.invitation.intro":
    "You are invited to act for an organization on the platform where civil society takes part in the work on migration.",
  "letter.invitation.what":
    "As a focal point you would see its cases, answer questions, keep its profile up to date and apply in its name.",
  "letter.invitation.seen":
    "If you accept, its other focal points and the liaison officers see your name and address. We publish neither.",
  "letter.invitation.action": "Read the invitation",
  "letter.invitation.until": "The page has two buttons, to accept and to decline. The link works until {until}.",
  "letter.invitation.not_you":
    "If you do not know the organization, or do not want this, you need not do anything. Your address is then erased.",
  "letter.joined.you": "You are now a focal point of this organization.",
  "letter.joined.may": "From now on you may:",
  "letter.joined.others": "Somebody accepted the invitation and is now a focal point of your organization.",
  "letter.removed.you":
    "You were removed from the focal points of this organization. You no longer see its cases, and get no more mails about it.",
  "letter.removed.others": "A focal point of your organization was removed, and no longer sees anything of it.",
  "letter.left.you":
    "As you wished, you are no longer a focal point of this organization. You no longer see its cases, and get no more mails about it.",
  "letter.left.others": "A focal point has stopped acting for your organization, and no longer sees anything of it.",
  "letter.handedOver.you":
    "You are now the first focal point of this organization. You may invite and remove focal points and close the registration.",
  "letter.handedOver.others":
    "Your organization has another first focal point. Only they can now invite and remove focal points and close the registration.",
  "letter.handedOver.look":
    "The contact in the profile is you now. Please check it on the page of the case and add what is missing.",
  "letter.invitationDeclined": "An invitation to act for your organization was declined.",
  "letter.invitationExpired":
    "Nobody answered an invitation to act for your organization in time. It has ended, and we have erased the address. You can invite again.",
} as const satisfies Record<string, Message>;
