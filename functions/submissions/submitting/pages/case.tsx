import { renderPage } from "#shared/ui/page.tsx";
import { readForm, single } from "#shared/web/forms.ts";
import { statusOf, type Tried } from "#shared/web/tried.ts";
import { possibleDecisions } from "../../obstacles.ts";
import type { SubmissionsRoom } from "../../room.ts";
import { isInHand } from "../documents.ts";
import { liveDocuments } from "../live-documents.ts";
import { CasePage } from "../views/case.tsx";
import { placeOf } from "../views/frame.ts";
import { frameOf, openOwn, tried } from "./own.ts";
import type { SubmittingVisit } from "./visit.ts";

/** One's own input: its parts while it is written, where it stands, what can be done now, and what happened so far. */
export const showCase = async (room: SubmissionsRoom, c: SubmittingVisit, shown: Tried = {}) => {
  const matter = await openOwn(room, c);
  const { reference, personId } = matter.input;
  const [{ book }, letters, published] = await Promise.all([room.inputs(), room.letters(), room.published()]);
  const [documents, history, revisions, mails, forum] = await Promise.all([
    liveDocuments(room, matter.input.documents),
    book.audit.of(reference),
    book.audit.revisionsOf(reference),
    letters.ofCase(reference),
    published.forum(matter.call.forum),
  ]);
  const frame = frameOf(c, matter);
  const page = (
    <CasePage
      {...frame}
      {...shown}
      forum={forum}
      documents={documents}
      decisions={possibleDecisions(matter, frame.now)}
      history={history}
      revisions={revisions}
      letters={mails.items.filter((letter) => letter.personId === personId)}
      done={c.req.query("done")}
    />
  );
  return c.html(renderPage(page), statusOf(shown));
};

export const decideCase = async (room: SubmissionsRoom, c: SubmittingVisit) => {
  const { input } = await openOwn(room, c);
  const { form } = await readForm(c, c.get("token"));
  const refused = await tried(room, c, input.reference, form, () => form);
  if (!refused) return c.redirect(`${placeOf(c.get("s"), input.reference)}?done=${single(form, "decision")}`, 303);
  // What somebody else did meanwhile is shown as it is now, and beside it only what took some writing.
  const kept = !refused.conflict || single(form, "decision") === "contest" || isInHand(input);
  return showCase(room, c, kept ? refused : { conflict: refused.conflict });
};
