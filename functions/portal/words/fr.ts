import type { Message } from "#shared/speech.ts";
import type { PortalKey } from "../portal-words.ts";

export const words = {
  "home.title": "Bienvenue sur Baraza",
  "home.what":
    "Baraza est le lieu où les organisations et les groupes qui travaillent sur les migrations prennent part aux travaux du Réseau des Nations Unies sur les migrations. Ils s’y inscrivent une seule fois, suivent leurs dossiers et voient comment les décisions sont prises et dans quels délais.",
  "home.open": "Ouvert en ce moment",
  "home.open.registration":
    "L’inscription est ouverte en permanence, aux organisations comme aux groupes sans enregistrement légal.",
  "home.open.nothing_else":
    "Aucun appel ni aucune réunion d’information n’est ouvert pour l’instant. Dès qu’il y en aura, ils figureront ici.",
  "home.date.closing": "Ouvert jusqu’au {when}",
  "home.date.opening": "Ouverture le {when}",
  "home.date.event": "Début le {when}",
  "home.next": "Prochaines dates",
  "home.all_dates": "Tous les forums, appels et dates",
  "home.do": "Ce que vous pouvez faire ici",
  "home.do.registration":
    "Pour toute organisation ou tout groupe qui travaille sur les migrations. Il ne faut ni compte, ni mot de passe, ni certificat.",
  "nav.accreditation": "Accréditation à un forum",
  "home.do.accreditation":
    "Voyez quels appels sont ouverts et apprenez, en quelques questions, si vous devez présenter une candidature.",
  "home.do.briefings":
    "Pour tout le monde. Voyez quand ont lieu les réunions d’information et dans quelles langues, et inscrivez-vous à une réunion sans compte.",
  "home.do.take_part":
    "Pour tout le monde. Chaque procédure étape par étape : ce qui se passe, qui répond et dans quel délai.",
  "home.do.submissions":
    "Pour tout le monde. Lisez ce que les États et les parties prenantes ont envoyé pour les examens, ou envoyez vous-même une contribution.",
  "home.do.status":
    "Pour qui possède un numéro de référence. Vous voyez où en est un dossier et qui doit agir, mais aucun nom.",
  "home.do.directory": "Pour tout le monde. Les organisations qui ont accepté d’y figurer, avec leurs propres mots.",
  "home.do.sign_in":
    "Pour les membres des organisations inscrites : vos dossiers, votre profil et tous les courriels que nous vous avons envoyés.",

  "take_part.title": "Comment participer",
  "take_part.lead":
    "Chaque procédure est décrite étape par étape, avec la date à partir de laquelle elle s’applique. Sur sa page, vous pouvez nous dire ce que vous en pensez.",
  "take_part.applies": "S’applique à partir du {date}",
  "take_part.all": "Toutes les procédures",

  "procedure.register.title": "Inscrire une organisation ou un groupe",
  "procedure.register.lead":
    "Toute organisation ou tout groupe qui travaille sur les migrations peut s’inscrire, dans l’une des six langues. Il ne faut ni compte ni mot de passe.",
  "procedure.register.address":
    "Donnez une adresse électronique. Nous y envoyons un lien qui permet de continuer plus tard ou sur un autre appareil.",
  "procedure.register.fill":
    "Remplissez six courtes parties, dans l’ordre que vous voulez. Chacune est conservée dès que vous l’enregistrez.",
  "procedure.register.draft": {
    one: "Un brouillon qui n’est pas envoyé est conservé {count} jour, puis effacé.",
    many: "Un brouillon qui n’est pas envoyé est conservé {count} de jours, puis effacé.",
    other: "Un brouillon qui n’est pas envoyé est conservé {count} jours, puis effacé.",
  },
  "procedure.register.check":
    "Vérifiez vos réponses. Chacune indique qui la verra, et la page montre exactement ce qui deviendra public.",
  "procedure.register.confirm": {
    one: "Envoyez l’inscription, puis confirmez votre adresse par le lien reçu dans notre courriel, dans un délai de {count} heure. Vous pouvez demander un autre lien. Si vous avez ouvert le brouillon depuis notre courriel, votre adresse est déjà confirmée.",
    many: "Envoyez l’inscription, puis confirmez votre adresse par le lien reçu dans notre courriel, dans un délai de {count} d’heures. Vous pouvez demander un autre lien. Si vous avez ouvert le brouillon depuis notre courriel, votre adresse est déjà confirmée.",
    other:
      "Envoyez l’inscription, puis confirmez votre adresse par le lien reçu dans notre courriel, dans un délai de {count} heures. Vous pouvez demander un autre lien. Si vous avez ouvert le brouillon depuis notre courriel, votre adresse est déjà confirmée.",
  },
  "procedure.register.reference":
    "Vous recevez un numéro de référence. Qui le possède peut voir où en est le dossier, mais non à qui il appartient.",
  "procedure.register.entitled":
    "Dès lors, vous pouvez vous inscrire aux réunions d’information, présenter des contributions et demander une accréditation lorsque ces possibilités sont ouvertes. Vous n’avez pas à attendre un agent de liaison.",

  "procedure.answers.title": "Recevoir une réponse",
  "procedure.answers.lead": "Ce qui se passe une fois l’inscription envoyée, et dans quels délais.",
  "procedure.answers.time": {
    one: "Un agent de liaison lit l’inscription et répond dans un délai de {count} jour.",
    many: "Un agent de liaison lit l’inscription et répond dans un délai de {count} de jours.",
    other: "Un agent de liaison lit l’inscription et répond dans un délai de {count} jours.",
  },
  "procedure.answers.question": {
    one: "Si quelque chose manque ou n’est pas clair, l’agent de liaison pose une question et en donne le motif. Les agents peuvent le faire {count} fois au plus ; toute autre question nécessite une décision du secrétariat.",
    many: "Si quelque chose manque ou n’est pas clair, l’agent de liaison pose une question et en donne le motif. Les agents peuvent le faire {count} de fois au plus ; toute autre question nécessite une décision du secrétariat.",
    other:
      "Si quelque chose manque ou n’est pas clair, l’agent de liaison pose une question et en donne le motif. Les agents peuvent le faire {count} fois au plus ; toute autre question nécessite une décision du secrétariat.",
  },
  "procedure.answers.due": {
    one: "Chaque question fixe une date limite de réponse, entre {least} et {count} jour plus tard. Seul ce sur quoi elle porte peut être modifié.",
    many: "Chaque question fixe une date limite de réponse, entre {least} et {count} de jours plus tard. Seul ce sur quoi elle porte peut être modifié.",
    other:
      "Chaque question fixe une date limite de réponse, entre {least} et {count} jours plus tard. Seul ce sur quoi elle porte peut être modifié.",
  },
  "procedure.answers.remind": "Nous envoyons des rappels avant cette date ({days} à l’avance).",
  "procedure.answers.lapse":
    "Si la date passe sans réponse, l’inscription est mise de côté. Rien n’est perdu : répondez plus tard, et elle sera reprise.",
  "procedure.answers.decision":
    "L’inscription est activée. Ou elle ne l’est pas, pour l’un des motifs suivants, avec un message de l’agent de liaison : l’organisation est déjà inscrite ; il ne s’agit ni d’une organisation ni d’un groupe ; son travail ne concerne pas les migrations ; les indications données n’ont pas pu être vérifiées ; le contenu est illicite ou offensant.",
  "procedure.answers.contest": {
    one: "Si elle n’est pas activée, vous pouvez demander une fois un nouvel examen. Un agent de liaison qui n’est pas encore intervenu examine de nouveau l’inscription et répond dans un délai de {count} jour.",
    many: "Si elle n’est pas activée, vous pouvez demander une fois un nouvel examen. Un agent de liaison qui n’est pas encore intervenu examine de nouveau l’inscription et répond dans un délai de {count} de jours.",
    other:
      "Si elle n’est pas activée, vous pouvez demander une fois un nouvel examen. Un agent de liaison qui n’est pas encore intervenu examine de nouveau l’inscription et répond dans un délai de {count} jours.",
  },
  "procedure.answers.after":
    "Quelle que soit la réponse, votre adresse confirmée vous donne toujours droit aux nouvelles, aux réunions d’information et aux contributions, et vous pouvez vous inscrire de nouveau quand la situation aura changé.",

  "procedure.accreditation.title": "Demander l’accréditation à un forum",
  "procedure.accreditation.lead":
    "De la première question (faut-il présenter une candidature ?) à la réponse définitive, que chacun reçoit.",
  "procedure.accreditation.door":
    "Ouvrez l’appel sur la page de son forum. Quelques questions simples vous disent si vous devez présenter une candidature, et pourquoi.",
  "procedure.accreditation.apply":
    "Présentez la candidature à partir du profil de votre organisation. Les réponses de votre dernière candidature sont reprises, et chaque partie est conservée quand vous l’enregistrez.",
  "procedure.accreditation.documents": {
    one: "Ajoutez les documents demandés par l’appel : pour chacun, un fichier de {count} Mo au plus, ou un texte là où l’appel l’accepte.",
    many: "Ajoutez les documents demandés par l’appel : pour chacun, un fichier de {count} Mo au plus, ou un texte là où l’appel l’accepte.",
    other:
      "Ajoutez les documents demandés par l’appel : pour chacun, un fichier de {count} Mo au plus, ou un texte là où l’appel l’accepte.",
  },
  "procedure.accreditation.preview":
    "Avant l’envoi, vous voyez exactement ce qui est transmis aux États Membres, ce qui devient public et ce qui reste interne.",
  "procedure.accreditation.receipt":
    "Vous recevez un numéro de référence et la date à laquelle une réponse vous sera donnée au plus tard. Vous pouvez retirer la candidature à tout moment.",
  "procedure.accreditation.screening": {
    one: "Un agent de liaison examine la candidature et peut poser {count} question avant que le secrétariat doive intervenir.",
    many: "Un agent de liaison examine la candidature et peut poser {count} de questions avant que le secrétariat doive intervenir.",
    other:
      "Un agent de liaison examine la candidature et peut poser {count} questions avant que le secrétariat doive intervenir.",
  },
  "procedure.accreditation.refusal":
    "Elle ne peut être refusée que pour un motif d’une liste fermée, dans une langue que vous pouvez lire, et par deux agents de liaison. Vous pouvez demander une fois un nouvel examen.",
  "procedure.accreditation.list":
    "Là où les États Membres décident, les organisations recommandées figurent sur une liste proposée qui leur est soumise. Les agents de liaison recommandent ; ils ne décident pas.",
  "procedure.accreditation.objection":
    "Un État Membre peut formuler une objection, et la retirer. Le nombre d’organisations candidates, proposées, visées par une objection et accréditées est publié.",
  "procedure.accreditation.final":
    "Quelle que soit l’issue, vous recevez un dernier courriel qui dit ce que vous pouvez encore faire.",

  "procedure.representatives.title": "Désigner des représentants",
  "procedure.representatives.lead": "Pour les organisations accréditées qui souhaitent envoyer des personnes.",
  "procedure.representatives.nominate":
    "Le point focal désigne des personnes dans la limite fixée par l’appel et classe la liste de réserve.",
  "procedure.representatives.own":
    "Chaque personne reçoit un courriel, remplit elle-même ses données et accepte chacune de leurs utilisations, ou refuse.",
  "procedure.representatives.confirm":
    "Le point focal confirme qui occupe un siège. Un agent de liaison approuve ensuite.",
  "procedure.representatives.letters":
    "Les personnes approuvées reçoivent une lettre de confirmation et une lettre pour le visa, avec un code que chacun peut vérifier ici.",
  "procedure.representatives.replace":
    "Jusqu’à une date indiquée par l’appel, une personne peut être remplacée. Un siège qui se libère revient au premier de la liste de réserve.",
  "procedure.representatives.erase": {
    one: "Les données des documents de voyage ne sont demandées que si l’appel en a besoin ; elles sont chiffrées et effacées {count} jour après la manifestation.",
    many: "Les données des documents de voyage ne sont demandées que si l’appel en a besoin ; elles sont chiffrées et effacées {count} de jours après la manifestation.",
    other:
      "Les données des documents de voyage ne sont demandées que si l’appel en a besoin ; elles sont chiffrées et effacées {count} jours après la manifestation.",
  },

  "procedure.inputs.title": "Envoyer une contribution",
  "procedure.inputs.lead":
    "Pour les États, les entités des Nations Unies, les autorités locales, les organisations et les particuliers.",
  "procedure.inputs.who":
    "Choisissez un appel à contributions ouvert. Aucune inscription n’est nécessaire : indiquez votre adresse électronique et suivez le lien que nous vous envoyons.",
  "procedure.inputs.write": {
    one: "Répondez aux questions de l’appel, écrivez un texte ou envoyez des fichiers de {count} Mo au plus chacun, dans n’importe quelle langue.",
    many: "Répondez aux questions de l’appel, écrivez un texte ou envoyez des fichiers de {count} Mo au plus chacun, dans n’importe quelle langue.",
    other:
      "Répondez aux questions de l’appel, écrivez un texte ou envoyez des fichiers de {count} Mo au plus chacun, dans n’importe quelle langue.",
  },
  "procedure.inputs.show":
    "Choisissez ce que tout le monde pourra voir : la contribution avec votre nom, la contribution sans votre nom, ou rien. Avant l’envoi, vous voyez exactement ce qui sera publié.",
  "procedure.inputs.files":
    "Nous vérifions que les fichiers ne contiennent pas de logiciel malveillant et retirons de la copie publiée les données cachées, comme le nom de l’auteur. Votre original n’est montré à personne.",
  "procedure.inputs.receipt":
    "Vous recevez un accusé de réception avec un numéro de référence et la date à laquelle vous aurez une réponse au plus tard.",
  "procedure.inputs.review":
    "Un agent de liaison n’examine que la sécurité, l’identité et la forme, jamais les opinions. S’il faut modifier quelque chose, on vous dit quoi et jusqu’à quand.",
  "procedure.inputs.refusal": {
    one: "Un refus exige un motif tiré d’une courte liste et deux agents de liaison. Pendant {count} jour, vous pouvez demander une fois un nouvel examen.",
    many: "Un refus exige un motif tiré d’une courte liste et deux agents de liaison. Pendant {count} jours, vous pouvez demander une fois un nouvel examen.",
    other:
      "Un refus exige un motif tiré d’une courte liste et deux agents de liaison. Pendant {count} jours, vous pouvez demander une fois un nouvel examen.",
  },
  "procedure.inputs.publication":
    "Ce qui est publié a une adresse permanente, figure sur les pages du forum et de ses régions, et peut être trouvé par tout le monde dans la bibliothèque.",
  "procedure.inputs.withdraw":
    "Vous pouvez masquer votre nom ou retirer la contribution à tout moment. Cela prend effet immédiatement, sans l’accord de personne.",
  "procedure.inputs.outcome":
    "On vous dit ce qu’elle est devenue : où elle a été citée ou évoquée, ou pourquoi elle ne l’a pas été.",
  "procedure.briefings.title": "Participer à une réunion d’information",
  "procedure.briefings.lead": "Du choix d’une séance à l’enregistrement publié ensuite. Aucun compte n’est nécessaire.",
  "procedure.briefings.choose":
    "Ouvrez le calendrier des réunions d’information et choisissez une séance dont l’heure et les langues vous conviennent. L’heure est indiquée là où elle a été fixée et en temps universel.",
  "procedure.briefings.sign_up":
    "Donnez un nom ou un pseudonyme, une adresse électronique, une langue et une séance. Tout le reste est libre : l’interprétation ou l’aide dont vous avez besoin, ou une question, anonyme si vous le souhaitez.",
  "procedure.briefings.places":
    "Les places sont attribuées dans l’ordre d’arrivée. Si leur nombre est limité pour une même organisation ou une même région, la règle figure sur la page de la réunion.",
  "procedure.briefings.confirmation":
    "Un courriel confirme votre place, avec une entrée pour votre agenda à votre heure et un lien vers votre page personnelle, où se trouve le lien de connexion. Nous vous envoyons un rappel un jour et une heure avant.",
  "procedure.briefings.waiting":
    "Lorsque toutes les places sont prises, vous figurez sur une liste d’attente, dans l’ordre. Une place qui se libère est proposée par courriel à la première personne, jusqu’au moment indiqué dans le courriel, puis à la suivante.",
  "procedure.briefings.change":
    "Avec le lien du courriel, vous pouvez changer de séance ou annuler jusqu’au début. Si une séance est déplacée ou annulée, nous vous le disons, et l’entrée de votre agenda change.",
  "procedure.briefings.afterwards":
    "Ensuite, l’enregistrement, les diapositives, le résumé et les réponses figurent sur la même page, pour tout le monde, et vous recevez un courriel.",
  "procedure.briefings.names": "Aucune personne participante n’est jamais nommée publiquement.",
  "procedure.briefings.erase": {
    one: "Nous effaçons ce que vous nous avez dit de vous {count} jour après la séance. Seuls restent des chiffres sans noms.",
    many: "Nous effaçons ce que vous nous avez dit de vous {count} de jours après la séance. Seuls restent des chiffres sans noms.",
    other:
      "Nous effaçons ce que vous nous avez dit de vous {count} jours après la séance. Seuls restent des chiffres sans noms.",
  },
  "procedure.correct.title": "Corriger un profil",
  "procedure.correct.lead": "Pour les membres d’une organisation inscrite, à tout moment.",
  "procedure.correct.sign_in": "Demandez un lien de connexion et ouvrez la page de votre inscription.",
  "procedure.correct.at_once": "La plupart des corrections prennent effet immédiatement.",
  "procedure.correct.reviewed": {
    one: "Un agent de liaison examine d’abord les modifications des noms, des catégories, du pays et du statut juridique, et répond dans un délai de {count} jour. D’ici là, le profil reste tel quel.",
    many: "Un agent de liaison examine d’abord les modifications des noms, des catégories, du pays et du statut juridique, et répond dans un délai de {count} de jours. D’ici là, le profil reste tel quel.",
    other:
      "Un agent de liaison examine d’abord les modifications des noms, des catégories, du pays et du statut juridique, et répond dans un délai de {count} jours. D’ici là, le profil reste tel quel.",
  },
  "procedure.correct.refused":
    "Si une modification n’est pas acceptée, le motif vous est indiqué. Vous pouvez la proposer de nouveau.",
  "procedure.correct.yearly": {
    one: "Chaque mois, nous vous demandons de confirmer que le profil est toujours exact. D’ici là, rien ne change.",
    many: "Tous les {count} de mois, nous vous demandons de confirmer que le profil est toujours exact. D’ici là, rien ne change.",
    other:
      "Tous les {count} mois, nous vous demandons de confirmer que le profil est toujours exact. D’ici là, rien ne change.",
  },

  "procedure.close.title": "Clore une inscription",
  "procedure.close.lead": "Vous pouvez partir à tout moment, sans avoir à dire pourquoi.",
  "procedure.close.sign_in":
    "Connectez-vous, ouvrez la page de votre inscription, choisissez de la clore et confirmez.",
  "procedure.close.at_once":
    "L’organisation quitte immédiatement le répertoire. Après un dernier courriel, nous ne vous écrivons plus au sujet de cette inscription.",
  "procedure.close.kept":
    "Nous gardons la trace de ce qui a été décidé et ne la montrons à personne à l’extérieur. L’avis de confidentialité précise ce qui est conservé et combien de temps.",
  "procedure.close.again": "Vous pouvez vous inscrire de nouveau à tout moment.",

  "procedure.safety.title": "Rester en sécurité",
  "procedure.safety.lead":
    "Être nommé peut mettre en danger des personnes et des organisations. C’est vous qui décidez de ce qui est montré.",
  "procedure.safety.nothing":
    "Rien de ce qui concerne une organisation n’est rendu public sans son accord. Les noms, numéros et adresses de ses membres ne le sont jamais.",
  "procedure.safety.mark":
    "Si vous courez un risque, dites-le dans l’inscription. Cela l’emporte sur tout autre choix. La personne à contacter peut utiliser un pseudonyme.",
  "procedure.safety.unlist":
    "Pour quitter immédiatement le répertoire, connectez-vous, ouvrez la page de votre inscription et choisissez de masquer l’organisation. Aucun agent de liaison n’a à donner son accord, et cela vaut dès la prochaine consultation du répertoire.",
  "procedure.safety.mail":
    "L’objet de nos courriels ne mentionne jamais de sujet ni d’organisation. Il contient le numéro de référence ou une formule neutre.",
  "procedure.safety.contact":
    "Vous pouvez nous indiquer un moyen plus sûr de vous contacter. Seules les rares personnes qui en ont besoin le voient.",
  "procedure.safety.status":
    "La page de suivi n’affiche aucun nom. Un numéro de référence ne donne accès à rien d’autre.",

  "procedure.no-certificate.title": "Participer sans certificat",
  "procedure.no-certificate.lead":
    "De nombreux groupes ne peuvent pas se faire enregistrer auprès des autorités, surtout ceux que dirigent des migrants. Ils peuvent participer quand même.",
  "procedure.no-certificate.register":
    "L’inscription ici ne demande aucun certificat. Choisissez ce qui convient : organisation enregistrée, dispensée de l’être, dans l’impossibilité de l’être, ou groupe informel.",
  "procedure.no-certificate.explain":
    "Si vous le souhaitez, expliquez à l’agent de liaison, avec vos propres mots, pourquoi vous ne pouvez pas vous faire enregistrer, ou comment d’autres peuvent savoir que votre groupe existe.",
  "procedure.no-certificate.same":
    "L’absence d’enregistrement légal ne figure pas parmi les motifs de ne pas activer une inscription.",
  "procedure.no-certificate.rights":
    "Une adresse confirmée suffit pour les nouvelles, les réunions d’information, les contributions et les demandes, lorsque ces possibilités sont ouvertes.",
  "procedure.no-certificate.accreditation":
    "L’accréditation à une réunion peut avoir ses propres conditions, fixées par qui en décide. Chaque appel les énoncera avant que vous ne commenciez.",

  "comment.title": "Dites-nous ce que vous pensez de cette procédure",
  "comment.lead":
    "Tout le monde peut faire un commentaire. Les agents de liaison lisent tous les commentaires. Ceux-ci ne sont pas publiés et, comme nous ne demandons pas d’adresse, nous ne pouvons pas y répondre.",
  "comment.name": "Nom ou pseudonyme",
  "comment.text": "Votre commentaire",
  "comment.text.hint": "Merci de ne pas nommer de personnes que cela pourrait mettre en danger.",
  "comment.send": "Envoyer le commentaire",
  "comment.thanks.title": "Merci de votre commentaire",
  "comment.thanks.text": "Les agents de liaison lisent tous les commentaires. Le vôtre n’est pas publié.",
  "comment.thanks.back": "Retour à la procédure",
  "error.too_many_comments":
    "De nombreux commentaires sont venus de votre réseau en une heure. Ce que vous avez écrit est toujours là : envoyez-le de nouveau dans une heure.",

  "directory.title": "Répertoire des organisations",
  "directory.lead":
    "Les organisations qui ont accepté d’y figurer, avec leurs propres mots. Y figurer ne vaut pas approbation par l’Organisation des Nations Unies.",
  "directory.country": "Pays ou zone",
  "directory.category": "Catégorie",
  "directory.all": "Toutes",
  "directory.filter": "Afficher",
  "directory.clear": "Afficher toutes les organisations",
  "directory.name": "Organisation",
  "directory.level": "Niveau de travail",
  "directory.website": "Site Web",
  "directory.mission": "Ce qu’elle fait",
  "directory.none": "Aucune organisation n’y figure encore.",
  "directory.none_fits": "Aucune organisation du répertoire ne correspond.",
  "directory.look_further": "Aucune jusqu’ici. Poursuivez la liste pour chercher plus loin.",
  "directory.programs": "Cette liste pour les programmes (JSON)",

  "desk.title": "Bureau",
  "desk.waiting": "Ce qui attend",
  "desk.region": "Votre région : {region}",
  "desk.queue": "File d’attente",
  "desk.count": "Dossiers",
  "desk.first_due": "Première échéance",
  "desk.since": "Depuis",
  "desk.due": "Échéance",
  "desk.overdue": "En retard",
  "desk.none": "Aucun",
  "desk.queue.registration.submitted": "Inscriptions à traiter",
  "desk.queue.registration.contested": "Décisions à examiner de nouveau",
  "desk.queue.registration.change_pending": "Modifications de profil à traiter",
  "desk.queue.registration.info_requested": "Questions auxquelles les organisations doivent répondre",
  "desk.queue.accreditation.submitted": "Candidatures à prendre en charge",
  "desk.queue.accreditation.under_screening": "Candidatures en cours d’examen",
  "desk.queue.accreditation.refusal_proposed": "Refus à confirmer par un second agent de liaison",
  "desk.queue.accreditation.contested": "Candidatures à examiner de nouveau",
  "desk.queue.accreditation.recommended": "Candidatures pour la liste proposée",
  "desk.queue.accreditation.confirmed": "Représentants à approuver",
  "desk.queue.submissions.submitted": "Contributions à prendre en charge",
  "desk.queue.submissions.under_review": "Contributions en cours d’examen",
  "desk.queue.submissions.refusal_proposed": "Refus de contributions à confirmer par un second agent de liaison",
  "desk.queue.submissions.contested": "Contributions à examiner de nouveau",
  "desk.mine": "Mes dossiers",
  "desk.mine.none": "Vous n’avez pris aucun dossier.",
  "desk.mine.case": "Dossier",
  "desk.mine.organization": "Organisation ou titre",
  "desk.mine.next": "Qui doit agir",
  "desk.next.you": "Vous",
  "desk.next.applicant": "L’organisation",
  "desk.next.sender": "Qui envoie la contribution",
  "desk.next.nobody": "Personne",
  "desk.mine.more": "Il y en a d’autres. Les files les montrent tous.",
  "desk.comments": "Commentaires sur les procédures",
  "desk.comments.of": "Commentaires : {procedure}",
  "desk.comments.none": "Aucun commentaire pour l’instant.",
  "desk.comments.unnamed": "Sans nom",
  "desk.comments.about": "Écrit sur la page en {language}, à propos de la version du {date}.",
  "desk.comments.public": "La page publique de cette procédure",
  "desk.audit": "Registre des décisions",
  "desk.audit.open": "Ouvrir le registre",
  "procedure.questions.title": "Poser une question",
  "procedure.questions.lead": "Chacun peut interroger les agents de liaison, sans compte.",
  "procedure.questions.ask": "Choisissez de quoi il s’agit et écrivez la question, dans l’une des six langues.",
  "procedure.questions.confirm": {
    one: "Si vous n’êtes pas connecté, ouvrez le lien reçu par courriel dans les {count} heure et appuyez sur le bouton : c’est seulement alors qu’un agent voit la question.",
    many: "Si vous n’êtes pas connecté, ouvrez le lien reçu par courriel dans les {count} d’heures et appuyez sur le bouton : c’est seulement alors qu’un agent voit la question.",
    other:
      "Si vous n’êtes pas connecté, ouvrez le lien reçu par courriel dans les {count} heures et appuyez sur le bouton : c’est seulement alors qu’un agent voit la question.",
  },
  "procedure.questions.answer": {
    one: "Vous recevez la réponse dans les {count} jour, par courriel et sur une page qui vous est propre. Si nous sommes en retard, cette page le dit.",
    many: "Vous recevez la réponse dans les {count} de jours, par courriel et sur une page qui vous est propre. Si nous sommes en retard, cette page le dit.",
    other:
      "Vous recevez la réponse dans les {count} jours, par courriel et sur une page qui vous est propre. Si nous sommes en retard, cette page le dit.",
  },
  "procedure.questions.back": {
    one: "Un agent peut vous demander une précision {count} fois au plus.",
    many: "Un agent peut vous demander une précision {count} de fois au plus.",
    other: "Un agent peut vous demander une précision {count} fois au plus.",
  },
  "procedure.questions.again": {
    one: "S’il reste quelque chose à éclaircir, écrivez de nouveau dans les {count} jour suivant la réponse.",
    many: "S’il reste quelque chose à éclaircir, écrivez de nouveau dans les {count} de jours suivant la réponse.",
    other: "S’il reste quelque chose à éclaircir, écrivez de nouveau dans les {count} jours suivant la réponse.",
  },
  "procedure.questions.erase": {
    one: "La question et la réponse sont effacées {count} jour après la fin.",
    many: "La question et la réponse sont effacées {count} de jours après la fin.",
    other: "La question et la réponse sont effacées {count} jours après la fin.",
  },
  "procedure.questions.confidential": {
    one: "Qui est menacé parce qu’il participe peut écrire au secrétariat seul, sans donner de nom. Il répond dans les {count} jour.",
    many: "Qui est menacé parce qu’il participe peut écrire au secrétariat seul, sans donner de nom. Il répond dans les {count} de jours.",
    other:
      "Qui est menacé parce qu’il participe peut écrire au secrétariat seul, sans donner de nom. Il répond dans les {count} jours.",
  },
  "desk.queue.enquiries.submitted": "Questions auxquelles répondre",
  "desk.queue.enquiries.under_review": "Questions en cours de réponse",
  "desk.next.asker": "La personne qui demande",
  "desk.in_time": "Rien n’a dépassé la date promise.",
  "desk.places": "À consulter",
  "desk.figures": "Chiffres de l’année",
  "desk.dossiers": "Dossier récapitulatif d’une organisation",
  "desk.reports": "Ce qui a été écrit au seul secrétariat",
  "desk.queue.mail": "Personnes que nos courriels n’atteignent pas",
  "desk.nothing": "Rien n’attend.",
  "desk.empty": "Rien n’attend ici",
  "desk.sessions": "Prochaines séances d’information",
  "desk.interpreters": "Interprètes à réserver au plus tard le",
  "desk.mailings": "Envois d’annonces en cours",
  "desk.mailing.counting": "Décompte des destinataires en cours",
  "desk.mailing.ready": "Prêt, attend une confirmation",
  "desk.mailing.waiting": "Part bientôt, peut encore être annulé",
  "desk.mailing.sending": "En cours d’envoi",
  "desk.audit.text":
    "Votre rôle consulte le registre de toutes les décisions, les chiffres et les dossiers récapitulatifs des organisations. Il ne décide de rien.",
  "desk.late": {
    one: "{count} dossier a dépassé la date promise, depuis le {date}.",
    many: "{count} dossiers ont dépassé la date promise ; le plus ancien depuis le {date}.",
    other: "{count} dossiers ont dépassé la date promise ; le plus ancien depuis le {date}.",
  },
} satisfies Record<PortalKey, Message>;
