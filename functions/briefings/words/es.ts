import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "error.consent_needed": "Solo guardamos sus necesidades con su consentimiento. Acéptelo o no indique necesidades.",
  "refusal.briefing_begun.title": "El horario ya ha comenzado",
  "refusal.briefing_begun.text": "Esto solo es posible antes de que comience un horario. No se ha cambiado nada.",
  "refusal.briefing_not_begun.title": "El horario no ha comenzado",
  "refusal.briefing_not_begun.text": "Esto solo es posible cuando el horario ha comenzado. No se ha cambiado nada.",
  "refusal.called_off.title": "El horario no se celebrará",
  "refusal.called_off.text": "Se ha cancelado. No se ha cambiado nada. Vea si le conviene otro horario.",
  "refusal.offer_over.title": "El plazo para esta plaza ha terminado",
  "refusal.offer_over.text":
    "La plaza se ofrece a la siguiente persona de la lista. Usted puede volver a esperar al final.",
  "error.not_https": "Escriba una dirección web que empiece por https://.",
  "refusal.briefing_not_over.title": "Todavía no ha terminado ningún horario",
  "refusal.briefing_not_over.text":
    "La grabación, las diapositivas y el resumen se pueden publicar cuando haya terminado el primer horario. No se ha cambiado nada.",
  "error.taken": "Este nombre ya está en uso. Elija otro.",
  "error.not_a_slug": "Use solo letras latinas minúsculas, cifras y guiones simples, como en how-to-apply.",
  "error.before_start": "El fin debe ser posterior al comienzo.",
  "error.needs_reason":
    "Hay personas que se reservan esta hora. Cámbiela con «Mover este horario», que pide un motivo y les avisa.",
  "error.not_moved": "No cambiaría nada. Indique la nueva hora o déjela como está.",
  "error.not_a_joining_link": "No es un enlace de conexión. Debe empezar por https://.",
  "error.link_needed": "El horario {session} no tiene todavía enlace de conexión. Indíquelo antes.",
  "error.no_sessions": "Indique antes un horario: sin él nadie puede apuntarse.",
  "error.too_many_sessions": "Hay {max} horarios, y una sesión informativa no puede tener más.",
  "error.same_start": "Otro horario comienza a la misma hora. Elija otra hora.",
  "error.session_too_long": "Un horario dura como máximo {max} horas.",
  "error.after_start": "No puede ser posterior al comienzo del horario.",
  "error.below_taken": {
    one: "Ya hay {taken} plaza ocupada. Indique al menos ese número.",
    many: "Ya hay {taken} plazas ocupadas. Indique al menos ese número.",
    other: "Ya hay {taken} plazas ocupadas. Indique al menos ese número.",
  },
} as const satisfies Record<keyof typeof english, Message>;
