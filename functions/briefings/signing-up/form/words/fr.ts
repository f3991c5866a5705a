import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "sign_up.title": "S’inscrire à la réunion",
  "sign_up.lead":
    "Aucun compte n’est nécessaire. Nous vous envoyons une confirmation avec une entrée pour votre agenda et un lien personnel.",
  "sign_up.session": "Quelle séance ?",
  "sign_up.name": "Votre nom ou un pseudonyme",
  "sign_up.name.hint": "Seuls les agents responsables de la réunion le voient.",
  "sign_up.email": "Votre adresse électronique",
  "sign_up.email.hint": "Elle n’est jamais publiée. Les autres participants ne la voient pas.",
  "sign_up.language": "Dans quelle langue devons-nous vous écrire ?",
  "sign_up.send": "S’inscrire",
  "sign_up.more": "S’inscrire en indiquant d’autres souhaits : interprétation, besoins, question",
  "sign_up.over": "Plus aucune séance n’est ouverte aux inscriptions.",
} as const satisfies Record<keyof typeof english, Message>;
