import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "letter.fact.about": "Sobre qué se pregunta",
  "letter.fact.way": "La vía que corresponde",
  "letter.alternatives":
    "Todavía puede participar: con una organización acreditada, por la transmisión en línea o con una aportación escrita.",
  "letter.question.intro":
    "Un oficial de enlace leyó su solicitud y necesita una respuesta antes de seguir. Esta es la pregunta:",
  "letter.question.how":
    "Inicie sesión y responda en la página de su solicitud. Solo está abierto lo que se nombra arriba; lo demás queda como está.",
  "letter.reminder.intro": "Seguimos esperando su respuesta a esta pregunta:",
  "letter.reminder.what_then": "Si la fecha pasa sin respuesta, la solicitud termina y no se puede retomar.",
  "letter.incomplete.intro": "La fecha para su respuesta ha pasado, por lo que su solicitud ha terminado.",
  "letter.redirected.intro":
    "Un oficial de enlace examinó su solicitud: su organización no la necesita, porque le corresponde otra vía. La solicitud termina aquí.",
  "letter.redirected.how": "La página de su solicitud indica qué hacer ahora.",
  "letter.notEligible.intro":
    "Dos oficiales de enlace examinaron su solicitud y concluyeron que no cumple las condiciones. A continuación figuran el motivo y su mensaje.",
  "letter.notEligible.contest":
    "Si cree que es un error, puede pedir una vez una nueva revisión, en la página de su solicitud, hasta el {until}. Le responde un oficial de enlace que no intervino en la decisión.",
  "letter.upheld.intro":
    "Otro oficial de enlace ha revisado de nuevo su solicitud y ha confirmado la decisión. Este es su mensaje:",
  "letter.upheld.final":
    "Esta es la respuesta definitiva a esta solicitud. Puede presentar otra en una convocatoria posterior.",
  "letter.reversed.intro":
    "Otro oficial de enlace ha revisado de nuevo su solicitud y ha revocado la decisión. El examen continúa.",
  "letter.waitlisted.intro":
    "Su solicitud cumple las condiciones, pero hay más solicitudes que plazas. Está en la lista de espera. Le avisaremos si eso cambia y, en todo caso, recibirá una respuesta definitiva.",
  "letter.revoked.intro":
    "La secretaría ha revocado la acreditación de su organización. A continuación figuran el motivo y su mensaje. Con la acreditación terminan los registros de sus representantes.",
  "letter.revoked.how": "Si cree que es un error, responda a este correo.",
  "letter.notDecided.decided":
    "Se han tomado las decisiones sobre la convocatoria y ninguna se refirió a su solicitud. Esta ha terminado.",
  "letter.notDecided.cancelled":
    "La convocatoria se ha cancelado, por lo que su solicitud ha terminado. No es un juicio sobre su organización.",
  "letter.nag.intro":
    "Una solicitud sigue esperando respuesta. A la organización se le dijo que la tendría a más tardar en la fecha indicada abajo.",
  "letter.handedOver.intro": "Un colega le ha pasado este caso.",
  "letter.rounds.intro":
    "En este caso se ha hecho una tercera pregunta. Cualquier otra pregunta requiere una decisión de la secretaría.",
  "letter.desk.open": "Abrir el caso en la mesa de trabajo",
} as const satisfies Record<keyof typeof english, Message>;
