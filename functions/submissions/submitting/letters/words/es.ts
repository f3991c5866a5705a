import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "letter.fact.file": "Archivo",
  "letter.draft.intro": "Ha empezado una aportación.",
  "letter.draft.link":
    "Alguien, probablemente usted, ha empezado una aportación con esta dirección. Abra el enlace para continuar. Confirma su dirección y funciona una vez, durante {hours} horas.",
  "letter.draft.not_you": "Si no fue usted, no haga nada: no se envía nada y el borrador se borra.",
  "letter.draft.until":
    "Puede continuar en cualquier momento, en cualquier dispositivo, hasta el cierre de la convocatoria:",
  "letter.draft.action": "Continuar mi aportación",
  "letter.draft.erased": "Un borrador que no se haya enviado para entonces se borra.",
  "letter.received.intro": "Gracias. Hemos recibido su aportación.",
  "letter.received.late": "Llegó después del plazo, y así se indica.",
  "letter.received.next":
    "Los oficiales pueden pedir antes cambios. Sea cual sea la respuesta, la recibirá a más tardar en la fecha indicada.",
  "letter.received.public":
    "Lo que se acepta se publica. Puede ocultar su nombre o retirar la aportación en cualquier momento.",
  "letter.received.secretariat": "Eligió que solo la vea la secretaría. Se cuenta, y nada de ella se publica.",
  "letter.received.files":
    "Se comprueba que los archivos no tengan virus. Si alguno no sirve, le escribiremos y tendrá {days} días para enviar otro.",
  "letter.expired.intro":
    "La convocatoria ha terminado y su borrador no se envió. Lo hemos borrado, como anunciamos. Nadie lo ha visto.",
  "letter.expired.still": "Puede enviar aportaciones a otras convocatorias.",
  "letter.expired.action": "Ver las convocatorias abiertas",
  "letter.withdrawn.intro": "Ha retirado su aportación. Ya nadie decidirá sobre ella.",
  "letter.withdrawn.gone": "Lo que era público ya no se muestra, y sus archivos se están borrando.",
  "letter.withdrawn.draft": "Ha abandonado su borrador. Está borrado.",
  "letter.withdrawn.again": "Mientras la convocatoria esté abierta, puede empezar de nuevo.",
  "letter.nameHidden.intro": "Su nombre queda oculto desde ahora. En su lugar solo se ven la categoría y la región.",
  "letter.nameHidden.files":
    "Mire también el título, el texto y los archivos: lo que está escrito en ellos queda como está. De los archivos que no se pudieron limpiar ya solo se publica el texto.",
  "letter.fileRefused.intro": "Un archivo de su aportación no se pudo utilizar:",
  "letter.fileRefused.draft":
    "Corrija lo que se indica arriba, inicie sesión y envíe el archivo de nuevo desde la página de su borrador, o quítelo. Después podrá enviar el borrador.",
  "letter.fileRefused.how":
    "Corrija lo que se indica arriba, inicie sesión y envíe el archivo de nuevo desde la página de su aportación, hasta: {until}. También es posible después del cierre de la convocatoria.",
  "letter.fileRefused.still": "Todo lo demás de su aportación queda como está.",
  "letter.answered.intro": "Hemos recibido sus cambios. Un oficial de enlace sigue con su aportación.",
  "letter.contested.intro":
    "Ha pedido una nueva revisión. Un oficial de enlace que no intervino en la decisión lee su aportación y sus razones.",
} as const satisfies Record<keyof typeof english, Message>;
