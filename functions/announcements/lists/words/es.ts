import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "subscribe.title": "Novedades por correo",
  "subscribe.lead": "Elija de qué quiere enterarse. No necesita una cuenta.",
  "subscribe.back": "Todos los anuncios",
  "subscribe.signed_in": "Si tiene una cuenta, inicie sesión y elija allí: su dirección ya está confirmada.",
  "subscribe.send": "Suscribirse",
  "promise.daily": "Recibe como máximo un correo de este tipo al día, y ninguno los días sin novedades.",
  "promise.stop": "Cada uno de estos correos tiene un enlace para cambiar o detener el envío de inmediato.",
  "promise.decisions":
    "Las decisiones sobre sus propios casos se le envían siempre por correo, elija lo que elija aquí.",
  "field.email": "Su dirección de correo",
  "field.email.hint": "Le enviamos un enlace para confirmarla. Antes de eso no recibe novedades.",
  "field.language": "Idioma de los correos",
  "field.language.hint": "Lo que no está escrito en este idioma va señalado.",
  "field.kinds": "De qué quiere enterarse",
  "field.regions": "Regiones",
  "field.regions.hint":
    "No elija ninguna para seguirlas todas. Lo que es mundial o abarca varias regiones le llega siempre.",
  "field.objectives": "Temas",
  "field.objectives.hint":
    "Los objetivos del Pacto Mundial para la Migración. No elija ninguno para seguirlos todos. Lo que no tiene tema le llega siempre.",
  "field.objectives.group": "Mostrar los 23 objetivos",
  "kind.announcement": "Anuncios",
  "kind.opportunity": "Oportunidades, como subvenciones, cursos y consultas",
  "kind.call": "Convocatorias de solicitudes y de aportaciones",
  "kind.briefing": "Sesiones informativas",
  "all.regions": "Todas las regiones",
  "all.objectives": "Todos los temas",
  "sent.title": "Mire en su buzón",
  "sent.text": {
    one: "Si la dirección es correcta, un correo con un enlace está en camino. El enlace funciona durante {count} hora.",
    many: "Si la dirección es correcta, un correo con un enlace está en camino. El enlace funciona durante {count} horas.",
    other:
      "Si la dirección es correcta, un correo con un enlace está en camino. El enlace funciona durante {count} horas.",
  },
  "sent.none": "Si no llega ningún correo, mire entre el correo no deseado y compruebe la dirección.",
  "sent.again": "Pedirlo de nuevo",
  "confirm.title": "Confirme que quiere estas novedades",
  "confirm.text": "Las novedades solo llegan a esta dirección después de que pulse el botón.",
  "confirm.button": "Confirmar",
  "mine.title": "Sus novedades por correo",
  "mine.address": "Se envían a:",
  "mine.change": "Guardar",
  "mine.stop.title": "Detener el envío",
  "mine.stop.text": "Borramos la dirección de la lista de inmediato.",
  "mine.stop": "Detener todas las novedades por correo",
  "mine.resume": "Volver a recibir novedades",
  "done.confirm": "La suscripción está hecha.",
  "done.change": "Su elección está guardada.",
  "done.resume": "A partir de ahora vuelve a recibir novedades por correo.",
  "held.stopped":
    "Ahora no se envían novedades: uno de nuestros correos a esta dirección se marcó como no deseado, o usted nos pidió que paráramos.",
  "held.returned":
    "Ahora no se envían novedades: nuestros correos a esta dirección fueron devueltos. Suscríbase de nuevo para confirmar que funciona.",
  "unsubscribe.title": "¿Detener todas las novedades por correo?",
  "unsubscribe.text": "Pulse el botón y borramos su dirección de la lista de inmediato.",
  "ended.title": "Ya no recibe novedades por correo",
  "ended.text": "Si su dirección estaba en la lista, está borrada.",
  "ended.again": "Suscribirse de nuevo",
} as const satisfies Record<keyof typeof english, Message>;
