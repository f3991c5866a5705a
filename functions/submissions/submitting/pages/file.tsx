import { Refusal } from "#shared/refusal.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { cameBack } from "#shared/ui/upload.tsx";
import { pathOf } from "#shared/web/address.ts";
import { readForm, single } from "#shared/web/forms.ts";
import { statusOf, type Tried } from "#shared/web/tried.ts";
import type { InputDocument } from "../../input.ts";
import type { Matter } from "../../matter.ts";
import type { SubmissionsRoom } from "../../room.ts";
import { documentOf, maySend } from "../documents.ts";
import { awaitedForm } from "../form-for-file.ts";
import { liveDocuments } from "../live-documents.ts";
import { FilePage } from "../views/file.tsx";
import { placeOf } from "../views/frame.ts";
import { frameOf, nested, openOwn, tried } from "./own.ts";
import type { SubmittingVisit } from "./visit.ts";

/** A file of an input, and whether another may be sent in its place now. */
export const documentFor = (c: SubmittingVisit, { input }: Matter) => {
  const document = documentOf(input, c.req.param("document") ?? "");
  if (!document) throw new Refusal(404, "not_found");
  return { document, open: maySend(input, document.id, c.get("now")) };
};

export const showFile = async (room: SubmissionsRoom, c: SubmittingVisit, shown: Tried = {}) => {
  const matter = await openOwn(room, c);
  const { document, open } = documentFor(c, matter);
  const [live = document] = await liveDocuments(room, [document]);
  const page = (
    <FilePage
      {...frameOf(c, matter)}
      {...shown}
      document={live}
      open={open}
      awaited={open ? await awaitedForm(room, live, `/${c.get("s").language}${pathOf(c)}`, c.get("now")) : undefined}
      back={cameBack((name) => c.req.query(name))}
    />
  );
  return c.html(renderPage(page), statusOf(shown));
};

/** What the form of a file says, as the decision takes it. */
const inputOf = (form: Record<string, unknown>, { id }: InputDocument) => {
  const { decision, version, ...rest } = form;
  const common = { decision, ...(version !== undefined && { version }) };
  if (decision === "save") return { ...common, documents: { [id]: rest } };
  if (decision === "attach" || decision === "replace_file")
    return { ...common, file: { ...(rest.file as object), document: id } };
  return { ...common, ...rest, document: id };
};

export const decideFile = async (room: SubmissionsRoom, c: SubmittingVisit) => {
  const matter = await openOwn(room, c);
  const { document } = documentFor(c, matter);
  const { reference } = matter.input;
  const { form } = await readForm(c, c.get("token"));
  const refused = await tried(room, c, reference, form, () => inputOf(nested(form), document));
  if (refused) return showFile(room, c, refused);
  const after = (await (await room.inputs()).find(reference)) ?? matter.input;
  const isGone = !documentOf(after, document.id);
  const isSaved = single(form, "decision") === "save";
  return c.redirect(placeOf(c.get("s"), reference, isGone || isSaved ? "files" : `files/${document.id}`), 303);
};
