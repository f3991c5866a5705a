import type { Limit } from "#shared/limits.ts";

const hour = 3600;

/** Sign-ups from one network address: a camp, a university or a whole country's telephones may share one. */
export const signUpLimit: Limit = { name: "sign_up", most: 3000, windowSeconds: hour };
/** Sign-ups with one mailbox from one network address: what others did with it changes no answer. */
export const mailboxLimit: Limit = { name: "sign_up_mailbox", most: 10, windowSeconds: 24 * hour };
/** Mails that tell somebody of another attempt with their mailbox; what goes over is answered alike and not sent. */
export const repeatedLimit: Limit = { name: "sign_up_repeated", most: 5, windowSeconds: 24 * hour };
/** Times that one mailbox gets its links again; what goes over is answered alike and not sent. */
export const linksLimit: Limit = { name: "sign_up_links", most: 5, windowSeconds: hour };
/** Look-ups of references, and links tried, from one address. */
export const placingLimit: Limit = { name: "sign_up_placing", most: 3000, windowSeconds: hour };
/** Questions with one sign-up. */
export const askLimit: Limit = { name: "sign_up_ask", most: 10, windowSeconds: 24 * hour };
