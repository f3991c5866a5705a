import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "letter.fact.outcome": "Qué fue de ella",
  "letter.contest":
    "Si cree que esto es un error, puede pedir una nueva revisión una sola vez, en la página de su aportación, hasta el {until}. Le responderá un oficial de enlace que no intervino en la decisión.",
  "letter.open_public": "Abrir la página pública de su aportación",
  "letter.changes.intro":
    "Un oficial de enlace ha revisado su aportación y pide cambios antes de seguir. No se trata de su opinión. El motivo y sus palabras:",
  "letter.changes.how":
    "Inicie sesión y modifíquela en la página de su aportación antes de la fecha indicada. Si para entonces no hay cambios, un oficial de enlace decidirá con lo que haya.",
  "letter.reminder.intro": "Seguimos esperando sus cambios. Esto es lo que se pidió:",
  "letter.reminder.what_then": "Si pasa la fecha, un oficial de enlace decidirá con lo que haya.",
  "letter.lapsed.intro": "La fecha para sus cambios ha pasado. Un oficial de enlace decide ahora con lo que hay.",
  "letter.published.intro": "Su aportación está publicada. Esta es su dirección permanente:",
  "letter.published.again":
    "La nueva versión de su aportación está publicada en la misma dirección permanente. La versión anterior sigue figurando y se marca como sustituida.",
  "letter.published.how":
    "En la página de su aportación puede corregirla, retirarla u ocultar su nombre en cualquier momento. La retirada surte efecto de inmediato.",
  "letter.accepted.intro":
    "Su aportación está aceptada. Como pidió, no se publica: solo la lee la secretaría. Se cuenta, pero no se muestran su título, su texto ni quién la envió.",
  "letter.refused.intro":
    "Dos oficiales de enlace han revisado su aportación y la han rechazado por el motivo indicado. Solo miran la seguridad, la identidad y el formato, nunca las opiniones. Sus palabras:",
  "letter.correctionRefused.intro":
    "Dos oficiales de enlace han rechazado la corrección de su aportación por el motivo indicado. La versión publicada queda como está. Sus palabras:",
  "letter.correctionRefused.how": "Puede enviar otra corrección en cualquier momento.",
  "letter.upheld.intro":
    "Un oficial de enlace que no intervino ha revisado de nuevo su aportación y ha confirmado la decisión. Estas son sus palabras:",
  "letter.upheld.final":
    "Esta es la respuesta definitiva a esta aportación. Puede enviar otra a una convocatoria abierta.",
  "letter.reversed.intro":
    "Un oficial de enlace que no intervino ha revisado de nuevo su aportación y ha revocado la decisión. Su revisión continúa.",
  "letter.takenDown.intro":
    "Un oficial de enlace ha retirado su aportación de la publicación: ya no es pública. El motivo y sus palabras:",
  "letter.outcome.intro": "Esto es lo que ha sido de su aportación. También figura en su página.",
  "letter.nag.intro":
    "Una aportación sigue esperando respuesta. A quien la envió se le prometió para la fecha indicada.",
  "letter.handedOver.intro": "Un colega le ha pasado este caso.",
  "letter.rounds.intro":
    "Se han pedido cambios por tercera vez en este caso. Volver a pedirlos requiere una decisión de la secretaría.",
  "letter.desk.open": "Abrir el caso en la mesa de trabajo",
} as const satisfies Record<keyof typeof english, Message>;
