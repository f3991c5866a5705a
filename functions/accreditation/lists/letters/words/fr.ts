import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "letter.organizer": "L’organisateur",
  "letter.decided_by": "Décision prise par",
  "letter.round_until": "Les États Membres peuvent faire objection jusqu’au",
  "letter.quota": "Représentants que vous pouvez désigner",
  "letter.quota_value": { one: "{count} personne", many: "{count} de personnes", other: "{count} personnes" },
  "letter.lists": "Voir les dates et les chiffres de la liste",
  "letter.listed.intro":
    "Votre organisation figure sur la liste proposée. La liste est désormais arrêtée : elle reprend votre candidature, quoi que vous changiez ensuite.",
  "letter.listed.round":
    "La liste est transmise aux États Membres. Ils décident selon la procédure d’approbation tacite : une organisation qui ne fait l’objet d’aucune objection est accréditée quand la liste devient définitive.",
  "letter.listed.organizer": "L’organisateur décide. Vous n’avez rien à faire.",
  "letter.listed.later":
    "Nous vous écrirons quand la liste sera définitive. D’ici là, vous pouvez vous retirer sur la page de votre dossier.",
  "letter.objected.intro": "Un État Membre a fait objection à l’accréditation de votre organisation.",
  "letter.objected.later":
    "Rien n’est encore joué : une objection peut être retirée, et vous n’avez rien à faire. Nous vous écrirons quand la liste sera définitive.",
  "letter.accredited.intro": "Votre organisation est accréditée.",
  "letter.accredited.how":
    "Veuillez désigner les personnes qui viendront en votre nom. Chacune confirme ses propres données et reçoit une lettre de confirmation.",
  "letter.accredited.action": "Désigner des représentants",
  "letter.accredited.limits":
    "L’accréditation ne garantit pas l’accès à toutes les parties de la réunion et ne couvre aucun frais de voyage.",
  "letter.notAccredited.intro": "Votre organisation ne figure pas sur la liste définitive. Elle n’est pas accréditée.",
  "letter.notAccredited.who":
    "Les États Membres en ont décidé ainsi selon la procédure d’approbation tacite : une objection subsistait quand la liste est devenue définitive. Le secrétariat ne peut rien y changer.",
  "letter.notAccredited.basis": "L’État qui a fait objection vous fait savoir :",
  "letter.notAccredited.no_basis": "Aucun motif que nous puissions vous transmettre ne nous a été donné.",
  "letter.notAccredited.still":
    "Vous pouvez encore participer : suivre les séances en ligne, envoyer une contribution écrite ou venir avec une organisation accréditée qui vous représente.",
} as const satisfies Record<keyof typeof english, Message>;
