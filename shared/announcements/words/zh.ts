import type { Message } from "../../speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "announcements.title": "公告和参与机会",
  "announcements.all": "全部公告",
  "announcements.until": "截止：{when}",
  "announcement_kind.announcement": "公告",
  "announcement_kind.opportunity": "参与机会",
} as const satisfies Record<keyof typeof english, Message>;
