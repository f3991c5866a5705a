import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "letter.fact.briefing": "Réunion d’information",
  "letter.fact.interpretation": "Interprétation demandée",
  "letter.fact.spoken": "Langues parlées ou interprétées",
  "letter.fact.ahead": "Personnes avant vous sur la liste d’attente",
  "letter.fact.was": "Devait commencer",
  "letter.own_page": "Ouvrir ma page",
  "letter.briefing_page": "Voir la page de la réunion",
  "letter.not_you": "Si ce n’était pas vous, ne faites rien : rien n’a changé.",
  "letter.confirmed.intro": "Vous avez une place à cette réunion d’information.",
  "letter.confirmed.changed": "Vous avez changé de séance et avez une place dans celle-ci.",
  "letter.confirmed.page":
    "Votre page personnelle contient le lien de connexion et, si l’on peut participer par téléphone, les numéros. Vous pouvez aussi y poser une question, changer de séance ou corriger vos données.",
  "letter.confirmed.keep":
    "La page et ses liens sont strictement personnels : ne les transmettez pas. Si vous ne pouvez pas venir, annulez sur cette page, afin que quelqu’un d’autre ait la place.",
  "letter.attached": "Ouvrez le fichier joint pour mettre cette heure dans votre agenda.",
  "letter.not_interpreted":
    "L’interprétation dans la langue demandée n’est pas prévue pour le moment. Si cela change, votre page l’indiquera.",
  "letter.waitlisted.intro": "Toutes les places de cette séance sont prises. Vous êtes sur la liste d’attente.",
  "letter.waitlisted.next":
    "Les places qui se libèrent sont proposées dans l’ordre de la liste. Nous vous écrirons alors et vous dirons jusqu’à quand vous pouvez prendre la place.",
  "letter.waitlisted.page":
    "Votre page indique combien de personnes attendent avant vous. Vous pouvez aussi y choisir une autre séance ou quitter la liste.",
  "letter.repeated.intro":
    "Quelqu’un, sans doute vous, s’est inscrit de nouveau à cette réunion avec votre adresse. Il y a une seule inscription par boîte aux lettres ; la première reste inchangée :",
  "letter.repeated.change": "Si vous souhaitez une autre séance, vous pouvez en changer sur votre page.",
  "letter.offered.intro": "Une place s’est libérée. Nous vous la réservons jusqu’à l’heure ci-dessous.",
  "letter.offered.accept":
    "Pour la prendre, ouvrez votre page et choisissez « Prendre la place » avant ce moment. Sinon, elle est proposée à la personne suivante de la liste.",
  "letter.lapsed.intro":
    "Sans réponse de votre part dans le délai, nous avons proposé à la personne suivante la place qui vous était réservée.",
  "letter.lapsed.rejoin": "Sur votre page, vous pouvez vous remettre à la fin de la liste d’attente.",
  "letter.notChanged.intro":
    "Vous souhaitiez passer à une autre séance. Il n’y a pas de place libre, et vous gardez ce que vous avez :",
  "letter.notChanged.again": "Vous pouvez réessayer à tout moment sur votre page.",
  "letter.cancelled.intro": "Vous avez annulé votre inscription.",
  "letter.cancelled.place": "Merci de nous avoir prévenus : votre place est désormais libre pour quelqu’un d’autre.",
  "letter.cancelled.again": "Vous pouvez vous inscrire de nouveau jusqu’au début de la séance.",
  "letter.removed.intro": "Un agent a annulé votre inscription.",
  "letter.removed.mistake": "Si vous pensez qu’il s’agit d’une erreur, répondez à ce courriel.",
  "letter.removed.asked": "Vous l’avez demandé",
  "letter.removed.abuse": "L’inscription a été détournée de son but",
  "letter.removed.twice": "Vous aviez deux inscriptions",
  "letter.moved.intro": "La séance que vous avez choisie a changé. Voici ce qui est prévu désormais :",
  "letter.moved.keep":
    "Votre inscription reste inchangée. Si la séance ne vous convient plus, choisissez-en une autre sur votre page ou annulez.",
  "letter.calledOff.intro": "La séance que vous aviez choisie n’aura pas lieu. Nous le regrettons.",
  "letter.calledOff.other": "D’autres séances de cette réunion sont encore ouvertes. Vous pouvez vous y inscrire.",
  "letter.unplaced.intro": "La séance a commencé, et aucune place ne s’est libérée pour vous. Nous le regrettons.",
  "letter.unplaced.after":
    "S’il y a ensuite un enregistrement, des diapositives ou un résumé, vous les trouverez sur la page de la réunion, et nous vous écrirons.",
  "letter.reminderDay.intro": "La séance où vous avez une place commence dans moins d’un jour.",
  "letter.reminderHour.intro": "La séance où vous avez une place commence dans moins d’une heure.",
  "letter.reminder.join":
    "Ouvrez votre page : elle contient le lien de connexion et, si l’on peut participer par téléphone, les numéros.",
  "letter.materials.intro":
    "La page de la réunion s’est enrichie, par exemple d’un enregistrement, de diapositives, d’un résumé ou de réponses.",
  "letter.link.intro": "Quelqu’un, sans doute vous, a demandé un nouveau lien vers cette inscription.",
  "letter.calendar": "Votre page personnelle indique comment vous connecter. N’en transmettez pas le lien.",
} as const satisfies Record<keyof typeof english, Message>;
