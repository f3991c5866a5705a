import type { Message } from "../../speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "host.title": "Organisation hôte",
  "host.name": "Nom de l’organisation hôte",
  "host.since": "Depuis",
  "host.by": "Qui a répondu",
  "host.state.none": "Aucune n’est indiquée",
  "host.state.asked": "Sollicitée, sans réponse pour l’instant",
  "host.state.confirmed": "A confirmé qu’elle se porte garante",
  "host.state.declined": "A décliné",
  "host.state.expired": "N’a pas répondu à temps",
  "host.state.withdrawn": "Ne se porte plus garante",
  "host.to": "Voir ou changer l’organisation hôte",
  "host.papers":
    "Une organisation hôte qui se porte garante pour vous remplace les documents légaux. Elle le confirme par courriel.",
} as const satisfies Record<keyof typeof english, Message>;
