import type { Message } from "#shared/speech.ts";
import type { TextKey } from "../text-words.ts";

export const words = {
  "glossary.title": "Glossaire",
  "glossary.lead": "Ce que veulent dire les mots employés sur ce site et dans les réunions consacrées aux migrations.",
  "glossary.accreditation.term": "Accréditation",
  "glossary.accreditation.text":
    "Décision selon laquelle une organisation peut envoyer des représentants à une réunion donnée. Qui décide varie d’une réunion à l’autre.",
  "glossary.briefing.term": "Réunion d’information",
  "glossary.briefing.text":
    "Réunion, le plus souvent en ligne, où les parties prenantes apprennent ce qui se prépare et peuvent poser des questions.",
  "glossary.call.term": "Appel",
  "glossary.call.text":
    "Annonce publique selon laquelle des demandes ou des contributions peuvent être envoyées, avec des conditions, une date d’ouverture et une date de clôture.",
  "glossary.case.term": "Dossier",
  "glossary.case.text":
    "Tout ce qui se passe au sujet d’une demande, par exemple d’une inscription. Chaque dossier a un numéro de référence et un état.",
  "glossary.civil_society.term": "Société civile",
  "glossary.civil_society.text":
    "Personnes qui s’organisent en dehors des pouvoirs publics et des entreprises, par exemple en associations, communautés religieuses ou réseaux.",
  "glossary.contest.term": "Nouvel examen d’une décision",
  "glossary.contest.text":
    "Quand une inscription n’est pas activée, l’organisation peut demander une fois un nouvel examen. Un agent de liaison qui n’a pas pris part à la décision examine alors de nouveau l’inscription.",
  "glossary.authority.term": "Autorité de décision",
  "glossary.authority.text":
    "Qui décide de l’accréditation à une réunion : les États Membres pour le Forum d’examen des migrations internationales, l’organisateur pour beaucoup d’autres.",
  "glossary.ecosoc.term": "Statut consultatif auprès du Conseil économique et social (ECOSOC)",
  "glossary.ecosoc.text":
    "Relation durable entre une organisation non gouvernementale et l’Organisation des Nations Unies, sous l’une de trois formes : statut général, statut spécial ou inscription sur la Liste.",
  "glossary.focal_point.term": "Point focal",
  "glossary.focal_point.text": "Personne d’une organisation avec laquelle les agents de liaison correspondent.",
  "glossary.gcm.term": "Pacte mondial pour des migrations sûres, ordonnées et régulières",
  "glossary.gcm.text":
    "Cadre de coopération en matière de migrations, adopté en décembre 2018 et approuvé par l’Assemblée générale dans sa résolution 73/195. Il n’est pas juridiquement contraignant et compte 23 objectifs.",
  "glossary.host.term": "Organisation hôte",
  "glossary.host.text":
    "Organisation enregistrée légalement qui se porte garante d’un groupe ne pouvant pas se faire enregistrer légalement.",
  "glossary.imrf.term": "Forum d’examen des migrations internationales",
  "glossary.imrf.text":
    "Réunion tenue tous les quatre ans depuis 2022, où les États Membres examinent au niveau mondial la mise en œuvre du Pacte mondial.",
  "glossary.input.term": "Contribution",
  "glossary.input.text":
    "Ce qu’un État ou une partie prenante présente par écrit pour un examen : déclaration, document ou réponses à des questions.",
  "glossary.liaison.term": "Agent de liaison",
  "glossary.liaison.text": "Personne qui lit les inscriptions, pose des questions et répond au nom du Réseau.",
  "glossary.member_state.term": "État Membre",
  "glossary.member_state.text": "L’un des 193 États Membres de l’Organisation des Nations Unies.",
  "glossary.migrant_led.term": "Organisation dirigée par des migrants",
  "glossary.migrant_led.text": "Organisation ou groupe dans lequel les migrants prennent eux-mêmes les décisions.",
  "glossary.network.term": "Réseau des Nations Unies sur les migrations",
  "glossary.network.text":
    "Entités du système des Nations Unies qui, ensemble, aident les États à mettre en œuvre le Pacte mondial. L’Organisation internationale pour les migrations le coordonne et en assure le secrétariat.",
  "glossary.nhri.term": "Institution nationale des droits de l’homme",
  "glossary.nhri.text":
    "Institution indépendante qu’un État crée par la loi pour promouvoir et protéger les droits de l’homme. Son indépendance se mesure aux Principes de Paris.",
  "glossary.no_objection.term": "Procédure d’approbation tacite",
  "glossary.no_objection.text":
    "Une liste d’organisations est soumise aux États Membres ; celles auxquelles aucun État ne fait objection dans un délai fixé sont accréditées.",
  "glossary.observer.term": "Observateur",
  "glossary.observer.text":
    "État ou organisation qui peut assister aux réunions d’un organe de l’Organisation des Nations Unies sans y voter.",
  "glossary.officer_second.term": "Second agent de liaison",
  "glossary.officer_second.text":
    "Agent de liaison qui n’a pas pris part à une décision et l’examine de nouveau quand un nouvel examen est demandé.",
  "glossary.president.term": "Présidence de l’Assemblée générale",
  "glossary.president.text":
    "Élue pour un an par l’Assemblée générale. Pour certaines réunions, elle établit la liste des organisations dont l’accréditation est proposée.",
  "glossary.reference.term": "Numéro de référence",
  "glossary.reference.text":
    "Désigne un dossier, par exemple ORG-7K3Q-9TDW. Il permet à toute personne de voir l’état du dossier, mais rien d’autre.",
  "glossary.commission.term": "Commission régionale",
  "glossary.commission.text":
    "L’une des cinq commissions de l’Organisation des Nations Unies chargées des questions économiques et sociales d’une région. Un pays peut appartenir à plusieurs d’entre elles.",
  "glossary.regional_review.term": "Examen régional",
  "glossary.regional_review.text":
    "Examen, tous les quatre ans depuis 2020, de la mise en œuvre du Pacte mondial dans une région. Il prépare le Forum d’examen des migrations internationales.",
  "glossary.representative.term": "Représentant",
  "glossary.representative.text": "Personne qu’une organisation accréditée envoie à une réunion.",
  "glossary.secretariat.term": "Secrétariat",
  "glossary.secretariat.text":
    "Bureau au service du Réseau, qui gère ce site. Il supervise le travail des agents de liaison et décide là où ceux-ci ne le peuvent pas.",
  "glossary.special.term": "Accréditation spéciale",
  "glossary.special.text":
    "Accréditation à une réunion, pour les organisations qui n’ont pas de statut leur y donnant déjà accès.",
  "glossary.stakeholder.term": "Partie prenante",
  "glossary.stakeholder.text":
    "Quiconque a un rôle dans les migrations en dehors des États : migrants, société civile, autorités locales, syndicats, employeurs, milieux universitaires, médias et autres.",
  "glossary.whole_of_society.term": "Approche associant l’ensemble de la société",
  "glossary.whole_of_society.text":
    "L’un des dix principes directeurs du Pacte mondial : les questions de migrations se traitent dans un large partenariat avec toutes les parties prenantes.",

  "texts.version": "Version : {version}",

  "privacy.title": "Avis de confidentialité",
  "privacy.lead": "Ce que nous conservons, qui le voit, pendant combien de temps, et ce que vous pouvez nous demander.",
  "privacy.who": "Qui est responsable",
  "privacy.who.text":
    "Le secrétariat du Réseau des Nations Unies sur les migrations gère ce site et répond de ce qui y est conservé.",
  "privacy.keep": "Ce que nous conservons et qui le voit",
  "privacy.keep.public":
    "Sur l’organisation : ses noms et son sigle, ses catégories, si des migrants la dirigent, ses niveaux de travail, ce qu’elle fait, les objectifs auxquels elle travaille, son pays, les pays où elle travaille et son site Web. Cela ne devient public que si vous acceptez de figurer dans le répertoire et qu’un agent de liaison a activé l’inscription. Sinon, seuls les agents de liaison le voient.",
  "privacy.keep.internal":
    "Adresses, personnes avec lesquelles elle travaille, statut juridique et enregistrement, année de fondation, statut auprès des Nations Unies, réseaux, nom et fonction de la personne à sa tête, nom, fonction, langue et fuseau horaire de la personne à contacter. Seuls les agents de liaison le voient.",
  "privacy.keep.protected":
    "Téléphone, autres moyens de contact et moyens plus sûrs, et si vous courez un risque. Seules les rares personnes qui en ont besoin le voient. Ce n’est jamais publié ni transmis.",
  "privacy.keep.email":
    "Votre adresse électronique, pour que nous puissions vous écrire et que vous puissiez vous connecter. Elle n’est jamais montrée publiquement.",
  "privacy.keep.mails":
    "Chaque courriel que nous vous envoyons. Vous le retrouvez dans votre boîte aux lettres, et les agents de liaison voient les courriels d’un dossier.",
  "privacy.keep.decisions":
    "Qui a décidé quoi, quand et pour quel motif. Les auditeurs et auditrices peuvent lire ce registre. Il ne contient aucune donnée personnelle.",
  "privacy.keep.comments":
    "Les commentaires sur les procédures : le texte, un nom si vous en donnez un, la date et la langue de la page. Les agents de liaison les lisent.",
  "privacy.keep.sign_ups":
    "Des personnes qui s’inscrivent à une réunion d’information : un nom ou un pseudonyme, l’adresse électronique, la langue et la séance, et ce qu’elles choisissent d’ajouter, comme l’organisation, le pays, le fuseau horaire, des besoins ou une question. Seuls les agents de liaison le voient. Les questions auxquelles il est répondu publiquement y figurent sans nom.",
  "privacy.never": "Ce que nous ne faisons pas",
  "privacy.never.tracking":
    "Nous ne suivons pas les visiteurs, n’affichons pas de publicité, et nos courriels ne nous renvoient aucune information.",
  "privacy.never.cookies":
    "La lecture des pages publiques ne dépose aucun cookie. Un cookie garde un brouillon ouvert sur votre appareil, un autre maintient votre connexion. Il n’y en a pas d’autres.",
  "privacy.never.passed_on":
    "Nous ne vendons rien. Tout ce qui irait aux États Membres vous est d’abord montré, et n’est transmis qu’avec votre accord.",
  "privacy.never.addresses":
    "Nos journaux techniques ne contiennent ni noms, ni adresses électroniques, ni adresses de réseau. Contre les abus, nous comptons les demandes sous un code qui change chaque jour et dont on ne peut pas déduire l’adresse de réseau.",
  "privacy.how_long": "Pendant combien de temps",
  "privacy.how_long.all": "Tout ce qui est conservé : combien de temps, et pourquoi",
  "privacy.rights": "Ce que vous pouvez faire",
  "privacy.rights.see":
    "Voir ce que nous conservons sur vous, en prendre une copie ou l’effacer : connectez-vous et ouvrez « Mes données ». Avant l’effacement, nous disons ce qui disparaît et ce qui reste.",
  "privacy.rights.correct":
    "Le corriger, ou retirer immédiatement l’organisation du répertoire : sur la page de votre inscription.",
  "privacy.rights.close": "Clore l’inscription à tout moment.",
  "privacy.rights.ask":
    "Réclamer, ou demander : répondez à n’importe lequel de nos courriels. Des personnes lisent ces réponses.",
  "privacy.rights.own": "Vos données : les voir, les copier, les effacer",
  "privacy.changes": "Quand cet avis change, sa version change aussi.",

  "accessibility.title": "Accessibilité",
  "accessibility.lead":
    "Chacun doit pouvoir utiliser ce site, avec tout appareil, toute aide technique et même une connexion lente.",
  "accessibility.aim": "Ce que nous visons",
  "accessibility.aim.standard": "Nous suivons les Règles pour l’accessibilité des contenus Web (WCAG) 2.2, niveau AA.",
  "accessibility.aim.keyboard": "Toutes les pages s’utilisent au clavier seul et avec un lecteur d’écran.",
  "accessibility.aim.zoom":
    "Le texte peut être agrandi, les pages s’adaptent aux écrans étroits, et les réglages de votre appareil pour les animations et le contraste sont respectés.",
  "accessibility.aim.light": "Les pages sont légères et fonctionnent sans scripts, même sur d’anciens téléphones.",
  "accessibility.aim.languages": "Tout existe en six langues. Les pages en arabe se lisent de droite à gauche.",
  "accessibility.limits": "Ce qui, à notre connaissance, ne suffit pas encore",
  "accessibility.limits.tests":
    "Jusqu’ici, les pages ont été vérifiées par des tests automatiques, qui ne décèlent qu’une partie des obstacles. Des essais par des personnes qui utilisent des aides techniques restent à faire.",
  "accessibility.limits.texts": "Ce qu’écrivent les organisations est montré dans la langue où elles l’ont écrit.",
  "accessibility.help": "Dites-le-nous",
  "accessibility.help.text":
    "Si quelque chose vous empêche de participer, répondez à l’un de nos courriels ou laissez un commentaire sur la page d’une procédure. Il ne faut pour cela aucune adresse.",
  "accessibility.help.link": "Commenter une procédure",
  "privacy.keep.questions":
    "Des personnes qui posent une question : l’adresse électronique, la langue, ce qu’elles demandent et, si elles le disent, un nom et un pays. Les agents de liaison de leur région le lisent. Ce qui est écrit au secrétariat en toute confidentialité, lui seul le lit.",
} satisfies Record<TextKey, Message>;
