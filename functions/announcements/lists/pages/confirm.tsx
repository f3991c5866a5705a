import { Refusal } from "#shared/refusal.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { pathOf } from "#shared/web/address.ts";
import { readForm } from "#shared/web/forms.ts";
import type { AnnouncementsRoom } from "../../room.ts";
import { minePath } from "../addresses.ts";
import { confirm } from "../casework.ts";
import { ConfirmPage } from "../views/confirm.tsx";
import type { ListsVisit } from "../visit.ts";

/** What the mailed link opens: it changes nothing, so that mail scanners may open it too. */
export const showConfirm = async (room: AnnouncementsRoom, c: ListsVisit) => {
  const subscriptions = await room.subscriptions();
  const subscription = await subscriptions.open(c.req.param("token") ?? "", "confirm", c.get("now"));
  if (subscription?.state !== "pending") throw new Refusal(410, "link_expired");
  return c.html(renderPage(<ConfirmPage s={c.get("s")} path={pathOf(c)} chosen={subscription} />));
};

export const confirmed = async (room: AnnouncementsRoom, c: ListsVisit) => {
  await readForm(c);
  const token = await confirm(room, c.req.param("token") ?? "", c.get("now"));
  return c.redirect(`/${c.get("s").language}${minePath}/${token}?done=confirm`, 303);
};
