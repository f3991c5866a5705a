export const announcementsPath = "/announcements";
export const announcementPath = (id: string) => `${announcementsPath}/${id}`;

/** How the pages of announcements are told from others below theirs. */
export const idPattern = "[\\w-]{22}";
