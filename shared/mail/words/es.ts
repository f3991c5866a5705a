import type { Message } from "../../speech.ts";
import type { MailKey } from "../words.ts";

export const words = {
  "mail.who":
    "Baraza es la plataforma de participación de las partes interesadas de la Red de las Naciones Unidas sobre la Migración.",
  "mail.all.case": "La página de su caso {reference} muestra todos los correos que le hemos enviado al respecto.",
  "mail.all.person": "Cuando inicie sesión, encontrará en su buzón todos los correos que le hemos enviado.",
  "mail.never": "Nunca le pedimos contraseñas ni dinero.",
  "mail.doubt":
    "Si duda de que un correo sea nuestro, no abra sus enlaces. Escriba usted esta dirección en el navegador:",
  "mail.reply": "Este correo se ha enviado automáticamente. Si responde, una persona leerá su respuesta.",
  "mail.fact": "{label}: {value}",
  "mail.once": "Este enlace estaba solo en el propio correo y no se muestra aquí.",
  "letter.subject": "Un mensaje de la plataforma de participación",
  "letter.fact.reference": "Número de referencia",
  "letter.fact.status": "En qué estado se encuentra",
  "letter.fact.next": "Quién actúa a continuación",
  "letter.fact.due": "Fecha límite",
  "letter.fact.reason": "Motivo",
  "letter.open_case": "Ver la página de su caso",
  "letter.news.stop": "Dejar de recibir estas noticias",
} satisfies Record<MailKey, Message>;
