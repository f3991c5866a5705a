import type { Message } from "../../speech.ts";
import type { ReviewKey } from "../review-words.ts";

export const words = {
  "error.not_latin": "Escríbalo en caracteres latinos.",
  "error.needs_latin": "El nombre está en otra escritura. Escríbalo aquí también en caracteres latinos.",
  "error.not_a_number": "Escriba un número entero.",
  "error.file_not_arrived": "El archivo todavía no ha llegado. Espere un momento, mire de nuevo o retírelo.",
  "error.file_refused": "El archivo no se puede utilizar. Envíe otro o retírelo.",
  "error.file_too_large": "El archivo supera los {megabytes} MB. Reduzca sus imágenes o divídalo.",
  "error.file_empty": "El archivo está vacío.",
  "error.file_wrong_type": "El nombre del archivo termina en otro formato. Aceptamos: {formats}.",
  "error.file_changed": "Lo que ha llegado no es el archivo anunciado. Envíelo de nuevo.",
  "error.nominated_already":
    "Esta persona ya está designada. Si es otra persona, indique otra dirección o añada un segundo nombre.",
  "error.name_needed": "Escriba al menos un nombre.",
  "error.too_young": "Quienes asisten en persona como representantes tienen al menos 18 años.",
  "error.expires_early": "Este documento ya no es válido cuando empieza el evento.",
  "error.taken": "Este nombre ya está en uso. Elija otro.",
  "error.not_a_slug": "Use solo letras latinas minúsculas, cifras y guiones sencillos, como en imrf-2030.",
  "error.before_opening": "El cierre debe ser posterior a la apertura.",
  "error.before_closing": "Esta fecha debe ser posterior al cierre.",
  "error.before_decision": "Esta fecha no puede ser anterior a aquella en que todos han recibido respuesta.",
  "error.before_nominations": "Esta fecha no puede ser anterior al plazo para designar representantes.",
  "error.after_event": "Es demasiado tarde para la reunión a la que se refiere la convocatoria.",
  "error.before_start": "El fin debe ser posterior al comienzo.",
  "error.repeated": "Dos de ellos tienen el mismo nombre. Dé a cada uno el suyo.",
  "error.needs_reason": "Hay personas que cuentan con esto. Cámbielo con «Mover», que pide un motivo y las avisa.",
  "error.not_moved": "No cambiaría nada. Escriba la nueva fecha o déjelo como está.",
  "error.not_later": "Una prórroga debe terminar después del cierre actual.",
  "error.fixed": "Esto ya no puede cambiarse aquí, porque hay personas que han empezado con ello.",

  "refusal.declaration_needed.title": "Diga primero si tiene un conflicto de intereses",
  "refusal.declaration_needed.text":
    "Antes de ver un caso o decidir sobre él, indique en su página si tiene un interés propio. No se ha cambiado nada.",
  "refusal.conflict_declared.title": "Tiene un conflicto de intereses en este caso",
  "refusal.conflict_declared.text": "Usted lo indicó. Otros oficiales de enlace lo ven y deciden.",
  "refusal.checklist_open.title": "La lista de comprobación no está completa",
  "refusal.checklist_open.text":
    "Una solicitud se recomienda cuando se han examinado todos los puntos y ninguno se opone. No se ha cambiado nada.",
  "refusal.contest_over.title": "Ha pasado el plazo para pedir una nueva revisión",
  "refusal.contest_over.text":
    "No se ha cambiado nada. Si cree que la decisión es un error, responda al correo en que se le comunicó.",
  "refusal.call_not_open.title": "Esta convocatoria no está abierta ahora",
  "refusal.call_not_open.text":
    "No se ha cambiado nada. La página del foro indica cuándo está abierta la convocatoria.",
  "refusal.applied_already.title": "Su organización ya tiene una solicitud",
  "refusal.applied_already.text": "Tiene una solicitud en esta convocatoria. Abra esa en lugar de empezar otra.",
  "refusal.no_organization.title": "Primero hace falta una organización registrada",
  "refusal.no_organization.text":
    "Para presentar una solicitud, registre una organización y confirme su dirección. Después vuelva aquí.",
  "refusal.applied_by_merged.title": "Su organización ya ha presentado una solicitud",
  "refusal.applied_by_merged.text":
    "Otro registro de su organización, fusionado con este, tiene una solicitud en esta convocatoria. Si desea participar en ella, escriba a los oficiales de enlace.",
  "refusal.not_extensible.title": "Esta convocatoria no puede prorrogarse",
  "refusal.not_extensible.text":
    "No se ha cambiado nada. La página de la convocatoria explica por qué no puede prorrogarse.",
  "refusal.calls_go_on.title": "Aún hay convocatorias de este foro en curso",
  "refusal.calls_go_on.text":
    "No se ha cambiado nada. Decida o cancele primero sus convocatorias y después cierre el foro.",
  "refusal.forum_not_announced.title": "El foro no está anunciado",
  "refusal.forum_not_announced.text":
    "No se ha cambiado nada. Publique el foro, o fije sus nuevas fechas, antes que su convocatoria.",
  "refusal.list_open.title": "Todavía se está preparando una lista",
  "refusal.list_open.text": "No se ha cambiado nada. La lista siguiente puede abrirse cuando la actual esté cerrada.",
  "refusal.list_empty.title": "La lista está vacía",
  "refusal.list_empty.text": "No se ha cambiado nada. Ponga organizaciones recomendadas en la lista antes de cerrarla.",
  "refusal.not_in_circulation.title": "La lista no está ahora ante los Estados Miembros",
  "refusal.not_in_circulation.text":
    "No se ha cambiado nada. Las objeciones solo se registran mientras la lista está en circulación.",
  "refusal.still_in_circulation.title": "La lista sigue ante los Estados Miembros",
  "refusal.still_in_circulation.text":
    "No se ha cambiado nada. La lista puede ser definitiva cuando pasen los días para presentar objeciones.",
  "refusal.lists_open.title": "Aún hay listas de esta convocatoria que no son definitivas",
  "refusal.lists_open.text":
    "No se ha cambiado nada. Haga primero definitivas sus listas propuestas, o anule una lista que aún no esté cerrada: las organizaciones de una lista reciben su respuesta a través de ella.",
  "refusal.call_goes_on.title": "La convocatoria sigue",
  "refusal.call_goes_on.text":
    "No se ha cambiado nada. Una vez cerrada, una lista solo puede anularse si se canceló su convocatoria.",
  "refusal.nominations_closed.title": "El plazo para designar ha pasado",
  "refusal.nominations_closed.text":
    "No se ha cambiado nada. Hasta la fecha de las sustituciones aún puede designar a otra persona en lugar de un representante.",
  "refusal.places_taken.title": "No quedan plazas ni puestos de reserva",
  "refusal.places_taken.text":
    "No se ha cambiado nada. Las plazas y la lista de reserva están completas. Cancele antes un registro o sustituya a alguien.",
  "refusal.quota_full.title": "Todas las plazas están ocupadas",
  "refusal.quota_full.text":
    "No se ha cambiado nada. Ponga a la persona en la lista de reserva, o cancele el registro de alguien que tenga plaza o sustitúyalo.",
  "refusal.reserves_full.title": "La lista de reserva está completa",
  "refusal.reserves_full.text": "No se ha cambiado nada. Cancele antes el registro de alguien de la lista de reserva.",
  "refusal.substitutions_closed.title": "El plazo para sustituir ha pasado",
  "refusal.substitutions_closed.text":
    "No se ha cambiado nada. Aún puede cancelar: una plaza que queda libre pasa a la primera persona de la lista de reserva.",
  "refusal.no_document.title": "No hay documento de viaje",
  "refusal.no_document.text": "No se indicó ninguno, o se borró.",
  "refusal.wants_publication.title": "Esta aportación es para publicar",
  "refusal.wants_publication.text":
    "Quien la envió pidió su publicación. Publíquela, pida cambios o proponga un rechazo. No se ha cambiado nada.",
  "refusal.asked_confidential.title": "Esta aportación es solo para la secretaría",
  "refusal.asked_confidential.text":
    "Quien la envió pidió que no se publique. Se puede aceptar sin publicarla. No se ha cambiado nada.",
  "refusal.files_unfinished.title": "Aún se están comprobando archivos",
  "refusal.files_unfinished.text": "Se podrá publicar cuando se hayan comprobado todos. No se ha cambiado nada.",
  "refusal.incomplete.title": "No está completa",
  "refusal.incomplete.text":
    "Falta algo que toda aportación necesita, o quien la envió retiró una declaración. Pida cambios. No se ha cambiado nada.",
  "upload.formats": "Formatos: {formats}.",
  "upload.most": "Como máximo {megabytes} MB.",
  "upload.minutes": {
    one: "Este formulario funciona durante {count} minuto. Después, abra la página de nuevo.",
    many: "Este formulario funciona durante {count} de minutos. Después, abra la página de nuevo.",
    other: "Este formulario funciona durante {count} minutos. Después, abra la página de nuevo.",
  },
  "upload.store_page":
    "El archivo va directamente a nuestro almacén de archivos. Si allí aparece una página en inglés, el archivo no ha llegado: «EntityTooLarge» significa que es demasiado grande, «EntityTooSmall» que está vacío, «AccessDenied» que el formulario es demasiado antiguo. Vuelva atrás, abra la página de nuevo y envíe el archivo desde allí.",
  "upload.send": "Enviar el archivo",
  "upload.sending": "Envío del archivo",
  "upload.failed": "El archivo no ha llegado. Compruebe su conexión, abra la página de nuevo y envíelo otra vez.",
  "upload.sent": "{sent} de {total} MB enviados",
  "upload.waiting": "No hay conexión en este momento. El envío continuará por sí solo cuando vuelva.",
  "upload.cancel": "Cancelar el envío",
  "upload.cancelled": "El envío se ha cancelado.",
  "upload.resume":
    "Usted empezó a enviar un archivo desde aquí. Elija de nuevo el mismo archivo: el envío seguirá donde se detuvo.",
  "upload.issued": "Todavía sin archivo",
  "upload.issued.text": "No hemos recibido ningún archivo.",
  "upload.stored": "En comprobación",
  "upload.stored.text":
    "Estamos comprobando el archivo. Suele tardar menos de un minuto y rara vez hasta un día. Abra la página de nuevo para ver el resultado.",
  "upload.ready": "Comprobado",
  "upload.ready.text": "El archivo se ha comprobado y puede utilizarse.",
  "upload.refused": "No aceptado",
  "upload.refused.text": "El archivo no puede utilizarse. Corrija lo que se indica aquí y envíelo de nuevo.",
  "upload.expired": "No ha llegado nada",
  "upload.expired.text":
    "No llegó ningún archivo mientras el formulario funcionaba. Abra un formulario nuevo para enviar uno.",
  "finding.infected": "Se ha encontrado un virus u otro programa dañino en el archivo.",
  "finding.wrong_type": "El archivo está en otro formato. Aceptamos: {formats}.",
  "finding.encrypted": "El archivo está protegido con una contraseña. Guárdelo sin ella.",
  "finding.macros":
    "El archivo contiene macros, scripts u otras partes activas. Guárdelo sin ellas, por ejemplo como PDF sencillo.",
  "finding.too_large": "El archivo supera los {megabytes} MB. Reduzca sus imágenes o divídalo.",
  "finding.empty": "El archivo está vacío.",
  "finding.damaged": "El archivo está dañado y no puede abrirse. Guárdelo de nuevo o conviértalo.",
  "finding.unscannable": "No hemos podido buscar virus en el archivo. Guárdelo en otro formato, por ejemplo como PDF.",
  "finding.never_arrived": "No llegó ningún archivo mientras el formulario funcionaba.",
  "trace.author": "Nombre del autor",
  "trace.editor": "Última persona que lo modificó",
  "trace.organization": "Organización",
  "trace.place": "Lugar",
  "trace.device": "Dispositivo",
  "trace.software": "Programa",
  "trace.dates": "Fechas",
  "trace.title": "Título o asunto en las propiedades",
  "trace.comments": "Comentarios en el documento",
  "trace.changes": "Cambios registrados",
  "trace.hidden": "Texto, hojas o diapositivas ocultos",
  "trace.history": "Versiones anteriores",
  "trace.properties": "Otras propiedades",
  "upload.trace": "{trace}: {values}",
  "upload.prepared.text": "Hemos hecho una copia sin estos datos y publicamos esa copia; su original queda sellado.",
  "upload.prepared.nothing":
    "No hemos encontrado nada en el archivo además de su contenido. Publicamos una copia limpia; su original queda sellado.",
  "upload.prepared.visible":
    "Los comentarios, los cambios registrados y las partes ocultas quedan como los envió, sin el nombre de sus autores. Si no deben publicarse, elimínelos y envíe de nuevo el archivo.",
  "upload.uncleanable":
    "Este formato no se puede limpiar. Publicamos su texto; envíelo de nuevo en PDF, DOCX u ODT, o acepte que se publique tal como está.",
  "error.too_many_files": "No cabe otro archivo: se aceptan {max} como máximo.",
  "error.too_much": "En total es demasiado texto. Acorte una parte o envíe un archivo.",
  "error.nothing_said": "Todavía no hay nada que leer. Escriba un texto, responda a una pregunta o añada un archivo.",
  "refusal.too_many_versions.title": "No es posible otra versión",
  "refusal.too_many_versions.text":
    "No se ha cambiado nada. Hay tantas versiones como se pueden publicar; retire esta aportación y envíe otra.",
  "refusal.contested_already.title": "Ya se pidió una nueva revisión",
  "refusal.contested_already.text": "No se ha cambiado nada. Es posible una vez.",
} satisfies Record<ReviewKey, Message>;
