import type { Message } from "../../speech.ts";
import type { MailKey } from "../words.ts";

export const words = {
  "mail.who": "منصة Baraza هي منصة مشاركة أصحاب المصلحة التابعة لشبكة الأمم المتحدة المعنية بالهجرة.",
  "mail.all.case": "تعرض صفحة ملفكم {reference} جميع الرسائل التي أرسلناها إليكم بشأنه.",
  "mail.all.person": "بعد تسجيل الدخول تجدون في صندوق رسائلكم جميع الرسائل التي أرسلناها إليكم.",
  "mail.never": "لا نطلب منكم أبدا كلمة مرور أو مالا.",
  "mail.doubt": "إذا لم تكونوا متأكدين من أن الرسالة صادرة عنا، فلا تفتحوا روابطها. اكتبوا هذا العنوان بأنفسكم:",
  "mail.reply": "أُرسلت هذه الرسالة تلقائيا. وإذا رددتم عليها فسيقرأ ردكم شخص.",
  "mail.fact": "{label}: {value}",
  "mail.once": "كان هذا الرابط في الرسالة نفسها فقط، ولا يُعرض هنا.",
  "letter.subject": "رسالة من منصة المشاركة",
  "letter.fact.reference": "الرقم المرجعي",
  "letter.fact.status": "الحالة الراهنة",
  "letter.fact.next": "من عليه الخطوة التالية",
  "letter.fact.due": "في موعد أقصاه",
  "letter.fact.reason": "السبب",
  "letter.open_case": "الاطلاع على صفحة ملفكم",
  "letter.news.stop": "إيقاف هذه الأخبار",
} satisfies Record<MailKey, Message>;
