import type { Message } from "../../speech.ts";
import type { ReviewKey } from "../review-words.ts";

export const words = {
  "error.not_latin": "Écrivez ceci en caractères latins.",
  "error.needs_latin": "Le nom est dans une autre écriture. Écrivez-le ici aussi en caractères latins.",
  "error.not_a_number": "Écrivez un nombre entier.",
  "error.file_not_arrived":
    "Le fichier n’est pas encore arrivé. Attendez un instant, vérifiez de nouveau ou retirez-le.",
  "error.file_refused": "Le fichier ne peut pas être utilisé. Envoyez-en un autre ou retirez-le.",
  "error.file_too_large": "Le fichier dépasse {megabytes} Mo. Réduisez ses images ou divisez-le.",
  "error.file_empty": "Le fichier est vide.",
  "error.file_wrong_type": "Le nom du fichier se termine par un autre format. Nous acceptons : {formats}.",
  "error.file_changed": "Ce qui est arrivé n’est pas le fichier annoncé. Envoyez-le de nouveau.",
  "error.nominated_already":
    "Cette personne est déjà désignée. S’il s’agit de quelqu’un d’autre, indiquez une autre adresse ou ajoutez un deuxième prénom.",
  "error.name_needed": "Écrivez au moins un nom.",
  "error.too_young": "Les représentants qui viennent sur place ont au moins 18 ans.",
  "error.expires_early": "Ce document n’est plus valable au début de la manifestation.",
  "error.taken": "Ce nom est déjà pris. Choisissez-en un autre.",
  "error.not_a_slug":
    "N’employez que des minuscules latines, des chiffres et des traits d’union simples, comme dans imrf-2030.",
  "error.before_opening": "La clôture doit être postérieure à l’ouverture.",
  "error.before_closing": "Cette date doit être postérieure à la clôture.",
  "error.before_decision": "Cette date ne peut pas précéder celle à laquelle chacun a reçu une réponse.",
  "error.before_nominations":
    "Cette date ne peut pas précéder celle jusqu’à laquelle des représentants peuvent être désignés.",
  "error.after_event": "C’est trop tard pour la réunion à laquelle se rapporte l’appel.",
  "error.before_start": "La fin doit être postérieure au début.",
  "error.repeated": "Deux d’entre eux portent le même nom. Donnez à chacun le sien.",
  "error.needs_reason":
    "Des personnes comptent dessus. Changez cette date par « Déplacer », qui demande un motif et les prévient.",
  "error.not_moved": "Rien ne changerait. Indiquez la nouvelle date, ou n’y touchez pas.",
  "error.not_later": "Une prolongation doit finir après la clôture actuelle.",
  "error.fixed": "Cela ne peut plus être changé ici, car des personnes ont commencé sur cette base.",

  "refusal.declaration_needed.title": "Dites d’abord si vous avez un conflit d’intérêts",
  "refusal.declaration_needed.text":
    "Avant de voir un dossier ou de décider, indiquez sur sa page si vous y avez un intérêt personnel. Rien n’a été modifié.",
  "refusal.conflict_declared.title": "Vous avez un conflit d’intérêts dans ce dossier",
  "refusal.conflict_declared.text": "Vous l’avez indiqué. D’autres agents de liaison le voient et en décident.",
  "refusal.checklist_open.title": "La liste de contrôle n’est pas complète",
  "refusal.checklist_open.text":
    "Une candidature est recommandée quand chaque point a été examiné et qu’aucun ne s’y oppose. Rien n’a été modifié.",
  "refusal.contest_over.title": "Le délai pour demander un nouvel examen est passé",
  "refusal.contest_over.text":
    "Rien n’a été modifié. Si vous pensez que la décision est une erreur, répondez au courriel qui vous l’a annoncée.",
  "refusal.call_not_open.title": "Cet appel n’est pas ouvert en ce moment",
  "refusal.call_not_open.text": "Rien n’a été modifié. La page du forum indique quand l’appel est ouvert.",
  "refusal.applied_already.title": "Votre organisation a déjà une candidature",
  "refusal.applied_already.text":
    "Elle a une candidature pour cet appel. Ouvrez celle-ci au lieu d’en commencer une autre.",
  "refusal.no_organization.title": "Il faut d’abord une organisation inscrite",
  "refusal.no_organization.text":
    "Pour présenter une candidature, inscrivez une organisation et confirmez son adresse. Revenez ensuite ici.",
  "refusal.applied_by_merged.title": "Votre organisation a déjà présenté une candidature",
  "refusal.applied_by_merged.text":
    "Une autre inscription de votre organisation, fusionnée avec celle-ci, a une candidature à cet appel. Pour y participer, écrivez aux agents de liaison.",
  "refusal.not_extensible.title": "Cet appel ne peut pas être prolongé",
  "refusal.not_extensible.text": "Rien n’a été modifié. La page de l’appel dit pourquoi il ne peut pas être prolongé.",
  "refusal.calls_go_on.title": "Des appels de ce forum sont encore en cours",
  "refusal.calls_go_on.text": "Rien n’a été modifié. Décidez ou annulez d’abord ses appels, puis clôturez le forum.",
  "refusal.forum_not_announced.title": "Le forum n’est pas annoncé",
  "refusal.forum_not_announced.text":
    "Rien n’a été modifié. Publiez le forum, ou fixez ses nouvelles dates, avant son appel.",
  "refusal.list_open.title": "Une liste est encore en cours de composition",
  "refusal.list_open.text":
    "Rien n’a été modifié. La liste suivante peut être ouverte quand la liste actuelle est arrêtée.",
  "refusal.list_empty.title": "La liste est vide",
  "refusal.list_empty.text": "Rien n’a été modifié. Inscrivez des organisations recommandées avant d’arrêter la liste.",
  "refusal.not_in_circulation.title": "La liste n’est pas soumise aux États Membres actuellement",
  "refusal.not_in_circulation.text":
    "Rien n’a été modifié. Les objections ne sont consignées que pendant la circulation de la liste.",
  "refusal.still_in_circulation.title": "La liste est encore soumise aux États Membres",
  "refusal.still_in_circulation.text":
    "Rien n’a été modifié. La liste peut devenir définitive une fois passés les jours prévus pour les objections.",
  "refusal.lists_open.title": "Des listes de cet appel ne sont pas encore définitives",
  "refusal.lists_open.text":
    "Rien n’a été modifié. Rendez d’abord ses listes proposées définitives, ou abandonnez une liste qui n’est pas encore arrêtée : c’est par la liste que ses organisations reçoivent une réponse.",
  "refusal.call_goes_on.title": "L’appel se poursuit",
  "refusal.call_goes_on.text":
    "Rien n’a été modifié. Une fois arrêtée, une liste ne peut être abandonnée que si son appel a été annulé.",
  "refusal.nominations_closed.title": "Le délai de désignation est passé",
  "refusal.nominations_closed.text":
    "Rien n’a été modifié. Jusqu’à la date des remplacements, vous pouvez encore désigner quelqu’un à la place d’un représentant.",
  "refusal.places_taken.title": "Toutes les places sont prises",
  "refusal.places_taken.text":
    "Rien n’a été modifié. Les sièges et la liste de réserve sont complets. Annulez d’abord une inscription ou remplacez quelqu’un.",
  "refusal.quota_full.title": "Tous les sièges sont occupés",
  "refusal.quota_full.text":
    "Rien n’a été modifié. Placez la personne sur la liste de réserve, ou annulez l’inscription de quelqu’un qui a un siège ou remplacez-le.",
  "refusal.reserves_full.title": "La liste de réserve est complète",
  "refusal.reserves_full.text":
    "Rien n’a été modifié. Annulez d’abord l’inscription d’une personne de la liste de réserve.",
  "refusal.substitutions_closed.title": "Le délai de remplacement est passé",
  "refusal.substitutions_closed.text":
    "Rien n’a été modifié. Vous pouvez encore annuler : un siège qui se libère revient au premier de la liste de réserve.",
  "refusal.no_document.title": "Il n’y a pas de document de voyage",
  "refusal.no_document.text": "Aucun n’a été indiqué, ou il a été effacé.",
  "refusal.wants_publication.title": "Cette contribution est destinée à être publiée",
  "refusal.wants_publication.text":
    "Son auteur a demandé sa publication. Publiez-la, demandez des modifications ou proposez un refus. Rien n’a été modifié.",
  "refusal.asked_confidential.title": "Cette contribution est réservée au secrétariat",
  "refusal.asked_confidential.text":
    "Son auteur a demandé qu’elle ne soit pas publiée. Elle peut être acceptée sans publication. Rien n’a été modifié.",
  "refusal.files_unfinished.title": "Des fichiers sont encore en cours de vérification",
  "refusal.files_unfinished.text":
    "La publication sera possible quand tous les fichiers auront été vérifiés. Rien n’a été modifié.",
  "refusal.incomplete.title": "Elle n’est pas complète",
  "refusal.incomplete.text":
    "Il manque un élément que toute contribution doit comporter, ou une déclaration a été retirée. Demandez des modifications. Rien n’a été modifié.",
  "upload.formats": "Formats : {formats}.",
  "upload.most": "Au maximum {megabytes} Mo.",
  "upload.minutes": {
    one: "Ce formulaire fonctionne pendant {count} minute. Ensuite, rouvrez la page.",
    many: "Ce formulaire fonctionne pendant {count} de minutes. Ensuite, rouvrez la page.",
    other: "Ce formulaire fonctionne pendant {count} minutes. Ensuite, rouvrez la page.",
  },
  "upload.store_page":
    "Le fichier va directement dans notre espace de stockage. Si une page en anglais s’y affiche, le fichier n’est pas arrivé : « EntityTooLarge » signifie qu’il est trop volumineux, « EntityTooSmall » qu’il est vide, « AccessDenied » que le formulaire est trop ancien. Revenez en arrière, rouvrez la page et envoyez le fichier de là.",
  "upload.send": "Envoyer le fichier",
  "upload.sending": "Envoi du fichier",
  "upload.failed": "Le fichier n’est pas arrivé. Vérifiez votre connexion, rouvrez la page et envoyez-le de nouveau.",
  "upload.sent": "{sent} sur {total} Mo envoyés",
  "upload.waiting": "Pas de connexion pour le moment. L’envoi reprendra de lui-même dès qu’elle sera rétablie.",
  "upload.cancel": "Annuler l’envoi",
  "upload.cancelled": "L’envoi a été annulé.",
  "upload.resume":
    "Vous avez commencé à envoyer un fichier d’ici. Choisissez de nouveau le même fichier : l’envoi reprendra là où il s’est arrêté.",
  "upload.issued": "Pas encore de fichier",
  "upload.issued.text": "Nous n’avons pas reçu de fichier.",
  "upload.stored": "En cours de vérification",
  "upload.stored.text":
    "Nous vérifions le fichier. Cela prend le plus souvent moins d’une minute, rarement jusqu’à une journée. Rouvrez la page pour voir le résultat.",
  "upload.ready": "Vérifié",
  "upload.ready.text": "Le fichier a été vérifié et peut être utilisé.",
  "upload.refused": "Non accepté",
  "upload.refused.text":
    "Le fichier ne peut pas être utilisé. Corrigez ce qui est indiqué ici et envoyez-le de nouveau.",
  "upload.expired": "Rien n’est arrivé",
  "upload.expired.text":
    "Aucun fichier n’est arrivé pendant que le formulaire fonctionnait. Ouvrez un nouveau formulaire pour en envoyer un.",
  "finding.infected": "Un virus ou un autre logiciel malveillant a été trouvé dans le fichier.",
  "finding.wrong_type": "Le fichier est dans un autre format. Nous acceptons : {formats}.",
  "finding.encrypted": "Le fichier est protégé par un mot de passe. Enregistrez-le sans mot de passe.",
  "finding.macros":
    "Le fichier contient des macros, des scripts ou d’autres éléments actifs. Enregistrez-le sans ceux-ci, par exemple en simple PDF.",
  "finding.too_large": "Le fichier dépasse {megabytes} Mo. Réduisez ses images ou divisez-le.",
  "finding.empty": "Le fichier est vide.",
  "finding.damaged":
    "Le fichier est endommagé et ne peut pas être ouvert. Enregistrez-le de nouveau ou convertissez-le.",
  "finding.unscannable":
    "Nous n’avons pas pu rechercher de virus dans le fichier. Enregistrez-le dans un autre format, par exemple en PDF.",
  "finding.never_arrived": "Aucun fichier n’est arrivé pendant que le formulaire fonctionnait.",
  "trace.author": "Nom de l’auteur",
  "trace.editor": "Dernière personne à l’avoir modifié",
  "trace.organization": "Organisation",
  "trace.place": "Lieu",
  "trace.device": "Appareil",
  "trace.software": "Programme",
  "trace.dates": "Dates",
  "trace.title": "Titre ou sujet dans les propriétés",
  "trace.comments": "Commentaires dans le document",
  "trace.changes": "Modifications suivies",
  "trace.hidden": "Texte, feuilles ou diapositives masqués",
  "trace.history": "Versions antérieures",
  "trace.properties": "Autres propriétés",
  "upload.trace": "{trace} : {values}",
  "upload.prepared.text":
    "Nous en avons fait une copie sans ces éléments et c’est elle que nous publions ; votre original reste sous scellés.",
  "upload.prepared.nothing":
    "Nous n’avons rien trouvé dans le fichier en plus de son contenu. Nous publions une copie nettoyée ; votre original reste sous scellés.",
  "upload.prepared.visible":
    "Les commentaires, les modifications suivies et les parties masquées restent tels que vous les avez envoyés, sans le nom de leurs auteurs. S’ils ne doivent pas être publiés, supprimez-les et envoyez de nouveau le fichier.",
  "upload.uncleanable":
    "Ce format ne peut pas être nettoyé. Nous publions son texte ; envoyez-le de nouveau en PDF, DOCX ou ODT, ou acceptez qu’il soit publié tel quel.",
  "error.too_many_files": "Il n’y a plus de place : au plus {max} fichiers sont acceptés.",
  "error.too_much": "Cela fait trop de texte au total. Raccourcissez-en une partie ou envoyez un fichier.",
  "error.nothing_said": "Il n’y a encore rien à lire. Écrivez un texte, répondez à une question ou ajoutez un fichier.",
  "refusal.too_many_versions.title": "Aucune autre version n’est possible",
  "refusal.too_many_versions.text":
    "Rien n’a été modifié. Il y a autant de versions qu’il peut en être publié ; retirez cette contribution et envoyez-en une autre.",
  "refusal.contested_already.title": "Un nouvel examen a déjà été demandé",
  "refusal.contested_already.text": "Rien n’a été modifié. C’est possible une fois.",
} satisfies Record<ReviewKey, Message>;
