import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "letter.open": "Abrir mi pregunta",
  "letter.confirm": {
    one: "Alguien, probablemente usted, nos ha hecho una pregunta con esta dirección. Abra el enlace en un plazo de {count} hora y pulse el botón: solo entonces nos llega la pregunta.",
    many: "Alguien, probablemente usted, nos ha hecho una pregunta con esta dirección. Abra el enlace en un plazo de {count} de horas y pulse el botón: solo entonces nos llega la pregunta.",
    other:
      "Alguien, probablemente usted, nos ha hecho una pregunta con esta dirección. Abra el enlace en un plazo de {count} horas y pulse el botón: solo entonces nos llega la pregunta.",
  },
  "letter.confirm.action": "Confirmar y enviar la pregunta",
  "letter.confirm.not_you": "Si no fue usted, no haga nada: nadie lee la pregunta y se borra.",
  "letter.received": "Gracias. Hemos recibido su pregunta.",
  "letter.received.next":
    "Un oficial de enlace responde a más tardar en la fecha indicada arriba, por correo y en la página de su pregunta.",
  "letter.replied": "Hemos recibido lo que escribió. Un oficial de enlace se ocupa de ello.",
  "letter.question": "Un oficial de enlace le pide una aclaración:",
  "letter.reminder": "Le pedimos una aclaración sobre su pregunta y esperamos su respuesta.",
  "letter.lapsed": "No llegó respuesta a tiempo, así que hemos archivado su pregunta.",
  "letter.answered": "Un oficial de enlace ha respondido a su pregunta:",
  "letter.answered.whole": "La página de su pregunta muestra la respuesta completa.",
  "letter.closed": "Un oficial de enlace ha cerrado su pregunta y escribe:",
  "letter.reopen": {
    one: "Si queda algo pendiente, vuelva a escribir en esa página en un plazo de {count} día.",
    many: "Si queda algo pendiente, vuelva a escribir en esa página en un plazo de {count} de días.",
    other: "Si queda algo pendiente, vuelva a escribir en esa página en un plazo de {count} días.",
  },
  "letter.desk.open": "Abrir el caso",
  "letter.nag": "Alguien espera la respuesta a una pregunta.",
  "letter.handedOver": "Un colega le ha entregado una pregunta.",
  "letter.rounds": "En este caso ya se pidió el máximo de aclaraciones. Cualquier otra corresponde a la secretaría.",
  "letter.message": "Le espera un mensaje. Abra la página y escriba el número y el código que anotó.",
  "letter.message.action": "Abrir la página",
  "letter.message.secretariat": "Algo espera a la secretaría en su mesa de trabajo.",
  "letter.message.desk": "Abrir la mesa de trabajo",
} as const satisfies Record<keyof typeof english, Message>;
