import { countryNames } from "#shared/countries.ts";
import { showings } from "#shared/inputs/vocabulary.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { readForm, single } from "#shared/web/forms.ts";
import { statusOf, type Tried } from "#shared/web/tried.ts";
import { previewOf } from "../../library/public-view.ts";
import type { SubmissionsRoom } from "../../room.ts";
import { liveDocuments } from "../live-documents.ts";
import { CheckPage, sendingOf } from "../views/check.tsx";
import { placeOf } from "../views/frame.ts";
import { frameOf, openInHand, openOwn, tried } from "./own.ts";
import type { SubmittingVisit } from "./visit.ts";

/** An input exactly as it would be published, in each of the three ways, and the button that sends it. */
export const showCheck = async (room: SubmissionsRoom, c: SubmittingVisit, shown: Tried = {}) => {
  const matter = await openInHand(room, c);
  if (matter instanceof Response) return matter;
  const documents = await liveDocuments(room, matter.input.documents);
  const input = { ...matter.input, documents };
  const published = await room.published();
  const showing = showings.find((known) => known === c.req.query("as")) ?? input.content.showing ?? "named";
  const page = (
    <CheckPage
      {...frameOf(c, matter)}
      showing={showing}
      view={showing === "secretariat" ? undefined : previewOf(input, showing)}
      forum={await published.forum(matter.call.forum)}
      documents={documents}
      countries={await countryNames(c.get("s").language)}
      errors={shown.errors}
      conflict={shown.conflict}
    />
  );
  return c.html(renderPage(page), statusOf(shown));
};

export const sendInput = async (room: SubmissionsRoom, c: SubmittingVisit) => {
  const { input } = await openOwn(room, c);
  const { reference } = input;
  const sent = (decision: string) => c.redirect(`${placeOf(c.get("s"), reference)}?done=${decision}`, 303);
  const { form } = await readForm(c, c.get("token"));
  // Pressed twice: it was sent a moment ago.
  if (input.status === "submitted" || input.status === "under_review") return sent(single(form, "decision"));
  const decision = sendingOf(input);
  const refused = await tried(room, c, reference, form, () => ({ decision, version: form.version }));
  return refused ? showCheck(room, c, refused) : sent(decision);
};
