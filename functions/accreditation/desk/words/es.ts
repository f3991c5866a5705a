import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "desk.menu": "Acreditación en la mesa de trabajo",
  "desk.applications": "Solicitudes",
  "desk.lists": "Listas",
  "desk.representatives": "Representantes",
} as const satisfies Record<keyof typeof english, Message>;
