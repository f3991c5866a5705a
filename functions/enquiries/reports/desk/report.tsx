import { readReference } from "#shared/references.ts";
import { Refusal } from "#shared/refusal.ts";
import { renderPage } from "#shared/ui/page.tsx";
import type { Visit } from "#shared/web/environment.ts";
import { readForm } from "#shared/web/forms.ts";
import { type Refused, refusedBy } from "#shared/web/refused.ts";
import { reportsDesk } from "../../addresses.ts";
import { frameOf } from "../../desk/frame.ts";
import type { EnquiriesRoom } from "../../room.ts";
import { decideByForm } from "../casework.ts";
import { ReportPage } from "./report-page.tsx";
import { secretariatOf } from "./right.ts";

const opened = async (room: EnquiriesRoom, c: Visit<string>) => {
  const session = secretariatOf(c);
  const reference = readReference(c.req.param("reference") ?? "");
  const report = reference && (await (await room.reports()).find(reference));
  if (!report) throw new Refusal(404, "not_found");
  return { session, report };
};

export const showReport = async (room: EnquiriesRoom, c: Visit<string>, refused?: Refused) => {
  const { session, report } = await opened(room, c);
  const { people } = (await room.reports()).book;
  const [frame, staff] = await Promise.all([frameOf(c, session), people.staff()]);
  const names = new Map(staff.items.map(({ id, name }) => [id, name]));
  const page = <ReportPage {...frame} report={report} names={names} refused={refused} />;
  return c.html(renderPage(page), refused?.status ?? 200);
};

export const decideReport = async (room: EnquiriesRoom, c: Visit<string>) => {
  const { session, report } = await opened(room, c);
  const { form } = await readForm(c, c.get("token"));
  const acting = { id: session.personId, as: "secretariat" } as const;
  try {
    await decideByForm(room, { report, acting, input: form, now: c.get("now") });
    return c.redirect(`/${c.get("s").language}${reportsDesk}/${report.reference}`, 303);
  } catch (error) {
    return showReport(room, c, refusedBy(error, form));
  }
};
