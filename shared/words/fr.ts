import type { Message } from "../speech.ts";
import type { SharedKey } from "../words.ts";

export const words = {
  "frame.site": "Baraza",
  "frame.owner": "Plateforme de participation des parties prenantes du Réseau des Nations Unies sur les migrations",
  "frame.title": "{title} – Baraza",
  "frame.title_with_errors": "Erreur : {title} – Baraza",
  "frame.skip": "Aller au contenu principal",
  "frame.navigation": "Menu principal",
  "frame.desk_navigation": "Menu du bureau",
  "frame.languages": "Langues",
  "frame.about": "À propos de ce site",
  "frame.country_names":
    "Les noms des pays et des zones suivent la terminologie de l’Organisation des Nations Unies et n’impliquent aucune prise de position quant au statut juridique des pays, territoires, villes ou zones. Toute mention du Kosovo doit s’entendre dans le contexte de la résolution 1244 (1999) du Conseil de sécurité.",

  "nav.home": "Accueil",
  "nav.take_part": "Comment participer",
  "nav.registration": "Inscrire une organisation",
  "nav.forums": "Forums",
  "nav.briefings": "Réunions d’information",
  "nav.announcements": "Annonces",
  "nav.submissions": "Contributions",
  "nav.directory": "Répertoire",
  "nav.status": "Suivre un dossier",
  "nav.sign_in": "Se connecter",
  "nav.me": "Mes pages",
  "nav.desk": "Bureau",
  "nav.desk_registration": "Inscriptions",
  "nav.desk_forums": "Forums et appels",
  "nav.desk_briefings": "Réunions d’information",
  "nav.desk_announcements": "Annonces",
  "nav.desk_enquiries": "Questions",
  "nav.desk_accreditation": "Accréditation",
  "nav.desk_submissions": "Contributions",
  "nav.desk_audit": "Registre des décisions",
  "nav.desk_figures": "Chiffres",
  "nav.desk_dossiers": "Dossiers récapitulatifs",
  "nav.privacy": "Confidentialité",
  "nav.accessibility": "Accessibilité",
  "nav.glossary": "Glossaire",
  "nav.ask_about": "Poser une question sur ce dossier",
  "nav.asked_about": "Questions sur ce dossier",
  "nav.enquiries": "Nous poser une question",

  "form.optional": "(facultatif)",
  "form.problem": "Il y a un problème",
  "form.error": "Erreur :",
  "form.most_characters": {
    one: "{count} caractère au maximum.",
    many: "{count} de caractères au maximum.",
    other: "{count} caractères au maximum.",
  },
  "form.choose_any": "Choisissez toutes les réponses qui conviennent.",
  "form.choose": "Choisissez une réponse",
  "form.chosen": {
    one: "{count} réponse choisie",
    many: "{count} de réponses choisies",
    other: "{count} réponses choisies",
  },
  "form.yes": "Oui",
  "form.no": "Non",
  "form.save": "Enregistrer et continuer",
  "form.change": "Modifier",
  "form.not_answered": "Sans réponse",
  "form.labelled": "{label} : {text}",
  "form.leave_empty": "Laissez ce champ vide. Il sert à repérer les messages automatiques.",

  "error.required": "Cette réponse est nécessaire.",
  "error.too_short": {
    one: "C’est trop court. Écrivez au moins {count} caractère.",
    many: "C’est trop court. Écrivez au moins {count} de caractères.",
    other: "C’est trop court. Écrivez au moins {count} caractères.",
  },
  "error.too_long": {
    one: "C’est trop long. Écrivez au plus {count} caractère.",
    many: "C’est trop long. Écrivez au plus {count} de caractères.",
    other: "C’est trop long. Écrivez au plus {count} caractères.",
  },
  "error.too_few": {
    one: "Choisissez au moins {count} réponse.",
    many: "Choisissez au moins {count} de réponses.",
    other: "Choisissez au moins {count} réponses.",
  },
  "error.too_many": {
    one: "Choisissez au plus {count} réponse.",
    many: "Choisissez au plus {count} de réponses.",
    other: "Choisissez au plus {count} réponses.",
  },
  "error.control_characters":
    "Le texte contient des caractères de commande invisibles. Saisissez-le de nouveau ou copiez-le en passant par un éditeur de texte brut.",
  "error.bidi_override":
    "Le texte contient des marques invisibles qui changent le sens de l’écriture. Saisissez-le de nouveau sans elles.",
  "error.line_break": "Écrivez cette réponse sur une seule ligne.",
  "error.lone_surrogate":
    "Il manque une partie d’un caractère, peut-être à la suite d’une copie. Saisissez le texte de nouveau.",
  "error.not_text": "Cette réponse doit être un texte.",
  "error.unknown_field": "Ce formulaire n’a pas ce champ. Ouvrez de nouveau le formulaire et remplissez-le.",
  "error.not_a_choice": "Choisissez l’une des réponses proposées.",
  "error.none_and_others":
    "Vous avez choisi « aucun » avec d’autres réponses. Choisissez soit « aucun », soit les autres réponses.",
  "error.not_an_email": "Écrivez une adresse électronique telle que nom@example.org.",
  "error.not_a_url": "Écrivez une adresse de site telle que https://example.org.",
  "error.not_a_year": "Écrivez une année en quatre chiffres, de {min} à {max}.",
  "error.not_a_date": "Écrivez une date qui existe : jour, mois et année.",
  "error.wrong_reference":
    "Ce n’est pas l’un de nos numéros de référence. Ils se présentent ainsi : ORG-7K3Q-9TDW. Vérifiez-le dans nos courriels.",
  "error.must_agree": "Nous avons besoin de votre accord pour continuer.",
  "error.in_the_past": "Ce moment est déjà passé. Choisissez-en un autre, plus tard.",
  "error.too_soon": "C’est trop tôt. Choisissez un moment ultérieur.",
  "error.too_far": "C’est trop éloigné. Choisissez un moment plus proche.",
  "error.not_a_number": "Écrivez un nombre entier.",
  "error.too_low": "C’est trop peu. Écrivez {min} ou plus.",
  "error.too_high": "C’est trop. Écrivez {max} ou moins.",
  "refusal.open_again": "Ouvrir de nouveau la page",
  "refusal.invalid.title": "Certaines réponses sont à corriger",
  "refusal.invalid.text": "Corrigez les réponses signalées, puis envoyez de nouveau le formulaire.",
  "refusal.not_found.title": "Page introuvable",
  "refusal.not_found.text":
    "Il n’y a rien à cette adresse. Vérifiez qu’elle est complète ou repartez de la page d’accueil.",
  "refusal.gone.title": "Cette page n’est plus disponible",
  "refusal.gone.text":
    "Ce qui se trouvait ici a été retiré ou a expiré. Repartez de la page d’accueil pour voir ce qui est ouvert actuellement.",
  "refusal.link_expired.title": "Ce lien a expiré",
  "refusal.link_expired.text":
    "Les liens de nos courriels ne fonctionnent que pendant un certain temps. Demandez-en un nouveau.",
  "refusal.link_used.title": "Ce lien a déjà été utilisé",
  "refusal.link_used.text":
    "Chaque lien ne sert qu’une fois. Si vous avez déjà confirmé ou envoyé quelque chose avec ce lien, connectez-vous pour le voir. Sinon, demandez-en un nouveau.",
  "refusal.forbidden.title": "Vous n’avez pas accès à cette page",
  "refusal.forbidden.text":
    "La connexion est établie, mais votre rôle ne donne pas accès à cette page. S’il devrait le faire, adressez-vous au secrétariat.",
  "refusal.sign_in_needed.title": "Veuillez vous connecter",
  "refusal.sign_in_needed.text":
    "Connectez-vous pour voir cette page. Nous vous envoyons un lien par courriel ; il n’y a pas de mot de passe.",
  "refusal.changed_meanwhile.title": "Quelqu’un a fait une modification entre-temps",
  "refusal.changed_meanwhile.text":
    "Votre modification n’a pas été enregistrée. Ouvrez de nouveau la page, voyez ce qui a changé et recommencez si c’est encore nécessaire.",
  "refusal.not_now.title": "Cette étape n’est pas possible actuellement",
  "refusal.not_now.text":
    "L’état du dossier ne le permet pas. Rien n’a été modifié. Ouvrez de nouveau le dossier pour voir les étapes possibles.",
  "refusal.too_many_requests.title": "Trop de tentatives",
  "refusal.too_many_requests.text": "Rien n’a été modifié. Veuillez patienter un moment avant de réessayer.",
  "refusal.too_large.title": "L’envoi est trop volumineux",
  "refusal.too_large.text":
    "Vous avez envoyé plus que ce que nous pouvons recevoir en une fois. Raccourcissez-le et envoyez-le de nouveau.",
  "refusal.wrong_type.title": "Nous ne pouvons pas lire cet envoi",
  "refusal.wrong_type.text":
    "Ce qui a été envoyé n’est pas dans un format que nous acceptons ici. Utilisez le formulaire de la page.",
  "refusal.cross_site.title": "Ce formulaire ne vient pas de notre site",
  "refusal.cross_site.text":
    "Pour votre sécurité, nous n’acceptons que les formulaires envoyés depuis nos propres pages. Ouvrez de nouveau la page et envoyez le formulaire à partir de celle-ci.",
  "refusal.idempotency_mismatch.title": "Un contenu différent a déjà été envoyé",
  "refusal.idempotency_mismatch.text":
    "La même clé a déjà servi pour une autre demande. Rien n’a été modifié. Envoyez cette demande avec une nouvelle clé.",
  "refusal.unavailable.title": "Le service est très sollicité",
  "refusal.unavailable.text": "Rien n’a été modifié. Veuillez réessayer dans une minute.",
  "refusal.already_sent.title": "Ceci a déjà été envoyé",
  "refusal.already_sent.text":
    "Votre inscription a été envoyée et ne peut plus être modifiée ici. Ouvrez la page de votre dossier pour voir où il en est.",
  "refusal.assigned.title": "Un autre agent de liaison a pris ce dossier",
  "refusal.assigned.text":
    "Rien n’a été modifié. Demandez à votre collègue de remettre le dossier dans la file, ou au secrétariat de le reprendre.",
  "refusal.rounds_used.title": "Aucune autre question n’est possible",
  "refusal.rounds_used.text":
    "Trois questions ont été posées dans ce dossier. Décidez avec ce dont vous disposez ou adressez-vous au secrétariat.",
  "refusal.factor_needed.title": "Le second facteur manque",
  "refusal.factor_needed.text": "Saisissez le code de votre application d’authentification pour continuer.",
  "refusal.change_waits.title": "Une modification est déjà en attente",
  "refusal.change_waits.text":
    "Rien n’a été modifié. Retirez la modification en attente ou attendez la réponse avant d’en proposer une autre.",
  "refusal.not_json.title": "Nous ne pouvons pas lire cet envoi",
  "refusal.not_json.text": "Ce qui a été envoyé n’est pas du JSON valide. Corrigez-le et envoyez-le de nouveau.",
  "refusal.fault.title": "Une erreur s’est produite de notre côté",
  "refusal.fault.text": "Ce que vous aviez déjà enregistré est conservé. Veuillez réessayer dans quelques minutes.",

  "notice.info": "Information",
  "notice.success": "C’est fait",
  "notice.warning": "Important",
  "notice.error": "Problème",
  "task.done": "Fait",
  "task.todo": "À faire",
  "page.next": "Suite de la liste",
  "page.first": "Retour au début de la liste",
  "feeds.title": "Calendrier et fil d’actualité",
  "feeds.lead":
    "Ajoutez l’une de ces adresses à votre calendrier ou à votre lecteur de nouvelles. Les dates qui changent y changeront aussi.",
  "feeds.ics": "Calendrier (iCalendar)",
  "feeds.atom": "Fil d’actualité (Atom)",
  "text.only_in": "Pour l’instant, uniquement dans la langue suivante : {language}.",

  "time.in_zone": "{when} ({zone}, {utc})",
  "time.utc": "{when} (UTC)",
  "time.under_a_minute": "moins d’une minute",
  "time.over": "Ce moment est passé",
  "time.forum": "Heure du forum",
  "time.session": "Heure de la séance",
  "time.announced": "Heure annoncée",
  "time.universal": "Temps universel",
  "time.left": "Temps restant",
  "time.yours": "Votre heure",

  "visibility.public": "Public",
  "visibility.member_states": "Pour les États Membres",
  "visibility.internal": "Interne",
  "visibility.sensitive": "Protégé",
  "visibility_meaning.public": "Tout le monde peut le voir sur notre site.",
  "visibility_meaning.member_states": "Transmis à tous les États Membres de l’Organisation des Nations Unies.",
  "visibility_meaning.internal": "Seuls les agents de liaison chargés de votre dossier peuvent le voir.",
  "visibility_meaning.sensitive":
    "Seules les rares personnes qui en ont besoin peuvent le voir. Jamais publié ni transmis.",

  "category.migrants": "Migrants",
  "category.civil_society": "Société civile",
  "category.migrant_diaspora_org": "Organisations de migrants et de la diaspora",
  "category.faith_based": "Organisations confessionnelles",
  "category.local_authority": "Autorités locales",
  "category.local_community": "Communautés locales",
  "category.private_sector": "Secteur privé",
  "category.employers_org": "Organisations d’employeurs",
  "category.trade_union": "Syndicats et organisations de travailleurs",
  "category.parliamentarians": "Parlementaires",
  "category.nhri": "Institutions nationales des droits de l’homme",
  "category.rcrc_movement": "Mouvement international de la Croix-Rouge et du Croissant-Rouge",
  "category.academia": "Milieux universitaires et recherche",
  "category.media": "Médias",
  "category.youth": "Organisations de jeunes",
  "category.women_led": "Organisations dirigées par des femmes",
  "category.children_rights": "Organisations de défense des droits de l’enfant",
  "category.persons_with_disabilities": "Organisations de personnes handicapées",
  "category.other": "Autres parties prenantes",

  "level.local": "Local",
  "level.national": "National",
  "level.regional": "Régional",
  "level.global": "Mondial",

  "population.women": "Femmes",
  "population.children": "Enfants",
  "population.youth": "Jeunes",
  "population.persons_with_disabilities": "Personnes handicapées",
  "population.older_persons": "Personnes âgées",
  "population.refugees_and_displaced": "Réfugiés et personnes déplacées",
  "population.migrant_workers": "Travailleurs migrants",
  "population.undocumented": "Migrants en situation irrégulière",
  "population.lgbti": "Personnes LGBTI",
  "population.indigenous": "Peuples autochtones",
  "population.diaspora": "Communautés de la diaspora",
  "population.other": "Autres",

  "legal.registered": "Enregistrée auprès des autorités",
  "legal.exempt": "L’enregistrement n’est pas exigé dans notre cas",
  "legal.unable": "Nous ne pouvons pas nous faire enregistrer",
  "legal.informal": "Groupe informel",

  "migrant_led.yes": "Oui, elle est dirigée par des migrants",
  "migrant_led.no": "Non",
  "migrant_led.self_described": "Nous le décrivons avec nos propres mots",

  "un_status.ecosoc_general": "Statut consultatif général auprès du Conseil économique et social",
  "un_status.ecosoc_special": "Statut consultatif spécial auprès du Conseil économique et social",
  "un_status.ecosoc_roster": "Inscription sur la Liste du Conseil économique et social",
  "un_status.gcm_2017_2018": "Accréditation au processus du Pacte mondial, 2017-2018",
  "un_status.imrf_prior": "Accréditation à un précédent Forum d’examen des migrations internationales",
  "un_status.unfccc": "Observateur auprès de la Convention-cadre sur les changements climatiques (CCNUCC)",
  "un_status.nhri": "Institution nationale des droits de l’homme dotée d’un statut d’accréditation",
  "un_status.none": "Aucun de ces statuts",

  "region.africa": "Afrique",
  "region.arab_states": "États arabes",
  "region.asia_pacific": "Asie et Pacifique",
  "region.europe_north_america": "Europe et Amérique du Nord",
  "region.latin_america_caribbean": "Amérique latine et Caraïbes",
  "region.global": "Monde",
  "region.cross_regional": "Plusieurs régions",

  "objective.unofficial":
    "Traduction non officielle des titres des objectifs (résolution 73/195 de l’Assemblée générale).",
  "objective.1":
    "Collecter et utiliser des données précises et ventilées qui serviront à l’élaboration de politiques fondées sur la connaissance des faits",
  "objective.2":
    "Lutter contre les facteurs négatifs et les problèmes structurels qui poussent des personnes à quitter leur pays d’origine",
  "objective.3": "Fournir dans les meilleurs délais des informations exactes à toutes les étapes de la migration",
  "objective.4":
    "Faire en sorte que tous les migrants puissent établir leur identité légale et soient munis de papiers d’identité adéquats",
  "objective.5": "Faire en sorte que les filières de migration régulière soient accessibles et plus souples",
  "objective.6":
    "Favoriser des pratiques de recrutement justes et éthiques et assurer les conditions d’un travail décent",
  "objective.7": "S’attaquer aux facteurs de vulnérabilité liés aux migrations et les réduire",
  "objective.8":
    "Sauver des vies et mettre en place une action internationale coordonnée pour retrouver les migrants disparus",
  "objective.9": "Renforcer l’action transnationale face au trafic de migrants",
  "objective.10":
    "Prévenir, combattre et éliminer la traite des personnes dans le cadre des migrations internationales",
  "objective.11": "Gérer les frontières de manière intégrée, sûre et coordonnée",
  "objective.12":
    "Veiller à l’invariabilité et à la prévisibilité des procédures migratoires pour assurer des contrôles, des évaluations et une orientation appropriés",
  "objective.13":
    "Ne recourir au placement en rétention administrative des migrants qu’en dernier ressort et chercher des solutions de rechange",
  "objective.14":
    "Renforcer la protection, l’assistance et la coopération consulaires tout au long du cycle migratoire",
  "objective.15": "Assurer l’accès des migrants aux services de base",
  "objective.16":
    "Donner aux migrants et aux sociétés des moyens en faveur de la pleine intégration et de la cohésion sociale",
  "objective.17":
    "Éliminer toutes les formes de discrimination et encourager un débat public fondé sur l’analyse des faits afin de faire évoluer la manière dont les migrations sont perçues",
  "objective.18":
    "Investir dans le perfectionnement des compétences et faciliter la reconnaissance mutuelle des aptitudes, qualifications et compétences",
  "objective.19":
    "Créer les conditions permettant aux migrants et aux diasporas de contribuer pleinement au développement durable dans tous les pays",
  "objective.20":
    "Rendre les envois de fonds plus rapides, plus sûrs et moins coûteux et favoriser l’inclusion financière des migrants",
  "objective.21":
    "Coopérer en vue de faciliter le retour et la réadmission des migrants en toute sécurité et dignité, ainsi que leur réintégration durable",
  "objective.22":
    "Mettre en place des mécanismes de portabilité des droits de sécurité sociale et des avantages acquis",
  "objective.23":
    "Renforcer la coopération internationale et les partenariats mondiaux pour des migrations sûres, ordonnées et régulières",
} satisfies Record<SharedKey, Message>;
