import type { Message } from "#shared/speech.ts";

export const words = {
  "letter.fact.name": "Nombre",
  "letter.fact.organization": "Organización",
  "letter.fact.event": "Evento",
  "letter.fact.rank": "Puesto en la lista de reserva",
  "letter.open_page": "Abrir su página",
  "letter.keep": "Guarde este correo y no lo reenvíe: quien tenga el enlace puede ver y cambiar sus datos.",
  "letter.erased": "Se han borrado los datos protegidos que solo servían para participar.",
  "letter.nominated.intro":
    "Una organización desea que usted la represente en un evento. Su registro no empieza hasta que confirme sus propios datos.",
  "letter.nominated.how":
    "Abra su página, complete sus datos y acepte cada uso de ellos antes de la fecha indicada arriba. Allí también puede rechazar la designación.",
  "letter.nominated.not_you": "Si no conoce a esta organización, no haga nada: la designación terminará por sí sola.",
  "letter.invitedAgain.intro": "Este es un nuevo enlace a su página de representante.",
  "letter.confirmed.intro": "Su organización le ha confirmado. Un oficial de enlace comprobará ahora sus datos.",
  "letter.reserve.intro":
    "Su organización le ha puesto en la lista de reserva. Cuando quede libre una plaza, la recibe la primera persona de la lista. Se lo diremos enseguida.",
  "letter.promoted.intro": "Ha quedado libre una plaza y ahora es suya. Un oficial de enlace comprobará sus datos.",
  "letter.approved.intro":
    "Su registro como representante está aprobado. En su página encontrará una carta de confirmación y, si la pidió, una carta de apoyo a su solicitud de visado.",
  "letter.approved.limits": "El registro no garantiza el acceso a todos los segmentos. No es un visado.",
  "letter.rejected.intro":
    "Un oficial de enlace no ha aprobado su registro. A continuación figuran el motivo y su mensaje.",
  "letter.rejected.how": "Si cree que es un error, responda a este correo. También se ha informado a su organización.",
  "letter.replaced.intro": "Su organización ha designado a otra persona en su lugar. Su registro ha terminado.",
  "letter.cancelled.intro": "Su registro como representante ha terminado.",
  "letter.cancelled.organization": "Su organización lo ha cancelado.",
  "letter.cancelled.self": "Usted lo ha cancelado.",
  "letter.lapsed.intro": "Ha pasado el plazo para confirmar y su designación ha terminado.",
  "letter.told.confirm_self":
    "Una persona que usted designó ha confirmado sus datos. Dele una plaza o póngala en la lista de reserva antes de la fecha indicada abajo. De lo contrario, la designación termina.",
  "letter.told.promote": "Había quedado libre una plaza. Ahora la tiene la primera persona de su lista de reserva.",
  "letter.told.approve": "Un oficial de enlace ha aprobado a su representante. Ya se pueden imprimir las cartas.",
  "letter.told.reject":
    "Un oficial de enlace no ha aprobado a su representante. Si hay alguien en su lista de reserva, la plaza pasa a la primera persona.",
  "letter.told.cancel_self":
    "Su representante ha cancelado. Si hay alguien en su lista de reserva, la plaza pasa a la primera persona.",
  "letter.told.lapse": "Ha pasado el plazo para confirmar y esta designación ha terminado.",
  "letter.told.page": "Ver sus representantes",
  "reason.identity_unclear": "No se pudo establecer la identidad",
  "reason.not_of_organization": "La persona no pertenece a la organización",
  "reason.duplicate_person": "La persona ya está registrada",
  "reason.under_age": "La persona no es mayor de edad",
  "reason.security": "Motivos de seguridad",
  "reason.conduct_breach": "Se incumplió el código de conducta",
  "reason.accreditation_ended": "La acreditación de la organización ha terminado",
  "reason.call_cancelled": "La convocatoria se ha cancelado",
} as const satisfies Record<string, Message>;
