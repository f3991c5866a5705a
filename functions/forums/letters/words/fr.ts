import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "letter.fact.forum": "Forum",
  "letter.fact.call": "Appel",
  "letter.fact.event": "Réunion",
  "letter.fact.before": "Auparavant",
  "letter.open_forum": "Voir la page du forum",
  "letter.open_own": "Voir où vous en êtes",
  "letter.calendar": "Ouvrir dans votre agenda",
  "letter.news": "Vous recevez ce courriel parce que vous avez souhaité être prévenus des appels pour votre région.",
  "letter.forumAnnounced.intro": "Un forum est annoncé. Veuillez en noter la date.",
  "letter.eventMoved.intro": "Une réunion d’un forum a été modifiée.",
  "letter.eventMoved.then": "Tout ce que vous nous avez envoyé reste valable.",
  "letter.eventCancelled.intro": "Une réunion d’un forum n’aura pas lieu.",
  "letter.eventCancelled.then": "Tout ce que vous nous avez envoyé reste valable pour le reste du forum.",
  "letter.forumPostponed.intro": "Un forum est reporté. Les dates ci-dessous ne valent plus.",
  "letter.forumPostponed.then": "Nous vous écrirons dès qu’il y aura de nouvelles dates. Vous n’avez rien à faire.",
  "letter.forumRescheduled.intro": "Un forum qui avait été reporté a de nouvelles dates.",
  "letter.forumCancelled.intro": "Un forum n’aura pas lieu. Ses appels sont annulés eux aussi.",
  "letter.forumCancelled.then":
    "Si vous avez envoyé une candidature ou une contribution, un courriel distinct vous dira ce qu’il en advient.",
  "letter.callAnnounced.intro":
    "Un appel à candidatures est annoncé. Vous pourrez présenter une candidature à partir de la date ci-dessous.",
  "letter.callOpened.intro":
    "Un appel à candidatures est ouvert. Vous pouvez présenter une candidature jusqu’à la date ci-dessous.",
  "letter.callOpened.how": "Quelques questions simples, sur sa page, vous montrent la bonne voie.",
  "letter.callExtended.intro": "Il y a plus de temps pour présenter une candidature.",
  "letter.callExtended.then":
    "Ce que vous avez écrit ou envoyé reste tel quel, et vous pouvez continuer jusqu’à la nouvelle date.",
  "letter.callMoved.intro": "Des dates d’un appel à candidatures ont changé.",
  "letter.callPostponed.intro": "Un appel à candidatures est reporté. Aucune candidature n’est reçue pour l’instant.",
  "letter.callPostponed.then":
    "Ce que vous avez écrit ou envoyé est conservé. Nous vous écrirons dès qu’il y aura de nouvelles dates.",
  "letter.callRescheduled.intro": "Un appel à candidatures qui avait été reporté a de nouvelles dates.",
  "letter.callCancelled.intro": "Un appel à candidatures est annulé.",
  "letter.callCancelled.then":
    "Si vous avez présenté une candidature, un courriel distinct vous informera de sa clôture.",
  "letter.callDecided.intro": "Les décisions relatives à un appel à candidatures ont été prises.",
  "letter.callDecided.then":
    "Chaque personne qui a présenté une candidature reçoit un courriel avec la décision qui la concerne.",
  "letter.fact.inputs_call": "Appel à contributions",
  "letter.inputs.callAnnounced.intro":
    "Un appel à contributions est annoncé. Vous pourrez envoyer des contributions à partir de la date ci-dessous.",
  "letter.inputs.callOpened.intro":
    "Un appel à contributions est ouvert. Vous pouvez envoyer des contributions jusqu’à la date ci-dessous.",
  "letter.inputs.callOpened.how": "Sa page dit ce qui est accepté, de qui, et quelles questions sont posées.",
  "letter.inputs.callExtended.intro": "Il y a plus de temps pour envoyer des contributions.",
  "letter.inputs.callExtended.then":
    "Ce que vous avez écrit ou envoyé reste tel quel, et vous pouvez continuer jusqu’à la nouvelle date.",
  "letter.inputs.callMoved.intro": "Des dates d’un appel à contributions ont changé.",
  "letter.inputs.callPostponed.intro":
    "Un appel à contributions est reporté. Aucune contribution n’est reçue pour l’instant.",
  "letter.inputs.callPostponed.then":
    "Ce que vous avez écrit ou envoyé est conservé. Nous vous écrirons dès qu’il y aura de nouvelles dates.",
  "letter.inputs.callRescheduled.intro": "Un appel à contributions qui avait été reporté a de nouvelles dates.",
  "letter.inputs.callCancelled.intro": "Un appel à contributions est annulé.",
  "letter.inputs.callCancelled.then":
    "Si vous avez un brouillon ou avez envoyé une contribution, un courriel distinct vous dira ce qu’il en advient.",
  "letter.inputs.callDecided.intro": "Les contributions à un appel ont fait l’objet d’une décision.",
  "letter.inputs.callDecided.then":
    "Chaque personne qui en a envoyé une reçoit un courriel avec la décision qui la concerne.",
} satisfies Record<keyof typeof english, Message>;
