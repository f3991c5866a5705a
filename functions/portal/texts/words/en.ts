import type { Message } from "#shared/speech.ts";

export const words = {
  "glossary.title": "Glossary",
  "glossary.lead": "What the words used on this site and at meetings on migration mean.",
  "glossary.accreditation.term": "Accreditation",
  "glossary.accreditation.text":
    "The decision that an organization may send representatives to a particular meeting. Who decides differs from meeting to meeting.",
  "glossary.briefing.term": "Briefing",
  "glossary.briefing.text":
    "A meeting, mostly online, at which stakeholders are told what is coming up and can ask questions.",
  "glossary.call.term": "Call",
  "glossary.call.text":
    "A public announcement that applications or inputs can be sent, with conditions, an opening date and a closing date.",
  "glossary.case.term": "Case",
  "glossary.case.text":
    "Everything that happens about one request, such as one registration. Each case has a reference number and a status.",
  "glossary.civil_society.term": "Civil society",
  "glossary.civil_society.text":
    "People who organize themselves outside government and business, for example in associations, faith communities and networks.",
  "glossary.contest.term": "Another look at a decision",
  "glossary.contest.text":
    "When a registration is not activated, the organization can ask for this once. An officer who took no part in the decision then looks at the registration again.",
  "glossary.authority.term": "Deciding authority",
  "glossary.authority.text":
    "Whoever decides on accreditation to a meeting: the Member States for the International Migration Review Forum, the organizer for many others.",
  "glossary.ecosoc.term": "Consultative status with the Economic and Social Council (ECOSOC)",
  "glossary.ecosoc.text":
    "A standing relation between a non-governmental organization and the United Nations, in one of three forms: general, special, or on the Roster.",
  "glossary.focal_point.term": "Focal point",
  "glossary.focal_point.text": "The person of an organization with whom officers correspond.",
  "glossary.gcm.term": "Global Compact for Safe, Orderly and Regular Migration (GCM)",
  "glossary.gcm.text":
    "The framework for cooperation on migration, adopted in December 2018 and endorsed by the General Assembly in resolution 73/195. It is not legally binding and has 23 objectives.",
  "glossary.host.term": "Host organization",
  "glossary.host.text": "A legally registered organization that vouches for a group which cannot register legally.",
  "glossary.imrf.term": "International Migration Review Forum (IMRF)",
  "glossary.imrf.text":
    "The meeting, every four years since 2022, at which Member States review at the global level how the Global Compact is carried out.",
  "glossary.input.term": "Input",
  "glossary.input.text":
    "What a State or a stakeholder submits in writing for a review, such as a statement, a paper or answers to questions.",
  "glossary.liaison.term": "Liaison officer",
  "glossary.liaison.text": "The person who reads registrations, asks questions and answers on behalf of the Network.",
  "glossary.member_state.term": "Member State",
  "glossary.member_state.text": "One of the 193 States that are Members of the United Nations.",
  "glossary.migrant_led.term": "Migrant-led organization",
  "glossary.migrant_led.text": "An organization or group in which migrants themselves make the decisions.",
  "glossary.network.term": "United Nations Network on Migration",
  "glossary.network.text":
    "The entities of the United Nations system that together support States in carrying out the Global Compact. The International Organization for Migration coordinates it and provides its secretariat.",
  "glossary.nhri.term": "National human rights institution (NHRI)",
  "glossary.nhri.text":
    "An independent institution that a State sets up by law to promote and protect human rights. Its independence is measured by the Paris Principles.",
  "glossary.no_objection.term": "No-objection basis",
  "glossary.no_objection.text":
    "A list of organizations is put before the Member States, and those to which no State objects within a set time are accredited.",
  "glossary.observer.term": "Observer",
  "glossary.observer.text":
    "A State or organization that may attend meetings of a United Nations body but has no vote there.",
  "glossary.officer_second.term": "Second officer",
  "glossary.officer_second.text":
    "An officer who took no part in a decision and looks at it again when another look is asked for.",
  "glossary.president.term": "President of the General Assembly",
  "glossary.president.text":
    "Elected for a year by the General Assembly. For some meetings the President draws up the list of organizations proposed for accreditation.",
  "glossary.reference.term": "Reference number",
  "glossary.reference.text":
    "Names a case, for example ORG-7K3Q-9TDW. With it anyone can see the status of the case, and nothing else.",
  "glossary.commission.term": "Regional commission",
  "glossary.commission.text":
    "One of the five commissions of the United Nations for economic and social matters of a region. A country can belong to several.",
  "glossary.regional_review.term": "Regional review",
  "glossary.regional_review.text":
    "The review, every four years since 2020, of how the Global Compact is carried out in one region. It prepares for the International Migration Review Forum.",
  "glossary.representative.term": "Representative",
  "glossary.representative.text": "A person whom an accredited organization sends to a meeting.",
  "glossary.secretariat.term": "Secretariat",
  "glossary.secretariat.text":
    "The office that serves the Network and runs this site. It oversees the officers’ work and decides where officers may not.",
  "glossary.special.term": "Special accreditation",
  "glossary.special.text":
    "Accreditation to one meeting for organizations that have no standing that would already admit them.",
  "glossary.stakeholder.term": "Stakeholder",
  "glossary.stakeholder.text":
    "Anyone with a part in migration besides States: migrants, civil society, local authorities, trade unions, employers, academia, the media and others.",
  "glossary.whole_of_society.term": "Whole-of-society approach",
  "glossary.whole_of_society.text":
    "One of the ten guiding principles of the Global Compact: migration is dealt with in broad partnership with all stakeholders.",

  "texts.version": "Version {version}",

  "privacy.title": "Privacy notice",
  "privacy.lead": "What we keep, who sees it, for how long, and what you can ask of us.",
  "privacy.who": "Who is responsible",
  "privacy.who.text":
    "The secretariat of the United Nations Network on Migration runs this site and is responsible for what is kept here.",
  "privacy.keep": "What we keep and who sees it",
  "privacy.keep.public":
    "About the organization: its names and acronym, what describes it, whether migrants lead it, its levels of work, what it does, the objectives it works on, its country, the countries where it works and its website. This becomes public only if you agree to be listed and an officer has activated the registration. Otherwise only officers see it.",
  "privacy.keep.internal":
    "Addresses, the people it works with, legal status and registration, year of founding, standing with the United Nations, networks, the name and function of its head, the contact person’s name, function, language and time zone. Only officers see this.",
  "privacy.keep.protected":
    "Telephone, other and safer ways of contact, and whether you are at risk. Only the few people who need this see it. It is never published or passed on.",
  "privacy.keep.email":
    "Your email address, so that we can write to you and you can sign in. It is never shown publicly.",
  "privacy.keep.mails": "Every mail we send you. You find it in your letterbox, and officers see the mails of a case.",
  "privacy.keep.decisions":
    "Who decided what, when and for which reason. Auditors may read this record. It holds no personal details.",
  "privacy.keep.comments":
    "Comments on procedures: the text, a name if you give one, the date, and the language of the page. Officers read them.",
  "privacy.keep.sign_ups":
    "Of people who sign up for a briefing: a name or pseudonym, the email address, language and session, and what they choose to add, such as organization, country, time zone, needs or a question. Only officers see this. Questions that are answered in public stand there without a name.",
  "privacy.never": "What we do not do",
  "privacy.never.tracking": "We do not follow visitors, show no advertising, and our mails report nothing back to us.",
  "privacy.never.cookies":
    "Reading the public pages sets no cookie. One cookie keeps a draft open on your device, another keeps you signed in. There are no others.",
  "privacy.never.passed_on":
    "We sell nothing. Whatever would go to Member States, we show you first, and it goes there only if you agree.",
  "privacy.never.addresses":
    "Our logs hold no names, no mail addresses and no network addresses. To stop misuse we count requests under a code that changes every day, from which the network address cannot be read.",
  "privacy.how_long": "For how long",
  "privacy.how_long.all": "Everything that is kept: for how long, and why",
  "privacy.rights": "What you can do",
  "privacy.rights.see":
    "See what we keep about you, take a copy of it, or erase it: sign in and open “My data”. Before it is erased we say what goes and what stays.",
  "privacy.rights.correct":
    "Correct it, or take the organization out of the directory at once: on the page of your registration.",
  "privacy.rights.close": "Close the registration at any time.",
  "privacy.rights.ask": "Complain, or ask: answer any mail from us. People read these answers.",
  "privacy.rights.own": "Your data: see, copy and erase",
  "privacy.changes": "When this notice changes, its version changes.",

  "accessibility.title": "Accessibility",
  "accessibility.lead":
    "Everybody should be able to use this site, on any device, with any aid, and on a slow connection.",
  "accessibility.aim": "What we aim at",
  "accessibility.aim.standard": "We follow the Web Content Accessibility Guidelines 2.2, level AA.",
  "accessibility.aim.keyboard": "All pages work with the keyboard alone and with screen readers.",
  "accessibility.aim.zoom":
    "Text can be enlarged, pages fit narrow screens, and the settings of your device for motion and contrast are respected.",
  "accessibility.aim.light": "Pages are small and work without scripts, on old phones as well.",
  "accessibility.aim.languages": "Everything is there in six languages. Arabic pages run from right to left.",
  "accessibility.limits": "What we know is not good enough yet",
  "accessibility.limits.tests":
    "So far pages have been checked by automatic tests, which find only some of the barriers. Tests by people who use assistive technology are still to come.",
  "accessibility.limits.texts": "What organizations write is shown in the language in which they wrote it.",
  "accessibility.help": "Tell us",
  "accessibility.help.text":
    "If something keeps you from taking part, answer any mail from us, or leave a comment on the page of a procedure. No address is needed for that.",
  "accessibility.help.link": "Comment on a procedure",
  "privacy.keep.questions":
    "Of people who ask a question: the email address, the language, what they ask and, if they say it, a name and a country. Liaison officers of their region read it. What is written to the secretariat in confidence, it alone reads.",
} as const satisfies Record<string, Message>;
