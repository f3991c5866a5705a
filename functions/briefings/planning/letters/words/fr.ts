import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "news.intro":
    "Une réunion d’information est annoncée. Elle se tient en ligne et chacun peut s’inscrire ; aucun compte n’est nécessaire.",
  "news.title": "Réunion d’information",
  "news.languages": "Langues",
  "news.more_sessions": {
    one: "{count} autre séance figure sur la page.",
    many: "{count} autres séances figurent sur la page.",
    other: "{count} autres séances figurent sur la page.",
  },
  "news.how": "Choisissez la séance dont l’heure et les langues vous conviennent. Vous pouvez transmettre ce courriel.",
  "news.open": "Voir la réunion et s’inscrire",
  "news.why": "Vous recevez ce courriel parce que vous avez souhaité des nouvelles pour votre région.",
} as const satisfies Record<keyof typeof english, Message>;
