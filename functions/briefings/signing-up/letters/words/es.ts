import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "letter.fact.briefing": "Sesión informativa",
  "letter.fact.interpretation": "Interpretación que pidió",
  "letter.fact.spoken": "Idiomas hablados o interpretados",
  "letter.fact.ahead": "Personas antes que usted en la lista de espera",
  "letter.fact.was": "Iba a comenzar",
  "letter.own_page": "Abrir mi página",
  "letter.briefing_page": "Ver la página de la sesión informativa",
  "letter.not_you": "Si no fue usted, no haga nada: nada ha cambiado.",
  "letter.confirmed.intro": "Tiene una plaza en esta sesión informativa.",
  "letter.confirmed.changed": "Ha cambiado a este horario y tiene una plaza en él.",
  "letter.confirmed.page":
    "En su página personal están el enlace de conexión y, si se puede participar por teléfono, los números. Allí también puede hacer una pregunta, cambiar de horario o corregir sus datos.",
  "letter.confirmed.keep":
    "La página y sus enlaces son solo para usted: no los comparta. Si no puede asistir, cancele allí para que otra persona tenga la plaza.",
  "letter.attached": "Abra el archivo adjunto para poner esta hora en su calendario.",
  "letter.not_interpreted":
    "Por ahora no está prevista la interpretación al idioma que pidió. Si esto cambia, lo verá en su página.",
  "letter.waitlisted.intro": "Todas las plazas de este horario están ocupadas. Usted está en la lista de espera.",
  "letter.waitlisted.next":
    "Cuando una plaza queda libre, se ofrece en el orden de la lista. Entonces le escribiremos y le diremos hasta cuándo puede tomarla.",
  "letter.waitlisted.page":
    "En su página ve cuántas personas esperan antes que usted. Allí también puede elegir otro horario o salir de la lista.",
  "letter.repeated.intro":
    "Alguien, probablemente usted, se apuntó otra vez a esta sesión informativa con su dirección. Cada buzón tiene una sola reserva, y la primera sigue como está:",
  "letter.repeated.change": "Si quiere otro horario, puede cambiar en su página.",
  "letter.offered.intro": "Ha quedado libre una plaza. La guardamos para usted hasta la hora indicada abajo.",
  "letter.offered.accept":
    "Para tomarla, abra su página y elija «Tomar la plaza» antes de esa hora. Si no, se ofrece a la siguiente persona de la lista.",
  "letter.lapsed.intro":
    "No recibimos respuesta a tiempo, y la plaza que le guardábamos se ha ofrecido a la siguiente persona.",
  "letter.lapsed.rejoin": "En su página puede volver a ponerse al final de la lista de espera.",
  "letter.notChanged.intro":
    "Quería cambiar a otro horario. No tiene plazas libres, así que usted conserva lo que tiene:",
  "letter.notChanged.again": "Puede intentarlo de nuevo en su página en cualquier momento.",
  "letter.cancelled.intro": "Ha cancelado su reserva de plaza.",
  "letter.cancelled.place": "Gracias por avisarnos: su plaza queda libre para otra persona.",
  "letter.cancelled.again": "Puede apuntarse de nuevo hasta que comience el horario.",
  "letter.removed.intro": "Un oficial ha cancelado su reserva de plaza.",
  "letter.removed.mistake": "Si cree que se trata de un error, responda a este correo.",
  "letter.removed.asked": "Usted lo pidió",
  "letter.removed.abuse": "Se hizo un uso indebido de la reserva",
  "letter.removed.twice": "Usted tenía dos reservas",
  "letter.moved.intro": "El horario al que se apuntó ha cambiado. Así queda ahora:",
  "letter.moved.keep":
    "Su reserva sigue como está. Si el horario ya no le conviene, elija otro en su página o cancele.",
  "letter.calledOff.intro": "El horario al que se apuntó se ha cancelado. Lo lamentamos.",
  "letter.calledOff.other": "Todavía hay otros horarios de esta sesión informativa. Puede apuntarse a uno de ellos.",
  "letter.unplaced.intro":
    "El horario al que se apuntó ha comenzado y no quedó libre ninguna plaza para usted. Lo lamentamos.",
  "letter.unplaced.after":
    "Si después hay una grabación, diapositivas o un resumen, los encontrará en la página de la sesión informativa, y le escribiremos.",
  "letter.reminderDay.intro": "El horario en el que tiene una plaza comienza en menos de un día.",
  "letter.reminderHour.intro": "El horario en el que tiene una plaza comienza en menos de una hora.",
  "letter.reminder.join":
    "Abra su página: allí están el enlace de conexión y, si se puede participar por teléfono, los números.",
  "letter.materials.intro":
    "En la página de la sesión informativa hay ahora más que ver, por ejemplo una grabación, diapositivas, un resumen o respuestas.",
  "letter.link.intro": "Alguien, probablemente usted, pidió un nuevo enlace a esta reserva de plaza.",
  "letter.calendar": "En su página personal encuentra cómo conectarse. No comparta su enlace.",
} as const satisfies Record<keyof typeof english, Message>;
