import { renderPage } from "#shared/ui/page.tsx";
import { callerOf } from "#shared/web/address.ts";
import { readForm } from "#shared/web/forms.ts";
import { statusOf, type Tried, triedBy } from "#shared/web/tried.ts";
import { signUpPath } from "../../addresses.ts";
import type { BriefingsRoom } from "../../room.ts";
import { askForLinks as ask } from "../links.ts";
import { LinksPage, LinksSentPage } from "../views/links-page.tsx";
import type { SigningUpVisit } from "./visit.ts";

export const showAsking = async (c: SigningUpVisit, shown: Tried = {}) => {
  const frame = { s: c.get("s"), path: signUpPath };
  if (c.req.query("done") === "sent") return c.html(renderPage(<LinksSentPage {...frame} />));
  return c.html(renderPage(<LinksPage {...frame} {...shown} />), statusOf(shown));
};

export const askForLinks = async (room: BriefingsRoom, c: SigningUpVisit) => {
  const { form, trapped } = await readForm(c);
  try {
    if (!trapped) await ask(room, { typed: form, caller: callerOf(c), now: c.get("now") });
    return c.redirect(`/${c.get("s").language}${signUpPath}?done=sent`, 303);
  } catch (error) {
    return showAsking(c, triedBy(error, form));
  }
};
