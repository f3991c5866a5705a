import { renderPage } from "#shared/ui/page.tsx";
import { readForm } from "#shared/web/forms.ts";
import { signedIn } from "#shared/web/sessions.ts";
import { statusOf, type Tried, triedBy } from "#shared/web/tried.ts";
import { carryOut } from "../../carry-out.ts";
import type { SubmissionsRoom } from "../../room.ts";
import { liveDocuments } from "../live-documents.ts";
import { FilesPage } from "../views/files.tsx";
import { placeOf } from "../views/frame.ts";
import { frameOf, nested, openInHand } from "./own.ts";
import type { SubmittingVisit } from "./visit.ts";

/** Every file of an input that is being written, and how to add one. */
export const showFiles = async (room: SubmissionsRoom, c: SubmittingVisit, shown: Tried = {}) => {
  const matter = await openInHand(room, c);
  if (matter instanceof Response) return matter;
  const documents = await liveDocuments(room, matter.input.documents);
  return c.html(renderPage(<FilesPage {...frameOf(c, matter)} {...shown} documents={documents} />), statusOf(shown));
};

export const addFile = async (room: SubmissionsRoom, c: SubmittingVisit) => {
  const matter = await openInHand(room, c);
  if (matter instanceof Response) return matter;
  const { reference } = matter.input;
  const { form } = await readForm(c, c.get("token"));
  try {
    const { input } = await carryOut(room, signedIn(c), { reference, input: nested(form) }, c.get("now"));
    return c.redirect(placeOf(c.get("s"), reference, `files/${input.documents.at(-1)?.id}`), 303);
  } catch (error) {
    return showFiles(room, c, triedBy(error, form));
  }
};
