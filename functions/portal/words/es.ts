import type { Message } from "#shared/speech.ts";
import type { PortalKey } from "../portal-words.ts";

export const words = {
  "home.title": "Le damos la bienvenida a Baraza",
  "home.what":
    "Baraza es el lugar donde las organizaciones y los grupos que trabajan en cuestiones de migración participan en la labor de la Red de las Naciones Unidas sobre la Migración. Aquí se registran una sola vez, siguen sus casos y ven cómo se toman las decisiones y en qué plazos.",
  "home.open": "Abierto ahora",
  "home.open.registration":
    "El registro está abierto en todo momento, tanto para organizaciones como para grupos sin inscripción legal.",
  "home.open.nothing_else":
    "En este momento no hay ninguna convocatoria ni sesión informativa abierta. Cuando las haya, aparecerán aquí.",
  "home.date.closing": "Abierta hasta el {when}",
  "home.date.opening": "Se abre el {when}",
  "home.date.event": "Comienza el {when}",
  "home.next": "Próximas fechas",
  "home.all_dates": "Todos los foros, convocatorias y fechas",
  "home.do": "Qué puede hacer aquí",
  "home.do.registration":
    "Para cualquier organización o grupo que trabaje en cuestiones de migración. No se necesita cuenta, contraseña ni certificado.",
  "nav.accreditation": "Acreditación para un foro",
  "home.do.accreditation":
    "Vea qué convocatorias están abiertas y averigüe, con unas pocas preguntas, si necesita presentar una solicitud.",
  "home.do.briefings":
    "Para todo el mundo. Vea cuándo se celebran las sesiones informativas y en qué idiomas, y apúntese sin cuenta.",
  "home.do.take_part": "Para todo el mundo. Cada procedimiento paso a paso: qué ocurre, quién responde y en qué plazo.",
  "home.do.submissions":
    "Para todo el mundo. Lea lo que los Estados y las partes interesadas enviaron para los exámenes, o envíe usted una aportación.",
  "home.do.status":
    "Para quien tenga un número de referencia. Verá en qué estado se encuentra un caso y quién actúa a continuación, pero ningún nombre.",
  "home.do.directory": "Para todo el mundo. Las organizaciones que aceptaron figurar en él, con sus propias palabras.",
  "home.do.sign_in":
    "Para quienes pertenecen a organizaciones registradas: sus casos, su perfil y todos los correos que les hemos enviado.",

  "take_part.title": "Cómo participar",
  "take_part.lead":
    "Cada procedimiento se describe paso a paso, con la fecha a partir de la cual se aplica. En su página puede decirnos qué opina de él.",
  "take_part.applies": "Se aplica a partir del {date}",
  "take_part.all": "Todos los procedimientos",

  "procedure.register.title": "Registrar una organización o un grupo",
  "procedure.register.lead":
    "Cualquier organización o grupo que trabaje en cuestiones de migración puede registrarse, en cualquiera de los seis idiomas. No se necesita cuenta ni contraseña.",
  "procedure.register.address":
    "Indique una dirección de correo electrónico. Enviamos a ella un enlace con el que puede continuar más tarde o en otro dispositivo.",
  "procedure.register.fill":
    "Rellene seis partes breves, en cualquier orden. Cada una se conserva cuando usted la guarda.",
  "procedure.register.draft": {
    one: "Un borrador que no se envía se conserva {count} día y después se borra.",
    many: "Un borrador que no se envía se conserva {count} de días y después se borra.",
    other: "Un borrador que no se envía se conserva {count} días y después se borra.",
  },
  "procedure.register.check":
    "Compruebe sus respuestas. Cada una indica quién la verá, y la página muestra exactamente qué se hará público.",
  "procedure.register.confirm": {
    one: "Envíe el registro y confirme su dirección con el enlace de nuestro correo en un plazo de {count} hora. Puede pedir otro enlace. Si abrió el borrador desde nuestro correo, su dirección ya está confirmada.",
    many: "Envíe el registro y confirme su dirección con el enlace de nuestro correo en un plazo de {count} de horas. Puede pedir otro enlace. Si abrió el borrador desde nuestro correo, su dirección ya está confirmada.",
    other:
      "Envíe el registro y confirme su dirección con el enlace de nuestro correo en un plazo de {count} horas. Puede pedir otro enlace. Si abrió el borrador desde nuestro correo, su dirección ya está confirmada.",
  },
  "procedure.register.reference":
    "Recibe un número de referencia. Quien lo tenga puede ver en qué estado se encuentra el caso, pero no de quién es.",
  "procedure.register.entitled":
    "A partir de ese momento puede inscribirse en sesiones informativas, presentar aportaciones y solicitar la acreditación cuando estén abiertas. No tiene que esperar a un oficial de enlace.",

  "procedure.answers.title": "Recibir una respuesta",
  "procedure.answers.lead": "Qué ocurre una vez enviado el registro, y en qué plazos.",
  "procedure.answers.time": {
    one: "Un oficial de enlace lee el registro y responde en un plazo de {count} día.",
    many: "Un oficial de enlace lee el registro y responde en un plazo de {count} de días.",
    other: "Un oficial de enlace lee el registro y responde en un plazo de {count} días.",
  },
  "procedure.answers.question": {
    one: "Si algo falta o no está claro, el oficial de enlace hace una pregunta y explica el motivo. Los oficiales pueden hacerlo {count} vez como máximo; cualquier otra pregunta requiere una decisión de la secretaría.",
    many: "Si algo falta o no está claro, el oficial de enlace hace una pregunta y explica el motivo. Los oficiales pueden hacerlo {count} de veces como máximo; cualquier otra pregunta requiere una decisión de la secretaría.",
    other:
      "Si algo falta o no está claro, el oficial de enlace hace una pregunta y explica el motivo. Los oficiales pueden hacerlo {count} veces como máximo; cualquier otra pregunta requiere una decisión de la secretaría.",
  },
  "procedure.answers.due": {
    one: "Cada pregunta tiene una fecha límite de respuesta, entre {least} y {count} día después. Solo se puede cambiar aquello por lo que se pregunta.",
    many: "Cada pregunta tiene una fecha límite de respuesta, entre {least} y {count} de días después. Solo se puede cambiar aquello por lo que se pregunta.",
    other:
      "Cada pregunta tiene una fecha límite de respuesta, entre {least} y {count} días después. Solo se puede cambiar aquello por lo que se pregunta.",
  },
  "procedure.answers.remind": "Enviamos recordatorios antes de esa fecha (con {days} de antelación).",
  "procedure.answers.lapse":
    "Si la fecha pasa sin respuesta, el registro se deja aparte. No se pierde nada: responda más tarde y se retomará.",
  "procedure.answers.decision":
    "El registro se activa. O no se activa, por uno de estos motivos y con un mensaje del oficial de enlace: la organización ya está registrada; no es una organización ni un grupo; su labor no guarda relación con la migración; lo que se indicó no se pudo verificar; el contenido es ilícito u ofensivo.",
  "procedure.answers.contest": {
    one: "Si no se activa, puede pedir una nueva revisión, una sola vez. Un oficial de enlace que no haya intervenido hasta ahora lo revisa de nuevo y responde en un plazo de {count} día.",
    many: "Si no se activa, puede pedir una nueva revisión, una sola vez. Un oficial de enlace que no haya intervenido hasta ahora lo revisa de nuevo y responde en un plazo de {count} de días.",
    other:
      "Si no se activa, puede pedir una nueva revisión, una sola vez. Un oficial de enlace que no haya intervenido hasta ahora lo revisa de nuevo y responde en un plazo de {count} días.",
  },
  "procedure.answers.after":
    "Sea cual sea la respuesta, su dirección confirmada le sigue dando derecho a recibir noticias, inscribirse en sesiones informativas y presentar aportaciones, y puede volver a registrarse cuando las circunstancias hayan cambiado.",

  "procedure.accreditation.title": "Solicitar la acreditación para un foro",
  "procedure.accreditation.lead":
    "Desde la primera pregunta, si hace falta una solicitud, hasta la respuesta definitiva, que reciben todos.",
  "procedure.accreditation.door":
    "Abra la convocatoria en la página de su foro. Unas pocas preguntas sencillas le dicen si necesita presentar una solicitud, y por qué.",
  "procedure.accreditation.apply":
    "Presente la solicitud con el perfil de su organización. Las respuestas de su última solicitud ya figuran en ella, y cada parte se conserva al guardarla.",
  "procedure.accreditation.documents": {
    one: "Añada los documentos que pide la convocatoria: un archivo de hasta {count} MB cada uno, o un texto donde la convocatoria lo acepte.",
    many: "Añada los documentos que pide la convocatoria: un archivo de hasta {count} MB cada uno, o un texto donde la convocatoria lo acepte.",
    other:
      "Añada los documentos que pide la convocatoria: un archivo de hasta {count} MB cada uno, o un texto donde la convocatoria lo acepte.",
  },
  "procedure.accreditation.preview":
    "Antes de enviarla ve exactamente qué se transmite a los Estados Miembros, qué se hace público y qué queda como interno.",
  "procedure.accreditation.receipt":
    "Recibe un número de referencia y la fecha límite en que se le responderá. Puede retirar la solicitud en cualquier momento.",
  "procedure.accreditation.screening": {
    one: "Un oficial de enlace examina la solicitud y puede hacer {count} pregunta antes de que deba intervenir la secretaría.",
    many: "Un oficial de enlace examina la solicitud y puede hacer {count} de preguntas antes de que deba intervenir la secretaría.",
    other:
      "Un oficial de enlace examina la solicitud y puede hacer {count} preguntas antes de que deba intervenir la secretaría.",
  },
  "procedure.accreditation.refusal":
    "Solo puede rechazarse por un motivo de una lista cerrada, con palabras que pueda leer y por dos oficiales de enlace. Puede pedir una vez una nueva revisión.",
  "procedure.accreditation.list":
    "Donde deciden los Estados Miembros, las organizaciones recomendadas figuran en una lista propuesta que se les presenta. Los oficiales de enlace recomiendan; no deciden.",
  "procedure.accreditation.objection":
    "Un Estado Miembro puede presentar una objeción, y retirarla. Se publica cuántas organizaciones presentaron una solicitud, fueron propuestas, recibieron una objeción y fueron acreditadas.",
  "procedure.accreditation.final":
    "Sea cual sea el resultado, recibe un último correo que dice qué puede hacer todavía.",

  "procedure.representatives.title": "Designar representantes",
  "procedure.representatives.lead": "Para las organizaciones acreditadas que quieren enviar personas.",
  "procedure.representatives.nominate":
    "El punto focal designa a las personas, hasta el número que permite la convocatoria, y ordena la lista de reserva.",
  "procedure.representatives.own":
    "Cada persona recibe un correo, rellena sus propios datos y acepta cada uso de ellos, o lo rechaza.",
  "procedure.representatives.confirm":
    "El punto focal confirma quién ocupa una plaza. Después aprueba un oficial de enlace.",
  "procedure.representatives.letters":
    "Las personas aprobadas reciben una carta de confirmación y una carta para el visado, con un código que cualquiera puede comprobar aquí.",
  "procedure.representatives.replace":
    "Hasta la fecha que indica la convocatoria se puede sustituir a una persona. Una plaza que queda libre pasa a la primera persona de la lista de reserva.",
  "procedure.representatives.erase": {
    one: "Los datos de los documentos de viaje solo se piden si la convocatoria los necesita; se guardan cifrados y se borran {count} día después del evento.",
    many: "Los datos de los documentos de viaje solo se piden si la convocatoria los necesita; se guardan cifrados y se borran {count} de días después del evento.",
    other:
      "Los datos de los documentos de viaje solo se piden si la convocatoria los necesita; se guardan cifrados y se borran {count} días después del evento.",
  },

  "procedure.inputs.title": "Enviar una aportación",
  "procedure.inputs.lead":
    "Para Estados, entidades de las Naciones Unidas, autoridades locales, organizaciones y particulares.",
  "procedure.inputs.who":
    "Elija una convocatoria de aportaciones abierta. No necesita estar registrado: indique su dirección de correo y siga el enlace que le enviamos.",
  "procedure.inputs.write": {
    one: "Responda a las preguntas de la convocatoria, escriba un texto o envíe archivos de hasta {count} MB cada uno, en cualquier idioma.",
    many: "Responda a las preguntas de la convocatoria, escriba un texto o envíe archivos de hasta {count} MB cada uno, en cualquier idioma.",
    other:
      "Responda a las preguntas de la convocatoria, escriba un texto o envíe archivos de hasta {count} MB cada uno, en cualquier idioma.",
  },
  "procedure.inputs.show":
    "Elija qué podrá ver todo el mundo: la aportación con su nombre, la aportación sin su nombre, o nada. Antes de enviarla verá exactamente lo que se publicará.",
  "procedure.inputs.files":
    "Comprobamos que los archivos no contengan programas dañinos y quitamos de la copia que se publica los datos ocultos, como el nombre del autor. Su original no se muestra a nadie.",
  "procedure.inputs.receipt":
    "Recibirá un acuse de recibo con un número de referencia y la fecha en que se le responderá a más tardar.",
  "procedure.inputs.review":
    "Un oficial de enlace revisa solo la seguridad, la identidad y el formato, nunca las opiniones. Si hay que cambiar algo, se le dice qué y hasta cuándo.",
  "procedure.inputs.refusal": {
    one: "Un rechazo exige un motivo de una lista breve y dos oficiales de enlace. Durante {count} día puede pedir una vez una nueva revisión.",
    many: "Un rechazo exige un motivo de una lista breve y dos oficiales de enlace. Durante {count} días puede pedir una vez una nueva revisión.",
    other:
      "Un rechazo exige un motivo de una lista breve y dos oficiales de enlace. Durante {count} días puede pedir una vez una nueva revisión.",
  },
  "procedure.inputs.publication":
    "Lo que se publica tiene una dirección permanente, figura en las páginas del foro y de sus regiones, y cualquiera puede encontrarlo en la biblioteca.",
  "procedure.inputs.withdraw":
    "Puede ocultar su nombre o retirar la aportación cuando quiera. Surte efecto de inmediato y nadie tiene que aprobarlo.",
  "procedure.inputs.outcome": "Se le dice qué fue de ella: dónde se citó o se planteó, o por qué no.",
  "procedure.briefings.title": "Participar en una sesión informativa",
  "procedure.briefings.lead": "Desde la elección de un horario hasta la grabación posterior. No se necesita cuenta.",
  "procedure.briefings.choose":
    "Abra el calendario de sesiones informativas y elija un horario cuya hora e idiomas le convengan. La hora se indica en la zona en que se fijó y en tiempo universal.",
  "procedure.briefings.sign_up":
    "Indique un nombre o un seudónimo, una dirección de correo, un idioma y un horario. Todo lo demás es opcional: qué interpretación o ayuda necesita, o una pregunta, anónima si lo desea.",
  "procedure.briefings.places":
    "Las plazas se asignan por orden de llegada. Si su número está limitado para una misma organización o región, la regla figura en la página de la sesión informativa.",
  "procedure.briefings.confirmation":
    "Un correo confirma su plaza, con una entrada para su calendario en su hora y un enlace a su página personal, donde está el enlace de conexión. Le enviamos un recordatorio un día y una hora antes.",
  "procedure.briefings.waiting":
    "Cuando todas las plazas están ocupadas, usted queda en una lista de espera, por orden. La plaza que se libera se ofrece por correo a la primera persona, hasta la hora que indica el correo, y después a la siguiente.",
  "procedure.briefings.change":
    "Con el enlace del correo puede cambiar de horario o cancelar hasta el comienzo. Si un horario se mueve o se cancela, se lo decimos y la entrada de su calendario cambia.",
  "procedure.briefings.afterwards":
    "Después, la grabación, las diapositivas, el resumen y las respuestas están en la misma página, para todo el mundo, y usted recibe un correo.",
  "procedure.briefings.names": "Nunca se nombra en público a quien participa.",
  "procedure.briefings.erase": {
    one: "Borramos lo que nos contó de usted {count} día después de la sesión. Solo quedan cifras sin nombres.",
    many: "Borramos lo que nos contó de usted {count} de días después de la sesión. Solo quedan cifras sin nombres.",
    other: "Borramos lo que nos contó de usted {count} días después de la sesión. Solo quedan cifras sin nombres.",
  },
  "procedure.correct.title": "Corregir un perfil",
  "procedure.correct.lead": "Para quienes pertenecen a una organización registrada, en cualquier momento.",
  "procedure.correct.sign_in": "Pida un enlace para iniciar sesión y abra la página de su registro.",
  "procedure.correct.at_once": "La mayoría de las correcciones surten efecto de inmediato.",
  "procedure.correct.reviewed": {
    one: "Un oficial de enlace revisa antes los cambios de los nombres, las categorías, el país y la situación jurídica, y responde en un plazo de {count} día. Hasta entonces el perfil queda como estaba.",
    many: "Un oficial de enlace revisa antes los cambios de los nombres, las categorías, el país y la situación jurídica, y responde en un plazo de {count} de días. Hasta entonces el perfil queda como estaba.",
    other:
      "Un oficial de enlace revisa antes los cambios de los nombres, las categorías, el país y la situación jurídica, y responde en un plazo de {count} días. Hasta entonces el perfil queda como estaba.",
  },
  "procedure.correct.refused": "Si un cambio no se acepta, se le comunica el motivo. Puede proponerlo de nuevo.",
  "procedure.correct.yearly": {
    one: "Cada mes le pedimos que confirme que el perfil sigue siendo correcto. Hasta que lo haga, nada cambia.",
    many: "Cada {count} de meses le pedimos que confirme que el perfil sigue siendo correcto. Hasta que lo haga, nada cambia.",
    other:
      "Cada {count} meses le pedimos que confirme que el perfil sigue siendo correcto. Hasta que lo haga, nada cambia.",
  },

  "procedure.close.title": "Cerrar un registro",
  "procedure.close.lead": "Puede marcharse en cualquier momento y no tiene que decir por qué.",
  "procedure.close.sign_in": "Inicie sesión, abra la página de su registro, elija cerrarlo y confirme.",
  "procedure.close.at_once":
    "La organización sale del directorio de inmediato. Después de un último correo no volvemos a escribirle sobre este registro.",
  "procedure.close.kept":
    "Conservamos constancia de lo que se decidió y no se la mostramos a nadie de fuera. El aviso de privacidad dice qué se conserva y durante cuánto tiempo.",
  "procedure.close.again": "Puede volver a registrarse en cualquier momento.",

  "procedure.safety.title": "Protegerse",
  "procedure.safety.lead":
    "Que se las nombre puede poner en peligro a personas y organizaciones. Usted decide qué se muestra.",
  "procedure.safety.nothing":
    "No se muestra públicamente nada de una organización si ella no lo acepta. Los nombres, números y direcciones de sus integrantes no se muestran nunca.",
  "procedure.safety.mark":
    "Si está en riesgo, indíquelo en el registro. Eso prevalece sobre cualquier otra elección. La persona de contacto puede usar un seudónimo.",
  "procedure.safety.unlist":
    "Para salir del directorio de inmediato, inicie sesión, abra la página de su registro y elija ocultar la organización. Ningún oficial de enlace tiene que autorizarlo, y surte efecto desde la siguiente vez que alguien abra el directorio.",
  "procedure.safety.mail":
    "El asunto de nuestros correos nunca menciona un tema ni una organización. Contiene el número de referencia o una frase neutra.",
  "procedure.safety.contact":
    "Puede indicarnos una forma más segura de contactar con usted. Solo la ven las pocas personas que la necesitan.",
  "procedure.safety.status":
    "La página donde se consulta un caso no muestra nombres. Un número de referencia no da acceso a nada más.",

  "procedure.no-certificate.title": "Participar sin certificado",
  "procedure.no-certificate.lead":
    "Muchos grupos no pueden inscribirse ante las autoridades, sobre todo los dirigidos por migrantes. Aun así, pueden participar.",
  "procedure.no-certificate.register":
    "Registrarse aquí no exige ningún certificado. Elija lo que corresponda: organización inscrita, exenta, que no puede inscribirse, o grupo informal.",
  "procedure.no-certificate.explain":
    "Si lo desea, explique al oficial de enlace con sus propias palabras por qué no pueden inscribirse, o cómo pueden saber otras personas que su grupo existe.",
  "procedure.no-certificate.same":
    "La falta de inscripción legal no es uno de los motivos para no activar un registro.",
  "procedure.no-certificate.rights":
    "Una dirección confirmada basta para recibir noticias, inscribirse en sesiones informativas, presentar aportaciones y hacer solicitudes cuando estén abiertas.",
  "procedure.no-certificate.accreditation":
    "La acreditación ante una reunión puede tener sus propias condiciones, fijadas por quien decide sobre ella. Cada convocatoria las indicará antes de que usted empiece.",

  "comment.title": "Díganos qué opina de este procedimiento",
  "comment.lead":
    "Cualquiera puede comentar. Los oficiales de enlace leen todos los comentarios. No se publican y, como no pedimos ninguna dirección, no podemos responderlos.",
  "comment.name": "Nombre o seudónimo",
  "comment.text": "Su comentario",
  "comment.text.hint": "Le rogamos que no nombre a personas a las que ello pueda poner en riesgo.",
  "comment.send": "Enviar el comentario",
  "comment.thanks.title": "Gracias por su comentario",
  "comment.thanks.text": "Los oficiales de enlace leen todos los comentarios. El suyo no se publica.",
  "comment.thanks.back": "Volver al procedimiento",
  "error.too_many_comments":
    "En una hora llegaron muchos comentarios desde su red. Lo que escribió sigue aquí: envíelo de nuevo dentro de una hora.",

  "directory.title": "Directorio de organizaciones",
  "directory.lead":
    "Organizaciones que aceptaron figurar en él, con sus propias palabras. Figurar aquí no supone el respaldo de las Naciones Unidas.",
  "directory.country": "País o zona",
  "directory.category": "Categoría",
  "directory.all": "Todas",
  "directory.filter": "Mostrar",
  "directory.clear": "Mostrar todas las organizaciones",
  "directory.name": "Organización",
  "directory.level": "Nivel de trabajo",
  "directory.website": "Sitio web",
  "directory.mission": "Qué hace",
  "directory.none": "Todavía no figura ninguna organización.",
  "directory.none_fits": "Ninguna organización del directorio coincide.",
  "directory.look_further": "Ninguna hasta aquí. Continúe la lista para seguir buscando.",
  "directory.programs": "Esta lista para programas (JSON)",

  "desk.title": "Mesa de trabajo",
  "desk.waiting": "Lo que espera",
  "desk.region": "Su región: {region}",
  "desk.queue": "Cola",
  "desk.count": "Casos",
  "desk.first_due": "Primera fecha límite",
  "desk.since": "Desde",
  "desk.due": "Fecha límite",
  "desk.overdue": "Con retraso",
  "desk.none": "Ninguno",
  "desk.queue.registration.submitted": "Registros por responder",
  "desk.queue.registration.contested": "Decisiones por revisar de nuevo",
  "desk.queue.registration.change_pending": "Cambios de perfil por responder",
  "desk.queue.registration.info_requested": "Preguntas que deben responder las organizaciones",
  "desk.queue.accreditation.submitted": "Solicitudes por tomar",
  "desk.queue.accreditation.under_screening": "Solicitudes en examen",
  "desk.queue.accreditation.refusal_proposed": "Rechazos por confirmar por un segundo oficial de enlace",
  "desk.queue.accreditation.contested": "Solicitudes por revisar de nuevo",
  "desk.queue.accreditation.recommended": "Solicitudes para la lista propuesta",
  "desk.queue.accreditation.confirmed": "Representantes por aprobar",
  "desk.queue.submissions.submitted": "Aportaciones por tomar",
  "desk.queue.submissions.under_review": "Aportaciones en revisión",
  "desk.queue.submissions.refusal_proposed": "Rechazos de aportaciones por confirmar por un segundo oficial de enlace",
  "desk.queue.submissions.contested": "Aportaciones por revisar de nuevo",
  "desk.mine": "Mis casos",
  "desk.mine.none": "No ha tomado ningún caso.",
  "desk.mine.case": "Caso",
  "desk.mine.organization": "Organización o título",
  "desk.mine.next": "Quién actúa a continuación",
  "desk.next.you": "Usted",
  "desk.next.applicant": "La organización",
  "desk.next.sender": "Quien envía la aportación",
  "desk.next.nobody": "Nadie",
  "desk.mine.more": "Hay más. Las colas los muestran todos.",
  "desk.comments": "Comentarios sobre los procedimientos",
  "desk.comments.of": "Comentarios: {procedure}",
  "desk.comments.none": "Todavía no hay comentarios.",
  "desk.comments.unnamed": "Sin nombre",
  "desk.comments.about": "Escrito en la página en {language}, sobre la versión del {date}.",
  "desk.comments.public": "La página pública de este procedimiento",
  "desk.audit": "Historial de decisiones",
  "desk.audit.open": "Abrir el historial",
  "procedure.questions.title": "Hacer una pregunta",
  "procedure.questions.lead": "Cualquiera puede preguntar a los oficiales de enlace, sin cuenta.",
  "procedure.questions.ask": "Elija de qué trata la pregunta y escríbala, en cualquiera de los seis idiomas.",
  "procedure.questions.confirm": {
    one: "Si no ha iniciado sesión, abra el enlace del correo en un plazo de {count} hora y pulse el botón: solo entonces un oficial ve la pregunta.",
    many: "Si no ha iniciado sesión, abra el enlace del correo en un plazo de {count} de horas y pulse el botón: solo entonces un oficial ve la pregunta.",
    other:
      "Si no ha iniciado sesión, abra el enlace del correo en un plazo de {count} horas y pulse el botón: solo entonces un oficial ve la pregunta.",
  },
  "procedure.questions.answer": {
    one: "Recibe la respuesta en un plazo de {count} día, por correo y en una página propia. Si nos retrasamos, esa página lo dice.",
    many: "Recibe la respuesta en un plazo de {count} de días, por correo y en una página propia. Si nos retrasamos, esa página lo dice.",
    other:
      "Recibe la respuesta en un plazo de {count} días, por correo y en una página propia. Si nos retrasamos, esa página lo dice.",
  },
  "procedure.questions.back": {
    one: "Un oficial puede pedirle aclaraciones como máximo {count} vez.",
    many: "Un oficial puede pedirle aclaraciones como máximo {count} de veces.",
    other: "Un oficial puede pedirle aclaraciones como máximo {count} veces.",
  },
  "procedure.questions.again": {
    one: "Si queda algo pendiente, vuelva a escribir en un plazo de {count} día después de la respuesta.",
    many: "Si queda algo pendiente, vuelva a escribir en un plazo de {count} de días después de la respuesta.",
    other: "Si queda algo pendiente, vuelva a escribir en un plazo de {count} días después de la respuesta.",
  },
  "procedure.questions.erase": {
    one: "La pregunta y la respuesta se borran {count} día después del final.",
    many: "La pregunta y la respuesta se borran {count} de días después del final.",
    other: "La pregunta y la respuesta se borran {count} días después del final.",
  },
  "procedure.questions.confidential": {
    one: "Quien reciba amenazas por participar puede escribir solo a la secretaría, sin dar su nombre. Responde en un plazo de {count} día.",
    many: "Quien reciba amenazas por participar puede escribir solo a la secretaría, sin dar su nombre. Responde en un plazo de {count} de días.",
    other:
      "Quien reciba amenazas por participar puede escribir solo a la secretaría, sin dar su nombre. Responde en un plazo de {count} días.",
  },
  "desk.queue.enquiries.submitted": "Preguntas por responder",
  "desk.queue.enquiries.under_review": "Preguntas que se están respondiendo",
  "desk.next.asker": "Quien pregunta",
  "desk.in_time": "Nada ha pasado de la fecha prometida.",
  "desk.places": "Para consultar",
  "desk.figures": "Cifras del año",
  "desk.dossiers": "Expediente de una organización",
  "desk.reports": "Lo escrito solo a la secretaría",
  "desk.queue.mail": "Personas a las que no llegan nuestros correos",
  "desk.nothing": "Nada está a la espera.",
  "desk.empty": "Aquí no espera nada",
  "desk.sessions": "Próximas sesiones informativas",
  "desk.interpreters": "Intérpretes que reservar a más tardar el",
  "desk.mailings": "Envíos de anuncios en curso",
  "desk.mailing.counting": "Se cuentan los destinatarios",
  "desk.mailing.ready": "Listo, a la espera de confirmación",
  "desk.mailing.waiting": "Sale pronto, aún puede anularse",
  "desk.mailing.sending": "Enviándose",
  "desk.audit.text":
    "Su función consulta el historial de todas las decisiones, las cifras y los expedientes de las organizaciones. No decide nada.",
  "desk.late": {
    one: "{count} caso ha pasado de la fecha prometida, desde el {date}.",
    many: "{count} casos han pasado de la fecha prometida; el más antiguo desde el {date}.",
    other: "{count} casos han pasado de la fecha prometida; el más antiguo desde el {date}.",
  },
} satisfies Record<PortalKey, Message>;
