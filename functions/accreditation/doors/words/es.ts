import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "calls.title": "Acreditación",
  "calls.lead":
    "En algunos foros, una organización debe estar acreditada para que sus representantes puedan participar. Elija una convocatoria: unas pocas preguntas sencillas le muestran la vía adecuada.",
  "calls.open": "Abiertas ahora",
  "calls.open.none": "Ahora no hay ninguna convocatoria abierta.",
  "calls.later": "Se abren más adelante",
  "calls.closes": "Cierre:",
  "calls.opens": "Apertura:",
  "calls.how": "Cómo se hace",
  "calls.how.door": "Responda a cuatro preguntas como máximo. No todo el mundo tiene que presentar una solicitud.",
  "calls.how.apply":
    "Si tiene que hacerlo, presente la solicitud con el perfil de su organización. Puede guardar un borrador y continuar más tarde.",
  "calls.how.screened": "Los oficiales de enlace examinan cada solicitud y pueden hacerle una pregunta.",
  "calls.how.decided":
    "Decide el organizador, o los Estados Miembros por el procedimiento de no objeción. La página de cada convocatoria lo indica.",
  "calls.how.answered": "Toda solicitud recibe respuesta, a más tardar en la fecha que indica la convocatoria.",
  "calls.forums": "Ver todos los foros y sus fechas",

  "door.title": "¿Qué vía corresponde?",
  "door.for": "Convocatoria",
  "door.question": "Pregunta {number} de {count} como máximo",
  "door.answer": "Continuar",
  "door.answers": "Sus respuestas",
  "door.again": "Empezar de nuevo",
  "door.next": "Qué hacer ahora",
  "door.note": "Lo que esta convocatoria precisa",
  "door.ask.who": "¿Quién quiere participar?",
  "door.ask.who.hint": "Responda por la entidad que enviaría representantes.",
  "door.ask.attend": "¿Cómo quieren participar?",
  "door.ask.attend.hint": "Si algunas personas acuden y otras siguen en línea, elija «En persona».",
  "door.ask.ecosoc":
    "¿Está reconocida la organización como entidad consultiva por el Consejo Económico y Social (ECOSOC)?",
  "door.ask.ecosoc.hint": "Con carácter general, especial o en la Lista. Si no lo sabe con certeza, responda «No».",
  "door.ask.earlier":
    "¿Estuvo acreditada la organización en un proceso anterior sobre migración que esta convocatoria reconoce?",
  "door.ask.earlier.hint": "Si no lo sabe con certeza, responda «No».",
  "door.ask.earlier.recognized": "Esta convocatoria reconoce:",
  "door.who.organization": "Una organización o un grupo",
  "door.who.nhri": "Una institución nacional de derechos humanos",
  "door.who.individual": "Una sola persona, sin organización",
  "door.who.state_or_un":
    "Un Estado, una organización del sistema de las Naciones Unidas u otra organización intergubernamental",
  "door.attend.in_person": "En persona",
  "door.attend.online": "Solo en línea",
  "door.ecosoc.yes": "Sí",
  "door.ecosoc.no": "No",
  "door.earlier.yes": "Sí",
  "door.earlier.no": "No",

  "door.ecosoc.title": "No hace falta solicitud: su organización es entidad consultiva",
  "door.ecosoc.reason":
    "Las organizaciones reconocidas como entidades consultivas por el Consejo Económico y Social pueden participar sin presentar una solicitud.",
  "door.ecosoc.next":
    "Los representantes de esas organizaciones se inscriben directamente en la reunión; este sitio no gestiona sus plazas. La nota de esta convocatoria y la página del foro dicen dónde y hasta cuándo. Registre de todos modos su organización aquí, para recibir avisos de sesiones informativas y enviar aportaciones, y mantenga al día su estatus en el perfil.",
  "door.prior.title": "No hace falta solicitud: su organización ya estuvo acreditada",
  "door.prior.reason": "Esta convocatoria reconoce la acreditación anterior de su organización.",
  "door.prior.next":
    "Los representantes de esas organizaciones se inscriben directamente en la reunión; este sitio no gestiona sus plazas. La nota de esta convocatoria y la página del foro dicen dónde y hasta cuándo. Tenga a mano la carta de la acreditación anterior o su año. Indíquela también en el perfil de su organización.",
  "door.nhri.title": "No hace falta solicitud: son una institución nacional de derechos humanos",
  "door.nhri.reason": "Las instituciones nacionales de derechos humanos participan por derecho propio.",
  "door.nhri.next":
    "Los representantes de las instituciones nacionales se inscriben directamente en la reunión; este sitio no gestiona sus plazas. La nota de esta convocatoria y la página del foro dicen dónde y hasta cuándo. Registre de todos modos su institución aquí e indique su estatus en el perfil.",
  "door.none.title": "No hace falta acreditación",
  "door.none.reason": "Para seguir en línea no hace falta acreditación.",
  "door.none.reason.no_accreditation": "Nadie necesita acreditación para este foro.",
  "door.none.next":
    "Siga el foro en su página, donde figuran las fechas y, cuando se conozcan, los enlaces. Las organizaciones registradas reciben noticia de las sesiones informativas y pueden enviar aportaciones.",
  "door.elsewhere.title": "Esta no es la vía",
  "door.elsewhere.reason": "Esta convocatoria es para organizaciones.",
  "door.elsewhere.reason.state_or_un":
    "A los Estados y las organizaciones intergubernamentales los invita e inscribe el protocolo de las Naciones Unidas, no esta convocatoria.",
  "door.elsewhere.reason.individual":
    "Solo se acredita a organizaciones y grupos. Una persona sola no puede presentar una solicitud.",
  "door.elsewhere.next":
    "Pregunte a una organización o un grupo con el que trabaje si presenta una solicitud y le designa como representante. También puede seguir el foro en línea; para eso no hace falta acreditación.",
  "door.elsewhere.next.state_or_un":
    "Diríjase a su misión permanente o al protocolo del organizador. La página del foro indica las fechas.",
  "door.special.title": "Tienen que presentar una solicitud",
  "door.special.reason": "Ninguna de las vías sin solicitud corresponde a sus respuestas.",
  "door.special.next":
    "Solicite la acreditación con el perfil de su organización. Esto es lo que conviene saber antes de empezar:",

  "door.go.register": "Registrar su organización",
  "door.go.me": "Ir a mis páginas",
  "door.go.forum": "Ver la página del foro",
  "door.go.take_part": "Otras formas de participar",
  "door.go.apply": "Ir a la solicitud",
  "door.closes": "Cierre de la convocatoria",
  "door.opens": "Apertura de la convocatoria",
  "door.not_open": "Podrá presentar la solicitud cuando se abra la convocatoria.",
  "door.closed": "Esta convocatoria está cerrada. Ya no se admiten solicitudes.",
  "door.postponed": "Esta convocatoria se ha aplazado. Todavía no se conocen las nuevas fechas.",
  "door.cancelled": "Esta convocatoria se ha cancelado. No se admiten solicitudes.",
  "door.decider": "Quién decide",
  "door.decider.organizer": "El organizador del foro, después de que los oficiales de enlace examinen la solicitud",
  "door.decider.authority":
    "Los Estados Miembros, por el procedimiento de no objeción. Los oficiales de enlace solo examinan las solicitudes y las incluyen en la lista propuesta",
  "door.answered_by": "Recibirá respuesta a más tardar",
  "door.languages": "Idiomas en los que puede presentar la solicitud",
} as const satisfies Record<keyof typeof english, Message>;
