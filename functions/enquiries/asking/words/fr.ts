import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "ask.title": "Nous poser une question",
  "ask.lead": {
    one: "Chacun peut poser une question aux agents de liaison, sans compte. Vous recevez une réponse dans les {count} jour.",
    many: "Chacun peut poser une question aux agents de liaison, sans compte. Vous recevez une réponse dans les {count} de jours.",
    other:
      "Chacun peut poser une question aux agents de liaison, sans compte. Vous recevez une réponse dans les {count} jours.",
  },
  "ask.topics": "Ce que vous pouvez demander",
  "ask.first": "La réponse se trouve peut-être déjà ici",
  "ask.then": "Ce que devient votre question",
  "ask.then.confirm":
    "Si vous n’êtes pas connecté, nous vous envoyons un lien. Votre question nous parvient quand vous l’ouvrez et appuyez sur le bouton.",
  "ask.then.answer": {
    one: "Un agent de liaison répond dans les {count} jour, par courriel et sur une page qui vous est propre.",
    many: "Un agent de liaison répond dans les {count} de jours, par courriel et sur une page qui vous est propre.",
    other: "Un agent de liaison répond dans les {count} jours, par courriel et sur une page qui vous est propre.",
  },
  "ask.then.back":
    "Si quelque chose n’est pas clair, l’agent de liaison vous demande une précision et vous dit jusqu’à quand vous pouvez répondre.",
  "ask.then.reopen": {
    one: "S’il reste quelque chose à éclaircir après la réponse, vous pouvez écrire de nouveau dans les {count} jour.",
    many: "S’il reste quelque chose à éclaircir après la réponse, vous pouvez écrire de nouveau dans les {count} de jours.",
    other:
      "S’il reste quelque chose à éclaircir après la réponse, vous pouvez écrire de nouveau dans les {count} jours.",
  },
  "ask.then.erase": {
    one: "Nous effaçons la question et la réponse {count} jour après la fin.",
    many: "Nous effaçons la question et la réponse {count} de jours après la fin.",
    other: "Nous effaçons la question et la réponse {count} jours après la fin.",
  },
  "ask.begin": "Poser une question",
  "ask.danger": "Quelqu’un est-il menacé ou mis sous pression ?",
  "ask.danger.text":
    "Si des personnes sont menacées ou punies parce qu’elles participent, écrivez au secrétariat seul. Aucun agent de liaison ne le voit.",
  "ask.danger.link": "Écrire au secrétariat en toute confidentialité",
  "new.title": "Poser une question",
  "new.back": "Tout sur les questions",
  "new.about": "Dossier à vous qu’elle concerne",
  "new.about.none": "Aucun",
  "new.safe":
    "Ne nommez pas de personnes qui pourraient être en danger. Les agents de liaison lisent ce que vous écrivez ici.",
  "new.sign_in": "Se connecter pour poser une question sur un dossier à soi",
  "new.topic": "De quoi s’agit-il ?",
  "new.text": "Votre question",
  "new.text.hint": "Une seule question à la fois reçoit la réponse la plus rapide.",
  "new.by": "Votre nom",
  "new.by.hint": "Un nom de votre choix suffit.",
  "new.email": "Adresse électronique",
  "new.email.hint": "Nous y envoyons la réponse et ne l’utilisons pour rien d’autre.",
  "new.language": "Langue de la réponse",
  "new.country": "Pays ou zone",
  "new.country.hint": "Pour que les agents de liaison de votre région répondent.",
  "new.send": "Envoyer la question",
  "sent.title": "Regardez votre messagerie",
  "sent.text": {
    one: "Nous vous avons envoyé un lien. Ouvrez-le dans les {count} heure et appuyez sur le bouton : c’est seulement alors que votre question nous parvient.",
    many: "Nous vous avons envoyé un lien. Ouvrez-le dans les {count} d’heures et appuyez sur le bouton : c’est seulement alors que votre question nous parvient.",
    other:
      "Nous vous avons envoyé un lien. Ouvrez-le dans les {count} heures et appuyez sur le bouton : c’est seulement alors que votre question nous parvient.",
  },
  "sent.none":
    "Si aucun courriel n’arrive, regardez dans le dossier des indésirables, ou vérifiez l’adresse et demandez de nouveau.",
  "sent.answer_by": "Si vous la confirmez maintenant, un agent de liaison répond au plus tard :",
  "link.title": "Votre question",
  "link.confirm": "Appuyez sur le bouton pour confirmer votre adresse. Votre question va alors à un agent de liaison.",
  "link.confirm_button": "Confirmer et envoyer la question",
  "link.text": "Appuyez sur le bouton pour voir votre question et ce qui a été répondu.",
  "link.button": "Ouvrir ma question",
  "own.title": "Votre question {reference}",
  "own.stands": "Où elle en est",
  "own.since": "Depuis",
  "own.next": "Qui agit ensuite",
  "own.answer_by": "Vous recevez une réponse au plus tard",
  "own.reply_by": "Merci de répondre au plus tard",
  "own.topic": "De quoi il s’agit",
  "own.about": "Votre dossier",
  "own.who": "Qui répond",
  "own.who.officers": "Les agents de liaison de votre région",
  "own.reason": "Motif",
  "own.reply": "Répondre",
  "own.reopen": "Il reste quelque chose à éclaircir",
  "own.reopen.text": "Vous pouvez écrire de nouveau jusqu’au {until}. Une nouvelle date de réponse commence alors.",
  "own.text": "Ce que vous voulez dire",
  "own.send": "Envoyer",
  "own.overdue":
    "Nous sommes en retard. La date promise pour une réponse est passée, et les agents de liaison ont été relancés. Nous vous prions de nous excuser.",
  "own.you": "Vous",
  "own.done.ask": "Votre question nous est parvenue. Gardez le numéro de référence.",
  "own.done.reply": "Votre réponse nous est parvenue.",
  "own.done.reopen": "Votre question est de nouveau ouverte.",
} as const satisfies Record<keyof typeof english, Message>;
