import type { Message } from "../../speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "announcements.title": "Anuncios y oportunidades",
  "announcements.all": "Todos los anuncios",
  "announcements.until": "Hasta el {when}",
  "announcement_kind.announcement": "Anuncio",
  "announcement_kind.opportunity": "Oportunidad",
} as const satisfies Record<keyof typeof english, Message>;
