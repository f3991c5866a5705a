import type { InputType, themes } from "#shared/inputs/vocabulary.ts";
import type { Level, Objective } from "#shared/vocabularies.ts";

/** What an input of the demonstration says, as its sender types it; what is left out says nothing. */
export interface Said {
  readonly type: InputType;
  readonly title: string;
  readonly text: string;
  /** Answers to the questions that every open call of the demonstration asks. */
  readonly answers: {
    readonly progress: string;
    readonly direction: "better" | "same" | "worse";
    readonly partners: readonly string[];
  };
  readonly countries: readonly string[];
  readonly regions: readonly string[];
  readonly levels: readonly Level[];
  readonly objectives: readonly Objective[];
  readonly themes: readonly (typeof themes)[number][];
}

export const lake: Said = {
  type: "position_paper",
  title: "What seasonal workers around the lake are told before they cross (example)",
  text: [
    "Between two harvests about four thousand people cross the lake to pick tea and to work in fish processing. We asked 212 of them what they had been told before they left.",
    "Two thirds had seen no written contract. One in three had paid a recruiter, most often with borrowed money. Those who had spoken with somebody from the workers’ desk at the landing site had paid less than half as often.",
    "We ask the States around the lake to keep these desks open through the season, and to publish the fees that no recruiter may charge.",
  ].join("\n\n"),
  answers: {
    progress:
      "Contracts can be read in three languages at the landing sites. Whoever is owed wages after the season still has nowhere to go.",
    direction: "better",
    partners: ["civil-society", "government"],
  },
  countries: ["KE", "UG", "TZ"],
  regions: ["africa"],
  levels: ["local", "regional"],
  objectives: ["3", "6", "22"],
  themes: ["labour_migration", "data"],
};

export const remittances: Said = {
  type: "good_practice",
  title: "Remesas comunitarias para agua, caminos y escuelas (ejemplo)",
  text: [
    "Desde hace doce años, asociaciones de personas migrantes reúnen una parte de sus remesas para obras que su municipio de origen no puede pagar por sí solo.",
    "La asamblea del pueblo elige la obra, la asociación pone un tercio y el municipio el resto. Las cuentas se publican cada mes en la plaza y en un grupo de mensajes.",
    "Se terminaron nueve obras. Lo más difícil fue el costo de los envíos: en un año se perdió en comisiones lo que cuesta un pozo.",
  ].join("\n\n"),
  answers: {
    progress: "Enviar dinero cuesta hoy menos que hace cuatro años, pero sigue siendo caro en los pueblos sin banco.",
    direction: "better",
    partners: ["government"],
  },
  countries: ["DO", "ES", "US"],
  regions: ["latin_america_caribbean"],
  levels: ["local"],
  objectives: ["19", "20"],
  themes: [],
};

export const classrooms: Said = {
  type: "consultation_summary",
  title: "流动儿童的家长怎么说：六次座谈会纪要（示例）",
  text: [
    "今年春天，我们在两座城市举行了六次座谈会，共有一百三十七位家长参加，多数在建筑、家政和快递行业工作。",
    "家长最关心的是入学。手续比以前简便，但转学的孩子常常要等一个学期。其次是看病：异地就医的费用仍需先行垫付。",
    "家长建议：在社区设立统一的咨询窗口；转学手续当月办结；用孩子听得懂的语言介绍学校。",
  ].join("\n\n"),
  answers: {
    progress: "入学手续简化了，所需证明从九种减少到四种。转学和异地就医仍有困难。",
    direction: "better",
    partners: ["civil-society"],
  },
  countries: ["CN"],
  regions: ["asia_pacific"],
  levels: ["local", "national"],
  objectives: ["15", "16"],
  themes: ["access_to_services"],
};

export const villages: Said = {
  type: "statement",
  title: "Before we have to move (example)",
  text: [
    "Three of our villages have met to talk about moving. The sea takes the gardens first, then the graves, then the houses.",
    "People want to decide for themselves when they go and where to, and to go together. They want the land they leave to stay theirs.",
  ].join("\n\n"),
  answers: {
    progress: "There is a national policy now. Nobody has come to the villages yet to speak about it.",
    direction: "same",
    partners: ["government", "civil-society"],
  },
  countries: ["WS", "TO", "TV"],
  regions: ["asia_pacific"],
  levels: ["local", "regional"],
  objectives: ["2", "5"],
  themes: ["regular_pathways"],
};

export const returns: Said = {
  type: "questionnaire",
  title: "Revenir et recommencer : ce que disent les personnes accueillies (exemple)",
  text: "Nous avons accueilli 318 personnes de retour en deux ans. La plupart reviennent sans épargne et avec des dettes. L’aide à la réinstallation arrive en moyenne après sept mois, quand beaucoup sont déjà reparties.",
  answers: {
    progress: "Un guichet unique a ouvert dans la capitale. En région, rien n’a changé.",
    direction: "same",
    partners: ["civil-society", "united-nations"],
  },
  countries: ["SN", "ML", "MR"],
  regions: ["africa"],
  levels: ["local", "regional"],
  objectives: ["21", "19"],
  themes: ["return_reintegration"],
};

export const courses: Said = {
  type: "statement",
  title: "Приглашаем на наши курсы (пример)",
  text: "Осенью начинаются курсы бухгалтерского учета и дизайна. Первые десять участников получают скидку. Занятия проходят вечером, запись по телефону.",
  answers: { progress: "Открылись новые курсы.", direction: "better", partners: ["civil-society"] },
  countries: ["KG"],
  regions: ["global"],
  levels: ["national"],
  objectives: ["18"],
  themes: [],
};

export const complaints: Said = {
  type: "statement",
  title: "شكاوى العاملات المنزليات: ما لا يمكن نشره (مثال)",
  text: [
    "وصلتنا هذا العام خمسون شكوى من عاملات منزليات احتُجزت جوازات سفرهن. نذكر فيما يلي ما تكرر منها، دون أسماء.",
    "نطلب ألا يُنشر هذا النص، فمن اشتكت قد تُعرف من ظروفها.",
  ].join("\n\n"),
  answers: {
    progress: "صدر عقد عمل موحد، لكن حجز جوازات السفر مستمر.",
    direction: "worse",
    partners: ["civil-society"],
  },
  countries: ["LB", "JO"],
  regions: ["arab_states"],
  levels: ["national"],
  objectives: ["6", "7"],
  themes: ["labour_migration"],
};

/** A file that comes with an input, in plain text. */
export const lakeFigures = {
  name: "landing-sites.txt",
  text: [
    "Landing site; asked; had a written contract; paid a recruiter",
    "Kisumu; 74; 31; 19",
    "Mwanza; 81; 22; 33",
    "Entebbe; 57; 18; 20",
    "",
  ].join("\n"),
};

export const words = {
  cited: "The progress report of the Secretary-General quotes the figures of this paper.",
  question:
    "Au deuxième paragraphe, une personne est reconnaissable par son village et son âge. Pourriez-vous retirer ces détails ?",
  refusal: "Это объявление о платных курсах. Материал к обзору должен быть о миграции.",
};
