import type { Message } from "#shared/speech.ts";

export const words = {
  "home.title": "Welcome to Baraza",
  "home.what":
    "Baraza is where organizations and groups that work on migration take part in the work of the United Nations Network on Migration. Here they register once, follow their own cases, and see how decisions are made and by when.",
  "home.open": "Open now",
  "home.open.registration":
    "Registration is open at all times, for organizations and for groups without legal registration.",
  "home.open.nothing_else": "No call and no briefing is open at the moment. When one opens, it appears here.",
  "home.date.closing": "Open until {when}",
  "home.date.opening": "Opens on {when}",
  "home.date.event": "Begins on {when}",
  "home.next": "Next dates",
  "home.all_dates": "All forums, calls and dates",
  "home.do": "What you can do here",
  "home.do.registration":
    "For every organization or group that works on migration. You need no account, no password and no certificate.",
  "nav.accreditation": "Accreditation to a forum",
  "home.do.accreditation": "See which calls are open and find out, with a few questions, whether you need to apply.",
  "home.do.briefings": "For everyone. See when briefings are held, in which languages, and sign up without an account.",
  "home.do.take_part": "For everyone. Each procedure step by step: what happens, who answers, and by when.",
  "home.do.submissions":
    "For everyone. Read what States and stakeholders sent to the reviews, or send an input yourself.",
  "home.do.status":
    "For anyone who has a reference number. You see where a case stands and who acts next, but no names.",
  "home.do.directory": "For everyone. The organizations that agreed to be listed, in their own words.",
  "home.do.sign_in": "For people of registered organizations: your cases, your profile and every mail we sent you.",

  "take_part.title": "How to take part",
  "take_part.lead":
    "Each procedure is described step by step, with the date from which it applies. On its page you can tell us what you think of it.",
  "take_part.applies": "Applies from {date}",
  "take_part.all": "All procedures",

  "procedure.register.title": "Registering an organization or group",
  "procedure.register.lead":
    "Any organization or group that works on migration can register, in any of six languages. You need no account and no password.",
  "procedure.register.address":
    "Give an email address. We send a link to it with which you can go on later or on another device.",
  "procedure.register.fill": "Fill in six short parts, in any order. Each part is kept when you save it.",
  "procedure.register.draft": {
    one: "A draft that is not sent is kept for {count} day and then erased.",
    other: "A draft that is not sent is kept for {count} days and then erased.",
  },
  "procedure.register.check":
    "Check your answers. Each is marked with who will see it, and the page shows exactly what becomes public.",
  "procedure.register.confirm": {
    one: "Send the registration and confirm your address with the link in our mail, within {count} hour. You can ask for another link. If you opened the draft from our mail, your address is confirmed already.",
    other:
      "Send the registration and confirm your address with the link in our mail, within {count} hours. You can ask for another link. If you opened the draft from our mail, your address is confirmed already.",
  },
  "procedure.register.reference":
    "You receive a reference number. Anyone who has it can see where the case stands, but not whose case it is.",
  "procedure.register.entitled":
    "From then on you may sign up for briefings, submit inputs and apply for accreditation whenever these are open. You need not wait for an officer.",

  "procedure.answers.title": "Getting an answer",
  "procedure.answers.lead": "What happens once you have sent a registration, and by when.",
  "procedure.answers.time": {
    one: "A liaison officer reads the registration and answers within {count} day.",
    other: "A liaison officer reads the registration and answers within {count} days.",
  },
  "procedure.answers.question": {
    one: "If something is unclear or missing, the officer asks a question and says why. Officers may ask once at most; anything further needs a decision of the secretariat.",
    other:
      "If something is unclear or missing, the officer asks a question and says why. Officers may ask {count} times at most; anything further needs a decision of the secretariat.",
  },
  "procedure.answers.due": {
    one: "Each question has a date by which to answer, {least} to {count} day ahead. Only what it asks about is open for changes.",
    other:
      "Each question has a date by which to answer, {least} to {count} days ahead. Only what it asks about is open for changes.",
  },
  "procedure.answers.remind": "We send reminders before that date ({days} ahead).",
  "procedure.answers.lapse":
    "If the date passes without an answer, the registration is set aside. Nothing is lost: answer later, and it is taken up again.",
  "procedure.answers.decision":
    "The registration is activated. Or it is not, with one of these reasons and the officer’s own words: the organization is already registered; it is not an organization or group; its work does not concern migration; what was said could not be verified; the content is unlawful or abusive.",
  "procedure.answers.contest": {
    one: "If it is not activated, you can ask once for another look. An officer who took no part so far looks at it again and answers within {count} day.",
    other:
      "If it is not activated, you can ask once for another look. An officer who took no part so far looks at it again and answers within {count} days.",
  },
  "procedure.answers.after":
    "Whatever the answer, your confirmed address still entitles you to news, briefings and inputs, and you may register again when things have changed.",

  "procedure.accreditation.title": "Applying for accreditation to a forum",
  "procedure.accreditation.lead":
    "From the question whether you need to apply to the final answer, which everybody gets.",
  "procedure.accreditation.door":
    "Open the call on the page of its forum. A few plain questions tell you whether you need to apply, and why.",
  "procedure.accreditation.apply":
    "Apply with the profile of your organization. Answers of your last application are brought along, and each part is kept when you save it.",
  "procedure.accreditation.documents": {
    one: "Add the documents the call asks for: a file of up to {count} MB each, or words where the call takes them.",
    other: "Add the documents the call asks for: a file of up to {count} MB each, or words where the call takes them.",
  },
  "procedure.accreditation.preview":
    "Before sending you see exactly what goes to Member States, what becomes public and what stays inside.",
  "procedure.accreditation.receipt":
    "You get a reference number and the date by which you are answered. You may withdraw at any time.",
  "procedure.accreditation.screening": {
    one: "A liaison officer screens the application and may ask {count} question before the secretariat has to step in.",
    other:
      "A liaison officer screens the application and may ask {count} questions before the secretariat has to step in.",
  },
  "procedure.accreditation.refusal":
    "It can be turned down only for a reason of a closed list, in words you can read, and by two officers. You may ask for another look once.",
  "procedure.accreditation.list":
    "Where Member States decide, organizations that were recommended stand on a proposed list before them. Officers recommend; they do not decide.",
  "procedure.accreditation.objection":
    "A Member State may object, and may withdraw its objection. How many applied, were proposed, met an objection and were accredited is published.",
  "procedure.accreditation.final": "Whatever the outcome, you get a final mail that says what you can still do.",

  "procedure.representatives.title": "Naming representatives",
  "procedure.representatives.lead": "For organizations that were accredited and want to send people.",
  "procedure.representatives.nominate":
    "The focal point nominates people up to the number the call allows, and ranks reserves.",
  "procedure.representatives.own":
    "Each person gets a mail, fills in their own data and agrees to each use of it, or declines.",
  "procedure.representatives.confirm": "The focal point confirms who takes a place. An officer then approves.",
  "procedure.representatives.letters":
    "Approved people get a letter of confirmation and a letter for a visa, with a code that anybody can check here.",
  "procedure.representatives.replace":
    "Until a date the call states, a person can be replaced. A place that becomes free goes to the first reserve.",
  "procedure.representatives.erase": {
    one: "Data of travel documents are asked for only where the call needs them, kept encrypted, and erased {count} day after the event.",
    other:
      "Data of travel documents are asked for only where the call needs them, kept encrypted, and erased {count} days after the event.",
  },

  "procedure.inputs.title": "Sending an input",
  "procedure.inputs.lead": "For States, United Nations entities, local authorities, organizations and individuals.",
  "procedure.inputs.who":
    "Choose a call for inputs that is open. You need not be registered: give your mail address and follow the link that we send you.",
  "procedure.inputs.write": {
    one: "Answer the questions of the call, write a text, or send files of at most {count} MB each, in any language.",
    other: "Answer the questions of the call, write a text, or send files of at most {count} MB each, in any language.",
  },
  "procedure.inputs.show":
    "Choose what everybody may see: the input with your name, the input without it, or nothing. Before you send it, you see exactly what will be published.",
  "procedure.inputs.files":
    "We search files for harmful software, and remove hidden details such as the author’s name from the copy that is published. Your original stays closed.",
  "procedure.inputs.receipt": "You get a receipt with a reference number and the date by which you are answered.",
  "procedure.inputs.review":
    "An officer looks at safety, identity and format only, never at opinions. If something has to be changed, you are told what and until when.",
  "procedure.inputs.refusal": {
    one: "A refusal needs a reason from a short list and two officers. Within {count} day you can ask once for another look.",
    other:
      "A refusal needs a reason from a short list and two officers. Within {count} days you can ask once for another look.",
  },
  "procedure.inputs.publication":
    "What is published has a permanent address. It stands on the pages of the forum and of its regions, and anyone can find it in the library.",
  "procedure.inputs.withdraw":
    "You can hide your name or withdraw the input whenever you want. That holds at once; nobody has to agree.",
  "procedure.inputs.outcome": "You are told what became of it: where it was cited or raised, or why not.",
  "procedure.briefings.title": "Taking part in a briefing",
  "procedure.briefings.lead": "From choosing a session to the recording afterwards. You need no account.",
  "procedure.briefings.choose":
    "Open the calendar of briefings and choose a session whose hour and languages suit you. Its time is told where it was set and in universal time.",
  "procedure.briefings.sign_up":
    "Give a name or a pseudonym, an email address, a language and a session. Everything else is up to you: which interpretation or help you need, or a question, anonymous if you wish.",
  "procedure.briefings.places":
    "Places are given in the order in which people sign up. Where one organization or one region can have only so many, the rule stands on the page of the briefing.",
  "procedure.briefings.confirmation":
    "A mail confirms your place, with an entry for your calendar in your own time and a link to your own page, where you find the joining link. We remind you a day and an hour before.",
  "procedure.briefings.waiting":
    "When all places are taken, you stand on a waiting list, in order. A place that becomes free is offered to the first by mail, until a time that the mail names, and then to the next.",
  "procedure.briefings.change":
    "With the link in the mail you can change to another session or cancel, until it begins. If a session moves or is cancelled, we tell you, and your calendar entry changes.",
  "procedure.briefings.afterwards":
    "Afterwards the recording, slides, summary and answers stand on the same page for everybody, and you get a mail.",
  "procedure.briefings.names": "Nobody who takes part is ever named in public.",
  "procedure.briefings.erase": {
    one: "We erase what you told us of yourself {count} day after the session. Only figures without names remain.",
    other: "We erase what you told us of yourself {count} days after the session. Only figures without names remain.",
  },
  "procedure.correct.title": "Correcting a profile",
  "procedure.correct.lead": "For people of a registered organization, at any time.",
  "procedure.correct.sign_in": "Ask for a link to sign in, and open the page of your registration.",
  "procedure.correct.at_once": "Most corrections hold at once.",
  "procedure.correct.reviewed": {
    one: "An officer first looks at changes of names, of what describes the organization, of its country and of its legal status, and answers within {count} day. Until then the profile stays as it was.",
    other:
      "An officer first looks at changes of names, of what describes the organization, of its country and of its legal status, and answers within {count} days. Until then the profile stays as it was.",
  },
  "procedure.correct.refused": "If a change is not accepted, you are told why. You can propose it again.",
  "procedure.correct.yearly": {
    one: "Every month we ask you to confirm that the profile is still right. Until you do, nothing changes.",
    other: "Every {count} months we ask you to confirm that the profile is still right. Until you do, nothing changes.",
  },

  "procedure.close.title": "Closing a registration",
  "procedure.close.lead": "You can leave at any time and need not say why.",
  "procedure.close.sign_in": "Sign in, open the page of your registration, choose to close it, and confirm.",
  "procedure.close.at_once":
    "The organization leaves the directory at once. After one last mail we write to you about this registration no more.",
  "procedure.close.kept":
    "We keep the record of what was decided and show it to nobody outside. The privacy notice says what is kept and for how long.",
  "procedure.close.again": "You may register again at any time.",

  "procedure.safety.title": "Staying safe",
  "procedure.safety.lead": "Being named can put people and organizations in danger. You decide what is shown.",
  "procedure.safety.nothing":
    "Nothing about an organization is shown publicly unless it agrees. Names, numbers and addresses of its people are never shown.",
  "procedure.safety.mark":
    "If you are at risk, say so in the registration. This goes before every other choice. The contact person may use a pseudonym.",
  "procedure.safety.unlist":
    "To leave the directory at once, sign in, open the page of your registration and choose to be hidden. No officer has to agree, and it holds from the next time anyone opens the directory.",
  "procedure.safety.mail":
    "The subject line of our mails never names a topic or an organization. It holds the reference number or a neutral phrase.",
  "procedure.safety.contact": "You can tell us a safer way to contact you. Only the few people who need it see it.",
  "procedure.safety.status": "The status page shows no names. A reference number opens nothing else.",

  "procedure.no-certificate.title": "Taking part without a certificate",
  "procedure.no-certificate.lead":
    "Many groups cannot register with the authorities, above all those led by migrants. They can take part all the same.",
  "procedure.no-certificate.register":
    "Registering here needs no certificate. Choose what fits: registered, exempt, unable to register, or an informal group.",
  "procedure.no-certificate.explain":
    "If you like, tell the officer in your own words why you cannot register, or how others can tell that your group exists.",
  "procedure.no-certificate.same":
    "Lack of legal registration is not among the reasons for not activating a registration.",
  "procedure.no-certificate.rights":
    "A confirmed address is enough for news, briefings, inputs and applications whenever these are open.",
  "procedure.no-certificate.accreditation":
    "Accreditation to a meeting can have conditions of its own, set by whoever decides on it. Each call will state them before you begin.",

  "comment.title": "Tell us what you think of this procedure",
  "comment.lead":
    "Anyone may comment. Officers read every comment. Comments are not published, and as we ask for no address, we cannot answer them.",
  "comment.name": "Name or pseudonym",
  "comment.text": "Your comment",
  "comment.text.hint": "Please do not name people who could be put at risk.",
  "comment.send": "Send the comment",
  "comment.thanks.title": "Thank you for your comment",
  "comment.thanks.text": "Officers read every comment. It is not published.",
  "comment.thanks.back": "Back to the procedure",
  "error.too_many_comments":
    "Many comments came from your network within an hour. What you typed is still here: please send it again in an hour.",

  "directory.title": "Directory of organizations",
  "directory.lead":
    "Organizations that agreed to be listed, in their own words. Being listed is no endorsement by the United Nations.",
  "directory.country": "Country or area",
  "directory.category": "What describes it",
  "directory.all": "All",
  "directory.filter": "Show",
  "directory.clear": "Show all organizations",
  "directory.name": "Organization",
  "directory.level": "Level of work",
  "directory.website": "Website",
  "directory.mission": "What it does",
  "directory.none": "No organization is listed yet.",
  "directory.none_fits": "No listed organization fits.",
  "directory.look_further": "None so far. Continue the list to look further.",
  "directory.programs": "This list for programs (JSON)",

  "desk.title": "Desk",
  "desk.waiting": "What waits",
  "desk.region": "Your region: {region}",
  "desk.queue": "Queue",
  "desk.count": "Cases",
  "desk.first_due": "First one due",
  "desk.since": "Since",
  "desk.due": "Due",
  "desk.overdue": "Overdue",
  "desk.none": "None",
  "desk.queue.registration.submitted": "Registrations to answer",
  "desk.queue.registration.contested": "Decisions to look at again",
  "desk.queue.registration.change_pending": "Changes of profiles to answer",
  "desk.queue.registration.info_requested": "Questions that organizations have to answer",
  "desk.queue.accreditation.submitted": "Applications to take",
  "desk.queue.accreditation.under_screening": "Applications being examined",
  "desk.queue.accreditation.refusal_proposed": "Refusals for a second officer",
  "desk.queue.accreditation.contested": "Applications to look at again",
  "desk.queue.accreditation.recommended": "Applications for the proposed list",
  "desk.queue.accreditation.confirmed": "Representatives to approve",
  "desk.queue.submissions.submitted": "Inputs to take",
  "desk.queue.submissions.under_review": "Inputs being reviewed",
  "desk.queue.submissions.refusal_proposed": "Refusals of inputs for a second officer",
  "desk.queue.submissions.contested": "Inputs to look at again",
  "desk.mine": "My cases",
  "desk.mine.none": "You have taken no case.",
  "desk.mine.case": "Case",
  "desk.mine.organization": "Organization or title",
  "desk.mine.next": "Who acts next",
  "desk.next.you": "You",
  "desk.next.applicant": "The organization",
  "desk.next.sender": "Whoever sends the input",
  "desk.next.nobody": "Nobody",
  "desk.mine.more": "There are more. The queues show all of them.",
  "desk.comments": "Comments on procedures",
  "desk.comments.of": "Comments: {procedure}",
  "desk.comments.none": "No comments yet.",
  "desk.comments.unnamed": "No name given",
  "desk.comments.about": "Written on the page in {language}, on the version of {date}.",
  "desk.comments.public": "The public page of this procedure",
  "desk.audit": "Record of decisions",
  "desk.audit.open": "Open the record",
  "procedure.questions.title": "Asking a question",
  "procedure.questions.lead": "Anyone may ask the liaison officers, without an account.",
  "procedure.questions.ask": "Choose what the question is about and write it, in any of the six languages.",
  "procedure.questions.confirm": {
    one: "If you are not signed in, open the mailed link within {count} hour and press the button: only then does an officer see the question.",
    other:
      "If you are not signed in, open the mailed link within {count} hours and press the button: only then does an officer see the question.",
  },
  "procedure.questions.answer": {
    one: "You get the answer within {count} day, by mail and on a page of your own. If we are late, that page says so.",
    other:
      "You get the answer within {count} days, by mail and on a page of your own. If we are late, that page says so.",
  },
  "procedure.questions.back": {
    one: "An officer may ask you back at most {count} time.",
    other: "An officer may ask you back at most {count} times.",
  },
  "procedure.questions.again": {
    one: "If something is still open, write again within {count} day of the answer.",
    other: "If something is still open, write again within {count} days of the answer.",
  },
  "procedure.questions.erase": {
    one: "Question and answer are erased {count} day after the end.",
    other: "Question and answer are erased {count} days after the end.",
  },
  "procedure.questions.confidential": {
    one: "Whoever is threatened because of taking part can write to the secretariat alone, without a name. It answers within {count} day.",
    other:
      "Whoever is threatened because of taking part can write to the secretariat alone, without a name. It answers within {count} days.",
  },
  "desk.queue.enquiries.submitted": "Questions to answer",
  "desk.queue.enquiries.under_review": "Questions being answered",
  "desk.next.asker": "Whoever asks",
  "desk.in_time": "Nothing is past the date we promised.",
  "desk.places": "To look up",
  "desk.figures": "Figures of the year",
  "desk.dossiers": "Dossier on an organization",
  "desk.reports": "What was written to the secretariat alone",
  "desk.queue.mail": "People whom our mail does not reach",
  "desk.nothing": "Nothing waits.",
  "desk.empty": "Nothing waits here",
  "desk.sessions": "Next sessions of briefings",
  "desk.interpreters": "Interpreters to be booked by",
  "desk.mailings": "Mailings of announcements under way",
  "desk.mailing.counting": "Recipients are being counted",
  "desk.mailing.ready": "Ready, waits for confirmation",
  "desk.mailing.waiting": "Goes out soon, can still be recalled",
  "desk.mailing.sending": "Being sent",
  "desk.audit.text":
    "With your role you read the record of all decisions, the figures and the dossiers on organizations. You take no decisions.",
  "desk.late": {
    one: "{count} case is past the date we promised, since {date}.",
    other: "{count} cases are past the date we promised; the oldest since {date}.",
  },
} as const satisfies Record<string, Message>;
