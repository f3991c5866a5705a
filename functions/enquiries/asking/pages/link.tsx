import { renderPage } from "#shared/ui/page.tsx";
import { pathOf } from "#shared/web/address.ts";
import { readForm } from "#shared/web/forms.ts";
import { writeCookie } from "#shared/web/sessions.ts";
import { ownPath } from "../../addresses.ts";
import { answerByFrom } from "../../effects.ts";
import type { EnquiriesRoom } from "../../room.ts";
import { linked, open } from "../confirming.ts";
import { LinkPage, SentPage } from "../views/link.tsx";
import type { AskingVisit } from "./visit.ts";

/** What everybody is answered who asks without being signed in. */
export const showSent = async (c: AskingVisit) =>
  c.html(
    renderPage(<SentPage s={c.get("s")} path={pathOf(c)} now={c.get("now")} answerBy={answerByFrom(c.get("now"))} />),
  );

/** What a mailed link opens: it changes nothing, so that mail scanners may open it too. */
export const showLink = async (room: EnquiriesRoom, c: AskingVisit) => {
  const { status } = await linked(room, c.req.param("token") ?? "", c.get("now"));
  return c.html(renderPage(<LinkPage s={c.get("s")} path={pathOf(c)} confirmed={status !== "pending_verification"} />));
};

export const openLink = async (room: EnquiriesRoom, c: AskingVisit) => {
  await readForm(c);
  const token = c.req.param("token") ?? "";
  const before = await linked(room, token, c.get("now"));
  const { reference } = await open(room, token, c.get("now"));
  writeCookie(c, "enquiry", token, room.connection);
  const done = before.status === "pending_verification" ? "?done=ask" : "";
  return c.redirect(`/${c.get("s").language}${ownPath(reference)}${done}`, 303);
};
