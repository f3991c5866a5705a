import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "sign_up.title": "Apuntarse",
  "sign_up.lead":
    "No necesita cuenta. Le enviamos una confirmación con una entrada para su calendario y un enlace personal.",
  "sign_up.session": "¿Qué horario?",
  "sign_up.name": "Su nombre o un seudónimo",
  "sign_up.name.hint": "Solo lo ven los oficiales encargados de la sesión informativa.",
  "sign_up.email": "Su dirección de correo electrónico",
  "sign_up.email.hint": "No se publica nunca. Las demás personas que participan no la ven.",
  "sign_up.language": "¿En qué idioma debemos escribirle?",
  "sign_up.send": "Apuntarse",
  "sign_up.more": "Apuntarse con otros deseos: interpretación, necesidades, una pregunta",
  "sign_up.over": "Ya no hay ningún horario en el que pueda apuntarse.",
} as const satisfies Record<keyof typeof english, Message>;
