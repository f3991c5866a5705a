import { renderPage } from "#shared/ui/page.tsx";
import { callerOf } from "#shared/web/address.ts";
import { readForm, single } from "#shared/web/forms.ts";
import { statusOf, type Tried, triedBy } from "#shared/web/tried.ts";
import type { AnnouncementsRoom } from "../../room.ts";
import { sentPath, subscribePath } from "../addresses.ts";
import { askFor } from "../asking.ts";
import { typedChoice } from "../typed.ts";
import { SentPage, SubscribePage } from "../views/subscribe.tsx";
import type { ListsVisit } from "../visit.ts";

export const showSubscribe = async (c: ListsVisit, tried: Tried = {}) =>
  c.html(renderPage(<SubscribePage s={c.get("s")} path={subscribePath} {...tried} />), statusOf(tried));

export const subscribe = async (room: AnnouncementsRoom, c: ListsVisit) => {
  const { form, trapped } = await readForm(c);
  try {
    const typed = { email: single(form, "email"), ...typedChoice(form) };
    if (!trapped) await askFor(room, { typed, caller: callerOf(c), now: c.get("now") });
    return c.redirect(`/${c.get("s").language}${sentPath}`, 303);
  } catch (error) {
    return showSubscribe(c, triedBy(error, form));
  }
};

/** What everybody is answered, whatever became of the address that was typed. */
export const showSent = async (c: ListsVisit) => c.html(renderPage(<SentPage s={c.get("s")} path={sentPath} />));
