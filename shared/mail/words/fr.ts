import type { Message } from "../../speech.ts";
import type { MailKey } from "../words.ts";

export const words = {
  "mail.who":
    "Baraza est la plateforme de participation des parties prenantes du Réseau des Nations Unies sur les migrations.",
  "mail.all.case":
    "La page de votre dossier {reference} présente tous les courriels que nous vous avons envoyés à son sujet.",
  "mail.all.person":
    "Connectez-vous pour voir, dans votre boîte aux lettres, tous les courriels que nous vous avons envoyés.",
  "mail.never": "Nous ne vous demandons jamais de mot de passe ni d’argent.",
  "mail.doubt":
    "Si vous doutez qu’un courriel vienne de nous, n’ouvrez pas ses liens. Saisissez vous-même cette adresse :",
  "mail.reply": "Ce courriel a été envoyé automatiquement. Si vous y répondez, une personne lira votre réponse.",
  "mail.fact": "{label} : {value}",
  "mail.once": "Ce lien figurait uniquement dans le courriel lui-même et n’est pas affiché ici.",
  "letter.subject": "Un message de la plateforme de participation",
  "letter.fact.reference": "Numéro de référence",
  "letter.fact.status": "Où en est le dossier",
  "letter.fact.next": "Qui doit agir",
  "letter.fact.due": "Échéance",
  "letter.fact.reason": "Motif",
  "letter.open_case": "Voir la page de votre dossier",
  "letter.news.stop": "Ne plus recevoir ces nouvelles",
} satisfies Record<MailKey, Message>;
