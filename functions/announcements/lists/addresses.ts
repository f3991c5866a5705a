/** Pages of news by mail, without the language. */
export const announcementsHome = "/announcements";
export const subscribePath = `${announcementsHome}/subscribe`;
export const sentPath = `${subscribePath}/sent`;
export const confirmPath = `${announcementsHome}/confirm`;
/** One's own subscription: by session, or with the token of a mail as its last segment. */
export const minePath = `${announcementsHome}/mine`;
export const endedPath = `${announcementsHome}/ended`;
