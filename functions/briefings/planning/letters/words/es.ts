import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "news.intro":
    "Se ha anunciado una sesión informativa. Es en línea y cualquiera puede apuntarse; no hace falta una cuenta.",
  "news.title": "Sesión informativa",
  "news.languages": "Idiomas",
  "news.more_sessions": {
    one: "En la página hay {count} horario más.",
    many: "En la página hay {count} horarios más.",
    other: "En la página hay {count} horarios más.",
  },
  "news.how": "Elija el horario cuya hora e idiomas le convengan. Puede reenviar este correo.",
  "news.open": "Ver la sesión informativa y apuntarse",
  "news.why": "Recibe este correo porque pidió noticias para su región.",
} as const satisfies Record<keyof typeof english, Message>;
