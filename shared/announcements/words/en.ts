import type { Message } from "../../speech.ts";

export const words = {
  "announcements.title": "Announcements and opportunities",
  "announcements.all": "All announcements",
  "announcements.until": "Until {when}",
  "announcement_kind.announcement": "Announcement",
  "announcement_kind.opportunity": "Opportunity",
} as const satisfies Record<string, Message>;
