import type { Limit } from "#shared/limits.ts";

const hour = 3600;

// Generous per caller: a camp, a university or a whole country's telephones may share one address.

/** Drafts begun from one caller who is not signed in. */
export const startLimit: Limit = { name: "start_input", most: 600, windowSeconds: hour };
/** Mails that strangers can make us send to one address; what goes over is answered alike and not sent. */
export const mailLimit: Limit = { name: "mail_input", most: 5, windowSeconds: hour };
/** Inputs that one person begins. */
export const beginLimit: Limit = { name: "begin_input", most: 60, windowSeconds: hour };
/** Forms for files that one person gets: many more than anybody needs. */
export const fileLimit: Limit = { name: "file", most: 120, windowSeconds: hour };
