import type { Message } from "#shared/speech.ts";

export const words = {
  "letter.fact.name": "Nom",
  "letter.fact.organization": "Organisation",
  "letter.fact.event": "Manifestation",
  "letter.fact.rank": "Rang sur la liste de réserve",
  "letter.open_page": "Ouvrir votre page",
  "letter.keep": "Gardez ce courriel et ne le transmettez pas : quiconque a le lien peut voir et modifier vos données.",
  "letter.erased": "Les données protégées qui ne servaient qu’à la participation ont été effacées.",
  "letter.nominated.intro":
    "Une organisation souhaite que vous la représentiez à une manifestation. Votre inscription ne commence que lorsque vous avez confirmé vous-même vos données.",
  "letter.nominated.how":
    "Ouvrez votre page, complétez vos données et acceptez chacune de leurs utilisations avant la date indiquée ci-dessus. Vous pouvez aussi y refuser la désignation.",
  "letter.nominated.not_you":
    "Si vous ne connaissez pas cette organisation, ne faites rien : la désignation prend alors fin d’elle-même.",
  "letter.invitedAgain.intro": "Voici un nouveau lien vers votre page de représentant.",
  "letter.confirmed.intro":
    "Votre organisation a confirmé votre participation. Un agent de liaison vérifie maintenant vos données.",
  "letter.reserve.intro":
    "Votre organisation a inscrit votre nom sur sa liste de réserve. Quand un siège se libère, il revient au premier de la liste. Nous vous le dirons aussitôt.",
  "letter.promoted.intro":
    "Un siège s’est libéré et il vous revient. Un agent de liaison vérifie maintenant vos données.",
  "letter.approved.intro":
    "Votre inscription comme représentant est approuvée. Sur votre page se trouvent une lettre de confirmation et, si vous l’avez demandée, une lettre à l’appui de votre demande de visa.",
  "letter.approved.limits":
    "L’inscription ne garantit pas l’accès à toutes les parties de la manifestation. Ce n’est pas un visa.",
  "letter.rejected.intro":
    "Un agent de liaison n’a pas approuvé votre inscription. Voici le motif et ses explications.",
  "letter.rejected.how":
    "Si vous pensez que c’est une erreur, répondez à ce courriel. Votre organisation a aussi été informée.",
  "letter.replaced.intro":
    "Votre organisation a désigné une autre personne à votre place. Votre inscription a pris fin.",
  "letter.cancelled.intro": "Votre inscription comme représentant a pris fin.",
  "letter.cancelled.organization": "Votre organisation l’a annulée.",
  "letter.cancelled.self": "Vous l’avez annulée vous-même.",
  "letter.lapsed.intro": "Le délai de confirmation est passé ; votre désignation a pris fin.",
  "letter.told.confirm_self":
    "Une personne que vous avez désignée a confirmé ses données. Donnez-lui un siège ou placez-la sur la liste de réserve avant la date ci-dessous. Sinon, sa désignation prend fin.",
  "letter.told.promote": "Un siège s’était libéré. Le premier de votre liste de réserve l’occupe maintenant.",
  "letter.told.approve":
    "Un agent de liaison a approuvé votre représentant. Les lettres peuvent maintenant être imprimées.",
  "letter.told.reject":
    "Un agent de liaison n’a pas approuvé votre représentant. Si quelqu’un est sur votre liste de réserve, le siège revient au premier.",
  "letter.told.cancel_self":
    "Votre représentant a annulé. Si quelqu’un est sur votre liste de réserve, le siège revient au premier.",
  "letter.told.lapse": "Le délai de confirmation est passé ; cette désignation a pris fin.",
  "letter.told.page": "Voir vos représentants",
  "reason.identity_unclear": "L’identité n’a pas pu être établie",
  "reason.not_of_organization": "La personne n’appartient pas à l’organisation",
  "reason.duplicate_person": "La personne est déjà inscrite",
  "reason.under_age": "La personne n’est pas majeure",
  "reason.security": "Raisons de sécurité",
  "reason.conduct_breach": "Le code de conduite n’a pas été respecté",
  "reason.accreditation_ended": "L’accréditation de l’organisation a pris fin",
  "reason.call_cancelled": "L’appel a été annulé",
} as const satisfies Record<string, Message>;
