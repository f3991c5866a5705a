import type { Message } from "#shared/speech.ts";

export const words = {
  "second.intro":
    "Un courriel que nous avons envoyé à la première adresse de votre organisation nous est revenu : cette adresse ne reçoit pas nos courriels. Vous recevez ce message parce que votre organisation a indiqué cette adresse comme autre moyen de la joindre.",
  "second.colleague":
    "Un courriel que nous avons envoyé à un autre point focal de votre organisation nous est revenu : cette adresse n’accepte pas nos courriels. Vous recevez ceci parce que vous agissez aussi pour l’organisation.",
  "second.how":
    "Veuillez prévenir la personne qui agit ici pour votre organisation. Une fois connectée, elle peut nous donner une autre adresse. Si elle ne peut pas se connecter, répondez à ce courriel : un agent de liaison enverra alors un lien à l’adresse de votre choix.",
  "second.action": "Vers la page de connexion",
} as const satisfies Record<string, Message>;
