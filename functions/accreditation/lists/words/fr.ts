import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "lists.title": "Listes d’organisations",
  "lists.authority":
    "Les agents de liaison examinent les candidatures et inscrivent des organisations sur une liste proposée. Les États Membres décident selon la procédure d’approbation tacite : une organisation qui ne fait l’objet d’aucune objection est accréditée quand la liste devient définitive.",
  "lists.organizer":
    "Les agents de liaison examinent les candidatures et inscrivent des organisations sur une liste proposée. L’organisateur en décide.",
  "lists.none": "Aucune liste n’est encore arrêtée. Ses dates et ses chiffres figureront ici.",
  "lists.applications": "Candidatures",
  "lists.applied": "Organisations candidates",
  "lists.out.no_legal_status": "Écartées : pas de statut juridique alors qu’il en faut un",
  "lists.out.individual": "Écartées : une personne seule",
  "lists.out.fiscal_sponsor_project": "Écartées : projet d’une autre organisation",
  "lists.out.out_of_scope": "Écartées : autre sujet",
  "lists.out.false_documents": "Écartées : documents non authentiques",
  "lists.out.late": "Écartées : trop tard",
  "lists.out.incomplete": "Écartées : question restée sans réponse dans le délai",
  "lists.out.redirected": "Sans besoin de candidature : orientées vers une autre voie",
  "lists.number": "Liste {number}",
  "lists.status": "Où en est la liste",
  "lists.step.frozen": "Arrêtée",
  "lists.step.transmitted": "Transmise aux États Membres",
  "lists.step.in_circulation": "En circulation depuis",
  "lists.step.finalized": "Définitive",
  "lists.step.published": "Publiée",
  "lists.step.called_off": "Abandonnée",
  "lists.until": "Objections possibles jusqu’à la fin du",
  "lists.proposed": "Organisations proposées",
  "lists.withdrawn": "Retirées",
  "lists.objected": "Non accréditées après une objection",
  "lists.accredited": "Accréditées",
  "lists.hash": "SHA-256 de la liste arrêtée",
  "lists.names": "Organisations accréditées",
  "lists.names_lead":
    "Les organisations qui ont demandé à ne pas figurer publiquement sont comptées ci-dessus et ne sont pas nommées ici.",
  "lists.name": "Nom",
  "lists.latin": "Nom en caractères latins",
  "lists.country": "Pays ou zone",
} as const satisfies Record<keyof typeof english, Message>;
