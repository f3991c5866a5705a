import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "calls.title": "Accréditation",
  "calls.lead":
    "Pour certains forums, une organisation doit être accréditée avant que ses représentants puissent participer. Choisissez un appel : quelques questions simples vous indiquent la bonne voie.",
  "calls.open": "Ouverts en ce moment",
  "calls.open.none": "Aucun appel n’est ouvert en ce moment.",
  "calls.later": "Ouverture prochaine",
  "calls.closes": "Clôture :",
  "calls.opens": "Ouverture :",
  "calls.how": "Comment cela se passe",
  "calls.how.door": "Répondez à quatre questions au plus. Tout le monde ne doit pas présenter de candidature.",
  "calls.how.apply":
    "Si c’est nécessaire, présentez une candidature à partir du profil de votre organisation. Vous pouvez enregistrer un brouillon et continuer plus tard.",
  "calls.how.screened": "Les agents de liaison examinent chaque candidature et peuvent vous poser une question.",
  "calls.how.decided":
    "L’organisateur décide, ou les États Membres selon la procédure d’approbation tacite. La page de chaque appel le précise.",
  "calls.how.answered": "Toute candidature reçoit une réponse, au plus tard à la date que l’appel indique.",
  "calls.forums": "Voir tous les forums et leurs dates",

  "door.title": "Quelle est la bonne voie ?",
  "door.for": "Appel",
  "door.question": "Question {number} sur {count} au plus",
  "door.answer": "Continuer",
  "door.answers": "Vos réponses",
  "door.again": "Recommencer",
  "door.next": "Ce qu’il faut faire maintenant",
  "door.note": "Ce que cet appel précise",
  "door.ask.who": "Qui veut participer ?",
  "door.ask.who.hint": "Répondez pour l’entité qui enverrait des représentants.",
  "door.ask.attend": "Comment voulez-vous participer ?",
  "door.ask.attend.hint": "Si certains d’entre vous viennent et d’autres suivent en ligne, choisissez « Sur place ».",
  "door.ask.ecosoc": "L’organisation a-t-elle le statut consultatif auprès du Conseil économique et social (ECOSOC) ?",
  "door.ask.ecosoc.hint": "Statut général, spécial ou inscription sur la Liste. En cas de doute, répondez « Non ».",
  "door.ask.earlier":
    "L’organisation a-t-elle été accréditée auprès d’un processus antérieur sur les migrations que cet appel reconnaît ?",
  "door.ask.earlier.hint": "En cas de doute, répondez « Non ».",
  "door.ask.earlier.recognized": "Cet appel reconnaît :",
  "door.who.organization": "Une organisation ou un groupe",
  "door.who.nhri": "Une institution nationale des droits de l’homme",
  "door.who.individual": "Une personne seule, sans organisation",
  "door.who.state_or_un":
    "Un État, une organisation du système des Nations Unies ou une autre organisation intergouvernementale",
  "door.attend.in_person": "Sur place",
  "door.attend.online": "En ligne seulement",
  "door.ecosoc.yes": "Oui",
  "door.ecosoc.no": "Non",
  "door.earlier.yes": "Oui",
  "door.earlier.no": "Non",

  "door.ecosoc.title": "Pas de candidature à présenter : vous avez le statut consultatif",
  "door.ecosoc.reason":
    "Les organisations dotées du statut consultatif auprès du Conseil économique et social peuvent participer sans présenter de candidature.",
  "door.ecosoc.next":
    "Les représentants de ces organisations s’inscrivent directement à la réunion ; ce site ne gère pas leurs places. La note de cet appel et la page du forum indiquent où et jusqu’à quand. Inscrivez tout de même votre organisation ici, pour être informée des réunions d’information et envoyer des contributions, et tenez à jour son statut dans le profil.",
  "door.prior.title": "Pas de candidature à présenter : votre organisation a déjà été accréditée",
  "door.prior.reason": "Cet appel reconnaît l’accréditation antérieure de votre organisation.",
  "door.prior.next":
    "Les représentants de ces organisations s’inscrivent directement à la réunion ; ce site ne gère pas leurs places. La note de cet appel et la page du forum indiquent où et jusqu’à quand. Gardez à portée de main la lettre de l’accréditation antérieure ou son année. Indiquez-la aussi dans le profil de votre organisation ici.",
  "door.nhri.title": "Pas de candidature à présenter : vous êtes une institution nationale des droits de l’homme",
  "door.nhri.reason": "Les institutions nationales des droits de l’homme participent à ce titre.",
  "door.nhri.next":
    "Les représentants des institutions nationales s’inscrivent directement à la réunion ; ce site ne gère pas leurs places. La note de cet appel et la page du forum indiquent où et jusqu’à quand. Inscrivez tout de même votre institution ici et indiquez son statut dans le profil.",
  "door.none.title": "Pas d’accréditation nécessaire",
  "door.none.reason": "Pour suivre en ligne, aucune accréditation n’est nécessaire.",
  "door.none.reason.no_accreditation": "Personne n’a besoin d’accréditation pour ce forum.",
  "door.none.next":
    "Suivez le forum sur sa page, où figurent les dates et, dès qu’ils sont connus, les liens. Les organisations inscrites sont informées des réunions d’information et peuvent envoyer des contributions.",
  "door.elsewhere.title": "Ce n’est pas la bonne voie",
  "door.elsewhere.reason": "Cet appel s’adresse aux organisations.",
  "door.elsewhere.reason.state_or_un":
    "Les États et les organisations intergouvernementales sont invités et inscrits par le protocole des Nations Unies, et non par cet appel.",
  "door.elsewhere.reason.individual":
    "Seuls des organisations et des groupes peuvent être accrédités. Une personne seule ne peut pas présenter de candidature.",
  "door.elsewhere.next":
    "Demandez à une organisation ou à un groupe avec qui vous travaillez si une candidature est prévue et s’il peut vous désigner. Vous pouvez aussi suivre le forum en ligne, sans accréditation.",
  "door.elsewhere.next.state_or_un":
    "Veuillez vous adresser à votre mission permanente ou au protocole de l’organisateur. La page du forum indique les dates.",
  "door.special.title": "Vous devez présenter une candidature",
  "door.special.reason": "Aucune des voies sans candidature ne correspond à vos réponses.",
  "door.special.next":
    "Présentez une candidature à l’accréditation à partir du profil de votre organisation. Voici ce qu’il faut savoir avant de commencer :",

  "door.go.register": "Inscrire votre organisation",
  "door.go.me": "Aller à mes pages",
  "door.go.forum": "Voir la page du forum",
  "door.go.take_part": "Autres façons de participer",
  "door.go.apply": "Aller à la candidature",
  "door.closes": "Clôture de l’appel",
  "door.opens": "Ouverture de l’appel",
  "door.not_open": "Vous pourrez présenter une candidature dès l’ouverture de l’appel.",
  "door.closed": "Cet appel est clos. Les candidatures ne sont plus acceptées.",
  "door.postponed": "Cet appel est reporté. Les nouvelles dates ne sont pas encore connues.",
  "door.cancelled": "Cet appel a été annulé. Aucune candidature n’est acceptée.",
  "door.decider": "Qui décide",
  "door.decider.organizer": "L’organisateur du forum, après l’examen de la candidature par les agents de liaison",
  "door.decider.authority":
    "Les États Membres, selon la procédure d’approbation tacite. Les agents de liaison examinent seulement les candidatures et les inscrivent sur la liste proposée",
  "door.answered_by": "Vous recevez une réponse au plus tard",
  "door.languages": "Langues dans lesquelles vous pouvez présenter la candidature",
} as const satisfies Record<keyof typeof english, Message>;
