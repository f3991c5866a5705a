import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "own.lead":
    "Si votre organisation n’est pas enregistrée légalement, une autre qui vous connaît peut se porter garante pour vous. L’inscription, les réunions d’information et les contributions n’exigent pas d’organisation hôte. Certains appels en demandent une à défaut de documents légaux.",
  "own.not_needed": "Votre organisation est enregistrée légalement et n’a pas besoin d’organisation hôte.",
  "own.not_now": "Dans l’état actuel de votre inscription, aucune organisation hôte ne peut être sollicitée.",
  "own.ask": "Demander à une organisation de se porter garante",
  "own.ask.lead":
    "Nous lui écrivons, en indiquant le nom de votre organisation et ce que signifie se porter garant. Elle répond par un bouton, sans compte.",
  "own.email": "Son adresse électronique",
  "own.email.hint": "Celle d’une personne qui peut répondre en son nom. Pas une de vos propres adresses.",
  "own.language": "Langue dans laquelle nous lui écrivons",
  "own.ask.send": "Envoyer la demande",
  "own.until": "Elle peut répondre jusqu’au {date}.",
  "own.again": "Renvoyer la demande",
  "own.again.text": "Le lien du courriel précédent ne fonctionnera plus.",
  "own.drop": "Continuer sans cette organisation hôte",
  "own.drop.text": "Sa réponse ne compte plus et son lien ne fonctionne plus. Vous pouvez en indiquer une autre.",
  "own.done.ask_host": "La demande a été envoyée.",
  "own.done.ask_host_again": "La demande a été renvoyée.",
  "own.done.drop_host": "Vous n’avez plus d’organisation hôte.",
  "page.title": "Une organisation vous demande de vous porter garante",
  "page.country": "Pays ou zone",
  "page.until": "Vous pouvez répondre jusqu’au {date}.",
  "page.by": "Votre nom et votre fonction",
  "page.by.hint": "L’organisation et les agents de liaison les voient.",
  "page.text": "Quelques mots à l’organisation",
  "page.confirm": "Oui, notre organisation se porte garante",
  "page.decline": "Non",
  "page.withdraw.title": "Vous vous portez garante pour cette organisation",
  "page.withdraw": "Ne plus se porter garant",
  "page.done.confirm_host":
    "Merci. Votre confirmation est enregistrée. Un courriel vous donne un lien pour la retirer à tout moment.",
  "page.done.decline_host":
    "Votre réponse est enregistrée et nous en informons l’organisation. Vous n’avez rien d’autre à faire.",
  "page.done.withdraw_host":
    "Vous ne vous portez plus garante. Nous en informons l’organisation et les agents de liaison.",
  "page.done.title": "Votre réponse est enregistrée",
  "letter.fact.group": "Qui demande",
  "letter.fact.host": "Organisation hôte",
  "letter.asked.intro":
    "Une organisation sans enregistrement légal vous demande de vous porter garante pour elle, comme organisation hôte.",
  "letter.asked.means":
    "Se porter garant, c’est dire : nous connaissons cette organisation, elle existe et fait le travail qu’elle décrit.",
  "letter.asked.not": "Vous n’engagez aucune responsabilité, ne payez rien et n’avez aucune autre obligation.",
  "letter.asked.visible":
    "Ses responsables et les agents de liaison voient votre réponse. Rien n’est publié. Vous pouvez la retirer à tout moment.",
  "letter.asked.how":
    "Le lien mène à une page avec un bouton pour confirmer et un autre pour décliner. Si vous ne faites rien, la demande prend fin le {date}.",
  "letter.asked.action": "Voir la demande",
  "letter.thanks.intro": "Merci. Vous avez confirmé que vous vous portez garante pour cette organisation.",
  "letter.thanks.how":
    "Si ce n’est plus le cas, ou si ce n’était pas vous, suivez le lien et appuyez sur le bouton. L’effet est immédiat. Gardez ce courriel pour cela.",
  "letter.thanks.action": "Retirer la confirmation",
  "letter.hostConfirmed.intro": "Votre organisation hôte a confirmé qu’elle se porte garante pour vous.",
  "letter.hostConfirmed.next":
    "Lorsqu’un appel demande des documents légaux, cette confirmation les remplace. Vous n’avez rien d’autre à faire.",
  "letter.hostDeclined.intro": "L’organisation que vous avez sollicitée ne se porte pas garante pour vous.",
  "letter.hostExpired.intro":
    "L’organisation que vous avez sollicitée n’a pas répondu dans les {days} jours. La demande a pris fin.",
  "letter.hostWithdrawn.intro": "Votre organisation hôte ne se porte plus garante pour vous.",
  "letter.host.next":
    "Vous pouvez en indiquer une autre sur votre page, ou continuer sans : l’inscription, les réunions d’information et les contributions n’en exigent pas.",
  "letter.host.action": "Voir la page de l’organisation hôte",
} as const satisfies Record<keyof typeof english, Message>;
