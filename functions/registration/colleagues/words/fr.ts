import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "people.title": "Qui agit pour votre organisation",
  "people.lead":
    "Une organisation peut avoir jusqu’à {most} points focaux : le premier, et ceux qu’il invite. Chacun voit ses dossiers et reçoit nos courriels sur l’inscription, dans sa langue.",
  "people.mails": "Les courriels sur une candidature ou une contribution vont à la personne qui l’a commencée.",
  "people.now": "Points focaux",
  "people.name": "Nom",
  "people.email": "Adresse électronique",
  "people.role": "Rôle",
  "people.since": "Depuis",
  "people.you": "(vous)",
  "people.none": "Aucun nom connu",
  "role.lead": "Premier point focal",
  "role.colleague": "Point focal",
  "people.invited": "Invitations en cours",
  "people.language": "Langue",
  "people.until": "Valable jusqu’au",
  "people.actions": "Ce que vous pouvez faire",
  "people.invite": "Inviter un point focal",
  "people.invite.lead":
    "Nous écrivons à la personne dans la langue que vous choisissez, en disant qui l’invite et pour quelle organisation. Elle ne voit rien avant d’accepter. L’invitation est valable {days} jours.",
  "people.full":
    "Toutes les places sont prises, invitations en cours comprises. Retirez une personne ou annulez une invitation avant d’inviter quelqu’un d’autre.",
  "people.field.name": "Nom de la personne",
  "people.field.email": "Adresse électronique de la personne",
  "people.field.language": "Langue du courriel",
  "people.invite.send": "Envoyer l’invitation",
  "people.invite_again": "La renvoyer",
  "people.take_back": "L’annuler",
  "people.remove": "Retirer",
  "people.remove.text":
    "Dès lors, cette personne ne voit plus rien de votre organisation. Les candidatures qu’elle a commencées continuent avec le premier point focal. Les contributions qu’elle a envoyées restent les siennes. Nous lui disons qu’elle a été retirée, mais pas pourquoi.",
  "people.remove.why": "Pourquoi ? Seuls les agents de liaison peuvent le lire.",
  "people.remove.sure": "Oui, retirer",
  "people.hand_over": "Nommer premier point focal",
  "people.hand_over.text":
    "Cette personne pourra alors inviter, retirer et clore, et vous ne le pourrez plus. Vous restez point focal. Le contact du profil devient cette personne ; votre téléphone et vos autres coordonnées en sont retirés.",
  "people.hand_over.sure": "Oui, passer la main",
  "people.leave": "Ne plus agir pour cette organisation",
  "people.leave.text":
    "Dès lors, vous ne voyez plus rien de cette organisation. Les candidatures que vous avez commencées continuent avec le premier point focal. Les contributions que vous avez envoyées restent les vôtres. Seule une nouvelle invitation vous y ramène.",
  "people.leave.sure": "Oui, arrêter",
  "people.lead_stays":
    "Vous êtes le premier point focal. Pour arrêter, désignez d’abord un autre premier point focal, ou clôturez l’inscription.",
  "people.may": "Ce que chacun peut faire",
  "people.may.what": "Droit",
  "right.see": "Voir l’organisation et ses dossiers, et recevoir les courriels à leur sujet",
  "right.answer": "Répondre aux questions, corriger et confirmer le profil, demander un nouvel examen",
  "right.list": "Retirer l’organisation du répertoire et l’y remettre",
  "right.take_part": "Déposer des candidatures, désigner des représentants et envoyer des contributions en son nom",
  "right.ask_host": "Demander à une organisation hôte de se porter garante",
  "right.leave": "Ne plus agir pour elle",
  "right.invite": "Inviter des points focaux",
  "right.remove": "Retirer des points focaux",
  "right.hand_over": "Désigner un autre premier point focal",
  "right.close": "Clore l’inscription",
  "people.done.invite": "L’invitation est en route.",
  "people.done.invite_again": "L’invitation est de nouveau en route. Le lien du courriel précédent ne fonctionne plus.",
  "people.done.take_back": "L’invitation a été annulée. Son lien ne fonctionne plus.",
  "people.done.remove": "Cette personne n’agit plus pour votre organisation.",
  "people.done.hand_over": "L’organisation a un autre premier point focal. Vous restez point focal.",
  "people.done.accept": "Vous êtes maintenant point focal de cette organisation.",
  "invitation.title": "Agir pour une organisation",
  "invitation.lead":
    "Vous avez reçu une invitation à agir pour cette organisation sur cette plateforme, comme l’un de ses points focaux.",
  "invitation.by": "Invitation de",
  "invitation.organization": "Organisation",
  "invitation.reference": "Numéro de référence",
  "invitation.name": "Personne invitée",
  "invitation.seen":
    "Si vous acceptez, ses autres points focaux et les agents de liaison voient votre nom et votre adresse électronique. Nous ne publions ni l’un ni l’autre. Vous pouvez arrêter à tout moment.",
  "invitation.may": "Vous pourrez alors :",
  "invitation.accept": "Accepter",
  "invitation.decline": "Décliner",
  "invitation.declined.title": "Vous avez décliné l’invitation",
  "invitation.declined.text":
    "Nous prévenons le premier point focal et avons retiré votre nom et votre adresse des données de l’organisation. Vous n’avez rien d’autre à faire.",
  "letter.fact.organization": "Organisation",
  "letter.fact.by": "Invitation de",
  "letter.fact.invited": "Personne invitée",
  "letter.fact.who": "Qui",
  "letter.people": "Qui agit pour l’organisation",
  "letter.mistake": "Si c’est une erreur, écrivez aux personnes de l’organisation ou répondez à ce courriel.",
  "letter.invitation.intro":
    "Vous avez reçu une invitation à agir pour une organisation sur la plateforme où la société civile participe aux travaux sur les migrations.",
  "letter.invitation.what":
    "Comme point focal, vous verriez ses dossiers, répondriez aux questions, tiendriez son profil à jour et déposeriez des candidatures en son nom.",
  "letter.invitation.seen":
    "Si vous acceptez, ses autres points focaux et les agents de liaison voient votre nom et votre adresse. Nous ne publions ni l’un ni l’autre.",
  "letter.invitation.action": "Lire l’invitation",
  "letter.invitation.until":
    "La page a deux boutons, pour accepter et pour décliner. Le lien fonctionne jusqu’au {until}.",
  "letter.invitation.not_you":
    "Si vous ne connaissez pas l’organisation ou ne le souhaitez pas, vous n’avez rien à faire. Votre adresse sera alors effacée.",
  "letter.joined.you": "Vous êtes maintenant point focal de cette organisation.",
  "letter.joined.may": "Désormais, vous pouvez :",
  "letter.joined.others": "Une personne a accepté l’invitation et est maintenant point focal de votre organisation.",
  "letter.removed.you":
    "Vous ne faites plus partie des points focaux de cette organisation. Vous ne voyez plus ses dossiers et ne recevez plus de courriels à leur sujet.",
  "letter.removed.others": "Un point focal de votre organisation a été retiré et n’en voit plus rien.",
  "letter.left.you":
    "Comme vous le souhaitiez, vous n’êtes plus point focal de cette organisation. Vous ne voyez plus ses dossiers et ne recevez plus de courriels à leur sujet.",
  "letter.left.others": "Un point focal a cessé d’agir pour votre organisation et n’en voit plus rien.",
  "letter.handedOver.you":
    "Vous êtes maintenant le premier point focal de cette organisation. Vous pouvez inviter et retirer des points focaux et clore l’inscription.",
  "letter.handedOver.others":
    "Votre organisation a un autre premier point focal. Lui seul peut désormais inviter et retirer des points focaux et clore l’inscription.",
  "letter.handedOver.look":
    "Vous êtes maintenant le contact du profil. Merci de le parcourir sur la page du dossier et d’ajouter ce qui manque.",
  "letter.invitationDeclined": "Une invitation à agir pour votre organisation a été déclinée.",
  "letter.invitationExpired":
    "Personne n’a répondu à temps à une invitation à agir pour votre organisation. Elle a pris fin et nous avons effacé l’adresse. Vous pouvez inviter de nouveau.",
} as const satisfies Record<keyof typeof english, Message>;
