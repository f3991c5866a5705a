import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "error.other_languages": "يجب أن يُكتب العنوان والنص باللغات نفسها.",
  "error.wrong_number": "ليس هذا عدد المتلقين. انظر إلى الكشف مرة أخرى واكتب العدد الوارد فيه.",
  "refusal.count_again.title": "مضت على العد أكثر من ساعة",
  "refusal.count_again.text": "لم يُرسل شيء. أعد عدّ المتلقين، وانظر إلى الكشف الجديد، ثم أرسل.",
  "refusal.already_going.title": "فات وقت إيقاف الإرسال",
  "refusal.already_going.text": "بدأ الإرسال. إذا كان الإعلان خاطئا فاسحبه، ولن يُرسل ما تبقى.",
  "refusal.being_mailed.title": "الإعلان قيد الإرسال الآن",
  "refusal.being_mailed.text":
    "لم يتغير شيء. ما دام الإرسال جاريا يبقى النوع والأقاليم والأهداف واللغات كما هي. يمكن تصحيح الصياغة.",
} as const satisfies Record<keyof typeof english, Message>;
