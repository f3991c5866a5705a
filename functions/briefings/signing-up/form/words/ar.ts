import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "sign_up.title": "احجز مقعدا",
  "sign_up.lead": "لا تحتاج إلى حساب. نرسل إليك رسالة تأكيد معها موعد لتقويمك ورابط خاص بك.",
  "sign_up.session": "أي موعد؟",
  "sign_up.name": "اسمك أو اسم مستعار",
  "sign_up.name.hint": "لا يراه إلا الموظفون المسؤولون عن الجلسة.",
  "sign_up.email": "عنوان بريدك الإلكتروني",
  "sign_up.email.hint": "لا ينشر أبدا، ولا يراه المشاركون الآخرون.",
  "sign_up.language": "بأي لغة نكتب إليك؟",
  "sign_up.send": "احجز مقعدا",
  "sign_up.more": "احجز مقعدا مع طلبات أخرى: الترجمة الشفوية أو الاحتياجات أو سؤال",
  "sign_up.over": "لم يعد الحجز متاحا في أي موعد.",
} as const satisfies Record<keyof typeof english, Message>;
