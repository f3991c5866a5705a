import type { Message } from "#shared/speech.ts";
import type { RightsKey } from "../rights-words.ts";

export const words = {
  "my_data.title": "Mes données",
  "my_data.lead":
    "Cette page montre ce que le site conserve à votre sujet : dans quel but, qui le voit et combien de temps. Vous pouvez le corriger, l’emporter et le faire effacer.",
  "my_data.account": "Vous",
  "my_data.address": "Adresse électronique : {email}",
  "my_data.address.change": "Changer d’adresse",
  "my_data.name": "Nom",
  "my_data.language": "Langue des courriels que nous vous envoyons",
  "my_data.zone": "Fuseau horaire",
  "my_data.save": "Enregistrer",
  "my_data.saved": "C’est enregistré.",
  "my_data.held": "Ce qui est conservé à votre sujet",
  "my_data.what": "Quoi",
  "my_data.how_many": "Combien",
  "my_data.and_more": "plus de {count}",
  "my_data.why": "Dans quel but",
  "my_data.who": "Qui le voit",
  "my_data.how_long": "Combien de temps",
  "my_data.where": "Voir et corriger",
  "my_data.open": "Ouvrir",
  "my_data.here": "Sur cette page",
  "my_data.by_mail": "Par le lien de notre courriel",
  "my_data.travel":
    "Un document de voyage est conservé chiffré, à part de tout le reste. Il n’est pas dans le fichier à télécharger : vous l’avez vous-même. Le lien du courriel de votre désignation montre si nous l’avons.",
  "my_data.unknown": {
    one: "Ce que vous avez dit de façon anonyme n’est pas lié à vous, et personne ne peut le retrouver pour vous : messages destinés au seul secrétariat, questions anonymes, commentaires. Il en va de même des courriels envoyés à une adresse pas encore confirmée ; ils sont effacés après {count} jour.",
    many: "Ce que vous avez dit de façon anonyme n’est pas lié à vous, et personne ne peut le retrouver pour vous : messages destinés au seul secrétariat, questions anonymes, commentaires. Il en va de même des courriels envoyés à une adresse pas encore confirmée ; ils sont effacés après {count} de jours.",
    other:
      "Ce que vous avez dit de façon anonyme n’est pas lié à vous, et personne ne peut le retrouver pour vous : messages destinés au seul secrétariat, questions anonymes, commentaires. Il en va de même des courriels envoyés à une adresse pas encore confirmée ; ils sont effacés après {count} jours.",
  },
  "my_data.record": "Le registre des décisions",
  "my_data.record.text":
    "Chaque décision reste pour toujours au registre : quoi, quand, pourquoi et, par un numéro, qui l’a prise. Le registre ne contient ni nom, ni adresse, ni aucun de vos mots. Une fois vos données effacées, le numéro ne mène à personne.",
  "my_data.record.number": "Votre numéro :",
  "my_data.download": "Emporter vos données",
  "my_data.download.text":
    "Vous recevez un fichier JSON, un format que d’autres programmes lisent. Il contient en entier tout ce qui figure dans le tableau ci-dessus, et rien sur d’autres personnes. Gardez-le en lieu sûr : quiconque l’ouvre peut tout lire.",
  "my_data.download.large":
    "S’il y a plus que ce qu’un fichier peut contenir, son champ « complete » vaut « false ». Les programmes obtiennent le reste page par page à l’adresse /api/my-data.",
  "my_data.download.button": "Télécharger mes données",
  "my_data.erase.text": "Vous pouvez faire effacer vos données. Lisez d’abord ce qui part, ce qui reste et pourquoi.",
  "my_data.erase.link": "Ce que l’effacement signifie",
  "kind.person": "Votre compte",
  "kind.sessions": "Les appareils où votre session est ouverte",
  "kind.organizations": "Les organisations pour lesquelles vous agissez",
  "kind.changes": "Les modifications proposées de leur profil",
  "kind.cases": "Les dossiers",
  "kind.applications": "Les candidatures dont vous êtes le contact",
  "kind.representatives": "Vous en tant que représentant ou représentante",
  "kind.inputs": "Les contributions",
  "kind.signUps": "Les inscriptions aux réunions d’information",
  "kind.questions": "Les questions avant les réunions d’information",
  "kind.enquiries": "Les questions aux agents de liaison",
  "kind.subscriptions": "L’abonnement aux nouvelles",
  "kind.mails": "Les courriels qui vous ont été envoyés",
  "kind.addressTroubles": "Les courriels qui ne vous sont pas parvenus",
  "kind.files": "Les fichiers que vous avez envoyés",
  "who.you": "Vous, et personne d’autre.",
  "who.desk": "Vous et les agents de liaison de la région.",
  "who.organization":
    "Vous, les autres points focaux de l’organisation et les agents de liaison de la région. Le public ne voit que ce qui est marqué comme public.",
  "who.representative":
    "Vous, votre organisation et les agents de liaison. Le document de voyage : le secrétariat seul.",
  "who.input":
    "Vous et les agents de liaison de la région. Après publication : tout le monde, comme vous l’avez choisi.",
  "who.briefing": "Vous et les agents qui tiennent la réunion.",
  "who.nobody": "Vous. Les agents voient seulement combien de personnes sont abonnées.",
  "kept_page.title": "Combien de temps nous conservons quoi",
  "kept_page.lead":
    "Voici le tableau entier. Tout ce qui renseigne sur une personne est conservé selon l’une de ces règles, et le site les applique de lui-même.",
  "kept_page.then": "Ensuite",
  "kept_page.backups":
    "Les sauvegardes contre les pertes gardent ce qui a été effacé 35 jours de plus au maximum. Elles ne servent qu’en cas de perte.",
  "erase.title": "Effacer mes données",
  "erase.lead": "L’effacement est définitif. Lisez d’abord ce qui suit.",
  "erase.goes": "Ce qui est effacé",
  "goes.account":
    "Votre nom, votre adresse électronique, votre langue, votre fuseau horaire et vos sessions. Vous ne pouvez plus vous connecter.",
  "goes.organizations":
    "Vos coordonnées dans les organisations. D’une organisation qui a pris fin, il ne reste que ce qui était public. Là où vous êtes l’un des points focaux sans être le premier, vous partez.",
  "goes.applications":
    "Vos coordonnées dans les candidatures : elles sont remplacées par celles du premier point focal de l’organisation. S’il n’y en a pas, ce qui est encore en cours est retiré et les réponses sont effacées.",
  "goes.representatives":
    "Vous en tant que représentant ou représentante : on ne vous attend plus, votre siège se libère, le document de voyage et la photo sont effacés.",
  "goes.inputs": "Les brouillons et les contributions non publiées, avec leurs fichiers.",
  "goes.briefings":
    "Vos inscriptions aux réunions d’information et les questions que vous y avez posées. Les places se libèrent.",
  "goes.enquiries": "Vos questions aux agents de liaison, avec les réponses.",
  "goes.news": "Votre abonnement aux nouvelles.",
  "goes.mails": "Tous les courriels qui vous ont été envoyés, avec votre boîte aux lettres.",
  "erase.stays": "Ce qui reste, et pourquoi",
  "stays.published":
    "Les contributions publiées et les questions qui figurent sur la page d’une réunion : d’autres s’y réfèrent. Pour qu’une contribution parte, retirez-la d’abord.",
  "stays.published.link": "Mes dossiers",
  "stays.lists":
    "Les noms d’organisations sur des listes transmises aux États Membres ou publiées : ils font partie des actes du processus.",
  "stays.public": "Ce qui était public d’une organisation : cela va avec les décisions à son sujet.",
  "stays.record": "Le registre des décisions : quoi, quand et pourquoi, avec un numéro qui ne mène alors à personne.",
  "stays.addresses":
    "Si des courriels à votre adresse sont revenus, ou si vous ne vouliez plus de nouvelles : une empreinte de l’adresse, pour que nous nous y tenions. L’adresse ne peut pas y être lue.",
  "stays.anonymous": "Ce qui a été dit de façon anonyme : personne ne sait de qui cela vient.",
  "stays.backups": "Les sauvegardes contre les pertes, 35 jours au maximum. Elles ne servent qu’en cas de perte.",
  "erase.first": "À régler d’abord",
  "erase.last_focal_point":
    "Vous êtes le premier point focal de cette organisation, et quelqu’un doit être là pour elle :",
  "erase.hand_over": "Passer la main à un ou une collègue",
  "erase.invite": "Inviter un ou une collègue, puis passer la main après acceptation",
  "erase.close": "Ou clore l’inscription",
  "erase.on_the_staff":
    "Vous faites partie du personnel de ce site. Demandez d’abord au secrétariat de mettre fin à votre accès.",
  "erase.how": "Comment cela se passe",
  "erase.how.text": {
    one: "Nous envoyons un lien à {email}. Il fonctionne pendant {count} heure. Seul le bouton derrière ce lien lance l’effacement, afin que personne ne puisse le faire en trouvant un appareil où votre session est ouverte.",
    many: "Nous envoyons un lien à {email}. Il fonctionne pendant {count} d’heures. Seul le bouton derrière ce lien lance l’effacement, afin que personne ne puisse le faire en trouvant un appareil où votre session est ouverte.",
    other:
      "Nous envoyons un lien à {email}. Il fonctionne pendant {count} heures. Seul le bouton derrière ce lien lance l’effacement, afin que personne ne puisse le faire en trouvant un appareil où votre session est ouverte.",
  },
  "erase.button": "M’envoyer le lien",
  "erase.asked.title": "Regardez vos courriels",
  "erase.asked.text": {
    one: "Nous vous avons envoyé le lien. Il fonctionne pendant {count} heure. Rien n’est encore effacé.",
    many: "Nous vous avons envoyé le lien. Il fonctionne pendant {count} d’heures. Rien n’est encore effacé.",
    other: "Nous vous avons envoyé le lien. Il fonctionne pendant {count} heures. Rien n’est encore effacé.",
  },
  "erase.use.title": "Effacer toutes mes données ?",
  "erase.use.text": "Ce bouton efface les données de {email}. C’est définitif.",
  "erase.use.button": "Effacer maintenant",
  "erase.use.back": "Garder mes données",
  "erase.begun.title": "Vos données sont en cours d’effacement",
  "erase.begun.text":
    "Votre session est fermée partout. Cela prend quelques minutes, parfois quelques heures. Quand c’est fait, nous vous écrivons une dernière fois. Vous pouvez fermer cette page.",
  "refusal.last_focal_point.title": "L’organisation a besoin d’un point focal",
  "refusal.last_focal_point.text":
    "Vous êtes le premier point focal d’une organisation encore inscrite. Passez la main à un ou une collègue ou clôturez l’inscription ; vos données pourront alors être effacées.",
  "refusal.on_the_staff.title": "Vous faites partie du personnel de ce site",
  "refusal.on_the_staff.text":
    "Demandez d’abord au secrétariat de mettre fin à votre accès ; vos données pourront alors être effacées.",
} as const satisfies Record<RightsKey, Message>;
