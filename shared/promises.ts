/** What the site promises people about times and numbers: rules keep it, pages and mails say it. */

/** Questions an officer may ask before the secretariat is told and has to decide itself. */
export const mostRounds = 3;
export const draftDays = 30;
export const confirmationHours = 24;
/** Days for which mails that did not arrive are offered to be sent again, once an address was mended. */
export const missedDays = 30;
/** Hours for which a sign-in link works, and days for which an invitation does. */
export const signInHours = 2;
export const invitationDays = 3;
/** Days for which the invitation to act for an organization stands. */
export const focalInvitationDays = 7;
/** Days within which people are told they will be answered. */
export const answerDays = 14;
export const currentForMonths = 12;
/** Days before a question falls due at which its reminders go out. */
export const reminderDays = [7, 2] as const;
/** The shortest and longest time an officer may give for an answer, in days. */
export const questionDays = { least: 3, most: 60 } as const;
/** Days after which being signed in ends by itself. */
export const sessionDays = 14;
/** The version of the privacy notice that a person agrees to now. */
export const privacyNoticeVersion = "2026-11";
/** Days after an event at which data of travel documents are erased. */
export const travelDataDays = 30;
/** Hours after a call's closing in which a file whose sending was begun before may still arrive and be handed in. */
export const uploadGraceHours = 2;
/** Days for which a file that was found bad after sending may be sent again, also past the closing. */
export const fileDays = 7;
/** Days after a session at which what people told of themselves when they signed up is erased. */
export const signUpDays = 90;
/** Days within which an ended enquiry can be taken up again, and for which a mailed link to it works. */
export const reopenDays = 30;
export const enquiryLinkDays = 60;
/** Days after its end at which the words of an enquiry are erased. */
export const enquiryKeptDays = 365;
/** Days within which the secretariat reads what is for it alone, and after which, once closed, that is erased. */
export const reportDays = 3;
export const reportKeptDays = 180;
/** Days for which the links in a mail with news open the subscription, and for which is known what was in such mails. */
export const newsLinkDays = 180;
export const newsKeptDays = 30;
/** Days within which a host organization answers, and for which its link works. */
export const hostDays = 30;
/** Days after which contacts that an officer brought in are erased from their list. */
export const contactListDays = 30;
