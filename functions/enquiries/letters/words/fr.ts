import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "letter.open": "Ouvrir ma question",
  "letter.confirm": {
    one: "Quelqu’un, sans doute vous, nous a posé une question avec cette adresse. Ouvrez le lien dans les {count} heure et appuyez sur le bouton : c’est seulement alors que la question nous parvient.",
    many: "Quelqu’un, sans doute vous, nous a posé une question avec cette adresse. Ouvrez le lien dans les {count} d’heures et appuyez sur le bouton : c’est seulement alors que la question nous parvient.",
    other:
      "Quelqu’un, sans doute vous, nous a posé une question avec cette adresse. Ouvrez le lien dans les {count} heures et appuyez sur le bouton : c’est seulement alors que la question nous parvient.",
  },
  "letter.confirm.action": "Confirmer et envoyer la question",
  "letter.confirm.not_you":
    "Si ce n’était pas vous, ne faites rien : personne ne lit la question, et elle est effacée.",
  "letter.received": "Merci. Nous avons reçu votre question.",
  "letter.received.next":
    "Un agent de liaison répond au plus tard à la date ci-dessus, par courriel et sur la page de votre question.",
  "letter.replied": "Nous avons reçu ce que vous avez écrit. Un agent de liaison s’en occupe.",
  "letter.question": "Un agent de liaison vous demande une précision :",
  "letter.reminder": "Nous vous avons demandé quelque chose au sujet de votre question et attendons votre réponse.",
  "letter.lapsed": "Aucune réponse n’est venue à temps, nous avons donc classé votre question.",
  "letter.answered": "Un agent de liaison a répondu à votre question :",
  "letter.answered.whole": "La page de votre question montre toute la réponse.",
  "letter.closed": "Un agent de liaison a clos votre question et écrit :",
  "letter.reopen": {
    one: "S’il reste quelque chose à éclaircir, écrivez de nouveau sur cette page dans les {count} jour.",
    many: "S’il reste quelque chose à éclaircir, écrivez de nouveau sur cette page dans les {count} de jours.",
    other: "S’il reste quelque chose à éclaircir, écrivez de nouveau sur cette page dans les {count} jours.",
  },
  "letter.desk.open": "Ouvrir le dossier",
  "letter.nag": "Quelqu’un attend la réponse à une question.",
  "letter.handedOver": "Un collègue vous a transmis une question.",
  "letter.rounds": "Dans ce dossier, le nombre maximal de précisions a été demandé. Toute autre relève du secrétariat.",
  "letter.message": "Un message vous attend. Ouvrez la page et entrez le numéro et le code que vous avez notés.",
  "letter.message.action": "Ouvrir la page",
  "letter.message.secretariat": "Quelque chose attend le secrétariat au bureau.",
  "letter.message.desk": "Ouvrir le bureau",
} as const satisfies Record<keyof typeof english, Message>;
