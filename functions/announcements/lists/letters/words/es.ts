import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "letter.confirm": {
    one: "Alguien, probablemente usted, pidió que se envíen novedades a esta dirección. No se envía nada antes de que lo confirme: abra este enlace y pulse el botón. El enlace funciona durante {count} hora.",
    many: "Alguien, probablemente usted, pidió que se envíen novedades a esta dirección. No se envía nada antes de que lo confirme: abra este enlace y pulse el botón. El enlace funciona durante {count} horas.",
    other:
      "Alguien, probablemente usted, pidió que se envíen novedades a esta dirección. No se envía nada antes de que lo confirme: abra este enlace y pulse el botón. El enlace funciona durante {count} horas.",
  },
  "letter.confirm.action": "Confirmar que quiere estas novedades",
  "letter.confirm.not_you": "Si no fue usted, no haga nada: la dirección se borra entonces.",
  "letter.known":
    "Alguien, probablemente usted, pidió que se envíen novedades a esta dirección. Usted ya las recibe y no se cambió nada.",
  "news.intro": "Novedades en la plataforma:",
  "news.more": { one: "y {count} más.", many: "y {count} más.", other: "y {count} más." },
  "news.all": "Ver todos los anuncios",
  "news.why":
    "Recibe este correo, como máximo una vez al día, porque se suscribió. Las decisiones sobre sus propios casos se le envían siempre, elija lo que elija.",
  "news.manage": "Cambiar o detener estas novedades",
  "news.until": "hasta: {when}",
  "news.opens": "se abre: {when}",
  "news.begins": "comienza: {when}",
  "one.announcement": "Anuncio",
  "one.opportunity": "Oportunidad",
  "one.call": "Convocatoria",
  "one.briefing": "Sesión informativa",
} as const satisfies Record<keyof typeof english, Message>;
