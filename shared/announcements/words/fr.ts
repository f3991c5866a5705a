import type { Message } from "../../speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "announcements.title": "Annonces et possibilités de participer",
  "announcements.all": "Toutes les annonces",
  "announcements.until": "Jusqu’au {when}",
  "announcement_kind.announcement": "Annonce",
  "announcement_kind.opportunity": "Possibilité de participer",
} as const satisfies Record<keyof typeof english, Message>;
