import { renderPage } from "#shared/ui/page.tsx";
import { callerOf, pathOf } from "#shared/web/address.ts";
import { readForm } from "#shared/web/forms.ts";
import { writeCookie } from "#shared/web/sessions.ts";
import { statusOf, type Tried, triedBy } from "#shared/web/tried.ts";
import { backPath, keptPath } from "../../addresses.ts";
import type { EnquiriesRoom } from "../../room.ts";
import type { ReportsVisit } from "../pages.ts";
import { KeptPage } from "../views/kept.tsx";
import { WritePage } from "../views/write.tsx";
import { write } from "../writing.ts";
import { keptIn, keptOf } from "./kept.ts";

export const showForm = async (c: ReportsVisit, refused: Tried = {}) =>
  c.html(renderPage(<WritePage s={c.get("s")} path={pathOf(c)} {...refused} />), statusOf(refused));

export const send = async (room: EnquiriesRoom, c: ReportsVisit) => {
  const { form, trapped } = await readForm(c);
  const { language } = c.get("s");
  try {
    if (!trapped) {
      const kept = await write(room, { typed: form, language, caller: callerOf(c), now: c.get("now") });
      writeCookie(c, "enquiry", keptIn(kept), room.connection);
    }
    return c.redirect(`/${language}${keptPath}`, 303);
  } catch (error) {
    return showForm(c, triedBy(error, form));
  }
};

/** The number and the code, as long as this browser knows them: they stand in no address and are kept nowhere else. */
export const showKept = async (room: EnquiriesRoom, c: ReportsVisit) => {
  const kept = keptOf(room, c);
  if (!kept) return c.redirect(`/${c.get("s").language}${backPath}`, 303);
  return c.html(renderPage(<KeptPage s={c.get("s")} path={pathOf(c)} {...kept} />));
};
