import type { CallDetails } from "#functions/forums/call-details.ts";
import type { ForumDetails, NewEvent } from "#functions/forums/details.ts";
import { usualDoorRules } from "#shared/doors.ts";

/** Instants of the demonstration are days from its beginning: it never grows old. */
interface Days {
  readonly opens: number;
  readonly closes: number;
  readonly decision: number;
  readonly nominations: number;
  readonly substitutions: number;
}

export interface DemonstratedForum {
  readonly name: string;
  readonly details: Omit<ForumDetails, "edition">;
  readonly event: Pick<NewEvent, "title" | "place" | "online"> & {
    readonly zone: string;
    readonly starts: number;
    readonly lasts: number;
  };
  readonly call: Pick<
    CallDetails,
    | "title"
    | "summary"
    | "accreditation"
    | "circulationDays"
    | "quota"
    | "reserves"
    | "asks"
    | "extensible"
    | "notExtensibleWhy"
  > & {
    readonly days: Days;
  };
  /** Whether everybody may see it, or officers only. */
  readonly published: boolean;
}

const text = {
  closed: {
    en: "The proposed list has to lie with Member States for thirty days before the forum.",
    fr: "La liste proposée doit être soumise aux États Membres pendant trente jours avant le forum.",
    es: "La lista propuesta debe estar treinta días ante los Estados Miembros antes del foro.",
    ar: "يجب أن تبقى القائمة المقترحة معروضة على الدول الأعضاء ثلاثين يوما قبل المنتدى.",
    ru: "Предварительный список должен находиться у государств-членов тридцать дней до начала форума.",
    zh: "拟议名单须在论坛召开之前提交会员国三十天。",
  },
};

/** What officers say when they publish. */
export const announcement = {
  en: "Dates, documents and who decides are on the page of the forum. Questions are answered by the liaison officers.",
  fr: "Les dates, les documents et l’autorité qui décide figurent sur la page du forum. Les agents de liaison répondent aux questions.",
  es: "Las fechas, los documentos y quién decide figuran en la página del foro. Los oficiales de enlace responden a las preguntas.",
  ar: "المواعيد والوثائق والجهة التي تقرر مبينة في صفحة المنتدى. ويجيب موظفو الاتصال عن الأسئلة.",
  ru: "Сроки, документы и кто решает — на странице форума. На вопросы отвечают сотрудники по связям.",
  zh: "日期、所需文件和决定机构见论坛页面。如有疑问，由联络官答复。",
} as const;

/** What every call of the demonstration asks in the same way. */
export const usualCall = {
  event: "meeting",
  graceMinutes: 0,
  languages: ["ar", "zh", "en", "fr", "ru", "es"],
  recognizes: ["ecosoc_general", "ecosoc_special", "ecosoc_roster", "gcm_2017_2018"],
  doors: [...usualDoorRules],
  documents: [
    { id: "letter", topic: "letter", title: {}, need: "required", orText: true },
    { id: "proof", topic: "legal_proof", title: {}, need: "if_registered", orText: true },
    { id: "activities", topic: "activities", title: {}, need: "required", orText: true },
  ],
  segments: ["hearing", "round_tables", "policy_debate", "plenary", "side_events"],
  tellsObjections: false,
} satisfies Partial<CallDetails>;

/** Made-up cycles: one whose list goes to Member States, one that its organizer decides, one that officers still plan. */
export const demonstratedForums: readonly DemonstratedForum[] = [
  {
    name: "imrf",
    published: true,
    details: {
      kind: "imrf",
      regions: ["global"],
      title: {
        en: "International Migration Review Forum (example)",
        fr: "Forum d’examen des migrations internationales (exemple)",
        es: "Foro de Examen de la Migración Internacional (ejemplo)",
        ar: "منتدى استعراض الهجرة الدولية (مثال)",
        ru: "Форум по рассмотрению международной миграции (пример)",
        zh: "国际移民问题审查论坛（示例）",
      },
      summary: {
        en: "Every four years Member States look at how far they have come with the Global Compact for Migration. This forum is made up to show how the site works.",
        fr: "Tous les quatre ans, les États Membres examinent leurs progrès dans la mise en œuvre du Pacte mondial pour les migrations. Ce forum est inventé pour montrer le fonctionnement du site.",
        es: "Cada cuatro años los Estados Miembros examinan cuánto han avanzado con el Pacto Mundial para la Migración. Este foro es inventado y muestra cómo funciona el sitio.",
        ar: "كل أربع سنوات تستعرض الدول الأعضاء ما أحرزته من تقدم في الاتفاق العالمي من أجل الهجرة. هذا المنتدى مختلق لبيان طريقة عمل الموقع.",
        ru: "Раз в четыре года государства-члены рассматривают, как выполняется Глобальный договор о миграции. Этот форум придуман, чтобы показать работу сайта.",
        zh: "会员国每四年审查一次《移民问题全球契约》的进展。本论坛为虚构，仅用于展示网站功能。",
      },
    },
    event: {
      title: {
        en: "Forum at United Nations Headquarters",
        fr: "Forum au Siège de l’Organisation des Nations Unies",
        es: "Foro en la Sede de las Naciones Unidas",
        ar: "المنتدى في مقر الأمم المتحدة",
        ru: "Форум в Центральных учреждениях Организации Объединенных Наций",
        zh: "联合国总部论坛",
      },
      place: { en: "New York", fr: "New York", es: "Nueva York", ar: "نيويورك", ru: "Нью-Йорк", zh: "纽约" },
      online: true,
      zone: "America/New_York",
      starts: 182,
      lasts: 4,
    },
    call: {
      title: {
        en: "Special accreditation of civil society",
        fr: "Accréditation spéciale de la société civile",
        es: "Acreditación especial de la sociedad civil",
        ar: "الاعتماد الخاص للمجتمع المدني",
        ru: "Специальная аккредитация гражданского общества",
        zh: "民间社会特别与会资格",
      },
      summary: {
        en: "For organizations without consultative status with the Economic and Social Council. Member States decide on a no-objection basis.",
        fr: "Pour les organisations qui ne sont pas dotées du statut consultatif auprès du Conseil économique et social. Les États Membres décident selon la procédure d’approbation tacite.",
        es: "Para organizaciones que no tienen carácter consultivo ante el Consejo Económico y Social. Los Estados Miembros deciden por el procedimiento de no objeción.",
        ar: "للمنظمات التي ليس لها مركز استشاري لدى المجلس الاقتصادي والاجتماعي. وتقرر الدول الأعضاء على أساس عدم الاعتراض.",
        ru: "Для организаций без консультативного статуса при Экономическом и Социальном Совете. Государства-члены решают по принципу отсутствия возражений.",
        zh: "适用于不具有经济及社会理事会咨商地位的组织。由会员国在无异议基础上决定。",
      },
      accreditation: "authority",
      circulationDays: 30,
      quota: 2,
      reserves: 2,
      asks: ["birthDate", "nationality", "travelDocument"],
      extensible: false,
      notExtensibleWhy: text.closed,
      days: { opens: -14, closes: 66, decision: 130, nominations: 154, substitutions: 168 },
    },
  },
  {
    name: "regional-review-africa",
    published: true,
    details: {
      kind: "regional_review",
      regions: ["africa"],
      title: {
        en: "Regional review, Africa (example)",
        fr: "Examen régional, Afrique (exemple)",
        es: "Examen regional, África (ejemplo)",
        ar: "الاستعراض الإقليمي لأفريقيا (مثال)",
        ru: "Региональный обзор, Африка (пример)",
        zh: "非洲区域审查（示例）",
      },
      summary: {
        en: "Governments and stakeholders of Africa review the Global Compact for Migration. This review is made up to show how the site works.",
        fr: "Les gouvernements et les parties prenantes d’Afrique examinent le Pacte mondial pour les migrations. Cet examen est inventé pour montrer le fonctionnement du site.",
        es: "Los Gobiernos y las partes interesadas de África examinan el Pacto Mundial para la Migración. Este examen es inventado y muestra cómo funciona el sitio.",
        ar: "تستعرض حكومات أفريقيا وأصحاب المصلحة فيها الاتفاق العالمي من أجل الهجرة. هذا الاستعراض مختلق لبيان طريقة عمل الموقع.",
        ru: "Правительства и заинтересованные стороны Африки рассматривают выполнение Глобального договора о миграции. Этот обзор придуман, чтобы показать работу сайта.",
        zh: "非洲各国政府和利益攸关方审查《移民问题全球契约》。本次审查为虚构，仅用于展示网站功能。",
      },
    },
    event: {
      title: {
        en: "Review meeting",
        fr: "Réunion d’examen",
        es: "Reunión de examen",
        ar: "اجتماع الاستعراض",
        ru: "Обзорное совещание",
        zh: "审查会议",
      },
      place: {
        en: "Addis Ababa",
        fr: "Addis-Abeba",
        es: "Addis Abeba",
        ar: "أديس أبابا",
        ru: "Аддис-Абеба",
        zh: "亚的斯亚贝巴",
      },
      online: true,
      zone: "Africa/Addis_Ababa",
      starts: 96,
      lasts: 2,
    },
    call: {
      title: {
        en: "Participation of stakeholders",
        fr: "Participation des parties prenantes",
        es: "Participación de las partes interesadas",
        ar: "مشاركة أصحاب المصلحة",
        ru: "Участие заинтересованных сторон",
        zh: "利益攸关方的参与",
      },
      summary: {
        en: "For organizations that work on migration in Africa. The organizer decides.",
        fr: "Pour les organisations qui travaillent sur les migrations en Afrique. L’organisateur décide.",
        es: "Para organizaciones que trabajan sobre la migración en África. Decide la entidad organizadora.",
        ar: "للمنظمات العاملة في مجال الهجرة في أفريقيا. وتقرر الجهة المنظمة.",
        ru: "Для организаций, занимающихся миграцией в Африке. Решает организатор.",
        zh: "适用于在非洲从事移民工作的组织。由主办方决定。",
      },
      accreditation: "organizer",
      circulationDays: 0,
      quota: 3,
      reserves: 3,
      asks: [],
      extensible: true,
      notExtensibleWhy: {},
      days: { opens: -7, closes: 35, decision: 63, nominations: 80, substitutions: 90 },
    },
  },
  {
    name: "regional-review-asia-pacific",
    published: false,
    details: {
      kind: "regional_review",
      regions: ["asia_pacific"],
      title: {
        en: "Regional review, Asia and the Pacific (example)",
        zh: "亚洲及太平洋区域审查（示例）",
      },
      summary: {},
    },
    event: {
      title: { en: "Review meeting", zh: "审查会议" },
      place: { en: "Bangkok", zh: "曼谷" },
      online: false,
      zone: "Asia/Bangkok",
      starts: 240,
      lasts: 3,
    },
    call: {
      title: { en: "Participation of stakeholders", zh: "利益攸关方的参与" },
      summary: {},
      accreditation: "organizer",
      circulationDays: 0,
      quota: 2,
      reserves: 2,
      asks: [],
      extensible: true,
      notExtensibleWhy: {},
      days: { opens: 60, closes: 120, decision: 180, nominations: 210, substitutions: 230 },
    },
  },
];
