import type { Message } from "#shared/speech.ts";
import type { TextKey } from "../text-words.ts";

export const words = {
  "glossary.title": "Glosario",
  "glossary.lead": "Qué significan las palabras que se usan en este sitio y en las reuniones sobre migración.",
  "glossary.accreditation.term": "Acreditación",
  "glossary.accreditation.text":
    "Decisión por la que una organización puede enviar representantes a una reunión determinada. Quién decide varía de una reunión a otra.",
  "glossary.briefing.term": "Sesión informativa",
  "glossary.briefing.text":
    "Reunión, casi siempre en línea, en la que se informa a las partes interesadas de lo que se prepara y pueden hacer preguntas.",
  "glossary.call.term": "Convocatoria",
  "glossary.call.text":
    "Anuncio público de que se pueden enviar solicitudes o aportaciones, con condiciones, una fecha de apertura y una fecha de cierre.",
  "glossary.case.term": "Caso",
  "glossary.case.text":
    "Todo lo que ocurre en torno a una solicitud, por ejemplo un registro. Cada caso tiene un número de referencia y un estado.",
  "glossary.civil_society.term": "Sociedad civil",
  "glossary.civil_society.text":
    "Personas que se organizan al margen de los poderes públicos y las empresas, por ejemplo en asociaciones, comunidades religiosas y redes.",
  "glossary.contest.term": "Nueva revisión de una decisión",
  "glossary.contest.text":
    "Cuando un registro no se activa, la organización puede pedir una nueva revisión, una sola vez. Entonces un oficial de enlace que no intervino en la decisión revisa de nuevo el registro.",
  "glossary.authority.term": "Autoridad que decide",
  "glossary.authority.text":
    "Quien decide sobre la acreditación ante una reunión: los Estados Miembros en el caso del Foro de Examen de la Migración Internacional, el organizador en muchas otras.",
  "glossary.ecosoc.term": "Carácter consultivo ante el Consejo Económico y Social (ECOSOC)",
  "glossary.ecosoc.text":
    "Relación permanente entre una organización no gubernamental y las Naciones Unidas, en una de tres formas: general, especial o inclusión en la Lista.",
  "glossary.focal_point.term": "Punto focal",
  "glossary.focal_point.text": "Persona de una organización con la que se comunican los oficiales de enlace.",
  "glossary.gcm.term": "Pacto Mundial para la Migración Segura, Ordenada y Regular",
  "glossary.gcm.text":
    "Marco de cooperación sobre migración, aprobado en diciembre de 2018 y que la Asamblea General hizo suyo en su resolución 73/195. No es jurídicamente vinculante y tiene 23 objetivos.",
  "glossary.host.term": "Organización anfitriona",
  "glossary.host.text":
    "Organización inscrita legalmente que responde por un grupo que no puede inscribirse legalmente.",
  "glossary.imrf.term": "Foro de Examen de la Migración Internacional",
  "glossary.imrf.text":
    "Reunión que se celebra cada cuatro años desde 2022, en la que los Estados Miembros examinan a nivel mundial la aplicación del Pacto Mundial.",
  "glossary.input.term": "Aportación",
  "glossary.input.text":
    "Lo que un Estado o una parte interesada presenta por escrito para un examen: una declaración, un documento o respuestas a preguntas.",
  "glossary.liaison.term": "Oficial de enlace",
  "glossary.liaison.text": "Persona que lee los registros, hace preguntas y responde en nombre de la Red.",
  "glossary.member_state.term": "Estado Miembro",
  "glossary.member_state.text": "Uno de los 193 Estados Miembros de las Naciones Unidas.",
  "glossary.migrant_led.term": "Organización dirigida por migrantes",
  "glossary.migrant_led.text": "Organización o grupo en que los propios migrantes toman las decisiones.",
  "glossary.network.term": "Red de las Naciones Unidas sobre la Migración",
  "glossary.network.text":
    "Entidades del sistema de las Naciones Unidas que, en conjunto, ayudan a los Estados a aplicar el Pacto Mundial. La Organización Internacional para las Migraciones la coordina y le presta servicios de secretaría.",
  "glossary.nhri.term": "Institución nacional de derechos humanos",
  "glossary.nhri.text":
    "Institución independiente que un Estado crea por ley para promover y proteger los derechos humanos. Su independencia se mide por los Principios de París.",
  "glossary.no_objection.term": "Procedimiento de no objeción",
  "glossary.no_objection.text":
    "Se presenta a los Estados Miembros una lista de organizaciones, y quedan acreditadas aquellas a las que ningún Estado se opone dentro de un plazo fijado.",
  "glossary.observer.term": "Observador",
  "glossary.observer.text":
    "Estado u organización que puede asistir a las reuniones de un órgano de las Naciones Unidas sin voto en él.",
  "glossary.officer_second.term": "Segundo oficial de enlace",
  "glossary.officer_second.text":
    "Oficial de enlace que no intervino en una decisión y la revisa de nuevo cuando se pide una nueva revisión.",
  "glossary.president.term": "Presidencia de la Asamblea General",
  "glossary.president.text":
    "Elegida por un año por la Asamblea General. Para algunas reuniones elabora la lista de organizaciones cuya acreditación se propone.",
  "glossary.reference.term": "Número de referencia",
  "glossary.reference.text":
    "Identifica un caso, por ejemplo ORG-7K3Q-9TDW. Con él cualquier persona puede ver el estado del caso, y nada más.",
  "glossary.commission.term": "Comisión regional",
  "glossary.commission.text":
    "Una de las cinco comisiones de las Naciones Unidas para los asuntos económicos y sociales de una región. Un país puede pertenecer a varias.",
  "glossary.regional_review.term": "Examen regional",
  "glossary.regional_review.text":
    "Examen, cada cuatro años desde 2020, de la aplicación del Pacto Mundial en una región. Prepara el Foro de Examen de la Migración Internacional.",
  "glossary.representative.term": "Representante",
  "glossary.representative.text": "Persona que una organización acreditada envía a una reunión.",
  "glossary.secretariat.term": "Secretaría",
  "glossary.secretariat.text":
    "Oficina que presta servicio a la Red y gestiona este sitio. Supervisa la labor de los oficiales de enlace y decide donde ellos no pueden hacerlo.",
  "glossary.special.term": "Acreditación especial",
  "glossary.special.text":
    "Acreditación ante una reunión para organizaciones que no tienen una condición que ya les dé acceso.",
  "glossary.stakeholder.term": "Parte interesada",
  "glossary.stakeholder.text":
    "Quien, aparte de los Estados, interviene en la migración: migrantes, sociedad civil, autoridades locales, sindicatos, empleadores, instituciones académicas, medios de comunicación y otros.",
  "glossary.whole_of_society.term": "Enfoque pansocial",
  "glossary.whole_of_society.text":
    "Uno de los diez principios rectores del Pacto Mundial: la migración se aborda en amplia colaboración con todas las partes interesadas.",

  "texts.version": "Versión: {version}",

  "privacy.title": "Aviso de privacidad",
  "privacy.lead": "Qué conservamos, quién lo ve, durante cuánto tiempo y qué puede pedirnos.",
  "privacy.who": "Quién es responsable",
  "privacy.who.text":
    "La secretaría de la Red de las Naciones Unidas sobre la Migración gestiona este sitio y es responsable de lo que se conserva en él.",
  "privacy.keep": "Qué conservamos y quién lo ve",
  "privacy.keep.public":
    "De la organización: sus nombres y su sigla, sus categorías, si la dirigen migrantes, sus niveles de trabajo, qué hace, los objetivos en los que trabaja, su país, los países donde trabaja y su sitio web. Esto solo se hace público si usted acepta figurar en el directorio y un oficial de enlace ha activado el registro. De lo contrario, solo lo ven los oficiales de enlace.",
  "privacy.keep.internal":
    "Direcciones, personas con las que trabaja, situación jurídica e inscripción legal, año de fundación, condición ante las Naciones Unidas, redes, nombre y cargo de quien la dirige, y nombre, cargo, idioma y zona horaria de la persona de contacto. Solo lo ven los oficiales de enlace.",
  "privacy.keep.protected":
    "Teléfono, otras formas de contacto y formas más seguras, y si está en riesgo. Solo lo ven las pocas personas que lo necesitan. Nunca se publica ni se transmite.",
  "privacy.keep.email":
    "Su dirección de correo electrónico, para que podamos escribirle y usted pueda iniciar sesión. Nunca se muestra públicamente.",
  "privacy.keep.mails":
    "Cada correo que le enviamos. Lo encuentra en su buzón, y los oficiales de enlace ven los correos de un caso.",
  "privacy.keep.decisions":
    "Quién decidió qué, cuándo y por qué motivo. El personal de auditoría puede leer este historial. No contiene datos personales.",
  "privacy.keep.comments":
    "Los comentarios sobre los procedimientos: el texto, un nombre si lo indica, la fecha y el idioma de la página. Los oficiales de enlace los leen.",
  "privacy.keep.sign_ups":
    "De quienes se apuntan a una sesión informativa: un nombre o seudónimo, la dirección de correo, el idioma y el horario, y lo que decidan añadir, como la organización, el país, la zona horaria, necesidades o una pregunta. Solo los oficiales de enlace lo ven. Las preguntas que se responden en público aparecen sin nombre.",
  "privacy.never": "Qué no hacemos",
  "privacy.never.tracking":
    "No seguimos a los visitantes, no mostramos publicidad y nuestros correos no nos devuelven ninguna información.",
  "privacy.never.cookies":
    "Leer las páginas públicas no instala ninguna cookie. Una cookie mantiene abierto un borrador en su dispositivo y otra mantiene su sesión iniciada. No hay más.",
  "privacy.never.passed_on":
    "No vendemos nada. Todo lo que se transmitiría a los Estados Miembros se lo mostramos antes, y solo se transmite si usted está de acuerdo.",
  "privacy.never.addresses":
    "Nuestros registros técnicos no contienen nombres, direcciones de correo ni direcciones de red. Para impedir abusos contamos las peticiones con un código que cambia cada día y del que no se puede deducir la dirección de red.",
  "privacy.how_long": "Durante cuánto tiempo",
  "privacy.how_long.all": "Todo lo que se conserva: cuánto tiempo y por qué",
  "privacy.rights": "Qué puede hacer",
  "privacy.rights.see":
    "Ver lo que conservamos sobre usted, llevarse una copia o borrarlo: inicie sesión y abra «Mis datos». Antes de borrar decimos qué desaparece y qué permanece.",
  "privacy.rights.correct":
    "Corregirlo, o retirar la organización del directorio de inmediato: en la página de su registro.",
  "privacy.rights.close": "Cerrar el registro en cualquier momento.",
  "privacy.rights.ask":
    "Reclamar o preguntar: responda a cualquiera de nuestros correos. Las respuestas las leen personas.",
  "privacy.rights.own": "Sus datos: verlos, copiarlos y borrarlos",
  "privacy.changes": "Cuando este aviso cambia, cambia su versión.",

  "accessibility.title": "Accesibilidad",
  "accessibility.lead":
    "Todo el mundo debe poder usar este sitio, con cualquier dispositivo, con cualquier ayuda y con una conexión lenta.",
  "accessibility.aim": "Qué pretendemos",
  "accessibility.aim.standard": "Seguimos las Pautas de Accesibilidad para el Contenido Web (WCAG) 2.2, nivel AA.",
  "accessibility.aim.keyboard": "Todas las páginas se pueden usar solo con el teclado y con lectores de pantalla.",
  "accessibility.aim.zoom":
    "El texto se puede ampliar, las páginas caben en pantallas estrechas y se respetan los ajustes de movimiento y contraste de su dispositivo.",
  "accessibility.aim.light": "Las páginas son ligeras y funcionan sin scripts, también en teléfonos antiguos.",
  "accessibility.aim.languages": "Todo está en seis idiomas. Las páginas en árabe se leen de derecha a izquierda.",
  "accessibility.limits": "Qué sabemos que todavía no basta",
  "accessibility.limits.tests":
    "Hasta ahora las páginas se han comprobado con pruebas automáticas, que solo detectan parte de las barreras. Faltan aún las pruebas de personas que usan tecnologías de apoyo.",
  "accessibility.limits.texts": "Lo que escriben las organizaciones se muestra en el idioma en que lo escribieron.",
  "accessibility.help": "Díganoslo",
  "accessibility.help.text":
    "Si algo le impide participar, responda a cualquiera de nuestros correos o deje un comentario en la página de un procedimiento. Para eso no se necesita ninguna dirección.",
  "accessibility.help.link": "Comentar un procedimiento",
  "privacy.keep.questions":
    "De quienes hacen una pregunta: la dirección de correo, el idioma, lo que preguntan y, si lo dicen, un nombre y un país. Lo leen los oficiales de enlace de su región. Lo que se escribe a la secretaría de forma confidencial, solo ella lo lee.",
} satisfies Record<TextKey, Message>;
