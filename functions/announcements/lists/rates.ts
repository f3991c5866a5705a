import type { Limit } from "#shared/limits.ts";

const hour = 3600;

/** Wishes from one network address: a camp, a university or a whole country's telephones may share one. */
export const callerLimit: Limit = { name: "subscribe_caller", most: 600, windowSeconds: hour };
/** Mails that strangers can make us send to one mailbox; what goes over is answered alike and not sent. */
export const mailboxLimit: Limit = { name: "subscribe_mailbox", most: 5, windowSeconds: hour };
