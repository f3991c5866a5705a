import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "apply.title": "Présenter une candidature à l’accréditation",
  "apply.for": "Appel",
  "apply.lead":
    "Nous commençons un brouillon avec le profil de votre organisation et sa dernière candidature. Vous pouvez tout modifier, enregistrer à tout moment et continuer plus tard.",
  "apply.closes": "Clôture de l’appel",
  "apply.asked": "Ce qui vous sera demandé",
  "apply.documents": "Documents",
  "apply.documents.none": "Aucun document n’est demandé.",
  "apply.organization": "Quelle organisation présente la candidature ?",
  "apply.begin": "Commencer la candidature",
  "apply.open": "Ouvrir votre candidature {reference}",
  "apply.begun": "{organization} a déjà une candidature pour cet appel.",
  "apply.no_organization":
    "Pour présenter une candidature, il faut une organisation inscrite dont l’adresse est confirmée. L’inscription prend quelques minutes, et il n’est pas nécessaire d’attendre un agent de liaison.",
  "apply.register": "Inscrire une organisation",
  "apply.which": "Vous ne savez pas si une candidature est nécessaire ? Répondez à quelques questions",
  "apply.not_open": "Cet appel n’accepte pas de candidatures en ce moment.",

  "draft.title": "Votre candidature",
  "draft.lead":
    "Remplissez les parties dans l’ordre de votre choix. Ce que vous enregistrez est conservé jusqu’à la clôture de l’appel ; ensuite, un brouillon non envoyé est effacé.",
  "draft.check": "Vérifier et envoyer",
  "draft.not_open":
    "Cet appel n’accepte pas de candidatures en ce moment. Votre brouillon est conservé jusqu’à ce que l’on sache ce que devient l’appel.",
  "draft.discard": "Abandonner ce brouillon",
  "draft.discard.text": "Le brouillon est effacé aussitôt. Tant que l’appel est ouvert, vous pouvez recommencer.",
  "draft.discard.sure": "Oui, l’effacer",
  "draft.part": "Partie {number} sur {count}",

  "section.listing.intro":
    "Ces réponses sont transmises à tous les États Membres exactement comme vous les écrivez ici. Les modifications ultérieures de votre profil n’y changent rien.",
  "section.relevance.intro":
    "Les agents de liaison vérifient si votre travail concerne les migrations. Ils ne jugent jamais les opinions.",
  "section.participation.intro":
    "Cela aide l’organisateur à se préparer. Aucune de ces réponses ne détermine si vous obtenez l’accréditation.",

  "hint.listName": "Dans sa propre écriture. C’est ainsi qu’il figure sur la liste.",
  "hint.listNameLatin":
    "Nécessaire si le nom est dans une autre écriture : les listes des Nations Unies sont classées ainsi. Sinon, laissez ce champ vide.",
  "hint.listAcronym": "Laissez ce champ vide si vous n’en utilisez pas.",
  "hint.listWebsite": "Par exemple https://example.org. Laissez ce champ vide si cela mettrait quelqu’un en danger.",
  "hint.writtenIn": "Ce sont les langues que l’appel accepte.",
  "hint.summary": "Deux ou trois phrases. Elles sont transmises aux États Membres.",
  "hint.relevance": "Il suffit de dire ce que vous avez fait ces douze derniers mois, avec qui et où.",
  "hint.legalNote":
    "Aucun certificat n’est nécessaire si vous ne pouvez pas vous faire enregistrer ou n’y êtes pas tenus.",
  "hint.hostName": "Une organisation inscrite qui vous connaît. Nous pouvons la consulter.",
  "hint.headName": "Un seul nom suffit.",
  "hint.headDeclares": "Cela peut remplacer une lettre signée.",
  "hint.representatives": "Un nombre. L’appel indique combien de places chaque organisation reçoit.",
  "hint.visaLetters": "Une fois la personne approuvée, nous lui donnons une lettre à l’appui de la demande de visa.",
  "hint.funding": "Cela reste confidentiel et ne change rien à la décision. Cela nous aide à savoir combien il manque.",
  "hint.accessibility":
    "Par exemple la langue des signes, le sous-titrage, un fauteuil roulant ou un accompagnement. Seules les quelques personnes qui s’en occupent voient ceci.",

  "document_need.required": "Nécessaire",
  "document_need.optional": "Facultatif",
  "document_need.if_registered": "Nécessaire seulement si vous êtes enregistrés auprès des autorités",
  "document.here": "Ce que nous avons",
  "document.file": "Fichier",
  "document.words": "En quelques mots",
  "document.text": "Écrivez ici",
  "document.text.hint": "Un texte suffit ; l’envoi d’un fichier n’est pas nécessaire.",
  "document.text.save": "Enregistrer le texte",
  "document.send": "Envoyer un fichier",
  "document.send.again": "Envoyer un autre fichier",
  "document.send.lead": "Appuyez d’abord sur le bouton, puis choisissez le fichier à la page suivante.",
  "document.name": "Nom du fichier",
  "document.name.hint": "Pour que vous le reconnaissiez ; ce champ peut rester vide.",
  "document.choose": "Choisissez le fichier et envoyez-le",
  "document.reload": "Vous l’avez envoyé ? Voir s’il est arrivé",
  "document.remove": "Retirer le fichier",
  "document.cancel": "Finalement, ne pas envoyer de fichier",
  "document.back": "Retour à la candidature",
  "document.open_until": "Vous pouvez envoyer un autre fichier jusqu’au {until}.",

  "check.title": "Vérifier et envoyer",
  "check.lead": "Voici exactement ce que vous envoyez, et qui le voit.",
  "check.member_states": "Ce qui est transmis aux États Membres",
  "check.member_states.authority":
    "Si les agents de liaison vous recommandent, ceci est communiqué à tous les États Membres exactement comme ci-dessous. Rien d’autre ne l’est.",
  "check.member_states.organizer":
    "Si vous obtenez l’accréditation, ceci figure sur la liste de l’organisateur exactement comme ci-dessous. Rien d’autre n’y figure.",
  "check.public": "Ce qui devient public",
  "check.public.text":
    "Votre nom et votre pays ou zone, une fois la liste définitive publiée et seulement si vous y figurez. Auparavant, seuls des nombres sont publics.",
  "check.public.unlisted":
    "Rien. Vous nous avez dit qu’être visibles vous met en danger : votre nom ne figure donc pas sur la liste publique. Les États Membres reçoivent tout de même la liste comme ci-dessus.",
  "check.inside": "Ce qui reste interne",
  "check.inside.text": "Seuls les agents de liaison chargés de votre candidature voient ceci.",
  "check.consent": "Votre consentement",
  "check.send": "Envoyer la candidature",
  "check.todo": "Ces parties restent à faire. Vous pourrez ensuite envoyer la candidature :",
  "check.checking":
    "Des fichiers sont encore en cours de vérification. Vous pouvez envoyer la candidature dès maintenant : si l’un d’eux est inutilisable, vous recevez un courriel et avez sept jours pour le remplacer.",
  "check.missing":
    "Certaines réponses manquent ou sont à corriger. Elles sont indiquées ci-dessous ; chacune mène à sa partie.",
  "check.closes": "Clôture de l’appel",

  "received.title": "Candidature reçue",
  "received.reference": "Votre numéro de référence",
  "received.keep": "Conservez ce numéro. Il permet à toute personne de voir où en est le dossier, mais rien d’autre.",
  "case.title": "Candidature {reference}",
  "case.back": "Mes pages",
  "case.call": "Appel",
  "case.answer_by": "Vous recevez une réponse au plus tard",
  "case.median": {
    one: "Jusqu’ici, dans cet appel, la moitié des candidatures ont reçu leur première réponse en {count} jour au plus.",
    many: "Jusqu’ici, dans cet appel, la moitié des candidatures ont reçu leur première réponse en {count} de jours au plus.",
    other:
      "Jusqu’ici, dans cet appel, la moitié des candidatures ont reçu leur première réponse en {count} jours au plus.",
  },
  "case.reason": "Motif",
  "case.question": "La question de l’agent de liaison",
  "case.answer": "Votre réponse",
  "case.answer.send": "Envoyer la réponse",
  "case.answer.documents": "La question porte sur ces documents. Envoyez-les d’abord, puis envoyez votre réponse ici :",
  "case.reopened": "Ces fichiers n’ont pas pu être utilisés. Veuillez en envoyer d’autres :",
  "case.contest": "Demander un nouvel examen",
  "case.contest.text": "Pourquoi un autre agent de liaison devrait-il réexaminer la candidature ?",
  "case.contest.hint":
    "Vous pouvez le faire une seule fois, jusqu’au {until}. Un agent de liaison qui n’a pas pris part à la décision s’en charge.",
  "case.contest.send": "Demander un nouvel examen",
  "case.withdraw": "Retirer la candidature",
  "case.withdraw.text":
    "La candidature prend fin aussitôt. Tant que l’appel est ouvert, vous pouvez en commencer une nouvelle.",
  "case.withdraw_listed.text":
    "Les États Membres ont déjà votre nom sur la liste. Ils apprennent que vous vous êtes retirés, mais pas pourquoi.",
  "case.withdraw.why": "Pourquoi vous retirez-vous ?",
  "case.withdraw.why.hint": "Pour les agents de liaison seulement.",
  "case.withdraw.sure": "Oui, la retirer",
  "case.representatives": "Désigner vos représentants",
  "case.representatives.text":
    "Votre organisation est accréditée. L’étape suivante consiste à désigner les personnes qui participeront.",
  "case.again": "Répondre de nouveau aux questions",
  "case.history": "Ce qui s’est passé jusqu’ici",
  "case.letters": "Courriels au sujet de cette candidature",
  "case.letters.about": "Objet",
  "case.letters.when": "Quand",
  "case.letters.sent": "Envoi",
  "case.answers": "Ce que vous avez envoyé",
  "case.done.answer": "Votre réponse a été reçue.",
  "case.done.withdraw": "La candidature est retirée.",
  "case.done.withdraw_listed": "La candidature est retirée.",
  "case.done.contest": "Votre demande a été reçue.",
  "case.done.replace_file": "Merci. Votre document a été reçu.",
} as const satisfies Record<keyof typeof english, Message>;
