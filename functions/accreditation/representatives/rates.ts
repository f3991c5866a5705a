import type { Limit } from "#shared/limits.ts";

const hour = 3600;

/** Letters checked from one address, which a consulate may share with many; codes are far too long to be guessed. */
export const verifyLimit: Limit = { name: "verify", most: 600, windowSeconds: hour };
/** Mails that one organization can make us send to one address. What goes over is refused. */
export const inviteLimit: Limit = { name: "invite", most: 10, windowSeconds: hour };
/** Mails that one organization can make us send by naming people, whoever they are. */
export const nominateLimit: Limit = { name: "nominate", most: 300, windowSeconds: hour };
/** Forms for a photo that one representative gets. */
export const photoLimit: Limit = { name: "photo", most: 30, windowSeconds: hour };
/** Links tried from one address. */
export const linkLimit: Limit = { name: "link", most: 600, windowSeconds: hour };
