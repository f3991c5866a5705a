import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "letter.draft.intro": "لقد بدأتم طلب اعتماد. وملأنا فيه ما نعرفه من بيانات منظمتكم.",
  "letter.draft.until": "يمكنكم المتابعة في أي وقت وعلى أي جهاز، حتى إغلاق الدعوة:",
  "letter.draft.action": "متابعة طلبي",
  "letter.draft.erased": "المسودة التي لا تُرسل حتى ذلك الموعد تُمحى، ونبلغكم بذلك.",
  "letter.received.intro": "شكرا لكم. لقد استلمنا طلبكم.",
  "letter.received.next":
    "يفحصه موظفو الاتصال، وقد يطرحون عليكم سؤالا أولا. وتتلقون الرد في أجل أقصاه التاريخ المبين أعلاه، أيا كان هذا الرد.",
  "letter.received.authority":
    "إذا استوفى الطلب الشروط، أُدرجت منظمتكم في القائمة المقترحة. وتقرر الدول الأعضاء بشأنها على أساس عدم الاعتراض.",
  "letter.received.organizer": "إذا استوفى الطلب الشروط، قررت الجهة المنظمة للمنتدى بشأنه.",
  "letter.received.files":
    "تُفحص الملفات بحثا عن الفيروسات. فإن تعذر استخدام أحدها كتبنا إليكم، ولديكم {days} أيام لإرسال غيره.",
  "letter.expired.intro": "انتهت الدعوة ولم تُرسل مسودتكم. وقد محوناها كما أعلنا، ولم يطلع عليها أحد.",
  "letter.expired.still":
    "يبقى تسجيلكم كما هو. ويمكنكم تقديم طلبات في دعوات أخرى، والتسجيل لحضور جلسات الإحاطة، وتقديم المساهمات.",
  "letter.expired.action": "الاطلاع على الدعوات المفتوحة",
  "letter.withdrawn.intro": "لقد سحبتم طلبكم. وقد انتهى، ولن يقرر أحد بشأنه.",
  "letter.withdrawn.draft": "لقد تخليتم عن مسودتكم، وقد مُحيت.",
  "letter.withdrawn.again": "ما دامت الدعوة مفتوحة يمكنكم البدء من جديد.",
  "letter.fileRefused.intro": "تعذر استخدام ملف في طلبكم:",
  "letter.fileRefused.how":
    "سجلوا الدخول وأرسلوا ملفا آخر من صفحة طلبكم، حتى: {until}. ويمكن ذلك أيضا بعد إغلاق الدعوة.",
  "letter.fileRefused.still": "ويبقى كل ما عدا ذلك في طلبكم كما هو.",
  "letter.answered.intro": "لقد استلمنا إجابتكم. ويتابع أحد موظفي الاتصال النظر في طلبكم.",
  "letter.contested.intro": "لقد طلبتم إعادة النظر. ويقرأ طلبكم وأسبابكم موظف اتصال لم يشارك في القرار.",
} as const satisfies Record<keyof typeof english, Message>;
