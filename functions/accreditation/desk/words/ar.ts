import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "desk.menu": "الاعتماد في مكتب العمل",
  "desk.applications": "الطلبات",
  "desk.lists": "القوائم",
  "desk.representatives": "الممثلون",
} as const satisfies Record<keyof typeof english, Message>;
