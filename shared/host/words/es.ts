import type { Message } from "../../speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "host.title": "Organización anfitriona",
  "host.name": "Nombre de la organización anfitriona",
  "host.since": "Desde",
  "host.by": "Quién respondió",
  "host.state.none": "No se indicó ninguna",
  "host.state.asked": "Consultada, aún sin respuesta",
  "host.state.confirmed": "Ha confirmado que responde por la organización",
  "host.state.declined": "No ha aceptado",
  "host.state.expired": "No respondió a tiempo",
  "host.state.withdrawn": "Ya no responde por la organización",
  "host.to": "Ver o cambiar la organización anfitriona",
  "host.papers":
    "Una organización anfitriona que responde por ustedes sustituye a los documentos legales. Lo confirma por correo.",
} as const satisfies Record<keyof typeof english, Message>;
