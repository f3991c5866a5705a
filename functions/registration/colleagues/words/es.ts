import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "people.title": "Quién actúa en nombre de su organización",
  "people.lead":
    "Una organización puede tener hasta {most} puntos focales: el primero y los que este invita. Cada uno ve sus casos y recibe nuestros correos sobre el registro, en su propio idioma.",
  "people.mails": "Los correos sobre una solicitud o una aportación llegan a quien la empezó.",
  "people.now": "Puntos focales",
  "people.name": "Nombre",
  "people.email": "Dirección de correo electrónico",
  "people.role": "Función",
  "people.since": "Desde",
  "people.you": "(usted)",
  "people.none": "No se conoce el nombre",
  "role.lead": "Primer punto focal",
  "role.colleague": "Punto focal",
  "people.invited": "Invitaciones pendientes",
  "people.language": "Idioma",
  "people.until": "Válida hasta",
  "people.actions": "Qué puede hacer",
  "people.invite": "Invitar a un punto focal",
  "people.invite.lead":
    "Escribimos a la persona en el idioma que usted elija y le decimos quién la invita y para qué organización. No ve nada antes de aceptar. La invitación es válida durante {days} días.",
  "people.full":
    "Todas las plazas están ocupadas, incluidas las invitaciones pendientes. Retire a alguien o anule una invitación antes de invitar a otra persona.",
  "people.field.name": "Nombre de la persona",
  "people.field.email": "Dirección de correo electrónico de la persona",
  "people.field.language": "Idioma del correo",
  "people.invite.send": "Enviar la invitación",
  "people.invite_again": "Enviarla otra vez",
  "people.take_back": "Retirarla",
  "people.remove": "Retirar",
  "people.remove.text":
    "Desde ese momento, esta persona ya no ve nada de su organización. Las solicitudes que empezó siguen con el primer punto focal. Las aportaciones que envió siguen siendo suyas. Le decimos que fue retirada, pero no por qué.",
  "people.remove.why": "¿Por qué? Solo lo pueden leer los oficiales de enlace.",
  "people.remove.sure": "Sí, retirar",
  "people.hand_over": "Nombrar primer punto focal",
  "people.hand_over.text":
    "Esta persona podrá invitar, retirar y cerrar, y usted ya no. Usted sigue siendo punto focal. El contacto del perfil pasa a ser esta persona; su teléfono y sus demás datos de contacto se quitan de él.",
  "people.hand_over.sure": "Sí, ceder la función",
  "people.leave": "Dejar de actuar en nombre de esta organización",
  "people.leave.text":
    "Desde ese momento, usted ya no ve nada de esta organización. Las solicitudes que empezó siguen con el primer punto focal. Las aportaciones que envió siguen siendo suyas. Solo una nueva invitación le permite volver.",
  "people.leave.sure": "Sí, dejarlo",
  "people.lead_stays":
    "Usted es el primer punto focal. Para dejarlo, nombre antes a otro primer punto focal o cierre el registro.",
  "people.may": "Qué puede hacer cada uno",
  "people.may.what": "Derecho",
  "right.see": "Ver la organización y sus casos, y recibir los correos sobre ellos",
  "right.answer": "Responder a preguntas, corregir y confirmar el perfil, pedir una nueva revisión",
  "right.list": "Sacar a la organización del directorio y volver a incluirla",
  "right.take_part": "Presentar solicitudes, designar representantes y enviar aportaciones en su nombre",
  "right.ask_host": "Pedir a una organización anfitriona que responda por ella",
  "right.leave": "Dejar de actuar en su nombre",
  "right.invite": "Invitar a puntos focales",
  "right.remove": "Retirar a puntos focales",
  "right.hand_over": "Nombrar a otro primer punto focal",
  "right.close": "Cerrar el registro",
  "people.done.invite": "La invitación está en camino.",
  "people.done.invite_again": "La invitación está de nuevo en camino. El enlace del correo anterior ya no funciona.",
  "people.done.take_back": "La invitación se retiró. Su enlace ya no funciona.",
  "people.done.remove": "Esta persona ya no actúa en nombre de su organización.",
  "people.done.hand_over": "La organización tiene otro primer punto focal. Usted sigue siendo punto focal.",
  "people.done.accept": "Ahora usted es punto focal de esta organización.",
  "invitation.title": "Actuar en nombre de una organización",
  "invitation.lead":
    "Se le invita a actuar en nombre de esta organización en esta plataforma, como uno de sus puntos focales.",
  "invitation.by": "Le invita",
  "invitation.organization": "Organización",
  "invitation.reference": "Número de referencia",
  "invitation.name": "Persona invitada",
  "invitation.seen":
    "Si acepta, sus demás puntos focales y los oficiales de enlace ven su nombre y su dirección de correo electrónico. No publicamos ninguno de los dos. Puede dejarlo en cualquier momento.",
  "invitation.may": "Entonces podrá:",
  "invitation.accept": "Aceptar",
  "invitation.decline": "Rechazar",
  "invitation.declined.title": "Ha rechazado la invitación",
  "invitation.declined.text":
    "Avisamos al primer punto focal y hemos quitado su nombre y su dirección de los datos de la organización. No tiene que hacer nada más.",
  "letter.fact.organization": "Organización",
  "letter.fact.by": "Le invita",
  "letter.fact.invited": "Persona invitada",
  "letter.fact.who": "Quién",
  "letter.people": "Quién actúa en nombre de la organización",
  "letter.mistake": "Si es un error, escriba a las personas de la organización o responda a este correo.",
  "letter.invitation.intro":
    "Se le invita a actuar en nombre de una organización en la plataforma donde la sociedad civil participa en el trabajo sobre migración.",
  "letter.invitation.what":
    "Como punto focal vería sus casos, respondería a preguntas, mantendría su perfil al día y presentaría solicitudes en su nombre.",
  "letter.invitation.seen":
    "Si acepta, sus demás puntos focales y los oficiales de enlace ven su nombre y su dirección. No publicamos ninguno de los dos.",
  "letter.invitation.action": "Leer la invitación",
  "letter.invitation.until":
    "La página tiene dos botones, para aceptar y para rechazar. El enlace funciona hasta el {until}.",
  "letter.invitation.not_you":
    "Si no conoce la organización o no lo desea, no tiene que hacer nada. Su dirección se borrará entonces.",
  "letter.joined.you": "Ahora usted es punto focal de esta organización.",
  "letter.joined.may": "Desde ahora puede:",
  "letter.joined.others": "Una persona aceptó la invitación y ahora es punto focal de su organización.",
  "letter.removed.you":
    "Se le retiró de los puntos focales de esta organización. Ya no ve sus casos ni recibe correos sobre ellos.",
  "letter.removed.others": "Se retiró a un punto focal de su organización, que ya no ve nada de ella.",
  "letter.left.you":
    "Como deseaba, usted ya no es punto focal de esta organización. Ya no ve sus casos ni recibe correos sobre ellos.",
  "letter.left.others": "Un punto focal dejó de actuar en nombre de su organización y ya no ve nada de ella.",
  "letter.handedOver.you":
    "Ahora usted es el primer punto focal de esta organización. Puede invitar y retirar a puntos focales y cerrar el registro.",
  "letter.handedOver.others":
    "Su organización tiene otro primer punto focal. Solo esa persona puede ahora invitar y retirar a puntos focales y cerrar el registro.",
  "letter.handedOver.look":
    "Ahora usted es el contacto del perfil. Revíselo en la página del caso y añada lo que falte.",
  "letter.invitationDeclined": "Se rechazó una invitación a actuar en nombre de su organización.",
  "letter.invitationExpired":
    "Nadie respondió a tiempo a una invitación a actuar en nombre de su organización. La invitación terminó y hemos borrado la dirección. Puede invitar de nuevo.",
} as const satisfies Record<keyof typeof english, Message>;
