import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "error.consent_needed":
    "Nous ne conservons vos besoins qu’avec votre consentement. Donnez-le, ou n’indiquez pas de besoins.",
  "refusal.briefing_begun.title": "La séance a commencé",
  "refusal.briefing_begun.text": "Ce n’est possible qu’avant le début d’une séance. Rien n’a été modifié.",
  "refusal.briefing_not_begun.title": "La séance n’a pas commencé",
  "refusal.briefing_not_begun.text": "Ce n’est possible qu’une fois la séance commencée. Rien n’a été modifié.",
  "refusal.called_off.title": "La séance n’aura pas lieu",
  "refusal.called_off.text": "Elle a été annulée. Rien n’a été modifié. Voyez si une autre séance vous convient.",
  "refusal.offer_over.title": "Le délai pour cette place est écoulé",
  "refusal.offer_over.text":
    "La place est proposée à la personne suivante de la liste. Vous pouvez de nouveau attendre à la fin de celle-ci.",
  "error.not_https": "Indiquez une adresse Web qui commence par https://.",
  "refusal.briefing_not_over.title": "Aucune séance n’est encore terminée",
  "refusal.briefing_not_over.text":
    "L’enregistrement, les diapositives et le résumé peuvent être publiés une fois la première séance terminée. Rien n’a été modifié.",
  "error.taken": "Ce nom est déjà pris. Choisissez-en un autre.",
  "error.not_a_slug":
    "Employez seulement des lettres latines minuscules, des chiffres et des traits d’union simples, comme dans how-to-apply.",
  "error.before_start": "La fin doit être après le début.",
  "error.needs_reason":
    "Des personnes se réservent cette heure. Changez-la par « Déplacer cette séance », qui demande un motif et les avertit.",
  "error.not_moved": "Rien ne changerait. Indiquez la nouvelle heure, ou laissez tout en l’état.",
  "error.not_a_joining_link": "Ce n’est pas un lien de connexion. Il commence par https://.",
  "error.link_needed": "La séance {session} n’a pas encore de lien de connexion. Saisissez-le d’abord.",
  "error.no_sessions": "Saisissez d’abord une séance : sans elle, personne ne peut s’inscrire.",
  "error.too_many_sessions": "Il y a {max} séances ; une réunion ne peut pas en avoir davantage.",
  "error.same_start": "Une autre séance commence à la même heure. Choisissez une autre heure.",
  "error.session_too_long": "Une séance dure au plus {max} heures.",
  "error.after_start": "Cela ne doit pas être après le début de la séance.",
  "error.below_taken": {
    one: "{taken} place est déjà prise. Indiquez au moins ce nombre.",
    many: "{taken} places sont déjà prises. Indiquez au moins ce nombre.",
    other: "{taken} places sont déjà prises. Indiquez au moins ce nombre.",
  },
} as const satisfies Record<keyof typeof english, Message>;
