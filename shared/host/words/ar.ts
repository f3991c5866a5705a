import type { Message } from "../../speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "host.title": "المنظمة المضيفة",
  "host.name": "اسم المنظمة المضيفة",
  "host.since": "منذ",
  "host.by": "من أجاب",
  "host.state.none": "لم تُذكر أي منظمة",
  "host.state.asked": "طُلب منها ذلك ولم تجب بعد",
  "host.state.confirmed": "أكدت أنها تشهد للمنظمة",
  "host.state.declined": "اعتذرت",
  "host.state.expired": "لم تجب في الموعد",
  "host.state.withdrawn": "لم تعد تشهد للمنظمة",
  "host.to": "عرض المنظمة المضيفة أو تغييرها",
  "host.papers": "تحل المنظمة المضيفة التي تشهد لكم محل الوثائق القانونية، وتؤكد ذلك بالبريد.",
} as const satisfies Record<keyof typeof english, Message>;
