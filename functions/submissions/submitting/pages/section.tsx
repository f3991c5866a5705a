import { countryNames } from "#shared/countries.ts";
import { Refusal } from "#shared/refusal.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { shownAnswers, typedAnswers } from "#shared/web/answers.ts";
import { type Form, readForm, several } from "#shared/web/forms.ts";
import { statusOf, type Tried } from "#shared/web/tried.ts";
import { inputForm, type Section, sections } from "../../content.ts";
import type { Matter } from "../../matter.ts";
import type { SubmissionsRoom } from "../../room.ts";
import { rulesOf } from "../calls.ts";
import { answerField, writtenQuestions } from "../questions.ts";
import { isAsked } from "../rules.ts";
import { placeOf } from "../views/frame.ts";
import { SectionPage } from "../views/section.tsx";
import { frameOf, openInHand, tried } from "./own.ts";
import type { SubmittingVisit } from "./visit.ts";

const sectionOf = (c: SubmittingVisit): Section => {
  const section = sections.find((known) => known === c.req.param("section"));
  if (!section) throw new Refusal(404, "not_found");
  return section;
};

const namesOf = ({ input, call }: Matter, section: Section) =>
  inputForm.of(section).filter((name) => isAsked(name, rulesOf(call), input.content));

/** The answers so far as forms send them. */
const valuesOf = ({ input }: Matter): Form => ({
  ...shownAnswers(input.content),
  ...Object.fromEntries(Object.entries(input.answers).map(([id, answer]) => [answerField(id), answer])),
});

/** A part of an input that is being written. */
export const showSection = async (room: SubmissionsRoom, c: SubmittingVisit, shown: Tried = {}) => {
  const matter = await openInHand(room, c);
  if (matter instanceof Response) return matter;
  const section = sectionOf(c);
  const page = (
    <SectionPage
      {...frameOf(c, matter)}
      section={section}
      names={namesOf(matter, section)}
      values={shown.typed ?? valuesOf(matter)}
      countries={await countryNames(c.get("s").language)}
      errors={shown.errors}
      conflict={shown.conflict}
    />
  );
  return c.html(renderPage(page), statusOf(shown));
};

const answersTyped = ({ call }: Matter, form: Form) =>
  Object.fromEntries(
    writtenQuestions(rulesOf(call).questions).map(({ id, kind }) => {
      const typed = several(form, answerField(id)).filter(Boolean);
      return [id, kind === "choices" ? typed : (typed[0] ?? "")];
    }),
  );

/** What the form has no field for, and the decision does not know. */
const strangeIn = (form: Form, known: readonly string[]) =>
  Object.fromEntries(Object.entries(form).filter(([name]) => !known.includes(name) && !name.startsWith("answers.")));

export const saveSection = async (room: SubmissionsRoom, c: SubmittingVisit) => {
  const matter = await openInHand(room, c);
  if (matter instanceof Response) return matter;
  const section = sectionOf(c);
  const { reference } = matter.input;
  const { form } = await readForm(c, c.get("token"));
  const { decision: _, version, ...typed } = form;
  const names = namesOf(matter, section);
  const content = typedAnswers(
    names,
    { ...Object.fromEntries(names.map((name) => [name, ""])), ...typed },
    (name) => inputForm.ruleOf(name).input,
  );
  const refused = await tried(room, c, reference, form, () => ({
    decision: "save",
    version,
    content: {
      ...Object.fromEntries(names.map((name) => [name, content[name]])),
      ...strangeIn(typed, names),
    },
    ...(section === "content" && { answers: answersTyped(matter, typed) }),
  }));
  if (refused) return showSection(room, c, refused);
  const { mostFiles } = rulesOf(matter.call);
  const next = { about: "content", content: mostFiles > 0 ? "files" : "subject", subject: "consent", consent: "check" }[
    section
  ];
  return c.redirect(placeOf(c.get("s"), reference, next), 303);
};
