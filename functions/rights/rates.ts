import type { Limit } from "#shared/limits.ts";

const hour = 3600;

/** Mails with a link to erase everything; what goes over is answered alike and not sent. */
export const eraseMailLimit: Limit = { name: "mail_erase", most: 5, windowSeconds: hour };
/** Buttons pressed from one address, which a camp or a whole country's telephones may share. */
export const buttonLimit: Limit = { name: "erase_button", most: 600, windowSeconds: hour };
/** Downloads of one person: each reads everything that is known of them. */
export const downloadLimit: Limit = { name: "my_data", most: 30, windowSeconds: hour };
