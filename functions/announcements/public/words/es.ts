import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "page.lead": "Lo que anuncia la Red y en qué se puede participar.",
  "page.open": "Oportunidades abiertas",
  "page.newest": "Los más recientes primero",
  "page.none": "No hay anuncios por el momento. Cuando los haya, aparecerán aquí.",
  "page.none_fits": "Nada corresponde a su elección.",
  "page.further": "Nada en esta parte de la lista. Continúe la lista.",
  "page.by_mail": "Recibir estas novedades por correo",
  "filter.summary": "Filtrar la lista",
  "filter.region": "Región",
  "filter.kind": "Tipo",
  "filter.objective": "Objetivo",
  "filter.all": "Todo",
  "filter.go": "Mostrar",
  "filter.clear": "Mostrar todo",
  "one.published": "Publicado",
  "one.corrected": "Corregido",
  "one.regions": "Regiones",
  "one.objectives": "Objetivos del Pacto Mundial",
  "one.by_when": "Fecha límite",
  "one.over": "Ha terminado.",
  "one.more": "Más información",
  "one.languages": "En otros idiomas",
} as const satisfies Record<keyof typeof english, Message>;
