import type { Message } from "../speech.ts";
import type { SharedKey } from "../words.ts";

export const words = {
  "frame.site": "Baraza",
  "frame.owner":
    "Plataforma de participación de las partes interesadas de la Red de las Naciones Unidas sobre la Migración",
  "frame.title": "{title} – Baraza",
  "frame.title_with_errors": "Con errores: {title} – Baraza",
  "frame.skip": "Ir al contenido principal",
  "frame.navigation": "Menú principal",
  "frame.desk_navigation": "Menú de la mesa de trabajo",
  "frame.languages": "Idiomas",
  "frame.about": "Acerca de este sitio",
  "frame.country_names":
    "Los nombres de los países y zonas siguen la terminología de las Naciones Unidas y no entrañan juicio alguno sobre la condición jurídica de ningún país, territorio, ciudad o zona. Toda referencia a Kosovo debe entenderse en el contexto de la resolución 1244 (1999) del Consejo de Seguridad.",

  "nav.home": "Inicio",
  "nav.take_part": "Cómo participar",
  "nav.registration": "Registrar una organización",
  "nav.directory": "Directorio",
  "nav.status": "Consultar un caso",
  "nav.sign_in": "Iniciar sesión",
  "nav.me": "Mis páginas",
  "nav.desk": "Mesa de trabajo",
  "nav.desk_registration": "Registros",
  "nav.desk_audit": "Historial de decisiones",
  "nav.privacy": "Privacidad",
  "nav.accessibility": "Accesibilidad",
  "nav.glossary": "Glosario",

  "form.optional": "(opcional)",
  "form.problem": "Hay un problema",
  "form.error": "Error:",
  "form.most_characters": {
    one: "{count} carácter como máximo.",
    many: "{count} de caracteres como máximo.",
    other: "{count} caracteres como máximo.",
  },
  "form.choose_any": "Elija todas las respuestas que correspondan.",
  "form.choose": "Elija una respuesta",
  "form.chosen": {
    one: "{count} respuesta elegida",
    many: "{count} de respuestas elegidas",
    other: "{count} respuestas elegidas",
  },
  "form.yes": "Sí",
  "form.no": "No",
  "form.save": "Guardar y continuar",
  "form.change": "Cambiar",
  "form.not_answered": "Sin respuesta",
  "form.labelled": "{label}: {text}",
  "form.leave_empty": "Deje vacío este campo. Sirve para detectar mensajes automáticos.",

  "error.required": "Esta respuesta es necesaria.",
  "error.too_short": {
    one: "Es demasiado corto. Escriba al menos {count} carácter.",
    many: "Es demasiado corto. Escriba al menos {count} de caracteres.",
    other: "Es demasiado corto. Escriba al menos {count} caracteres.",
  },
  "error.too_long": {
    one: "Es demasiado largo. Escriba como máximo {count} carácter.",
    many: "Es demasiado largo. Escriba como máximo {count} de caracteres.",
    other: "Es demasiado largo. Escriba como máximo {count} caracteres.",
  },
  "error.too_few": {
    one: "Elija al menos {count} respuesta.",
    many: "Elija al menos {count} de respuestas.",
    other: "Elija al menos {count} respuestas.",
  },
  "error.too_many": {
    one: "Elija como máximo {count} respuesta.",
    many: "Elija como máximo {count} de respuestas.",
    other: "Elija como máximo {count} respuestas.",
  },
  "error.control_characters":
    "El texto contiene caracteres de control invisibles. Escríbalo de nuevo o cópielo pasando por un editor de texto sin formato.",
  "error.bidi_override":
    "El texto contiene marcas invisibles que cambian el sentido de la escritura. Escríbalo de nuevo sin ellas.",
  "error.line_break": "Escriba esta respuesta en una sola línea.",
  "error.lone_surrogate": "Falta una parte de un carácter, quizá porque se copió. Escriba el texto de nuevo.",
  "error.not_text": "Esta respuesta debe ser un texto.",
  "error.unknown_field": "Este formulario no tiene ese campo. Abra de nuevo el formulario y rellénelo.",
  "error.not_a_choice": "Elija una de las respuestas que se ofrecen.",
  "error.none_and_others":
    "Ha elegido «ninguno» junto con otras respuestas. Elija «ninguno» o bien las otras respuestas.",
  "error.not_an_email": "Escriba una dirección de correo electrónico como nombre@example.org.",
  "error.not_a_url": "Escriba una dirección web como https://example.org.",
  "error.not_a_year": "Escriba un año con cuatro cifras, de {min} a {max}.",
  "error.not_a_date": "Escriba una fecha que exista: día, mes y año.",
  "error.wrong_reference":
    "Este no es uno de nuestros números de referencia. Tienen la forma ORG-7K3Q-9TDW. Compruébelo en nuestros correos.",
  "error.must_agree": "Necesitamos su conformidad para continuar.",
  "error.in_the_past": "Ese momento ya ha pasado. Elija uno posterior.",
  "error.too_soon": "Es demasiado pronto. Elija un momento posterior.",
  "error.too_far": "Está demasiado lejos en el tiempo. Elija un momento más próximo.",

  "refusal.open_again": "Abrir de nuevo la página",
  "refusal.invalid.title": "Hay que corregir algunas respuestas",
  "refusal.invalid.text": "Corrija las respuestas señaladas y envíe de nuevo el formulario.",
  "refusal.not_found.title": "No se ha encontrado la página",
  "refusal.not_found.text":
    "No hay nada en esta dirección. Compruebe que esté completa o vuelva a empezar por la página de inicio.",
  "refusal.gone.title": "Esta página ya no está disponible",
  "refusal.gone.text":
    "Lo que había aquí se retiró o ha caducado. Vaya a la página de inicio para ver qué está abierto ahora.",
  "refusal.link_expired.title": "Este enlace ha caducado",
  "refusal.link_expired.text": "Los enlaces de nuestros correos funcionan durante un tiempo limitado. Pida uno nuevo.",
  "refusal.link_used.title": "Este enlace ya se ha utilizado",
  "refusal.link_used.text":
    "Cada enlace sirve una sola vez. Si ya confirmó o envió algo con él, inicie sesión para verlo. Si no, pida un enlace nuevo.",
  "refusal.forbidden.title": "No tiene acceso a esta página",
  "refusal.forbidden.text":
    "Ha iniciado sesión, pero su función no incluye esta página. Si cree que debería incluirla, consulte a la secretaría.",
  "refusal.sign_in_needed.title": "Inicie sesión",
  "refusal.sign_in_needed.text":
    "Para ver esta página hay que iniciar sesión. Le enviamos un enlace por correo; no hay contraseña.",
  "refusal.changed_meanwhile.title": "Otra persona hizo un cambio mientras tanto",
  "refusal.changed_meanwhile.text":
    "Su cambio no se ha guardado. Abra de nuevo la página, vea las novedades y repita el cambio si sigue siendo necesario.",
  "refusal.not_now.title": "Este paso no es posible ahora",
  "refusal.not_now.text":
    "El estado actual del caso no lo permite. No se ha cambiado nada. Abra de nuevo el caso para ver qué pasos son posibles.",
  "refusal.too_many_requests.title": "Demasiados intentos",
  "refusal.too_many_requests.text": "No se ha cambiado nada. Espere un rato y vuelva a intentarlo.",
  "refusal.too_large.title": "El envío es demasiado grande",
  "refusal.too_large.text": "Ha enviado más de lo que podemos recibir de una vez. Acórtelo y envíelo de nuevo.",
  "refusal.wrong_type.title": "No podemos leer este envío",
  "refusal.wrong_type.text": "No está en un formato que aceptemos aquí. Utilice el formulario de la página.",
  "refusal.cross_site.title": "Este formulario no procede de nuestro sitio",
  "refusal.cross_site.text":
    "Por su seguridad, solo aceptamos formularios enviados desde nuestras propias páginas. Abra de nuevo la página y envíe el formulario desde ella.",
  "refusal.idempotency_mismatch.title": "Ya se envió con otro contenido",
  "refusal.idempotency_mismatch.text":
    "La misma clave ya llegó con otra solicitud. No se ha cambiado nada. Envíe esta solicitud con una clave nueva.",
  "refusal.unavailable.title": "El servicio está muy ocupado",
  "refusal.unavailable.text": "No se ha cambiado nada. Vuelva a intentarlo dentro de un minuto.",
  "refusal.already_sent.title": "Esto ya se envió",
  "refusal.already_sent.text":
    "Su registro se envió y ya no se puede cambiar aquí. Abra la página de su caso para ver en qué estado se encuentra.",
  "refusal.assigned.title": "Otro oficial de enlace tiene este caso",
  "refusal.assigned.text":
    "No se ha cambiado nada. Pida a su colega que devuelva el caso a la cola o a la secretaría que lo asuma.",
  "refusal.rounds_used.title": "No es posible hacer más preguntas",
  "refusal.rounds_used.text":
    "Ya se hicieron tres preguntas en este caso. Decida con lo que hay o consulte a la secretaría.",
  "refusal.factor_needed.title": "Falta el segundo factor",
  "refusal.factor_needed.text": "Escriba el código de su aplicación de autenticación para continuar.",
  "refusal.change_waits.title": "Ya hay un cambio en espera",
  "refusal.change_waits.text":
    "No se ha cambiado nada. Retire el cambio en espera o aguarde la respuesta antes de proponer otro.",
  "refusal.not_json.title": "No podemos leer este envío",
  "refusal.not_json.text": "Lo que se envió no es JSON válido. Corríjalo y envíelo de nuevo.",
  "refusal.fault.title": "Se ha producido un error por nuestra parte",
  "refusal.fault.text": "Lo que ya había guardado está a salvo. Vuelva a intentarlo dentro de unos minutos.",

  "notice.info": "Información",
  "notice.success": "Hecho",
  "notice.warning": "Importante",
  "notice.error": "Problema",
  "task.done": "Hecho",
  "task.todo": "Pendiente",
  "page.next": "Continuar la lista",
  "page.first": "Volver al principio de la lista",

  "time.in_zone": "{when} ({zone}, {utc})",
  "time.utc": "{when} (UTC)",
  "time.under_a_minute": "menos de un minuto",
  "time.over": "Este momento ya ha pasado",
  "time.forum": "Hora del foro",
  "time.universal": "Tiempo universal",
  "time.left": "Tiempo restante",
  "time.yours": "Su hora",

  "visibility.public": "Público",
  "visibility.member_states": "Para los Estados Miembros",
  "visibility.internal": "Interno",
  "visibility.sensitive": "Protegido",
  "visibility_meaning.public": "Todo el mundo puede verlo en nuestro sitio.",
  "visibility_meaning.member_states": "Se transmite a todos los Estados Miembros de las Naciones Unidas.",
  "visibility_meaning.internal": "Solo pueden verlo los oficiales de enlace que tramitan su caso.",
  "visibility_meaning.sensitive":
    "Solo pueden verlo las pocas personas que lo necesitan. Nunca se publica ni se transmite.",

  "category.migrants": "Migrantes",
  "category.civil_society": "Sociedad civil",
  "category.migrant_diaspora_org": "Organizaciones de migrantes y de la diáspora",
  "category.faith_based": "Organizaciones confesionales",
  "category.local_authority": "Autoridades locales",
  "category.local_community": "Comunidades locales",
  "category.private_sector": "Sector privado",
  "category.employers_org": "Organizaciones de empleadores",
  "category.trade_union": "Sindicatos y organizaciones de trabajadores",
  "category.parliamentarians": "Parlamentarios",
  "category.nhri": "Instituciones nacionales de derechos humanos",
  "category.rcrc_movement": "Movimiento Internacional de la Cruz Roja y de la Media Luna Roja",
  "category.academia": "Mundo académico e investigación",
  "category.media": "Medios de comunicación",
  "category.youth": "Organizaciones juveniles",
  "category.women_led": "Organizaciones dirigidas por mujeres",
  "category.children_rights": "Organizaciones de derechos del niño",
  "category.persons_with_disabilities": "Organizaciones de personas con discapacidad",
  "category.other": "Otras partes interesadas",

  "level.local": "Local",
  "level.national": "Nacional",
  "level.regional": "Regional",
  "level.global": "Mundial",

  "population.women": "Mujeres",
  "population.children": "Niños y niñas",
  "population.youth": "Jóvenes",
  "population.persons_with_disabilities": "Personas con discapacidad",
  "population.older_persons": "Personas de edad",
  "population.refugees_and_displaced": "Refugiados y personas desplazadas",
  "population.migrant_workers": "Trabajadores migrantes",
  "population.undocumented": "Migrantes en situación irregular",
  "population.lgbti": "Personas LGBTI",
  "population.indigenous": "Pueblos Indígenas",
  "population.diaspora": "Comunidades de la diáspora",
  "population.other": "Otras",

  "legal.registered": "Inscrita ante las autoridades",
  "legal.exempt": "En nuestro caso no se exige la inscripción",
  "legal.unable": "No podemos inscribirnos",
  "legal.informal": "Grupo informal",

  "migrant_led.yes": "Sí, la dirigen migrantes",
  "migrant_led.no": "No",
  "migrant_led.self_described": "Lo describimos con nuestras propias palabras",

  "un_status.ecosoc_general": "Carácter consultivo general ante el Consejo Económico y Social",
  "un_status.ecosoc_special": "Carácter consultivo especial ante el Consejo Económico y Social",
  "un_status.ecosoc_roster": "Inclusión en la Lista del Consejo Económico y Social",
  "un_status.gcm_2017_2018": "Acreditación ante el proceso del Pacto Mundial, 2017-2018",
  "un_status.imrf_prior": "Acreditación ante un Foro de Examen de la Migración Internacional anterior",
  "un_status.unfccc": "Observador ante la Convención Marco sobre el Cambio Climático (CMNUCC)",
  "un_status.nhri": "Institución nacional de derechos humanos con acreditación",
  "un_status.none": "Ninguno de estos",

  "region.africa": "África",
  "region.arab_states": "Estados árabes",
  "region.asia_pacific": "Asia y el Pacífico",
  "region.europe_north_america": "Europa y América del Norte",
  "region.latin_america_caribbean": "América Latina y el Caribe",
  "region.global": "Mundial",
  "region.cross_regional": "Varias regiones",

  "objective.unofficial":
    "Traducción no oficial de los títulos de los objetivos (resolución 73/195 de la Asamblea General).",
  "objective.1": "Recopilar y utilizar datos exactos y desglosados para formular políticas con base empírica",
  "objective.2":
    "Minimizar los factores adversos y estructurales que obligan a las personas a abandonar su país de origen",
  "objective.3": "Proporcionar información exacta y oportuna en todas las etapas de la migración",
  "objective.4": "Velar por que todos los migrantes tengan pruebas de su identidad jurídica y documentación adecuada",
  "objective.5": "Aumentar la disponibilidad y flexibilidad de las vías de migración regular",
  "objective.6":
    "Facilitar la contratación equitativa y ética y salvaguardar las condiciones que garantizan el trabajo decente",
  "objective.7": "Abordar y reducir las vulnerabilidades en la migración",
  "objective.8": "Salvar vidas y emprender iniciativas internacionales coordinadas sobre los migrantes desaparecidos",
  "objective.9": "Reforzar la respuesta transnacional al tráfico ilícito de migrantes",
  "objective.10": "Prevenir, combatir y erradicar la trata de personas en el contexto de la migración internacional",
  "objective.11": "Gestionar las fronteras de manera integrada, segura y coordinada",
  "objective.12":
    "Aumentar la certidumbre y previsibilidad de los procedimientos migratorios para la adecuada verificación de antecedentes, evaluación y derivación",
  "objective.13": "Utilizar la detención de migrantes solo como último recurso y buscar otras alternativas",
  "objective.14": "Mejorar la protección, asistencia y cooperación consulares a lo largo de todo el ciclo migratorio",
  "objective.15": "Proporcionar a los migrantes acceso a servicios básicos",
  "objective.16": "Empoderar a los migrantes y las sociedades para lograr la plena inclusión y la cohesión social",
  "objective.17":
    "Eliminar todas las formas de discriminación y promover un discurso público con base empírica para modificar las percepciones de la migración",
  "objective.18":
    "Invertir en el desarrollo de aptitudes y facilitar el reconocimiento mutuo de aptitudes, cualificaciones y competencias",
  "objective.19":
    "Crear las condiciones necesarias para que los migrantes y las diásporas puedan contribuir plenamente al desarrollo sostenible en todos los países",
  "objective.20":
    "Promover transferencias de remesas más rápidas, seguras y económicas y fomentar la inclusión financiera de los migrantes",
  "objective.21":
    "Colaborar para facilitar el regreso y la readmisión en condiciones de seguridad y dignidad, así como la reintegración sostenible",
  "objective.22": "Establecer mecanismos para la portabilidad de la seguridad social y las prestaciones adquiridas",
  "objective.23":
    "Fortalecer la cooperación internacional y las alianzas mundiales para la migración segura, ordenada y regular",
} satisfies Record<SharedKey, Message>;
