import { begin } from "#functions/accreditation/application/begin.ts";
import { carryOut } from "#functions/accreditation/carry-out.ts";
import { type AccreditationRoom, accreditationRoom } from "#functions/accreditation/room.ts";
import type { Connection } from "#shared/connection.ts";
import type { Call } from "#shared/forums.ts";
import type { Language } from "#shared/languages.ts";
import type { Person } from "#shared/people.ts";
import type { Session } from "#shared/session.ts";

type State = "submitted" | "under_screening" | "info_requested" | "recommended" | "refusal_proposed";

interface Demonstrated {
  readonly email: string;
  readonly state: State;
}

/** Applicants of the demonstration; whoever tries the site as `focal.point@example.org` applies for themselves. */
const demonstrated: readonly Demonstrated[] = [
  { email: "contact@amal.example.org", state: "recommended" },
  { email: "lianxi@tongxing.example.org", state: "recommended" },
  { email: "contact@passerelles.example.org", state: "under_screening" },
  { email: "info@mosty.example.org", state: "info_requested" },
  { email: "office@himal.example.org", state: "submitted" },
  { email: "talanoa@fale.example.org", state: "submitted" },
  { email: "contacto@raices.example.org", state: "refusal_proposed" },
];

const said: Readonly<Record<Language, { readonly summary: string; readonly relevance: string }>> = {
  en: {
    summary: "We advise migrants on their rights at work and accompany them to the authorities.",
    relevance:
      "For eight years we have advised migrants in their own languages. We want to tell what changed for them since the last review.",
  },
  fr: {
    summary:
      "Nous conseillons les personnes migrantes sur leurs droits au travail et les accompagnons auprès des autorités.",
    relevance:
      "Depuis huit ans, nous conseillons des personnes migrantes dans leur langue. Nous voulons dire ce qui a changé pour elles depuis le dernier examen.",
  },
  es: {
    summary: "Asesoramos a personas migrantes sobre sus derechos laborales y las acompañamos ante las autoridades.",
    relevance:
      "Desde hace ocho años asesoramos a personas migrantes en su idioma. Queremos contar qué ha cambiado para ellas desde el último examen.",
  },
  ru: {
    summary: "Мы консультируем мигрантов об их трудовых правах и сопровождаем их в учреждения.",
    relevance:
      "Восемь лет мы консультируем мигрантов на их языках. Мы хотим рассказать, что для них изменилось после прошлого обзора.",
  },
  zh: {
    summary: "我们就劳动权利为移民提供咨询，并陪同他们前往主管部门办事。",
    relevance: "八年来，我们用移民自己的语言为他们提供咨询。我们希望说明，自上次审查以来他们的处境发生了哪些变化。",
  },
  ar: {
    summary: "نقدم المشورة للمهاجرين بشأن حقوقهم في العمل ونرافقهم إلى الدوائر الرسمية.",
    relevance:
      "منذ ثماني سنوات ونحن نقدم المشورة للمهاجرين بلغاتهم. نريد أن نبين ما تغير في أحوالهم منذ الاستعراض الأخير.",
  },
};

const words = {
  question: "Пожалуйста, напишите, кто руководит организацией и с какого года она работает.",
  refusal:
    "Según lo que hemos podido ver, se trata de un proyecto de otra organización y no de una organización propia.",
};

const answersOf = (language: Language, headName: string) => ({
  ...said[language],
  writtenIn: language,
  headName,
  headDeclares: true,
  attendance: "in_person",
  segments: ["round_tables", "hearing"],
  representatives: "2",
  visaLetters: "yes",
  funding: "no",
  interpretation: [language],
  accessibility: "",
});

const checklist = {
  identity: "yes",
  legal_status: "not_applicable",
  relevance: "yes",
  no_duplicate: "yes",
  no_abuse: "yes",
  complete: "yes",
};

interface Stage {
  readonly room: AccreditationRoom;
  readonly call: Call;
  readonly officer: Session;
  readonly now: Date;
  readonly sessionOf: (person: Person) => Session;
}

/** Applications to the first call, each brought to its state by the same decisions people take. */
export const demonstrateApplications = async (
  connection: Connection,
  wanted: { readonly call: string } & Pick<Stage, "officer" | "sessionOf">,
): Promise<void> => {
  const room = accreditationRoom(connection);
  const { forums } = await room.applications();
  const call = await forums.findCall(wanted.call);
  if (!call) throw new Error("there is no call to apply to");
  const stage = { ...wanted, room, call, now: connection.now() };
  for (const one of demonstrated) await bring(stage, one);
};

const bring = async ({ room, call, officer, now, sessionOf }: Stage, { email, state }: Demonstrated) => {
  const person = await (await room.applications()).book.people.byEmail(email);
  if (!person) throw new Error(`nobody is ${email}`);
  const applicant = sessionOf(person);
  const { reference } = (await begin(room, applicant, { call, now })).application;
  const take = (session: Session, decision: string, more = {}) =>
    carryOut(room, session, { reference, input: { decision, ...more } }, now);
  const { language } = person;
  const texts = { proof: said[language].summary, activities: said[language].relevance };
  await take(applicant, "save", { answers: answersOf(language, person.name || email), texts });
  await take(applicant, "submit", { answers: { disclosure: true, truth: true, conduct: true } });
  if (state === "submitted") return;
  await take(officer, "declare", { reason: "no_conflict" });
  await take(officer, "take");
  if (state === "info_requested") {
    const due = new Date(now.getTime() + 21 * 86_400_000).toISOString().slice(0, 10);
    await take(officer, "ask", { reason: "incomplete", text: words.question, fields: ["headName", "relevance"], due });
  }
  if (state === "refusal_proposed")
    await take(officer, "propose_refusal", { reason: "fiscal_sponsor_project", text: words.refusal });
  if (state !== "recommended") return;
  await take(officer, "check", { checklist });
  await take(officer, "recommend");
};
