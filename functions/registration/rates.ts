import type { Limit } from "#shared/limits.ts";

const hour = 3600;

// Generous per caller: a camp, a university or a whole country's telephones may share one address.

/** Drafts begun and links asked for from one caller. */
export const startLimit: Limit = { name: "start", most: 600, windowSeconds: hour };
// Mails that strangers can make us send to one mail address. What goes over is answered alike and not sent. Each kind has
// a limit of its own, lest somebody who begins registrations with an address keeps its owner from signing in.
export const mailLimit: Limit = { name: "mail", most: 5, windowSeconds: hour };
export const mailAgainLimit: Limit = { ...mailLimit, name: "mail_again" };
export const signInMailLimit: Limit = { ...mailLimit, name: "mail_sign_in" };
/** Invitations to act for an organization, to one address. */
export const inviteLimit: Limit = { ...mailLimit, name: "mail_invite" };
/** The same by one person. */
export const invitingLimit: Limit = { name: "inviting", most: 20, windowSeconds: 24 * hour };
/** Requests to vouch, to one address. */
export const hostMailLimit: Limit = { ...mailLimit, name: "mail_host" };
/** The same for one organization. */
export const hostAskingLimit: Limit = { name: "asking_host", most: 10, windowSeconds: 24 * hour };
/** Look-ups of references by one caller. */
export const statusLimit: Limit = { name: "status", most: 600, windowSeconds: hour };
/** Codes of the second factor tried by one person. */
export const factorLimit: Limit = { name: "factor", most: 10, windowSeconds: 600 };
