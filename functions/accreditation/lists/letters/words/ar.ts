import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "letter.organizer": "الجهة المنظمة",
  "letter.decided_by": "صاحب القرار",
  "letter.round_until": "يمكن للدول الأعضاء أن تعترض حتى",
  "letter.quota": "عدد الممثلين الذين يمكنكم ترشيحهم",
  "letter.quota_value": {
    zero: "{count} شخص",
    one: "شخص واحد",
    two: "شخصان",
    few: "{count} أشخاص",
    many: "{count} شخصا",
    other: "{count} شخص",
  },
  "letter.lists": "الاطلاع على مواعيد القائمة وأعدادها",
  "letter.listed.intro":
    "أُدرجت منظمتكم في القائمة المقترحة. والقائمة مثبتة الآن: فيها ما ورد في طلبكم، ولا يغيرها أي تعديل لاحق.",
  "letter.listed.round":
    "تُحال القائمة إلى الدول الأعضاء. وتقرر الدول على أساس عدم الاعتراض: فالمنظمة التي لا يعترض عليها أحد تُعتمد عندما تصبح القائمة نهائية.",
  "letter.listed.organizer": "القرار للجهة المنظمة. وليس عليكم فعل شيء.",
  "letter.listed.later": "سنكتب إليكم عندما تصبح القائمة نهائية. وحتى ذلك الحين يمكنكم سحب الطلب من صفحة ملفكم.",
  "letter.objected.intro": "اعترضت إحدى الدول الأعضاء على اعتماد منظمتكم.",
  "letter.objected.later":
    "لم ينته الأمر بعد: يمكن سحب الاعتراض، وليس عليكم فعل شيء. وسنكتب إليكم عندما تصبح القائمة نهائية.",
  "letter.accredited.intro": "مُنحت منظمتكم الاعتماد.",
  "letter.accredited.how": "يرجى ترشيح من يحضرون باسمكم. ويؤكد كل منهم بياناته بنفسه ويتلقى خطاب تأكيد.",
  "letter.accredited.action": "ترشيح الممثلين",
  "letter.accredited.limits": "لا يضمن الاعتماد الدخول إلى كل أجزاء الاجتماع، ولا يشمل أي تكاليف سفر.",
  "letter.notAccredited.intro": "لم ترد منظمتكم في القائمة النهائية، ولم تُمنح الاعتماد.",
  "letter.notAccredited.who":
    "هذا قرار الدول الأعضاء على أساس عدم الاعتراض: كان هناك اعتراض قائم عندما أصبحت القائمة نهائية. ولا يمكن للأمانة تغييره.",
  "letter.notAccredited.basis": "تحيطكم الدولة المعترضة علما بما يلي:",
  "letter.notAccredited.no_basis": "لم تُقدم إلينا أسباب يجوز أن ننقلها إليكم.",
  "letter.notAccredited.still":
    "ما زال بإمكانكم المشاركة: متابعة البث على الإنترنت، أو إرسال مساهمة مكتوبة، أو الحضور مع منظمة معتمدة تمثلكم.",
} as const satisfies Record<keyof typeof english, Message>;
