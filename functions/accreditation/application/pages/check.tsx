import { countryNames } from "#shared/countries.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { shownAnswers } from "#shared/web/answers.ts";
import { readForm } from "#shared/web/forms.ts";
import { statusOf, type Tried } from "#shared/web/tried.ts";
import { applicationForm } from "../../answers.ts";
import type { AccreditationRoom } from "../../room.ts";
import { liveDocuments } from "../handing-in.ts";
import { CheckPage } from "../views/check.tsx";
import { placeOf } from "../views/frame.ts";
import { answersTyped, frameOf, openDraft, tried } from "./own.ts";
import type { ApplicationVisit } from "./visit.ts";

/** Everything as it is sent, with who sees it. */
export const showCheck = async (room: AccreditationRoom, c: ApplicationVisit, shown: Tried = {}) => {
  const matter = await openDraft(room, c);
  if (matter instanceof Response) return matter;
  const page = (
    <CheckPage
      {...frameOf(c, matter)}
      documents={await liveDocuments(room, matter.application.documents)}
      countries={await countryNames(c.get("s").language)}
      values={shown.typed ?? shownAnswers(matter.application.answers)}
      errors={shown.errors}
      conflict={shown.conflict}
    />
  );
  return c.html(renderPage(page), statusOf(shown));
};

export const submitApplication = async (room: AccreditationRoom, c: ApplicationVisit) => {
  const matter = await openDraft(room, c);
  if (matter instanceof Response) return matter;
  const { reference } = matter.application;
  const { form } = await readForm(c, c.get("token"));
  const answers = answersTyped(applicationForm.of("consent"), form);
  const refused = await tried(room, c, reference, form, () => ({ decision: "submit", version: form.version, answers }));
  if (refused) return showCheck(room, c, refused);
  return c.redirect(`${placeOf(c.get("s"), reference)}?done=submit`, 303);
};
