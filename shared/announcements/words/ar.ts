import type { Message } from "../../speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "announcements.title": "إعلانات وفرص",
  "announcements.all": "كل الإعلانات",
  "announcements.until": "حتى {when}",
  "announcement_kind.announcement": "إعلان",
  "announcement_kind.opportunity": "فرصة",
} as const satisfies Record<keyof typeof english, Message>;
