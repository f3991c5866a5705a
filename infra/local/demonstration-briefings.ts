import type { Briefing, BriefingSession } from "#shared/briefings/briefing.ts";

/** A session by the days from the beginning of the demonstration and the hour where it is set. */
export interface DemonstratedSession
  extends Pick<BriefingSession, "zone" | "capacity" | "delivery" | "interpretation" | "captions" | "signLanguages"> {
  readonly days: number;
  readonly time: string;
}

export interface DemonstratedBriefing
  extends Pick<Briefing, "id" | "title" | "summary" | "audience" | "regions" | "materials" | "outcome"> {
  readonly sessions: readonly DemonstratedSession[];
  /** Whether it is about the first of the demonstration's forums. */
  readonly ofForum: boolean;
}

const plain: Pick<BriefingSession, "interpretation" | "captions" | "signLanguages"> = {
  interpretation: [],
  captions: [],
  signLanguages: [],
};

export const demonstratedBriefings: readonly DemonstratedBriefing[] = [
  {
    id: "how-to-take-part",
    title: {
      en: "How civil society takes part in the forum",
      fr: "Comment la société civile participe au forum",
      es: "Cómo participa la sociedad civil en el foro",
      ar: "كيف يشارك المجتمع المدني في المنتدى",
      ru: "Как гражданское общество участвует в форуме",
      zh: "民间社会如何参与论坛",
    },
    summary: {
      en: "Doors, dates and documents, step by step, with time for your questions. The same briefing is held three times, so that there is an hour for every region.",
      fr: "Les voies d’accès, les dates et les documents, pas à pas, avec du temps pour vos questions. La même réunion a lieu trois fois, afin qu’il y ait une heure pour chaque région.",
      es: "Las vías, las fechas y los documentos, paso a paso, con tiempo para sus preguntas. La misma sesión se celebra tres veces, para que haya una hora para cada región.",
      ar: "طرق المشاركة والمواعيد والوثائق خطوة خطوة، مع وقت لأسئلتك. تعقد الجلسة نفسها ثلاث مرات لكي يجد كل إقليم ساعة تناسبه.",
      ru: "Пути участия, сроки и документы — шаг за шагом, и время для ваших вопросов. Одна и та же встреча проводится трижды, чтобы для каждого региона нашелся удобный час.",
      zh: "逐步介绍参与途径、日期和文件，并留出时间回答您的问题。同一场通报会举行三次，以便每个区域都有合适的时段。",
    },
    audience: {
      en: "Organizations of every kind; no experience needed",
      fr: "Organisations de toutes sortes ; aucune expérience requise",
      es: "Organizaciones de todo tipo; no hace falta experiencia",
      ar: "المنظمات بجميع أنواعها، ولا حاجة إلى خبرة سابقة",
      ru: "Организации всех видов; опыт не нужен",
      zh: "各类组织，无需经验",
    },
    regions: ["global"],
    materials: [],
    outcome: {},
    ofForum: true,
    sessions: [
      {
        days: 24,
        time: "10:00",
        zone: "Asia/Bangkok",
        capacity: 300,
        delivery: ["en"],
        interpretation: ["zh", "ru"],
        captions: ["en"],
        signLanguages: [],
      },
      {
        days: 24,
        time: "11:00",
        zone: "Africa/Nairobi",
        capacity: 300,
        delivery: ["en"],
        interpretation: ["fr", "ar"],
        captions: ["en"],
        signLanguages: ["international"],
      },
      {
        days: 25,
        time: "10:00",
        zone: "America/Bogota",
        capacity: 300,
        delivery: ["es"],
        interpretation: ["en"],
        captions: ["es"],
        signLanguages: [],
      },
    ],
  },
  {
    id: "speaking-at-the-hearing",
    title: {
      en: "Speaking at the hearing: questions and answers",
      fr: "Prendre la parole à l’audition : questions et réponses",
      es: "Intervenir en la audiencia: preguntas y respuestas",
      ar: "التحدث في جلسة الاستماع: أسئلة وأجوبة",
      ru: "Выступление на слушаниях: вопросы и ответы",
      zh: "在听证会上发言：问与答",
    },
    summary: {
      en: "A small round for those who want to speak at the hearing.",
      fr: "Un petit cercle pour celles et ceux qui souhaitent prendre la parole à l’audition.",
      es: "Un grupo pequeño para quienes quieren intervenir en la audiencia.",
      ar: "لقاء صغير لمن يرغب في التحدث في جلسة الاستماع.",
      ru: "Небольшая встреча для тех, кто хочет выступить на слушаниях.",
      zh: "为希望在听证会上发言的人举行的小型会议。",
    },
    audience: {},
    regions: ["africa", "europe_north_america"],
    materials: [],
    outcome: {},
    ofForum: true,
    sessions: [{ ...plain, days: 10, time: "14:00", zone: "Europe/Zurich", capacity: 2, delivery: ["en", "fr"] }],
  },
  {
    id: "what-the-last-review-changed",
    title: {
      en: "What the last review changed",
      fr: "Ce que le dernier examen a changé",
      es: "Qué cambió el último examen",
      ar: "ما الذي غيره الاستعراض الأخير",
      ru: "Что изменил последний обзор",
      zh: "上次审查带来的变化",
    },
    summary: {
      en: "What States promised, and what became of it.",
      fr: "Ce que les États ont promis, et ce qu’il en est advenu.",
      es: "Qué prometieron los Estados y en qué quedó.",
      ar: "ما وعدت به الدول وما آلت إليه وعودها.",
      ru: "Что обещали государства и что из этого вышло.",
      zh: "各国作出的承诺及其落实情况。",
    },
    audience: {},
    regions: ["global"],
    materials: [
      { kind: "recording", url: "https://media.example.org/last-review", language: "en", title: "" },
      { kind: "slides", url: "https://media.example.org/last-review/slides-fr", language: "fr", title: "" },
    ],
    outcome: {
      en: "Thirty organizations from all regions took part. Most asked how their inputs are used: every published input is read, and officers record on its page whether it was cited or raised, or why not.",
      fr: "Trente organisations de toutes les régions ont participé. La plupart ont demandé à quoi servent leurs contributions : chaque contribution publiée est lue, et les agents indiquent sur sa page si elle a été citée ou évoquée, ou pourquoi elle ne l’a pas été.",
      es: "Participaron treinta organizaciones de todas las regiones. La mayoría preguntó para qué sirven sus aportaciones: cada aportación publicada se lee, y los oficiales indican en su página si se citó o se planteó, o por qué no.",
      ar: "شاركت ثلاثون منظمة من جميع الأقاليم. وسأل معظمها عن كيفية استخدام مساهماتها: تقرأ كل مساهمة منشورة، ويسجل الموظفون في صفحتها إن كانت قد استشهد بها أو طرحت أو سبب عدم ذلك.",
      ru: "Участвовали тридцать организаций из всех регионов. Большинство спрашивало, как используются их материалы: каждый опубликованный материал читают, а сотрудники отмечают на его странице, был ли он процитирован или упомянут, и если нет, то почему.",
      zh: "来自各区域的三十个组织参加了会议。多数组织询问其书面意见如何使用：每份已公布的书面意见都会有人阅读，联络官会在其页面上注明是否被引用或提及，或未被采用的原因。",
    },
    ofForum: false,
    sessions: [{ ...plain, days: -12, time: "15:00", zone: "America/New_York", capacity: 500, delivery: ["en"] }],
  },
];
