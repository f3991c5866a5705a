import type { Message } from "#shared/speech.ts";
import type { LetterKey } from "../letter-words.ts";

export const words = {
  "letter.asked":
    "Quelqu’un, probablement vous, souhaite que toutes les données que le site conserve à votre sujet soient effacées. Ouvrez le lien et appuyez sur le bouton : c’est seulement alors que l’effacement commence. C’est définitif.",
  "letter.asked.action": "Effacer mes données",
  "letter.asked.not_you":
    "Si ce n’était pas vous, n’appuyez pas sur le bouton : rien ne se passe alors. Quelqu’un est peut-être connecté à votre place sur un autre appareil. Mettez fin à ces sessions sur votre page.",
  "letter.done": "Vos données ont été effacées.",
  "letter.done.stays":
    "Ce qui reste est ce que la page vous a indiqué : les contributions publiées qui n’ont pas été retirées, les listes transmises aux États Membres et le registre des décisions sans votre nom. Les sauvegardes contre les pertes disparaissent après 35 jours au plus.",
  "letter.done.last":
    "Ceci est notre dernier courriel. Nous ne connaissons plus votre adresse. Vous pouvez revenir à tout moment.",
} as const satisfies Record<LetterKey, Message>;
