import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "apply.title": "Solicitar la acreditación",
  "apply.for": "Convocatoria",
  "apply.lead":
    "Empezamos un borrador con el perfil de su organización y su última solicitud. Puede cambiarlo todo, guardar en cualquier momento y continuar más tarde.",
  "apply.closes": "Cierre de la convocatoria",
  "apply.asked": "Qué se le preguntará",
  "apply.documents": "Documentos",
  "apply.documents.none": "No se piden documentos.",
  "apply.organization": "¿Qué organización presenta la solicitud?",
  "apply.begin": "Empezar la solicitud",
  "apply.open": "Abrir su solicitud {reference}",
  "apply.begun": "{organization} ya tiene una solicitud en esta convocatoria.",
  "apply.no_organization":
    "Para presentar una solicitud hace falta una organización registrada con la dirección confirmada. El registro lleva unos minutos y no tiene que esperar a un oficial de enlace.",
  "apply.register": "Registrar una organización",
  "apply.which": "¿No sabe si tiene que presentar una solicitud? Responda a unas preguntas",
  "apply.not_open": "Esta convocatoria no admite solicitudes ahora.",

  "draft.title": "Su solicitud",
  "draft.lead":
    "Rellene las partes en cualquier orden. Lo que guarde se conserva hasta el cierre de la convocatoria; después, un borrador que no se haya enviado se borra.",
  "draft.check": "Comprobar y enviar",
  "draft.not_open":
    "Esta convocatoria no admite solicitudes ahora. Su borrador se conserva hasta que se sepa qué ocurre con ella.",
  "draft.discard": "Abandonar este borrador",
  "draft.discard.text":
    "El borrador se borra de inmediato. Mientras la convocatoria esté abierta, puede empezar de nuevo.",
  "draft.discard.sure": "Sí, borrarlo",
  "draft.part": "Parte {number} de {count}",

  "section.listing.intro":
    "Estas respuestas se transmiten a todos los Estados Miembros exactamente como las escriba aquí. Los cambios posteriores de su perfil no las modifican.",
  "section.relevance.intro":
    "Los oficiales de enlace comprueban si su labor guarda relación con la migración. Nunca juzgan opiniones.",
  "section.participation.intro":
    "Esto ayuda al organizador a prepararse. Ninguna de estas respuestas decide si se les acredita.",

  "hint.listName": "En su propia escritura. Así figura en la lista.",
  "hint.listNameLatin":
    "Es necesario si el nombre está en otra escritura: así se ordenan las listas de las Naciones Unidas. Si no, deje vacío este campo.",
  "hint.listAcronym": "Deje vacío este campo si no utilizan ninguna.",
  "hint.listWebsite": "Por ejemplo, https://example.org. Deje vacío este campo si pondría a alguien en peligro.",
  "hint.writtenIn": "Estos son los idiomas que admite la convocatoria.",
  "hint.summary": "Dos o tres frases. Se transmiten a los Estados Miembros.",
  "hint.relevance": "Basta con lo que hicieron en los últimos doce meses, con quién y dónde.",
  "hint.legalNote": "No hace falta certificado si no pueden inscribirse o no tienen que hacerlo.",
  "hint.hostName": "Una organización registrada que les conozca. Podemos consultarla.",
  "hint.headName": "Basta con un nombre.",
  "hint.headDeclares": "Esto puede sustituir a una carta firmada.",
  "hint.representatives": "Un número. La convocatoria indica cuántas plazas recibe cada organización.",
  "hint.visaLetters": "Una vez aprobada la persona, le damos una carta de apoyo para solicitar el visado.",
  "hint.funding": "Es confidencial y no cambia la decisión. Nos ayuda a saber cuánto falta.",
  "hint.accessibility":
    "Por ejemplo, lengua de señas, subtítulos, silla de ruedas o un acompañante. Solo lo ven las pocas personas que se ocupan de ello.",

  "document_need.required": "Necesario",
  "document_need.optional": "Opcional",
  "document_need.if_registered": "Necesario solo si están inscritos ante las autoridades",
  "document.here": "Lo que tenemos",
  "document.file": "Archivo",
  "document.words": "Con palabras",
  "document.text": "Escríbalo aquí",
  "document.text.hint": "Basta con un texto; no tiene que enviar un archivo.",
  "document.text.save": "Guardar el texto",
  "document.send": "Enviar un archivo",
  "document.send.again": "Enviar otro archivo",
  "document.send.lead": "Primero pulse el botón y después elija el archivo en la página siguiente.",
  "document.name": "Nombre del archivo",
  "document.name.hint": "Para que lo reconozca; puede dejar vacío este campo.",
  "document.choose": "Elija el archivo y envíelo",
  "document.reload": "¿Ya lo ha enviado? Mire si ha llegado",
  "document.remove": "Retirar el archivo",
  "document.cancel": "No enviar ningún archivo",
  "document.back": "Volver a la solicitud",
  "document.open_until": "Puede enviar otro archivo hasta: {until}.",

  "check.title": "Comprobar y enviar",
  "check.lead": "Esto es exactamente lo que envía y quién lo ve.",
  "check.member_states": "Lo que se transmite a los Estados Miembros",
  "check.member_states.authority":
    "Si los oficiales de enlace les recomiendan, esto se distribuye a todos los Estados Miembros exactamente como aparece aquí. Nada más.",
  "check.member_states.organizer":
    "Si se les acredita, esto figura en la lista del organizador exactamente como aparece aquí. Nada más.",
  "check.public": "Lo que se hace público",
  "check.public.text":
    "Su nombre y su país o zona, una vez publicada la lista definitiva y solo si figuran en ella. Antes de eso solo son públicas las cifras.",
  "check.public.unlisted":
    "Nada. Nos dijo que ser visibles les pone en peligro, por lo que su nombre no aparece en la lista pública. Los Estados Miembros reciben igualmente la lista como aparece más arriba.",
  "check.inside": "Lo que queda como interno",
  "check.inside.text": "Solo lo ven los oficiales de enlace que tramitan su solicitud.",
  "check.consent": "Su consentimiento",
  "check.send": "Enviar la solicitud",
  "check.todo": "Faltan estas partes. Podrá enviar la solicitud cuando estén completas:",
  "check.checking":
    "Todavía se están comprobando algunos archivos. Ya puede enviar la solicitud: si alguno no sirve, recibirá un correo y tendrá siete días para sustituirlo.",
  "check.missing":
    "Faltan algunas respuestas o hay que corregirlas. Se indican a continuación; cada una lleva a su parte.",
  "check.closes": "Cierre de la convocatoria",

  "received.title": "Solicitud recibida",
  "received.reference": "Su número de referencia",
  "received.keep":
    "Conserve este número. Con él, cualquier persona puede ver en qué estado se encuentra el caso, pero nada más.",
  "case.title": "Solicitud {reference}",
  "case.back": "Mis páginas",
  "case.call": "Convocatoria",
  "case.answer_by": "Recibirá respuesta a más tardar",
  "case.median": {
    one: "Hasta ahora, en esta convocatoria, la mitad de las solicitudes tuvieron su primera respuesta en {count} día como máximo.",
    many: "Hasta ahora, en esta convocatoria, la mitad de las solicitudes tuvieron su primera respuesta en {count} de días como máximo.",
    other:
      "Hasta ahora, en esta convocatoria, la mitad de las solicitudes tuvieron su primera respuesta en {count} días como máximo.",
  },
  "case.reason": "Motivo",
  "case.question": "La pregunta del oficial de enlace",
  "case.answer": "Su respuesta",
  "case.answer.send": "Enviar la respuesta",
  "case.answer.documents":
    "La pregunta se refiere a estos documentos. Envíelos primero y después envíe aquí su respuesta:",
  "case.reopened": "Estos archivos no se pudieron utilizar. Envíe otros, por favor:",
  "case.contest": "Pedir una nueva revisión",
  "case.contest.text": "¿Por qué debería revisarla de nuevo otro oficial de enlace?",
  "case.contest.hint":
    "Puede hacerlo una sola vez, hasta: {until}. La revisa un oficial de enlace que no haya intervenido en la decisión.",
  "case.contest.send": "Pedir una nueva revisión",
  "case.withdraw": "Retirar la solicitud",
  "case.withdraw.text": "La solicitud termina de inmediato. Mientras la convocatoria esté abierta, puede empezar otra.",
  "case.withdraw_listed.text":
    "Los Estados Miembros ya tienen su nombre en la lista. Se les comunica que se han retirado, pero no por qué.",
  "case.withdraw.why": "¿Por qué se retiran?",
  "case.withdraw.why.hint": "Solo para los oficiales de enlace.",
  "case.withdraw.sure": "Sí, retirarla",
  "case.representatives": "Designar a sus representantes",
  "case.representatives.text":
    "Su organización está acreditada. El siguiente paso es designar a las personas que participarán.",
  "case.again": "Responder de nuevo a las preguntas",
  "case.history": "Lo ocurrido hasta ahora",
  "case.letters": "Correos sobre esta solicitud",
  "case.letters.about": "Se refiere a",
  "case.letters.when": "Cuándo",
  "case.letters.sent": "Envío",
  "case.answers": "Lo que envió",
  "case.done.answer": "Hemos recibido su respuesta.",
  "case.done.withdraw": "Se ha retirado la solicitud.",
  "case.done.withdraw_listed": "Se ha retirado la solicitud.",
  "case.done.contest": "Hemos recibido su petición.",
  "case.done.replace_file": "Gracias. Hemos recibido su documento.",
} as const satisfies Record<keyof typeof english, Message>;
