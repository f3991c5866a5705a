import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "own.lead":
    "Si su organización no está registrada legalmente, otra que les conozca puede responder por ustedes. El registro aquí, las sesiones informativas y las aportaciones no exigen organización anfitriona. Algunas convocatorias la piden cuando no hay documentos legales.",
  "own.not_needed": "Su organización está registrada legalmente y no necesita organización anfitriona.",
  "own.not_now": "En el estado actual de su registro no se puede pedir una organización anfitriona.",
  "own.ask": "Pedir a una organización que responda por ustedes",
  "own.ask.lead":
    "Le escribimos con el nombre de su organización y lo que significa responder por ustedes. Contesta con un botón y sin cuenta.",
  "own.email": "Su dirección de correo",
  "own.email.hint": "De alguien que pueda contestar en su nombre. No una dirección de ustedes.",
  "own.language": "Idioma en que le escribimos",
  "own.ask.send": "Enviar la petición",
  "own.until": "Puede contestar hasta el {date}.",
  "own.again": "Enviar otra vez la petición",
  "own.again.text": "El enlace del correo anterior dejará de funcionar.",
  "own.drop": "Seguir sin esta organización anfitriona",
  "own.drop.text": "Su respuesta deja de contar y su enlace deja de funcionar. Pueden indicar otra.",
  "own.done.ask_host": "La petición se ha enviado.",
  "own.done.ask_host_again": "La petición se ha enviado otra vez.",
  "own.done.drop_host": "Ahora no tienen organización anfitriona.",
  "page.title": "Petición de responder por una organización",
  "page.country": "País o zona",
  "page.until": "Pueden contestar hasta el {date}.",
  "page.by": "Su nombre y función",
  "page.by.hint": "Los ven la organización y los oficiales de enlace.",
  "page.text": "Unas palabras para la organización",
  "page.confirm": "Sí, respondemos por ella",
  "page.decline": "No",
  "page.withdraw.title": "Ustedes responden por esta organización",
  "page.withdraw": "Dejar de responder por ella",
  "page.done.confirm_host":
    "Gracias. Su confirmación está anotada. Un correo les da un enlace para retirarla en cualquier momento.",
  "page.done.decline_host":
    "Su respuesta está anotada y la comunicamos a la organización. No tienen que hacer nada más.",
  "page.done.withdraw_host":
    "Ya no responden por la organización. Se lo comunicamos a ella y a los oficiales de enlace.",
  "page.done.title": "Su respuesta está anotada",
  "letter.fact.group": "Quién lo pide",
  "letter.fact.host": "Organización anfitriona",
  "letter.asked.intro":
    "Una organización sin registro legal les pide que respondan por ella como organización anfitriona.",
  "letter.asked.means":
    "Responder por ella es decir: conocemos a esta organización, existe y hace el trabajo que describe.",
  "letter.asked.not": "No asumen ninguna responsabilidad, ningún gasto ni otras obligaciones.",
  "letter.asked.visible":
    "Ven su respuesta las personas de la organización y los oficiales de enlace. No se publica nada. Pueden retirarla en cualquier momento.",
  "letter.asked.how":
    "El enlace lleva a una página con un botón para confirmar y otro para no aceptar. Si no hacen nada, la petición termina el {date}.",
  "letter.asked.action": "Ver la petición",
  "letter.thanks.intro": "Gracias. Han confirmado que responden por esta organización.",
  "letter.thanks.how":
    "Si ya no es así, o si no fueron ustedes, sigan el enlace y pulsen el botón. Vale de inmediato. Guarden este correo para ello.",
  "letter.thanks.action": "Retirar la confirmación",
  "letter.hostConfirmed.intro": "Su organización anfitriona ha confirmado que responde por ustedes.",
  "letter.hostConfirmed.next":
    "Cuando una convocatoria pida documentos legales, esta confirmación los sustituye. No tienen que hacer nada más.",
  "letter.hostDeclined.intro": "La organización a la que se lo pidieron no responde por ustedes.",
  "letter.hostExpired.intro":
    "La organización a la que se lo pidieron no contestó en {days} días. La petición ha terminado.",
  "letter.hostWithdrawn.intro": "Su organización anfitriona ya no responde por ustedes.",
  "letter.host.next":
    "Pueden indicar otra organización en su página, o seguir sin ella: el registro aquí, las sesiones informativas y las aportaciones no la exigen.",
  "letter.host.action": "Ver la página de la organización anfitriona",
} as const satisfies Record<keyof typeof english, Message>;
