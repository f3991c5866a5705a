import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "desk.menu": "工作台：与会资格",
  "desk.applications": "申请",
  "desk.lists": "名单",
  "desk.representatives": "代表",
} as const satisfies Record<keyof typeof english, Message>;
