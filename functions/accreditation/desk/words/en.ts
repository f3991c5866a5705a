import type { Message } from "#shared/speech.ts";

export const words = {
  "desk.menu": "Accreditation at the desk",
  "desk.applications": "Applications",
  "desk.lists": "Lists",
  "desk.representatives": "Representatives",
} as const satisfies Record<string, Message>;
