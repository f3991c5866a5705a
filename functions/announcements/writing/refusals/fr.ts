import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "error.other_languages": "Le titre et le texte doivent être rédigés dans les mêmes langues.",
  "error.wrong_number":
    "Ce n’est pas le nombre de destinataires. Relisez la fiche et saisissez le nombre qui y figure.",
  "refusal.count_again.title": "Le décompte date de plus d’une heure",
  "refusal.count_again.text":
    "Rien n’a été envoyé. Comptez à nouveau les destinataires, lisez la nouvelle fiche, puis envoyez.",
  "refusal.already_going.title": "Il est trop tard pour annuler l’envoi",
  "refusal.already_going.text":
    "L’envoi a commencé. Si l’annonce est erronée, retirez-la : le reste ne sera pas envoyé.",
  "refusal.being_mailed.title": "Un envoi est en cours",
  "refusal.being_mailed.text":
    "Rien n’a été modifié. Pendant l’envoi, le type, les régions, les objectifs et les langues restent inchangés. La formulation peut être corrigée.",
} as const satisfies Record<keyof typeof english, Message>;
