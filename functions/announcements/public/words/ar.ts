import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "page.lead": "ما تعلنه الشبكة وما يمكن المشاركة فيه.",
  "page.open": "فرص مفتوحة",
  "page.newest": "الأحدث أولا",
  "page.none": "لا توجد إعلانات في الوقت الحاضر. وستظهر هنا عند نشرها.",
  "page.none_fits": "لا شيء يوافق اختيارك.",
  "page.further": "لا شيء في هذا الجزء من القائمة. تابع القائمة.",
  "page.by_mail": "تلقي هذه الأخبار بالبريد",
  "filter.summary": "تصفية القائمة",
  "filter.region": "الإقليم",
  "filter.kind": "النوع",
  "filter.objective": "الهدف",
  "filter.all": "الكل",
  "filter.go": "عرض",
  "filter.clear": "عرض الكل",
  "one.published": "نُشر",
  "one.corrected": "صُحح",
  "one.regions": "الأقاليم",
  "one.objectives": "أهداف الاتفاق العالمي",
  "one.by_when": "الموعد النهائي",
  "one.over": "انقضى الموعد.",
  "one.more": "المزيد من المعلومات",
  "one.languages": "بلغات أخرى",
} as const satisfies Record<keyof typeof english, Message>;
