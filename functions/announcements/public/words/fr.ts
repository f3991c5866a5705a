import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "page.lead": "Ce que le Réseau annonce, et ce à quoi vous pouvez participer.",
  "page.open": "Possibilités ouvertes",
  "page.newest": "Les plus récentes d’abord",
  "page.none": "Rien n’est annoncé pour le moment. Toute annonce paraîtra ici.",
  "page.none_fits": "Rien ne correspond à votre choix.",
  "page.further": "Rien dans cette partie de la liste. Continuez la liste.",
  "page.by_mail": "Recevoir ces nouvelles par courriel",
  "filter.summary": "Affiner la liste",
  "filter.region": "Région",
  "filter.kind": "Type",
  "filter.objective": "Objectif",
  "filter.all": "Tout",
  "filter.go": "Afficher",
  "filter.clear": "Tout afficher",
  "one.published": "Publiée le",
  "one.corrected": "Corrigée le",
  "one.regions": "Régions",
  "one.objectives": "Objectifs du Pacte mondial",
  "one.by_when": "Date limite",
  "one.over": "C’est terminé.",
  "one.more": "En savoir plus",
  "one.languages": "Dans d’autres langues",
} as const satisfies Record<keyof typeof english, Message>;
