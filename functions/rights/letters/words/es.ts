import type { Message } from "#shared/speech.ts";
import type { LetterKey } from "../letter-words.ts";

export const words = {
  "letter.asked":
    "Alguien, probablemente usted, quiere que se borren todos los datos que el sitio guarda sobre usted. Abra el enlace y pulse el botón: solo entonces empieza. No se puede deshacer.",
  "letter.asked.action": "Borrar mis datos",
  "letter.asked.not_you":
    "Si no fue usted, no pulse el botón: entonces no ocurre nada. Quizá alguien tenga abierta su sesión en otro dispositivo. Cierre esas sesiones en su página.",
  "letter.done": "Sus datos se han borrado.",
  "letter.done.stays":
    "Permanece lo que la página le indicó: las aportaciones publicadas que no se retiraron, las listas enviadas a los Estados Miembros y el registro de decisiones sin su nombre. Las copias de seguridad desaparecen después de 35 días como máximo.",
  "letter.done.last": "Este es nuestro último correo. Ya no conocemos su dirección. Puede volver cuando quiera.",
} as const satisfies Record<LetterKey, Message>;
