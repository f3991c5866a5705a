import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "invited.title": "Invitation à s’inscrire",
  "invited.text":
    "Rien n’est affiché ni publié sans vous. Si vous continuez, vous voyez chaque réponse avant de l’envoyer. Si vous effacez le brouillon, il n’en reste rien et vous ne recevrez plus de telle invitation.",
  "invited.accept": "Continuer l’inscription",
  "invited.refuse": "Non, effacer ceci",
  "invited.done.title": "Le brouillon est effacé",
  "invited.done.text": "Il n’en reste rien, et cette adresse ne recevra plus de telle invitation.",
  "letter.fact.organization": "Organisation",
  "letter.fact.country": "Pays ou zone",
  "letter.fact.name": "Nom",
  "letter.contact.intro":
    "Nous sommes la plateforme de participation du Réseau des Nations Unies sur les migrations. Un agent de liaison qui connaît votre organisation nous a donné cette adresse. Vous ne recevez cette invitation qu’une fois.",
  "letter.contact.why":
    "Les organisations inscrites peuvent s’inscrire aux réunions d’information, envoyer des contributions et demander une accréditation. Un brouillon a été commencé pour vous avec ce qui suit.",
  "letter.contact.kept":
    "Rien n’est affiché ni publié sans vous. Le brouillon est effacé le {date} si vous ne l’envoyez pas.",
  "letter.contact.how":
    "La page du lien a deux boutons : l’un pour continuer le brouillon, l’autre pour l’effacer aussitôt. Vous pouvez aussi ne rien faire.",
  "letter.contact.action": "Voir l’invitation",
  "contacts.title": "Ajouter des contacts",
  "contacts.lead":
    "Chaque personne de la liste reçoit un seul courriel avec un brouillon commencé pour son organisation. Rien n’est affiché sans son inscription, et un brouillon que personne n’envoie est effacé. Vous voyez d’abord ce qui se passerait ; rien n’est alors envoyé.",
  "contacts.name": "Nom de la liste",
  "contacts.csv": "Liste",
  "contacts.csv_hint":
    "La première ligne nomme les colonnes : organization, country, name, email, language, dans n’importe quel ordre, séparées par des virgules, des points-virgules ou des tabulations. Pays par code ou par nom dans l’une des six langues. 500 lignes au plus.",
  "contacts.language": "Langue de ceux pour qui la liste n’en indique pas",
  "contacts.try": "Voir ce qui se passerait",
  "contacts.lists": "Listes jusqu’ici",
  "contacts.none": "Aucune liste pour l’instant.",
  "contacts.brought": "Ajoutée",
  "contacts.ready": "À inviter",
  "contacts.state.tried": "Essayée, rien n’est envoyé",
  "contacts.state.inviting": "Invitations en cours",
  "contacts.state.invited": "Invitations envoyées",
  "contacts.state.erased": "Effacée",
  "contacts.would": {
    one: "{count} personne serait invitée",
    many: "{count} de personnes seraient invitées",
    other: "{count} personnes seraient invitées",
  },
  "contacts.were": {
    one: "{count} personne a été invitée",
    many: "{count} de personnes ont été invitées",
    other: "{count} personnes ont été invitées",
  },
  "contacts.left_out": {
    one: "{count} ligne est laissée de côté",
    many: "{count} de lignes sont laissées de côté",
    other: "{count} lignes sont laissées de côté",
  },
  "contacts.kept_until": "Les lignes de cette liste sont effacées au plus tard le {date}.",
  "contacts.lines_erased": "Les lignes de cette liste ont été effacées.",
  "contacts.line": "Ligne",
  "contacts.who": "Qui",
  "contacts.what": "Ce qui se passe",
  "contacts.invite": "Les inviter",
  "contacts.discard": "Effacer cette liste",
  "contacts.outcome.ready": "Serait invitée",
  "contacts.outcome.invited": "Invitée",
  "contacts.job": "Invitation des contacts",
  "contacts.done.invite_contacts": "Les invitations partent.",
  "contacts.done.discard_contacts": "La liste a été effacée.",
  "why.not_csv": "Cette ligne n’est pas une liste de valeurs. Cherchez un guillemet qui n’est pas fermé.",
  "why.unknown_country": "Nous ne connaissons pas ce pays ou cette zone. Écrivez son code ou son nom.",
  "why.beyond_region": "Ce pays n’est pas de votre région.",
  "why.twice": "Cette boîte figure plus haut dans la liste.",
  "why.invited_before": "Cette boîte a déjà été invitée. Personne n’est invité deux fois.",
  "why.registered":
    "Cette adresse est celle d’un point focal d’une organisation inscrite, ou d’un membre du personnel.",
  "why.stopped":
    "Aucun courriel de ce genre ne va à cette adresse : un envoi est revenu, ou la personne n’en veut pas.",
  "why.alike": "C’est peut-être la même qu’une inscription existante :",
} as const satisfies Record<keyof typeof english, Message>;
