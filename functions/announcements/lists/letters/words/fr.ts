import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "letter.confirm": {
    one: "Quelqu’un, sans doute vous, a demandé que des nouvelles soient envoyées à cette adresse. Rien n’est envoyé avant que vous ne confirmiez : ouvrez ce lien et appuyez sur le bouton. Le lien fonctionne pendant {count} heure.",
    many: "Quelqu’un, sans doute vous, a demandé que des nouvelles soient envoyées à cette adresse. Rien n’est envoyé avant que vous ne confirmiez : ouvrez ce lien et appuyez sur le bouton. Le lien fonctionne pendant {count} heures.",
    other:
      "Quelqu’un, sans doute vous, a demandé que des nouvelles soient envoyées à cette adresse. Rien n’est envoyé avant que vous ne confirmiez : ouvrez ce lien et appuyez sur le bouton. Le lien fonctionne pendant {count} heures.",
  },
  "letter.confirm.action": "Confirmer que vous voulez ces nouvelles",
  "letter.confirm.not_you": "Si ce n’était pas vous, ne faites rien : l’adresse est alors supprimée.",
  "letter.known":
    "Quelqu’un, sans doute vous, a demandé que des nouvelles soient envoyées à cette adresse. Vous les recevez déjà, et rien n’a été modifié.",
  "news.intro": "Nouveau sur la plateforme :",
  "news.more": { one: "et {count} autre.", many: "et {count} autres.", other: "et {count} autres." },
  "news.all": "Voir toutes les annonces",
  "news.why":
    "Vous recevez ce courriel, au plus une fois par jour, parce que vous l’avez demandé. Les décisions sur vos propres dossiers vous sont toujours envoyées, quel que soit votre choix.",
  "news.manage": "Modifier ou arrêter ces nouvelles",
  "news.until": "date limite : {when}",
  "news.opens": "ouverture : {when}",
  "news.begins": "début : {when}",
  "one.announcement": "Annonce",
  "one.opportunity": "Possibilité de participer",
  "one.call": "Appel",
  "one.briefing": "Réunion d’information",
} as const satisfies Record<keyof typeof english, Message>;
