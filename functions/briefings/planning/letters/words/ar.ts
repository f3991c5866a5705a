import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "news.intro": "أُعلن عن جلسة إحاطة. تُعقد عبر الإنترنت ويمكن لأي شخص حجز مقعد فيها، دون حاجة إلى حساب.",
  "news.title": "جلسة الإحاطة",
  "news.languages": "اللغات",
  "news.more_sessions": {
    zero: "لا مواعيد أخرى في الصفحة ({count}).",
    one: "في الصفحة موعد آخر ({count}).",
    two: "في الصفحة موعدان آخران ({count}).",
    few: "في الصفحة {count} مواعيد أخرى.",
    many: "في الصفحة {count} موعدا آخر.",
    other: "في الصفحة {count} موعد آخر.",
  },
  "news.how": "اختاروا الموعد الذي تناسبكم ساعته ولغاته. ويمكنكم إحالة هذه الرسالة إلى غيركم.",
  "news.open": "الاطلاع على الجلسة وحجز مقعد",
  "news.why": "تصلكم هذه الرسالة لأنكم طلبتم أخبار إقليمكم.",
} as const satisfies Record<keyof typeof english, Message>;
