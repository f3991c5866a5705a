import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "desk.menu": "Accréditation au bureau",
  "desk.applications": "Candidatures",
  "desk.lists": "Listes",
  "desk.representatives": "Représentants",
} as const satisfies Record<keyof typeof english, Message>;
