import { countryNames } from "#shared/countries.ts";
import { parseInput } from "#shared/input.ts";
import { Refusal } from "#shared/refusal.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { shownAnswers } from "#shared/web/answers.ts";
import { readForm } from "#shared/web/forms.ts";
import { statusOf, type Tried } from "#shared/web/tried.ts";
import { applicationForm } from "../../answers.ts";
import type { AccreditationRoom } from "../../room.ts";
import { SectionPage, writtenSections } from "../views/draft.tsx";
import { askedFields } from "../views/fields.tsx";
import { placeOf } from "../views/frame.ts";
import { answersTyped, frameOf, openDraft, tried } from "./own.ts";
import type { ApplicationVisit } from "./visit.ts";

const sectionOf = (c: ApplicationVisit) => {
  const section = writtenSections.find((known) => known === c.req.param("section"));
  if (!section) throw new Refusal(404, "not_found");
  return section;
};

/** A part of a draft. */
export const showSection = async (room: AccreditationRoom, c: ApplicationVisit, shown: Tried = {}) => {
  const matter = await openDraft(room, c);
  if (matter instanceof Response) return matter;
  const page = (
    <SectionPage
      {...frameOf(c, matter)}
      section={sectionOf(c)}
      values={shown.typed ?? shownAnswers(matter.application.answers)}
      countries={await countryNames(c.get("s").language)}
      errors={shown.errors}
      conflict={shown.conflict}
    />
  );
  return c.html(renderPage(page), statusOf(shown));
};

export const saveSection = async (room: AccreditationRoom, c: ApplicationVisit) => {
  const matter = await openDraft(room, c);
  if (matter instanceof Response) return matter;
  const section = sectionOf(c);
  const { reference } = matter.application;
  const { form } = await readForm(c, c.get("token"));
  const names = askedFields(applicationForm.of(section), matter.call);
  const refused = await tried(room, c, reference, form, () => ({
    decision: "save",
    version: form.version,
    answers: parseInput(applicationForm.part(names), answersTyped(names, form)),
  }));
  if (refused) return showSection(room, c, refused);
  const next = writtenSections[writtenSections.indexOf(section) + 1];
  return c.redirect(placeOf(c.get("s"), reference, next ?? ""), 303);
};
