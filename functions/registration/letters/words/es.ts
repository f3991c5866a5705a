import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "letter.fact.fields": "Sobre qué se pregunta",
  "letter.draft.intro":
    "Alguien, probablemente usted, empezó a registrar una organización e indicó esta dirección. Lo que usted ha escrito se conserva.",
  "letter.draft.how":
    "Para continuar, en este o en cualquier otro dispositivo, siga el enlace y pulse el botón. Con ello también se confirma esta dirección.",
  "letter.draft.action": "Continuar mi registro",
  "letter.draft.until":
    "El enlace funciona hasta el {until}, o hasta que usted envíe el registro. Después, el borrador se borra.",
  "letter.draft.not_you": "Si no fue usted, no tiene que hacer nada.",
  "letter.confirm.intro":
    "Su registro está completo. Se considera enviado en cuanto usted confirme que esta dirección es suya.",
  "letter.confirm.how": "Siga el enlace y pulse el botón.",
  "letter.confirm.action": "Confirmar mi dirección",
  "letter.confirm.until":
    "El enlace funciona una sola vez, hasta el {until}. Si ese plazo es demasiado corto, pida otro enlace en la página de registro.",
  "letter.received.intro":
    "Gracias. Hemos recibido su registro. Desde ahora puede inscribirse en sesiones informativas, presentar aportaciones y solicitar la acreditación; no tiene que esperar nuestra respuesta.",
  "letter.received.next":
    "Un oficial de enlace lo lee y le responde a más tardar en la fecha indicada arriba. Es posible que antes le haga una pregunta.",
  "letter.expired.intro":
    "Hace {days} días empezó un registro y no lo envió. Hemos borrado el borrador, como habíamos anunciado. Nada más cambia, y puede empezar de nuevo en cualquier momento.",
  "letter.expired.action": "Empezar de nuevo",
  "letter.question.intro":
    "Un oficial de enlace leyó su registro y necesita una respuesta antes de decidir. Esta es la pregunta:",
  "letter.question.how":
    "Inicie sesión, abra la página de su caso y responda allí. Solo están abiertos los campos mencionados arriba; todo lo demás queda como está.",
  "letter.answered.intro":
    "Hemos recibido su respuesta. Su registro está de nuevo en manos de los oficiales de enlace.",
  "letter.reminder.intro": "Seguimos esperando su respuesta a esta pregunta:",
  "letter.reminder.what_then":
    "Si la fecha pasa sin respuesta, el registro se deja aparte. Podrá retomarlo más adelante.",
  "letter.lapsed.intro":
    "La fecha para su respuesta ha pasado, por lo que hemos dejado aparte su registro. No se ha perdido nada.",
  "letter.lapsed.how": "Para retomarlo, inicie sesión y responda a la pregunta en la página de su caso.",
  "letter.welcome.intro": "Le damos la bienvenida. El registro de su organización ya está activo.",
  "letter.welcome.listed":
    "Su organización aparece en el directorio público, tal como usted aceptó. Puede retirarla en cualquier momento en sus páginas.",
  "letter.welcome.unlisted":
    "Su organización no aparece en el directorio público, tal como usted deseaba. Puede cambiarlo en sus páginas.",
  "letter.welcome.year": "Una vez al año le pedimos que confirme que su perfil sigue siendo correcto.",
  "letter.declined.intro":
    "Un oficial de enlace ha decidido no activar su registro. A continuación figuran el motivo y el mensaje del oficial.",
  "letter.declined.contest":
    "Si cree que es un error, puede pedir una nueva revisión, una sola vez, en la página de su caso. Otro oficial de enlace, que no haya intervenido hasta ahora, le responderá en un plazo de {days} días.",
  "letter.declined.still":
    "Su dirección confirmada le sigue permitiendo recibir noticias, inscribirse en sesiones informativas y presentar aportaciones.",
  "letter.contested.intro":
    "Usted pidió una nueva revisión de la decisión. Un oficial de enlace que no intervino en ella leerá su registro y sus razones.",
  "letter.upheld.intro":
    "Otro oficial de enlace ha revisado de nuevo su registro y ha confirmado la decisión. Este es su mensaje:",
  "letter.upheld.still":
    "Esta es la respuesta definitiva a este registro. Su dirección confirmada le sigue permitiendo recibir noticias, inscribirse en sesiones informativas y presentar aportaciones, y puede registrarse de nuevo cuando las circunstancias hayan cambiado.",
  "letter.reversed.intro":
    "Otro oficial de enlace ha revisado de nuevo su registro y ha revocado la decisión. El registro de su organización ya está activo.",
  "letter.updateDue.intro":
    "Ha pasado un año desde que confirmó por última vez el perfil de su organización. Revíselo, corrija lo que haya cambiado y confírmelo, por favor.",
  "letter.updateDue.still": "Hasta entonces no cambia nada: su organización sigue registrada.",
  "letter.current.intro": "Gracias por confirmar que su perfil está al día. Volveremos a preguntar dentro de un año.",
  "letter.suspended.intro":
    "Un oficial de enlace ha suspendido el registro de su organización. Esta ya no aparece en el directorio. A continuación figuran el motivo y el mensaje del oficial.",
  "letter.suspended.how":
    "Para aclarar la situación, responda a este correo. El oficial de enlace puede levantar la suspensión.",
  "letter.reinstated.intro":
    "Se ha levantado la suspensión de su registro. El registro de su organización vuelve a estar activo.",
  "letter.fact.other": "El otro registro",
  "letter.merged.intro":
    "Un oficial de enlace ha comprobado que su organización está registrada dos veces. Su registro se ha fusionado con el otro, que continúa.",
  "letter.merged.cases": "Usted conserva el acceso a los casos que abrió. Siguen siendo suyos y continúan como antes.",
  "letter.merged.wrong":
    "Si se trata de dos organizaciones distintas, responda a este correo. Otro oficial de enlace puede volver a separarlas y todo queda como antes.",
  "letter.absorbed.intro":
    "Un oficial de enlace ha comprobado que su organización está registrada dos veces. El otro registro se ha fusionado con el suyo, que continúa.",
  "letter.absorbed.look":
    "Si el oficial tomó respuestas de él, ahora figuran en su perfil. Revíselo en la página de su caso.",
  "letter.unmerged.intro":
    "Otro oficial de enlace ha comprobado que su registro y el otro son de dos organizaciones distintas. Se han separado y su registro vuelve a estar donde estaba.",
  "letter.released.intro":
    "Otro oficial de enlace ha comprobado que el registro que se había fusionado con el suyo es de una organización distinta. Se han separado. Las respuestas que se habían tomado de él vuelven a ser las de antes, salvo las cambiadas desde entonces.",
  "letter.closed.intro":
    "Usted ha cerrado el registro de su organización. Esta ya no aparece en el directorio y no volveremos a escribirle sobre este registro.",
  "letter.closed.kept":
    "Conservamos constancia de lo que se decidió, sin mostrarla a nadie de fuera, durante el tiempo que establecen las normas de conservación del aviso de privacidad.",
  "letter.changeReceived.intro":
    "Usted cambió campos de su perfil que revisa un oficial de enlace. Hasta que este responda, su perfil queda como estaba.",
  "letter.changeAccepted.intro": "El cambio de su perfil se ha aceptado y ya está en vigor.",
  "letter.changeRefused.intro":
    "El cambio de su perfil no se ha aceptado. Su perfil queda como estaba. A continuación figuran el motivo y el mensaje del oficial de enlace.",
  "letter.changeRefused.how": "Puede proponer de nuevo el cambio añadiendo lo que faltaba, o responder a este correo.",
  "letter.signIn.intro":
    "Alguien, probablemente usted, ha pedido iniciar sesión con esta dirección. Siga el enlace y pulse el botón.",
  "letter.signIn.action": "Iniciar sesión",
  "letter.signIn.until": "El enlace funciona una sola vez, hasta el {until}. Si no fue usted, no tiene que hacer nada.",
  "letter.invited.intro":
    "Se le ha dado acceso a la mesa de trabajo de los oficiales de enlace. Siga el enlace y pulse el botón; la primera vez que inicie sesión configurará un segundo factor con una aplicación de autenticación.",
  "letter.invited.action": "Iniciar sesión en la mesa de trabajo",
  "letter.rounds.intro":
    "En este caso se ha hecho una tercera pregunta. Cualquier otra pregunta requiere una decisión de la secretaría.",
  "letter.rounds.action": "Abrir el caso en la mesa de trabajo",
} as const satisfies Record<keyof typeof english, Message>;
