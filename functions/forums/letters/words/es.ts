import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "letter.fact.forum": "Foro",
  "letter.fact.call": "Convocatoria",
  "letter.fact.event": "Reunión",
  "letter.fact.before": "Antes",
  "letter.open_forum": "Ver la página del foro",
  "letter.open_own": "Ver en qué punto está usted",
  "letter.calendar": "Abrir en su calendario",
  "letter.news": "Recibe este correo porque pidió noticias de las convocatorias para su región.",
  "letter.forumAnnounced.intro": "Se ha anunciado un foro. Reserve la fecha, por favor.",
  "letter.eventMoved.intro": "Ha cambiado una reunión de un foro.",
  "letter.eventMoved.then": "Todo lo que nos ha enviado sigue siendo válido.",
  "letter.eventCancelled.intro": "Una reunión de un foro no se celebrará.",
  "letter.eventCancelled.then": "Todo lo que nos ha enviado sigue siendo válido para el resto del foro.",
  "letter.forumPostponed.intro": "Se ha aplazado un foro. Las fechas que siguen ya no valen.",
  "letter.forumPostponed.then": "Le escribiremos en cuanto haya nuevas fechas. No tiene que hacer nada.",
  "letter.forumRescheduled.intro": "Un foro que se había aplazado tiene nuevas fechas.",
  "letter.forumCancelled.intro": "Un foro no se celebrará. Sus convocatorias también quedan canceladas.",
  "letter.forumCancelled.then": "Si ha enviado una solicitud o una aportación, recibirá otro correo sobre ella.",
  "letter.callAnnounced.intro":
    "Se ha anunciado una convocatoria de solicitudes. Podrá presentar una solicitud a partir de la fecha que sigue.",
  "letter.callOpened.intro":
    "Está abierta una convocatoria de solicitudes. Puede presentar una solicitud hasta la fecha que sigue.",
  "letter.callOpened.how": "Unas pocas preguntas sencillas, en su página, le muestran el camino adecuado.",
  "letter.callExtended.intro": "Hay más tiempo para presentar una solicitud.",
  "letter.callExtended.then": "Lo que ha escrito o enviado queda como está, y puede continuar hasta la nueva fecha.",
  "letter.callMoved.intro": "Han cambiado fechas de una convocatoria de solicitudes.",
  "letter.callPostponed.intro": "Se ha aplazado una convocatoria de solicitudes. Por ahora no se reciben solicitudes.",
  "letter.callPostponed.then": "Lo que ha escrito o enviado se conserva. Le escribiremos en cuanto haya nuevas fechas.",
  "letter.callRescheduled.intro": "Una convocatoria de solicitudes que se había aplazado tiene nuevas fechas.",
  "letter.callCancelled.intro": "Se ha cancelado una convocatoria de solicitudes.",
  "letter.callCancelled.then": "Si ha presentado una solicitud, recibirá otro correo que la da por cerrada.",
  "letter.callDecided.intro": "Se han tomado las decisiones sobre una convocatoria de solicitudes.",
  "letter.callDecided.then": "Quien presentó una solicitud recibe un correo con la decisión sobre la suya.",
  "letter.fact.inputs_call": "Convocatoria de aportaciones",
  "letter.inputs.callAnnounced.intro":
    "Se ha anunciado una convocatoria de aportaciones. Podrá enviar aportaciones a partir de la fecha que sigue.",
  "letter.inputs.callOpened.intro":
    "Está abierta una convocatoria de aportaciones. Puede enviar aportaciones hasta la fecha que sigue.",
  "letter.inputs.callOpened.how": "Su página dice qué se acepta, de quién y qué preguntas se hacen.",
  "letter.inputs.callExtended.intro": "Hay más tiempo para enviar aportaciones.",
  "letter.inputs.callExtended.then":
    "Lo que ha escrito o enviado queda como está, y puede continuar hasta la nueva fecha.",
  "letter.inputs.callMoved.intro": "Han cambiado fechas de una convocatoria de aportaciones.",
  "letter.inputs.callPostponed.intro":
    "Se ha aplazado una convocatoria de aportaciones. Por ahora no se reciben aportaciones.",
  "letter.inputs.callPostponed.then":
    "Lo que ha escrito o enviado se conserva. Le escribiremos en cuanto haya nuevas fechas.",
  "letter.inputs.callRescheduled.intro": "Una convocatoria de aportaciones que se había aplazado tiene nuevas fechas.",
  "letter.inputs.callCancelled.intro": "Se ha cancelado una convocatoria de aportaciones.",
  "letter.inputs.callCancelled.then":
    "Si tiene un borrador o ha enviado una aportación, recibirá otro correo sobre ello.",
  "letter.inputs.callDecided.intro": "Se ha decidido sobre las aportaciones a una convocatoria.",
  "letter.inputs.callDecided.then": "Quien envió una recibe un correo con la decisión sobre la suya.",
} satisfies Record<keyof typeof english, Message>;
