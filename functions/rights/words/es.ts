import type { Message } from "#shared/speech.ts";
import type { RightsKey } from "../rights-words.ts";

export const words = {
  "my_data.title": "Mis datos",
  "my_data.lead":
    "Esta página muestra lo que el sitio guarda sobre usted: para qué, quién lo ve y cuánto tiempo se conserva. Puede corregirlo, llevárselo y hacer que se borre.",
  "my_data.account": "Usted",
  "my_data.address": "Dirección de correo: {email}",
  "my_data.address.change": "Cambiar la dirección",
  "my_data.name": "Nombre",
  "my_data.language": "Idioma de los correos que le enviamos",
  "my_data.zone": "Zona horaria",
  "my_data.save": "Guardar",
  "my_data.saved": "Guardado.",
  "my_data.held": "Lo que se guarda sobre usted",
  "my_data.what": "Qué",
  "my_data.how_many": "Cuántos",
  "my_data.and_more": "más de {count}",
  "my_data.why": "Para qué",
  "my_data.who": "Quién lo ve",
  "my_data.how_long": "Cuánto tiempo",
  "my_data.where": "Ver y corregir",
  "my_data.open": "Abrir",
  "my_data.here": "En esta página",
  "my_data.by_mail": "Con el enlace de nuestro correo",
  "my_data.travel":
    "Un documento de viaje se guarda cifrado, aparte de todo lo demás. No está en el archivo que se descarga: usted ya lo tiene. El enlace del correo de su designación muestra si lo tenemos.",
  "my_data.unknown": {
    one: "Lo que dijo de forma anónima no está vinculado a usted, y nadie puede encontrarlo para usted: mensajes solo para la secretaría, preguntas anónimas, comentarios. Tampoco los correos a una dirección aún no confirmada; se borran después de {count} día.",
    many: "Lo que dijo de forma anónima no está vinculado a usted, y nadie puede encontrarlo para usted: mensajes solo para la secretaría, preguntas anónimas, comentarios. Tampoco los correos a una dirección aún no confirmada; se borran después de {count} de días.",
    other:
      "Lo que dijo de forma anónima no está vinculado a usted, y nadie puede encontrarlo para usted: mensajes solo para la secretaría, preguntas anónimas, comentarios. Tampoco los correos a una dirección aún no confirmada; se borran después de {count} días.",
  },
  "my_data.record": "El registro de decisiones",
  "my_data.record.text":
    "Toda decisión queda registrada para siempre: qué, cuándo, por qué y, mediante un número, quién la tomó. El registro no contiene nombres, direcciones ni palabras suyas. Cuando sus datos se hayan borrado, el número no conduce a nadie.",
  "my_data.record.number": "Su número:",
  "my_data.download": "Llevarse sus datos",
  "my_data.download.text":
    "Recibe un archivo JSON, un formato que leen otros programas. Contiene completo todo lo que figura en la tabla de arriba, y nada de otras personas. Guárdelo en un lugar seguro: quien lo abra puede leerlo todo.",
  "my_data.download.large":
    "Si hay más de lo que cabe en un archivo, su campo “complete” es “false”. Los programas obtienen el resto página por página en /api/my-data.",
  "my_data.download.button": "Descargar mis datos",
  "my_data.erase.text": "Puede hacer que se borren sus datos. Lea antes qué se borra, qué permanece y por qué.",
  "my_data.erase.link": "Qué significa borrar",
  "kind.person": "Su cuenta",
  "kind.sessions": "Dónde tiene la sesión abierta",
  "kind.organizations": "Organizaciones por las que actúa",
  "kind.changes": "Cambios propuestos de su perfil",
  "kind.cases": "Casos",
  "kind.applications": "Solicitudes de las que usted es el contacto",
  "kind.representatives": "Usted como representante",
  "kind.inputs": "Aportaciones",
  "kind.signUps": "Reservas de plaza en sesiones informativas",
  "kind.questions": "Preguntas antes de sesiones informativas",
  "kind.enquiries": "Consultas a los oficiales de enlace",
  "kind.subscriptions": "Suscripción a las novedades",
  "kind.mails": "Correos enviados a usted",
  "kind.addressTroubles": "Correos que no le llegaron",
  "kind.files": "Archivos que envió",
  "who.you": "Solo usted.",
  "who.desk": "Usted y los oficiales de enlace de la región.",
  "who.organization":
    "Usted, los demás puntos focales de la organización y los oficiales de enlace de la región. El público ve solo lo marcado como público.",
  "who.representative": "Usted, su organización y los oficiales de enlace. El documento de viaje: solo la secretaría.",
  "who.input":
    "Usted y los oficiales de enlace de la región. Una vez publicada: todo el mundo, de la forma que usted eligió.",
  "who.briefing": "Usted y los oficiales que celebran la sesión informativa.",
  "who.nobody": "Usted. Los oficiales ven solo cuántas personas están suscritas.",
  "kept_page.title": "Cuánto tiempo conservamos cada cosa",
  "kept_page.lead":
    "Esta es la tabla completa. Todo lo que identifica a una persona se conserva según una de estas reglas, y el sitio las cumple por sí mismo.",
  "kept_page.then": "Después",
  "kept_page.backups":
    "Las copias de seguridad conservan lo borrado como máximo 35 días más. Solo se usan tras una pérdida.",
  "erase.title": "Borrar mis datos",
  "erase.lead": "El borrado no se puede deshacer. Lea esto primero.",
  "erase.goes": "Qué se borra",
  "goes.account": "Su nombre, dirección de correo, idioma, zona horaria y sesiones. Ya no podrá iniciar sesión.",
  "goes.organizations":
    "Sus datos de contacto en organizaciones. De una organización que ha terminado queda solo lo que era público. Donde usted es punto focal sin ser el primero, deja de serlo.",
  "goes.applications":
    "Sus datos de contacto en solicitudes: los sustituyen los del primer punto focal de la organización. Si no lo hay, lo que sigue en curso se retira y sus respuestas se borran.",
  "goes.representatives":
    "Usted como representante: ya no se le espera, su puesto queda libre, y el documento de viaje y la foto se borran.",
  "goes.inputs": "Los borradores y las aportaciones no publicadas, con sus archivos.",
  "goes.briefings":
    "Sus reservas en sesiones informativas y las preguntas que hizo en ellas. Las plazas quedan libres.",
  "goes.enquiries": "Sus consultas a los oficiales de enlace, con las respuestas.",
  "goes.news": "Su suscripción a las novedades.",
  "goes.mails": "Todos los correos enviados a usted, con su buzón.",
  "erase.stays": "Qué permanece, y por qué",
  "stays.published":
    "Las aportaciones publicadas y las preguntas que figuran en la página de una sesión informativa: otros se refieren a ellas. Si quiere que una aportación desaparezca, retírela primero.",
  "stays.published.link": "Mis casos",
  "stays.lists":
    "Los nombres de organizaciones en listas enviadas a los Estados Miembros o publicadas: forman parte de los registros del proceso.",
  "stays.public": "Lo que era público de una organización: va unido a las decisiones sobre ella.",
  "stays.record": "El registro de decisiones: qué, cuándo y por qué, con un número que entonces no conduce a nadie.",
  "stays.addresses":
    "Si un correo a su dirección fue devuelto, o si no quería más novedades: una huella de la dirección, para que lo respetemos. De ella no se puede leer la dirección.",
  "stays.anonymous": "Lo que se dijo de forma anónima: nadie sabe de quién es.",
  "stays.backups": "Las copias de seguridad, como máximo 35 días. Solo se usan tras una pérdida.",
  "erase.first": "Lo que hay que resolver antes",
  "erase.last_focal_point":
    "Usted es el primer punto focal de esta organización, y alguien tiene que responder por ella:",
  "erase.hand_over": "Ceder la función a un colega o una colega",
  "erase.invite": "Invitar a un colega o una colega y ceder la función cuando acepte",
  "erase.close": "O cerrar el registro",
  "erase.on_the_staff":
    "Usted forma parte del personal de este sitio. Pida primero a la secretaría que ponga fin a su acceso.",
  "erase.how": "Cómo se hace",
  "erase.how.text": {
    one: "Enviamos un enlace a {email}. Funciona durante {count} hora. Solo el botón que hay tras él inicia el borrado, para que nadie pueda hacerlo desde un dispositivo en el que usted dejó la sesión abierta.",
    many: "Enviamos un enlace a {email}. Funciona durante {count} de horas. Solo el botón que hay tras él inicia el borrado, para que nadie pueda hacerlo desde un dispositivo en el que usted dejó la sesión abierta.",
    other:
      "Enviamos un enlace a {email}. Funciona durante {count} horas. Solo el botón que hay tras él inicia el borrado, para que nadie pueda hacerlo desde un dispositivo en el que usted dejó la sesión abierta.",
  },
  "erase.button": "Enviarme el enlace",
  "erase.asked.title": "Mire su correo",
  "erase.asked.text": {
    one: "Le hemos enviado el enlace. Funciona durante {count} hora. Todavía no se ha borrado nada.",
    many: "Le hemos enviado el enlace. Funciona durante {count} de horas. Todavía no se ha borrado nada.",
    other: "Le hemos enviado el enlace. Funciona durante {count} horas. Todavía no se ha borrado nada.",
  },
  "erase.use.title": "¿Borrar todos mis datos?",
  "erase.use.text": "Este botón borra los datos de {email}. No se puede deshacer.",
  "erase.use.button": "Borrar ahora",
  "erase.use.back": "Conservar mis datos",
  "erase.begun.title": "Sus datos se están borrando",
  "erase.begun.text":
    "Su sesión se ha cerrado en todas partes. El borrado tarda unos minutos, a veces algunas horas. Cuando termine, le escribiremos por última vez. Puede cerrar esta página.",
  "refusal.last_focal_point.title": "La organización necesita un punto focal",
  "refusal.last_focal_point.text":
    "Usted es el primer punto focal de una organización que sigue registrada. Ceda la función a un colega o una colega o cierre el registro; entonces podrán borrarse sus datos.",
  "refusal.on_the_staff.title": "Usted forma parte del personal de este sitio",
  "refusal.on_the_staff.text":
    "Pida primero a la secretaría que ponga fin a su acceso; entonces podrán borrarse sus datos.",
} as const satisfies Record<RightsKey, Message>;
