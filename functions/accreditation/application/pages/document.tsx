import { Refusal } from "#shared/refusal.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { cameBack } from "#shared/ui/upload.tsx";
import { pathOf } from "#shared/web/address.ts";
import { type Form, readForm } from "#shared/web/forms.ts";
import { statusOf, type Tried } from "#shared/web/tried.ts";
import type { Matter } from "../../matter.ts";
import type { AccreditationRoom } from "../../room.ts";
import { openDocuments, requestOf } from "../documents.ts";
import { awaitedForm } from "../form-for-file.ts";
import { liveDocuments } from "../handing-in.ts";
import { DocumentPage } from "../views/document.tsx";
import { placeOf } from "../views/frame.ts";
import { frameOf, openOwn, tried } from "./own.ts";
import type { ApplicationVisit } from "./visit.ts";

/** Fields named `files.letter` as the decision takes them: `{ files: { letter: … } }`. */
const nested = (form: Form): Record<string, unknown> => {
  const input: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(form)) {
    const [, kind, id] = /^(files|texts)\.(.+)$/.exec(name) ?? [];
    if (kind && id) input[kind] = { ...(input[kind] as object), [id]: value };
    else input[name] = name === "removed" ? [value].flat() : value;
  }
  return input;
};

/** A document that the call asks for, and whether it may be handed in now. */
export const requestFor = (c: ApplicationVisit, { application, call }: Matter) => {
  const request = requestOf(call, c.req.param("document") ?? "");
  if (!request) throw new Refusal(404, "not_found");
  const open = application.status === "draft" || openDocuments(application, call, c.get("now")).includes(request.id);
  return { request, open };
};

/** One document of an application. */
export const showDocument = async (room: AccreditationRoom, c: ApplicationVisit, shown: Tried = {}) => {
  const matter = await openOwn(room, c);
  const { application } = matter;
  const { request, open } = requestFor(c, matter);
  if (!open && !shown.conflict) return c.redirect(placeOf(c.get("s"), application.reference), 303);
  const handed = (await liveDocuments(room, application.documents))[request.id];
  const page = (
    <DocumentPage
      {...frameOf(c, matter)}
      {...shown}
      request={request}
      handed={handed}
      awaited={await awaitedForm(room, handed, `/${c.get("s").language}${pathOf(c)}`, c.get("now"))}
      back={cameBack((name) => c.req.query(name))}
    />
  );
  return c.html(renderPage(page), statusOf(shown));
};

export const handInDocument = async (room: AccreditationRoom, c: ApplicationVisit) => {
  const matter = await openOwn(room, c);
  const { request } = requestFor(c, matter);
  const { reference, status } = matter.application;
  const { form } = await readForm(c, c.get("token"));
  const input = nested(form);
  const refused = await tried(room, c, reference, form, () => input);
  if (refused) return showDocument(room, c, refused);
  const here = placeOf(c.get("s"), reference);
  // With words a document is handed in; a file is still to be chosen, or its removal to be seen.
  if (input.texts === undefined) return c.redirect(`${here}/documents/${request.id}`, 303);
  return c.redirect(status === "draft" ? here : `${here}?done=replace_file`, 303);
};
