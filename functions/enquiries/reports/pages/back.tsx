import type { Context } from "hono";
import { renderPage } from "#shared/ui/page.tsx";
import { callerOf, languageOf, pathOf } from "#shared/web/address.ts";
import { readForm, single } from "#shared/web/forms.ts";
import { dropCookie, writeCookie } from "#shared/web/sessions.ts";
import { statusOf, type Tried, triedBy } from "#shared/web/tried.ts";
import { messagesPath } from "../../addresses.ts";
import type { EnquiriesRoom } from "../../room.ts";
import type { ReportsVisit } from "../pages.ts";
import { BackPage } from "../views/back.tsx";
import { comeBack } from "../writing.ts";
import { keptIn } from "./kept.ts";

export const showBack = async (c: ReportsVisit, refused: Tried = {}) => {
  const done = c.req.query("done") === "removed";
  return c.html(
    renderPage(<BackPage s={c.get("s")} path={pathOf(c)} removed={done} {...refused} />),
    statusOf(refused),
  );
};

export const comeIn = async (room: EnquiriesRoom, c: ReportsVisit) => {
  const { form } = await readForm(c);
  const code = single(form, "code");
  try {
    const typed = { reference: single(form, "reference").slice(0, 100), code: code.slice(0, 100) };
    const { reference } = await comeBack(room, { ...typed, caller: callerOf(c), now: c.get("now") });
    writeCookie(c, "enquiry", keptIn({ reference, code: typed.code.replace(/[^0-9A-Za-z-]/g, "") }), room.connection);
    return c.redirect(`/${c.get("s").language}${messagesPath}`, 303);
  } catch (error) {
    // The code is not shown again to whoever stands behind.
    return showBack(c, triedBy(error, { ...form, code: "" }));
  }
};

/** Forgets the number and the code in this browser and goes where nobody wonders. */
export const leave = async (room: EnquiriesRoom, c: Context) => {
  dropCookie(c, "enquiry", room.connection);
  return c.redirect(`/${languageOf(c)}/glossary`, 303);
};
