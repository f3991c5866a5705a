import type { NewInputsCall } from "#functions/forums/call-details.ts";
import type { InputQuestion } from "#shared/inputs/input-rules.ts";
import { inputTypes, submitterKinds } from "#shared/inputs/vocabulary.ts";

const question = (asked: Pick<InputQuestion, "id" | "title" | "kind"> & Partial<InputQuestion>): InputQuestion => ({
  help: {},
  required: false,
  public: true,
  most: 2000,
  choices: [],
  ...asked,
});

/** A question of each kind. */
const questions: InputQuestion[] = [
  question({
    id: "progress",
    kind: "text",
    required: true,
    title: {
      en: "What has changed for migrants since the last review?",
      fr: "Qu’est-ce qui a changé pour les migrants depuis le dernier examen ?",
      es: "¿Qué ha cambiado para las personas migrantes desde el último examen?",
      ar: "ما الذي تغير بالنسبة إلى المهاجرين منذ الاستعراض الأخير؟",
      ru: "Что изменилось для мигрантов со времени прошлого обзора?",
      zh: "自上次审查以来，移民的处境有哪些变化？",
    },
    help: {
      en: "A few sentences will do. Do not name persons who could be at risk.",
      fr: "Quelques phrases suffisent. Ne nommez pas de personnes qui pourraient être en danger.",
      es: "Bastan unas frases. No nombre a personas que puedan correr peligro.",
      ar: "تكفي بضع جمل. لا تذكر أسماء أشخاص قد يتعرضون للخطر.",
      ru: "Достаточно нескольких предложений. Не называйте людей, которым это может угрожать.",
      zh: "几句话即可。请勿写出可能面临危险者的姓名。",
    },
  }),
  question({
    id: "direction",
    kind: "choice",
    title: {
      en: "All in all, how did things develop?",
      fr: "Dans l’ensemble, comment la situation a-t-elle évolué ?",
      es: "En conjunto, ¿cómo ha evolucionado la situación?",
      ar: "كيف تطورت الأوضاع إجمالا؟",
      ru: "Как в целом менялось положение?",
      zh: "总体而言，情况如何变化？",
    },
    choices: [
      {
        id: "better",
        title: { en: "Better", fr: "En mieux", es: "A mejor", ar: "إلى الأفضل", ru: "К лучшему", zh: "变好" },
      },
      {
        id: "same",
        title: {
          en: "No change",
          fr: "Sans changement",
          es: "Sin cambios",
          ar: "دون تغيير",
          ru: "Без изменений",
          zh: "没有变化",
        },
      },
      {
        id: "worse",
        title: { en: "Worse", fr: "En pire", es: "A peor", ar: "إلى الأسوأ", ru: "К худшему", zh: "变差" },
      },
    ],
  }),
  question({
    id: "partners",
    kind: "choices",
    public: false,
    title: {
      en: "Whom did you work with?",
      fr: "Avec qui avez-vous travaillé ?",
      es: "¿Con quién trabajó?",
      ar: "مع من عملت؟",
      ru: "С кем вы работали?",
      zh: "您与谁合作？",
    },
    choices: [
      {
        id: "government",
        title: { en: "Government", fr: "Gouvernement", es: "Gobierno", ar: "الحكومة", ru: "Правительство", zh: "政府" },
      },
      {
        id: "civil-society",
        title: {
          en: "Civil society",
          fr: "Société civile",
          es: "Sociedad civil",
          ar: "المجتمع المدني",
          ru: "Гражданское общество",
          zh: "民间社会",
        },
      },
      {
        id: "united-nations",
        title: {
          en: "United Nations",
          fr: "Nations Unies",
          es: "Naciones Unidas",
          ar: "الأمم المتحدة",
          ru: "Организация Объединенных Наций",
          zh: "联合国",
        },
      },
    ],
  }),
  question({
    id: "evidence",
    kind: "file",
    title: {
      en: "A document that shows it",
      fr: "Un document qui le montre",
      es: "Un documento que lo muestre",
      ar: "وثيقة تبين ذلك",
      ru: "Документ, который это показывает",
      zh: "能够说明情况的文件",
    },
  }),
];

type Demonstrated = Pick<NewInputsCall, "title" | "summary" | "inputs"> & {
  /** Part of its id. */
  readonly name: string;
  readonly days: { readonly opens: number; readonly closes: number; readonly decision: number };
};

const rules: NewInputsCall["inputs"] = {
  submitters: [...submitterKinds],
  types: [...inputTypes],
  questions,
  mostText: 20_000,
  mostFiles: 10,
  lateAccepted: true,
  guidance: {
    en: "Say first what you want others to know. Sources and figures help.",
    fr: "Dites d’abord ce que vous voulez faire savoir. Les sources et les chiffres aident.",
    es: "Diga primero lo que quiere que se sepa. Ayudan las fuentes y las cifras.",
    ar: "ابدأ بما تريد أن يعرفه الآخرون. والمصادر والأرقام مفيدة.",
    ru: "Сначала скажите то, что хотите донести. Источники и цифры помогают.",
    zh: "请先写明您最想让人了解的内容。附上出处和数据会有帮助。",
  },
};

/** Calls for inputs of every published cycle: one that is open, one that opens later. */
export const demonstratedInputsCalls: readonly Demonstrated[] = [
  {
    name: "inputs",
    days: { opens: -10, closes: 50, decision: 80 },
    title: {
      en: "Inputs to the review",
      fr: "Contributions à l’examen",
      es: "Aportaciones al examen",
      ar: "المساهمات في الاستعراض",
      ru: "Материалы к обзору",
      zh: "审查书面意见",
    },
    summary: {
      en: "States, United Nations entities, local authorities, organizations and people can say what was achieved and what is left to do.",
      fr: "Les États, les entités des Nations Unies, les autorités locales, les organisations et les particuliers peuvent dire ce qui a été accompli et ce qui reste à faire.",
      es: "Los Estados, las entidades de las Naciones Unidas, las autoridades locales, las organizaciones y las personas pueden decir qué se ha logrado y qué queda por hacer.",
      ar: "يمكن للدول وكيانات الأمم المتحدة والسلطات المحلية والمنظمات والأفراد أن يقولوا ما تحقق وما بقي عمله.",
      ru: "Государства, структуры Организации Объединенных Наций, местные власти, организации и отдельные люди могут сказать, что достигнуто и что еще предстоит.",
      zh: "各国、联合国实体、地方当局、组织和个人都可以说明已取得的成果和仍需完成的工作。",
    },
    inputs: rules,
  },
  {
    name: "follow-up",
    days: { opens: 60, closes: 85, decision: 95 },
    title: {
      en: "Comments on the draft report",
      fr: "Observations sur le projet de rapport",
      es: "Observaciones sobre el proyecto de informe",
      ar: "ملاحظات على مشروع التقرير",
      ru: "Замечания к проекту доклада",
      zh: "对报告草稿的意见",
    },
    summary: {
      en: "Once the draft report is there, anybody can comment on it.",
      fr: "Dès que le projet de rapport sera disponible, chacun pourra le commenter.",
      es: "Cuando esté listo el proyecto de informe, cualquiera podrá hacer observaciones.",
      ar: "حين يصدر مشروع التقرير يمكن للجميع إبداء ملاحظاتهم عليه.",
      ru: "Когда появится проект доклада, свои замечания сможет прислать каждый.",
      zh: "报告草稿公布后，任何人都可以提出意见。",
    },
    inputs: { ...rules, types: ["statement", "position_paper"], questions: [], mostFiles: 2, lateAccepted: false },
  },
];
