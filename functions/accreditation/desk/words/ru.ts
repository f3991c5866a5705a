import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "desk.menu": "Аккредитация в рабочем разделе",
  "desk.applications": "Заявки",
  "desk.lists": "Списки",
  "desk.representatives": "Представители",
} as const satisfies Record<keyof typeof english, Message>;
