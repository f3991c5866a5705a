import { deviceOf } from "#shared/device.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { pathOf } from "#shared/web/address.ts";
import { readForm } from "#shared/web/forms.ts";
import { writeCookie } from "#shared/web/sessions.ts";
import type { SubmissionsRoom } from "../../room.ts";
import { confirm, toConfirm } from "../invitation.ts";
import { placeOf } from "../views/frame.ts";
import { LinkPage, MailedPage } from "../views/link.tsx";
import type { SubmittingVisit } from "./visit.ts";

/** What everybody is answered who begins an input without being signed in. */
export const showMailed = async (c: SubmittingVisit) =>
  c.html(renderPage(<MailedPage s={c.get("s")} path={pathOf(c)} />));

/** What a mailed link opens: it changes nothing, so that mail scanners may open it too. */
export const showLink = async (room: SubmissionsRoom, c: SubmittingVisit) => {
  const { input } = await toConfirm(room, c.req.param("token") ?? "", c.get("now"));
  return c.html(renderPage(<LinkPage s={c.get("s")} path={pathOf(c)} email={input.email} />));
};

export const openLink = async (room: SubmissionsRoom, c: SubmittingVisit) => {
  await readForm(c);
  const device = deviceOf(c.req.header("user-agent"));
  const confirmed = await confirm(room, { token: c.req.param("token") ?? "", device, now: c.get("now") });
  writeCookie(c, "session", confirmed.session, room.connection);
  return c.redirect(placeOf(c.get("s"), confirmed.input.reference), 303);
};
