import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "letter.fact.about": "Sur quoi porte la question",
  "letter.fact.way": "La voie qui convient",
  "letter.alternatives":
    "Vous pouvez encore participer : avec une organisation accréditée, par la diffusion en ligne ou par une contribution écrite.",
  "letter.question.intro":
    "Un agent de liaison a lu votre candidature et a besoin d’une réponse avant de poursuivre. Voici la question :",
  "letter.question.how":
    "Connectez-vous et répondez sur la page de votre candidature. Seul ce qui est nommé ci-dessus est ouvert ; le reste demeure tel quel.",
  "letter.reminder.intro": "Nous attendons toujours votre réponse à cette question :",
  "letter.reminder.what_then":
    "Si cette date passe sans réponse, la candidature prend fin et ne peut plus être reprise.",
  "letter.incomplete.intro": "La date prévue pour votre réponse est passée ; votre candidature a donc pris fin.",
  "letter.redirected.intro":
    "Un agent de liaison a examiné votre candidature : votre organisation n’en a pas besoin, car une autre voie lui convient. La candidature prend fin ici.",
  "letter.redirected.how": "La page de votre candidature indique ce qu’il faut faire ensuite.",
  "letter.notEligible.intro":
    "Deux agents de liaison ont examiné votre candidature et constaté qu’elle ne remplit pas les conditions. Le motif et leur message suivent.",
  "letter.notEligible.contest":
    "Si vous pensez que c’est une erreur, vous pouvez demander une fois un nouvel examen, sur la page de votre candidature, jusqu’au {until}. Un agent de liaison qui n’a pas pris part à la décision vous répond.",
  "letter.upheld.intro":
    "Un autre agent de liaison a examiné de nouveau votre candidature et a confirmé la décision. Voici son message :",
  "letter.upheld.final":
    "C’est la réponse définitive à cette candidature. Vous pourrez présenter une candidature à un appel ultérieur.",
  "letter.reversed.intro":
    "Un autre agent de liaison a examiné de nouveau votre candidature et a annulé la décision. L’examen se poursuit.",
  "letter.waitlisted.intro":
    "Votre candidature remplit les conditions, mais il y a plus de candidatures que de places. Elle est sur la liste d’attente. Nous vous dirons si cela change et, dans tous les cas, vous recevrez une réponse définitive.",
  "letter.revoked.intro":
    "Le secrétariat a retiré l’accréditation de votre organisation. Le motif et son message suivent. Les inscriptions de vos représentants prennent fin en même temps.",
  "letter.revoked.how": "Si vous pensez que c’est une erreur, répondez à ce courriel.",
  "letter.notDecided.decided":
    "Les décisions relatives à cet appel sont prises, et aucune n’a porté sur votre candidature. Celle-ci a pris fin.",
  "letter.notDecided.cancelled":
    "L’appel a été annulé ; votre candidature a donc pris fin. Ce n’est pas un jugement sur votre organisation.",
  "letter.nag.intro":
    "Une candidature attend encore une réponse. L’organisation sait qu’elle doit la recevoir au plus tard à la date ci-dessous.",
  "letter.handedOver.intro": "Un collègue vous a transmis ce dossier.",
  "letter.rounds.intro":
    "Une troisième question a été posée dans ce dossier. Toute autre question nécessite une décision du secrétariat.",
  "letter.desk.open": "Ouvrir le dossier au bureau",
} as const satisfies Record<keyof typeof english, Message>;
