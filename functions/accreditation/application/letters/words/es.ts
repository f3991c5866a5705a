import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "letter.draft.intro": "Ha empezado una solicitud de acreditación. Hemos incluido lo que sabemos por su perfil.",
  "letter.draft.until":
    "Puede continuar en cualquier momento, en cualquier dispositivo, hasta el cierre de la convocatoria:",
  "letter.draft.action": "Continuar mi solicitud",
  "letter.draft.erased": "Un borrador que no se haya enviado para entonces se borra, y se lo comunicamos.",
  "letter.received.intro": "Gracias. Hemos recibido su solicitud.",
  "letter.received.next":
    "La examinan los oficiales de enlace, que pueden hacerle antes una pregunta. Recibirá respuesta a más tardar en la fecha indicada, sea cual sea.",
  "letter.received.authority":
    "Si la solicitud cumple las condiciones, su organización se incluye en la lista propuesta. Los Estados Miembros deciden por el procedimiento de no objeción.",
  "letter.received.organizer": "Si la solicitud cumple las condiciones, decide el organizador del foro.",
  "letter.received.files":
    "Se comprueba que los archivos no tengan virus. Si alguno no sirve, le escribiremos y tendrá {days} días para enviar otro.",
  "letter.expired.intro":
    "La convocatoria ha terminado y su borrador no se envió. Lo hemos borrado, como anunciamos. Nadie lo ha visto.",
  "letter.expired.still":
    "Su registro no cambia. Puede presentar solicitudes en otras convocatorias, inscribirse en sesiones informativas y presentar aportaciones.",
  "letter.expired.action": "Ver las convocatorias abiertas",
  "letter.withdrawn.intro": "Ha retirado su solicitud. Ha terminado y ya nadie decidirá sobre ella.",
  "letter.withdrawn.draft": "Ha abandonado su borrador. Está borrado.",
  "letter.withdrawn.again": "Mientras la convocatoria esté abierta, puede empezar de nuevo.",
  "letter.fileRefused.intro": "Un archivo de su solicitud no se pudo utilizar:",
  "letter.fileRefused.how":
    "Inicie sesión y envíe otro desde la página de su solicitud, hasta: {until}. También es posible después del cierre de la convocatoria.",
  "letter.fileRefused.still": "Todo lo demás de su solicitud queda como está.",
  "letter.answered.intro": "Hemos recibido su respuesta. Un oficial de enlace sigue con su solicitud.",
  "letter.contested.intro":
    "Ha pedido una nueva revisión. Un oficial de enlace que no intervino en la decisión lee su solicitud y sus razones.",
} as const satisfies Record<keyof typeof english, Message>;
