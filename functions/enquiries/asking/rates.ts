import type { Limit } from "#shared/limits.ts";

const hour = 3600;

// Generous per caller: a camp, a university or a whole country's telephones may share one address.

/** Enquiries from one caller who is not signed in. */
export const callerLimit: Limit = { name: "ask_caller", most: 120, windowSeconds: hour };
/** Mails that strangers can make us send to one address; what goes over is answered alike and not sent. */
export const mailboxLimit: Limit = { name: "ask_mailbox", most: 5, windowSeconds: hour };
/** Enquiries of one person who is signed in. */
export const personLimit: Limit = { name: "ask_person", most: 30, windowSeconds: hour };
/** What is tried with numbers and codes from one caller. */
export const backLimit: Limit = { name: "come_back", most: 60, windowSeconds: hour };
/** What is written to the secretariat from one caller; what goes over is refused aloud, never lost in silence. */
export const reportLimit: Limit = { name: "write_secretariat", most: 60, windowSeconds: hour };
