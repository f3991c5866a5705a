import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "news.intro": "一场通报会现已公布。通报会在线举行，任何人都可以报名，无需账户。",
  "news.title": "通报会",
  "news.languages": "语言",
  "news.more_sessions": { other: "页面上还有{count}个场次。" },
  "news.how": "请选择时间和语言适合您的场次。欢迎转告他人。",
  "news.open": "查看通报会并报名",
  "news.why": "您收到此邮件，是因为您希望获知本区域的消息。",
} as const satisfies Record<keyof typeof english, Message>;
