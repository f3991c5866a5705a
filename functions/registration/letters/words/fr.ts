import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "letter.fact.fields": "Sur quoi porte la question",
  "letter.draft.intro":
    "Quelqu’un, probablement vous, a commencé à inscrire une organisation et a donné cette adresse. Ce que vous avez écrit est conservé.",
  "letter.draft.how":
    "Pour continuer, sur cet appareil ou sur un autre, suivez le lien et appuyez sur le bouton. Cela confirme aussi cette adresse.",
  "letter.draft.action": "Continuer mon inscription",
  "letter.draft.until":
    "Le lien fonctionne jusqu’au {until}, ou jusqu’à ce que vous envoyiez l’inscription. Ensuite, le brouillon est effacé.",
  "letter.draft.not_you": "Si ce n’était pas vous, vous n’avez rien à faire.",
  "letter.confirm.intro":
    "Votre inscription est complète. Elle est considérée comme envoyée dès que vous confirmez que cette adresse est la vôtre.",
  "letter.confirm.how": "Suivez le lien et appuyez sur le bouton.",
  "letter.confirm.action": "Confirmer mon adresse",
  "letter.confirm.until":
    "Le lien fonctionne une seule fois, jusqu’au {until}. Si ce délai est trop court, demandez un autre lien sur la page d’inscription.",
  "letter.received.intro":
    "Merci. Nous avons reçu votre inscription. Dès maintenant, vous pouvez vous inscrire aux réunions d’information, présenter des contributions et demander une accréditation ; vous n’avez pas à attendre notre réponse.",
  "letter.received.next":
    "Un agent de liaison la lit et vous répond au plus tard à la date ci-dessus. Il est possible que l’agent vous pose d’abord une question.",
  "letter.expired.intro":
    "Vous avez commencé une inscription il y a {days} jours et vous ne l’avez pas envoyée. Nous avons effacé le brouillon, comme annoncé. Rien d’autre ne change, et vous pouvez recommencer à tout moment.",
  "letter.expired.action": "Recommencer",
  "letter.question.intro":
    "Un agent de liaison a lu votre inscription et a besoin d’une réponse avant de décider. Voici la question :",
  "letter.question.how":
    "Connectez-vous, ouvrez la page de votre dossier et répondez-y. Seuls les champs nommés ci-dessus sont ouverts ; tout le reste demeure tel quel.",
  "letter.answered.intro":
    "Nous avons reçu votre réponse. Votre inscription est de nouveau entre les mains des agents de liaison.",
  "letter.reminder.intro": "Nous attendons toujours votre réponse à cette question :",
  "letter.reminder.what_then":
    "Si la date passe sans réponse, l’inscription est mise de côté. Vous pourrez la reprendre plus tard.",
  "letter.lapsed.intro":
    "La date prévue pour votre réponse est passée ; nous avons donc mis votre inscription de côté. Rien n’est perdu.",
  "letter.lapsed.how": "Pour la reprendre, connectez-vous et répondez à la question sur la page de votre dossier.",
  "letter.welcome.intro": "Bienvenue. L’inscription de votre organisation est maintenant active.",
  "letter.welcome.listed":
    "Votre organisation figure dans le répertoire public, comme vous l’avez accepté. Vous pouvez l’en retirer à tout moment dans vos pages.",
  "letter.welcome.unlisted":
    "Votre organisation ne figure pas dans le répertoire public, comme vous l’avez souhaité. Vous pouvez changer cela dans vos pages.",
  "letter.welcome.year": "Une fois par an, nous vous demandons de confirmer que votre profil est encore exact.",
  "letter.declined.intro":
    "Un agent de liaison a décidé de ne pas activer votre inscription. Le motif et le message de l’agent suivent.",
  "letter.declined.contest":
    "Si vous pensez que c’est une erreur, vous pouvez demander une fois un nouvel examen, sur la page de votre dossier. Un autre agent de liaison, qui n’est pas encore intervenu, vous répondra dans un délai de {days} jours.",
  "letter.declined.still":
    "Votre adresse confirmée vous permet toujours de recevoir des nouvelles, de vous inscrire aux réunions d’information et d’présenter des contributions.",
  "letter.contested.intro":
    "Vous avez demandé un nouvel examen de la décision. Un agent de liaison qui n’y a pas pris part lira votre inscription et vos raisons.",
  "letter.upheld.intro":
    "Un autre agent de liaison a examiné de nouveau votre inscription et a confirmé la décision. Voici son message :",
  "letter.upheld.still":
    "C’est la réponse définitive à cette inscription. Votre adresse confirmée vous permet toujours de recevoir des nouvelles, de vous inscrire aux réunions d’information et d’présenter des contributions, et vous pourrez vous inscrire de nouveau quand la situation aura changé.",
  "letter.reversed.intro":
    "Un autre agent de liaison a examiné de nouveau votre inscription et a annulé la décision. L’inscription de votre organisation est maintenant active.",
  "letter.updateDue.intro":
    "Un an s’est écoulé depuis que vous avez confirmé le profil de votre organisation pour la dernière fois. Veuillez le parcourir, corriger ce qui a changé et le confirmer.",
  "letter.updateDue.still": "D’ici là, rien ne change : votre organisation reste inscrite.",
  "letter.current.intro": "Merci d’avoir confirmé que votre profil est à jour. Nous vous le redemanderons dans un an.",
  "letter.suspended.intro":
    "Un agent de liaison a suspendu l’inscription de votre organisation. Celle-ci ne figure plus dans le répertoire. Le motif et le message de l’agent suivent.",
  "letter.suspended.how":
    "Pour régler cette question, répondez à ce courriel. L’agent de liaison peut lever la suspension.",
  "letter.reinstated.intro":
    "La suspension de votre inscription a été levée. L’inscription de votre organisation est de nouveau active.",
  "letter.fact.other": "L’autre inscription",
  "letter.merged.intro":
    "Un agent de liaison a constaté que votre organisation était inscrite deux fois. Votre inscription a été fusionnée avec l’autre, qui se poursuit.",
  "letter.merged.cases":
    "Vous gardez l’accès aux dossiers que vous avez ouverts. Ils restent les vôtres et se poursuivent comme avant.",
  "letter.merged.wrong":
    "S’il s’agit de deux organisations différentes, répondez à ce courriel. Un autre agent de liaison peut de nouveau séparer les deux inscriptions, et tout redevient comme avant.",
  "letter.absorbed.intro":
    "Un agent de liaison a constaté que votre organisation était inscrite deux fois. L’autre inscription a été fusionnée avec la vôtre, qui se poursuit.",
  "letter.absorbed.look":
    "Si l’agent de liaison en a repris des réponses, elles figurent maintenant dans votre profil. Veuillez le relire sur la page de votre dossier.",
  "letter.unmerged.intro":
    "Un autre agent de liaison a constaté que votre inscription et l’autre sont celles de deux organisations différentes. Elles ont été séparées, et votre inscription se trouve de nouveau là où elle en était.",
  "letter.released.intro":
    "Un autre agent de liaison a constaté que l’inscription qui avait été fusionnée avec la vôtre est celle d’une organisation différente. Elles ont été séparées. Les réponses qui en avaient été reprises sont redevenues comme avant, sauf celles modifiées depuis.",
  "letter.closed.intro":
    "Vous avez clos l’inscription de votre organisation. Celle-ci ne figure plus dans le répertoire et nous ne vous écrirons plus au sujet de cette inscription.",
  "letter.closed.kept":
    "Nous gardons la trace de ce qui a été décidé, sans la montrer à personne à l’extérieur, aussi longtemps que le prévoient les règles de conservation de l’avis de confidentialité.",
  "letter.changeReceived.intro":
    "Vous avez modifié des champs de votre profil qu’un agent de liaison examine. Tant que celui-ci n’a pas répondu, votre profil reste tel qu’il était.",
  "letter.changeAccepted.intro": "La modification de votre profil a été acceptée et elle est maintenant en vigueur.",
  "letter.changeRefused.intro":
    "La modification de votre profil n’a pas été acceptée. Votre profil reste tel qu’il était. Le motif et le message de l’agent de liaison suivent.",
  "letter.changeRefused.how":
    "Vous pouvez proposer de nouveau la modification en ajoutant ce qui manquait, ou répondre à ce courriel.",
  "letter.signIn.intro":
    "Quelqu’un, probablement vous, a demandé à se connecter avec cette adresse. Suivez le lien et appuyez sur le bouton.",
  "letter.signIn.action": "Se connecter",
  "letter.signIn.until":
    "Le lien fonctionne une seule fois, jusqu’au {until}. Si ce n’était pas vous, vous n’avez rien à faire.",
  "letter.invited.intro":
    "Vous avez maintenant accès au bureau des agents de liaison. Suivez le lien et appuyez sur le bouton ; à la première connexion, vous configurez un second facteur avec une application d’authentification.",
  "letter.invited.action": "Se connecter au bureau",
  "letter.rounds.intro":
    "Une troisième question a été posée dans ce dossier. Toute autre question nécessite une décision du secrétariat.",
  "letter.rounds.action": "Ouvrir le dossier au bureau",
} as const satisfies Record<keyof typeof english, Message>;
