import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "invited.title": "Invitación a registrarse",
  "invited.text":
    "Nada se muestra ni se publica si usted no lo hace. Si sigue, ve cada respuesta antes de enviarla. Si borra el borrador, no queda nada de él y no recibirá otra invitación así.",
  "invited.accept": "Seguir con el registro",
  "invited.refuse": "No, borrar esto",
  "invited.done.title": "El borrador está borrado",
  "invited.done.text": "No queda nada de él, y esta dirección no recibirá otra invitación así.",
  "letter.fact.organization": "Organización",
  "letter.fact.country": "País o zona",
  "letter.fact.name": "Nombre",
  "letter.contact.intro":
    "Somos la plataforma de participación de la Red de las Naciones Unidas sobre la Migración. Un oficial de enlace que conoce su organización nos dio esta dirección. Recibe esta invitación una sola vez.",
  "letter.contact.why":
    "Las organizaciones registradas pueden apuntarse a sesiones informativas, enviar aportaciones y pedir la acreditación. Hemos empezado para usted un borrador con lo que sigue.",
  "letter.contact.kept":
    "Nada se muestra ni se publica si usted no lo hace. El borrador se borra el {date} si no lo envía.",
  "letter.contact.how":
    "La página del enlace tiene dos botones: uno para seguir con el borrador y otro para borrarlo de inmediato. También puede no hacer nada.",
  "letter.contact.action": "Ver la invitación",
  "contacts.title": "Incorporar contactos",
  "contacts.lead":
    "Cada persona de la lista recibe un solo correo con un borrador empezado para su organización. Nada se muestra si no se registra ella misma, y los borradores que nadie envía se borran. Primero verá lo que pasaría; con eso no se envía nada.",
  "contacts.name": "Nombre de la lista",
  "contacts.csv": "Lista",
  "contacts.csv_hint":
    "La primera línea nombra las columnas: organization, country, name, email, language, en cualquier orden, separadas por comas, puntos y comas o tabuladores. Países por código o por nombre en cualquiera de los seis idiomas. Como máximo 500 líneas.",
  "contacts.language": "Idioma de quienes no lo tienen en la lista",
  "contacts.try": "Ver lo que pasaría",
  "contacts.lists": "Listas hasta ahora",
  "contacts.none": "Todavía no hay listas.",
  "contacts.brought": "Incorporada",
  "contacts.ready": "Por invitar",
  "contacts.state.tried": "Probada, nada enviado",
  "contacts.state.inviting": "Invitando",
  "contacts.state.invited": "Invitaciones enviadas",
  "contacts.state.erased": "Borrada",
  "contacts.would": {
    one: "Se invitaría a {count} persona",
    many: "Se invitaría a {count} de personas",
    other: "Se invitaría a {count} personas",
  },
  "contacts.were": {
    one: "Se invitó a {count} persona",
    many: "Se invitó a {count} de personas",
    other: "Se invitó a {count} personas",
  },
  "contacts.left_out": {
    one: "Se deja fuera {count} línea",
    many: "Se dejan fuera {count} de líneas",
    other: "Se dejan fuera {count} líneas",
  },
  "contacts.kept_until": "Las líneas de esta lista se borran a más tardar el {date}.",
  "contacts.lines_erased": "Las líneas de esta lista se han borrado.",
  "contacts.line": "Línea",
  "contacts.who": "Quién",
  "contacts.what": "Qué pasa",
  "contacts.invite": "Invitarlas",
  "contacts.discard": "Borrar esta lista",
  "contacts.outcome.ready": "Se invitaría",
  "contacts.outcome.invited": "Invitada",
  "contacts.job": "Invitación de contactos",
  "contacts.done.invite_contacts": "Las invitaciones están saliendo.",
  "contacts.done.discard_contacts": "La lista se ha borrado.",
  "why.not_csv": "Esta línea no es una lista de valores. Busque unas comillas sin cerrar.",
  "why.unknown_country": "No conocemos ese país o zona. Escriba su código o su nombre.",
  "why.beyond_region": "Este país no es de su región.",
  "why.twice": "Este buzón está más arriba en la lista.",
  "why.invited_before": "Este buzón ya fue invitado. No se invita a nadie dos veces.",
  "why.registered": "Esta dirección es de un punto focal de una organización registrada o de alguien del personal.",
  "why.stopped": "No va correo así a esta dirección: un envío fue devuelto, o la persona no quiere recibirlo.",
  "why.alike": "Puede ser la misma que un registro que ya existe:",
} as const satisfies Record<keyof typeof english, Message>;
