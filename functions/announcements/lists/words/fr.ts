import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "subscribe.title": "Les nouvelles par courriel",
  "subscribe.lead": "Choisissez les nouvelles que vous voulez recevoir. Aucun compte n’est nécessaire.",
  "subscribe.back": "Toutes les annonces",
  "subscribe.signed_in":
    "Si vous avez un compte, connectez-vous et choisissez là : votre adresse y est déjà confirmée.",
  "subscribe.send": "S’abonner",
  "promise.daily": "Vous recevez au plus un courriel de ce type par jour, et aucun les jours sans nouvelles.",
  "promise.stop": "Chacun de ces courriels contient un lien pour modifier ou arrêter l’envoi immédiatement.",
  "promise.decisions":
    "Les décisions sur vos propres dossiers vous sont toujours envoyées par courriel, quel que soit votre choix ici.",
  "field.email": "Votre adresse électronique",
  "field.email.hint":
    "Nous y envoyons un lien avec lequel vous confirmez. Avant cela, aucune nouvelle n’y est envoyée.",
  "field.language": "Langue des courriels",
  "field.language.hint": "Ce qui n’est pas écrit dans cette langue est signalé.",
  "field.kinds": "Ce que vous voulez recevoir",
  "field.regions": "Régions",
  "field.regions.hint":
    "N’en choisissez aucune pour les suivre toutes. Ce qui est mondial ou concerne plusieurs régions vous parvient toujours.",
  "field.objectives": "Thèmes",
  "field.objectives.hint":
    "Les objectifs du Pacte mondial pour les migrations. N’en choisissez aucun pour les suivre tous. Ce qui n’a pas de thème vous parvient toujours.",
  "field.objectives.group": "Afficher les 23 objectifs",
  "kind.announcement": "Annonces",
  "kind.opportunity": "Possibilités de participer, comme des subventions, des formations et des consultations",
  "kind.call": "Appels à candidatures et à contributions",
  "kind.briefing": "Réunions d’information",
  "all.regions": "Toutes les régions",
  "all.objectives": "Tous les thèmes",
  "sent.title": "Regardez dans votre messagerie",
  "sent.text": {
    one: "Si l’adresse est juste, un courriel avec un lien est en route. Le lien fonctionne pendant {count} heure.",
    many: "Si l’adresse est juste, un courriel avec un lien est en route. Le lien fonctionne pendant {count} heures.",
    other: "Si l’adresse est juste, un courriel avec un lien est en route. Le lien fonctionne pendant {count} heures.",
  },
  "sent.none": "Si aucun courriel n’arrive, regardez dans le courrier indésirable et vérifiez l’adresse.",
  "sent.again": "Demander à nouveau",
  "confirm.title": "Confirmez que vous voulez ces nouvelles",
  "confirm.text": "Les nouvelles ne sont envoyées à cette adresse qu’une fois que vous avez appuyé sur le bouton.",
  "confirm.button": "Confirmer",
  "mine.title": "Vos nouvelles par courriel",
  "mine.address": "Elles sont envoyées à :",
  "mine.change": "Enregistrer",
  "mine.stop.title": "Arrêter",
  "mine.stop.text": "Nous supprimons immédiatement l’adresse de la liste.",
  "mine.stop": "Arrêter toutes les nouvelles par courriel",
  "mine.resume": "Recevoir à nouveau les nouvelles",
  "done.confirm": "Votre abonnement est confirmé.",
  "done.change": "Votre choix est enregistré.",
  "done.resume": "Les nouvelles vous sont à nouveau envoyées à partir de maintenant.",
  "held.stopped":
    "Aucune nouvelle n’est envoyée en ce moment : un de nos courriels à cette adresse a été signalé comme indésirable, ou vous nous avez demandé d’arrêter.",
  "held.returned":
    "Aucune nouvelle n’est envoyée en ce moment : nos courriels à cette adresse nous sont revenus. Abonnez-vous à nouveau pour confirmer qu’elle fonctionne.",
  "unsubscribe.title": "Arrêter toutes les nouvelles par courriel ?",
  "unsubscribe.text": "Appuyez sur le bouton et nous supprimons immédiatement votre adresse de la liste.",
  "ended.title": "Vous ne recevez plus de nouvelles par courriel",
  "ended.text": "Si votre adresse était sur la liste, elle est supprimée.",
  "ended.again": "S’abonner à nouveau",
} as const satisfies Record<keyof typeof english, Message>;
