import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "error.other_languages": "El título y el texto deben estar escritos en los mismos idiomas.",
  "error.wrong_number":
    "Este no es el número de destinatarios. Vuelva a mirar la hoja y escriba el número que figura en ella.",
  "refusal.count_again.title": "El recuento se hizo hace más de una hora",
  "refusal.count_again.text":
    "No se ha enviado nada. Vuelva a contar los destinatarios, mire la nueva hoja y envíe después.",
  "refusal.already_going.title": "Ya es tarde para anular el envío",
  "refusal.already_going.text": "El envío ya ha empezado. Si el anuncio es erróneo, retírelo: el resto no se enviará.",
  "refusal.being_mailed.title": "Se está enviando",
  "refusal.being_mailed.text":
    "No se ha cambiado nada. Durante el envío, el tipo, las regiones, los objetivos y los idiomas quedan como están. La redacción se puede corregir.",
} as const satisfies Record<keyof typeof english, Message>;
