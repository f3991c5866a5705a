import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "letter.fact.file": "Fichier",
  "letter.draft.intro": "Vous avez commencé une contribution.",
  "letter.draft.link":
    "Quelqu’un, sans doute vous, a commencé une contribution avec cette adresse. Ouvrez le lien pour continuer. Il confirme votre adresse et fonctionne une fois, dans les {hours} heures.",
  "letter.draft.not_you": "Si ce n’était pas vous, ne faites rien : rien n’est envoyé, et le brouillon est effacé.",
  "letter.draft.until":
    "Vous pouvez continuer à tout moment, sur n’importe quel appareil, jusqu’à la clôture de l’appel :",
  "letter.draft.action": "Continuer ma contribution",
  "letter.draft.erased": "Un brouillon qui n’est pas envoyé d’ici là est effacé.",
  "letter.received.intro": "Merci. Nous avons reçu votre contribution.",
  "letter.received.late": "Elle est arrivée après la date limite, ce qui est indiqué.",
  "letter.received.next":
    "Les agents peuvent d’abord demander des modifications. Quelle que soit la réponse, vous la recevez au plus tard à la date ci-dessus.",
  "letter.received.public":
    "Ce qui est accepté est publié. Vous pouvez à tout moment masquer votre nom ou retirer la contribution.",
  "letter.received.secretariat":
    "Vous avez choisi que seul le secrétariat la voie. Elle est comptée, et rien n’en est publié.",
  "letter.received.files":
    "Les fichiers font l’objet d’une recherche de virus. Si l’un d’eux est inutilisable, nous vous écrivons et vous avez {days} jours pour en envoyer un autre.",
  "letter.expired.intro":
    "L’appel est terminé et votre brouillon n’a pas été envoyé. Nous l’avons effacé, comme annoncé. Personne ne l’a vu.",
  "letter.expired.still": "Vous pouvez envoyer des contributions à d’autres appels.",
  "letter.expired.action": "Voir les appels ouverts",
  "letter.withdrawn.intro": "Vous avez retiré votre contribution. Elle ne fera plus l’objet d’aucune décision.",
  "letter.withdrawn.gone": "Ce qui en était public n’est plus montré, et ses fichiers sont en train d’être effacés.",
  "letter.withdrawn.draft": "Vous avez abandonné votre brouillon. Il est effacé.",
  "letter.withdrawn.again": "Tant que l’appel est ouvert, vous pouvez recommencer.",
  "letter.nameHidden.intro": "Votre nom est désormais masqué. À sa place, on ne voit que la catégorie et la région.",
  "letter.nameHidden.files":
    "Vérifiez aussi le titre, le texte et les fichiers : ce qui y est écrit reste inchangé. Les fichiers qui n’ont pas pu être nettoyés ne sont plus publiés que sous forme de texte.",
  "letter.fileRefused.intro": "Un fichier de votre contribution n’a pas pu être utilisé :",
  "letter.fileRefused.draft":
    "Corrigez ce qui est indiqué ci-dessus, connectez-vous et envoyez le fichier de nouveau depuis la page de votre brouillon, ou enlevez-le. Ensuite seulement, le brouillon peut être envoyé.",
  "letter.fileRefused.how":
    "Corrigez ce qui est indiqué ci-dessus, connectez-vous et envoyez le fichier de nouveau depuis la page de votre contribution, jusqu’au {until}. C’est possible même après la clôture de l’appel.",
  "letter.fileRefused.still": "Tout le reste de votre contribution demeure inchangé.",
  "letter.answered.intro":
    "Nous avons reçu vos modifications. Un agent de liaison poursuit l’examen de votre contribution.",
  "letter.contested.intro":
    "Vous avez demandé un nouvel examen. Un agent de liaison qui n’a pas pris part à la décision lit votre contribution et vos raisons.",
} as const satisfies Record<keyof typeof english, Message>;
