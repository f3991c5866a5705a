import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "letter.fact.outcome": "Suite donnée",
  "letter.contest":
    "Si vous pensez que c’est une erreur, vous pouvez demander un nouvel examen une seule fois, sur la page de votre contribution, jusqu’au {until}. Un agent de liaison qui n’a pas pris part à la décision vous répondra.",
  "letter.open_public": "Ouvrir la page publique de votre contribution",
  "letter.changes.intro":
    "Un agent de liaison a examiné votre contribution et demande des modifications avant de continuer. Votre opinion n’est pas en cause. Voici le motif et ses explications :",
  "letter.changes.how":
    "Connectez-vous et modifiez-la sur la page de votre contribution avant la date ci-dessus. Sans modification d’ici là, un agent de liaison décidera sur la base de ce qui existe.",
  "letter.reminder.intro": "Nous attendons toujours vos modifications. Voici ce qui a été demandé :",
  "letter.reminder.what_then": "Passé cette date, un agent de liaison décidera sur la base de ce qui existe.",
  "letter.lapsed.intro":
    "La date prévue pour vos modifications est passée. Un agent de liaison décide maintenant sur la base de ce qui existe.",
  "letter.published.intro": "Votre contribution est publiée. Voici son adresse permanente :",
  "letter.published.again":
    "La nouvelle version de votre contribution est publiée à la même adresse permanente. L’ancienne version reste affichée et est signalée comme remplacée.",
  "letter.published.how":
    "Sur la page de votre contribution, vous pouvez à tout moment la corriger, la retirer ou masquer votre nom. Un retrait prend effet immédiatement.",
  "letter.accepted.intro":
    "Votre contribution est acceptée. Comme vous l’avez demandé, elle n’est pas publiée : seul le secrétariat la lit. Elle est comptée, sans que son titre, son texte ni son auteur soient montrés.",
  "letter.refused.intro":
    "Deux agents de liaison ont examiné votre contribution et l’ont refusée pour le motif ci-dessous. Ils n’examinent que la sécurité, l’identité et la forme, jamais les opinions. Leurs explications :",
  "letter.correctionRefused.intro":
    "Deux agents de liaison ont refusé la correction de votre contribution pour le motif ci-dessous. La version publiée reste telle quelle. Leurs explications :",
  "letter.correctionRefused.how": "Vous pouvez envoyer une autre correction à tout moment.",
  "letter.upheld.intro":
    "Un agent de liaison qui n’avait pas pris part à la décision a réexaminé votre contribution et confirmé la décision. Voici ses explications :",
  "letter.upheld.final":
    "C’est la réponse définitive à cette contribution. Vous pouvez en envoyer une autre à un appel ouvert.",
  "letter.reversed.intro":
    "Un agent de liaison qui n’avait pas pris part à la décision a réexaminé votre contribution et annulé la décision. Son examen continue.",
  "letter.takenDown.intro":
    "Un agent de liaison a retiré votre contribution de la publication : elle n’est plus publique. Voici le motif et ses explications :",
  "letter.outcome.intro": "Voici la suite donnée à votre contribution. Elle figure aussi sur sa page.",
  "letter.nag.intro":
    "Une contribution attend toujours une réponse. Son auteur a été informé qu’il la recevrait au plus tard à la date ci-dessous.",
  "letter.handedOver.intro": "Un collègue vous a confié ce dossier.",
  "letter.rounds.intro":
    "Des modifications ont été demandées pour la troisième fois dans ce dossier. Toute nouvelle demande exige une décision du secrétariat.",
  "letter.desk.open": "Ouvrir le dossier au bureau",
} as const satisfies Record<keyof typeof english, Message>;
