import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "letter.organizer": "El organizador",
  "letter.decided_by": "Decisión tomada por",
  "letter.round_until": "Los Estados Miembros pueden presentar objeciones hasta el",
  "letter.quota": "Representantes que puede designar",
  "letter.quota_value": { one: "{count} persona", many: "{count} de personas", other: "{count} personas" },
  "letter.lists": "Ver las fechas y las cifras de la lista",
  "letter.listed.intro":
    "Su organización figura en la lista propuesta. La lista ya está cerrada: recoge lo que decía su solicitud, aunque después cambie algo.",
  "letter.listed.round":
    "La lista se transmite a los Estados Miembros. Deciden por el procedimiento de no objeción: la organización que no recibe ninguna objeción queda acreditada cuando la lista es definitiva.",
  "letter.listed.organizer": "Decide el organizador. No tiene que hacer nada.",
  "letter.listed.later":
    "Le escribiremos cuando la lista sea definitiva. Hasta entonces puede retirarse en la página de su caso.",
  "letter.objected.intro": "Un Estado Miembro ha presentado una objeción a la acreditación de su organización.",
  "letter.objected.later":
    "Aún no está decidido: una objeción puede retirarse y usted no tiene que hacer nada. Le escribiremos cuando la lista sea definitiva.",
  "letter.accredited.intro": "Su organización está acreditada.",
  "letter.accredited.how":
    "Designe a las personas que vendrán en su nombre. Cada una confirma sus propios datos y recibe una carta de confirmación.",
  "letter.accredited.action": "Designar representantes",
  "letter.accredited.limits":
    "La acreditación no garantiza el acceso a todas las partes de la reunión ni cubre gastos de viaje.",
  "letter.notAccredited.intro": "Su organización no figura en la lista definitiva. No está acreditada.",
  "letter.notAccredited.who":
    "Lo decidieron los Estados Miembros por el procedimiento de no objeción: quedaba una objeción en pie cuando la lista pasó a ser definitiva. La secretaría no puede cambiarlo.",
  "letter.notAccredited.basis": "El Estado que presentó la objeción le comunica:",
  "letter.notAccredited.no_basis": "No se nos ha dado ningún motivo que podamos transmitirle.",
  "letter.notAccredited.still":
    "Todavía puede participar: seguir las sesiones en línea, enviar una aportación escrita o venir con una organización acreditada que le represente.",
} as const satisfies Record<keyof typeof english, Message>;
