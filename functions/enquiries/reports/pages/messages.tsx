import { renderPage } from "#shared/ui/page.tsx";
import { pathOf } from "#shared/web/address.ts";
import { formTokenField, formTokenOf, readForm } from "#shared/web/forms.ts";
import { dropCookie } from "#shared/web/sessions.ts";
import { statusOf, type Tried, triedBy } from "#shared/web/tried.ts";
import { backPath, messagesPath } from "../../addresses.ts";
import type { EnquiriesRoom } from "../../room.ts";
import { decideByForm } from "../casework.ts";
import type { ReportsVisit } from "../pages.ts";
import { MessagesPage } from "../views/messages.tsx";
import { readBack } from "../writing.ts";
import { keptIn, keptOf } from "./kept.ts";

const opened = async (room: EnquiriesRoom, c: ReportsVisit) => {
  const kept = keptOf(room, c);
  const report = kept && (await readBack(room, kept.reference, kept.code));
  return report && { report, secret: keptIn(kept) };
};

const toEntrance = (c: ReportsVisit, query = "") => c.redirect(`/${c.get("s").language}${backPath}${query}`, 303);

export const showMessages = async (room: EnquiriesRoom, c: ReportsVisit, refused: Tried = {}) => {
  const found = await opened(room, c);
  if (!found) return toEntrance(c);
  const { report, secret } = found;
  const page = (
    <MessagesPage
      s={c.get("s")}
      path={pathOf(c)}
      report={report}
      hidden={{ [formTokenField]: formTokenOf(secret), version: String(report.version) }}
      done={c.req.query("done") === "add"}
      {...refused}
    />
  );
  return c.html(renderPage(page), statusOf(refused));
};

export const decideMessages = async (room: EnquiriesRoom, c: ReportsVisit) => {
  const found = await opened(room, c);
  if (!found) return toEntrance(c);
  const { form } = await readForm(c, found.secret);
  const acting = { id: "applicant", as: "applicant" } as const;
  try {
    const { report } = await decideByForm(room, { report: found.report, acting, input: form, now: c.get("now") });
    if (report) return c.redirect(`/${c.get("s").language}${messagesPath}?done=add`, 303);
    dropCookie(c, "enquiry", room.connection);
    return toEntrance(c, "?done=removed");
  } catch (error) {
    return showMessages(room, c, triedBy(error, form));
  }
};
