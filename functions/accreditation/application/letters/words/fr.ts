import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "letter.draft.intro":
    "Vous avez commencé une candidature à l’accréditation. Nous y avons repris ce que nous savons par votre profil.",
  "letter.draft.until":
    "Vous pouvez continuer à tout moment, sur n’importe quel appareil, jusqu’à la clôture de l’appel :",
  "letter.draft.action": "Continuer ma candidature",
  "letter.draft.erased": "Un brouillon qui n’est pas envoyé d’ici là est effacé, et nous vous en informons.",
  "letter.received.intro": "Merci. Nous avons reçu votre candidature.",
  "letter.received.next":
    "Des agents de liaison l’examinent et peuvent d’abord vous poser une question. Vous recevez une réponse au plus tard à la date ci-dessus, quelle qu’elle soit.",
  "letter.received.authority":
    "Si la candidature remplit les conditions, votre organisation est inscrite sur la liste proposée. Les États Membres en décident selon la procédure d’approbation tacite.",
  "letter.received.organizer": "Si la candidature remplit les conditions, l’organisateur du forum en décide.",
  "letter.received.files":
    "Les fichiers font l’objet d’une recherche de virus. Si l’un d’eux est inutilisable, nous vous écrivons et vous avez {days} jours pour en envoyer un autre.",
  "letter.expired.intro":
    "L’appel est terminé et votre brouillon n’a pas été envoyé. Nous l’avons effacé, comme annoncé. Personne ne l’a vu.",
  "letter.expired.still":
    "Votre inscription reste inchangée. Vous pouvez présenter une candidature à d’autres appels, participer aux réunions d’information et envoyer des contributions.",
  "letter.expired.action": "Voir les appels ouverts",
  "letter.withdrawn.intro":
    "Vous avez retiré votre candidature. Elle est terminée et ne fera plus l’objet d’aucune décision.",
  "letter.withdrawn.draft": "Vous avez abandonné votre brouillon. Il est effacé.",
  "letter.withdrawn.again": "Tant que l’appel est ouvert, vous pouvez recommencer.",
  "letter.fileRefused.intro": "Un fichier de votre candidature n’a pas pu être utilisé :",
  "letter.fileRefused.how":
    "Connectez-vous et envoyez-en un autre depuis la page de votre candidature, jusqu’au {until}. C’est possible même après la clôture de l’appel.",
  "letter.fileRefused.still": "Tout le reste de votre candidature demeure inchangé.",
  "letter.answered.intro": "Nous avons reçu votre réponse. Un agent de liaison poursuit l’examen de votre candidature.",
  "letter.contested.intro":
    "Vous avez demandé un nouvel examen. Un agent de liaison qui n’a pas pris part à la décision lit votre candidature et vos raisons.",
} as const satisfies Record<keyof typeof english, Message>;
