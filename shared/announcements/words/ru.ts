import type { Message } from "../../speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "announcements.title": "Объявления и возможности",
  "announcements.all": "Все объявления",
  "announcements.until": "До {when}",
  "announcement_kind.announcement": "Объявление",
  "announcement_kind.opportunity": "Возможность",
} as const satisfies Record<keyof typeof english, Message>;
