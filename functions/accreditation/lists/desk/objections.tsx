import { type CountryCode, countryNames } from "#shared/countries.ts";
import { Refusal } from "#shared/refusal.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { readForm } from "#shared/web/forms.ts";
import { type Refused, refusedBy } from "#shared/web/refused.ts";
import { staffMember } from "#shared/web/sessions.ts";
import { carryOut } from "../../carry-out.ts";
import { openMatter } from "../../matter.ts";
import { possibleDecisions } from "../../obstacles.ts";
import type { AccreditationRoom } from "../../room.ts";
import { openListMatter } from "../list-matter.ts";
import { type ListVisit, listFrame } from "./frame.ts";
import { listsHome } from "./home.ts";
import { ObjectionsPage } from "./objections-page.tsx";

/** Objections to one organization on a list: a page of the secretariat, to all others it is forbidden. */
export const showObjections = async (room: AccreditationRoom, c: ListVisit, refused?: Refused) => {
  const session = staffMember(c, "secretariat");
  const lists = await room.lists();
  const { list } = await openListMatter(lists, session, c.req.param("reference") ?? "");
  const matter = await openMatter(await room.applications(), session, c.req.param("application") ?? "");
  const { application, acting } = matter;
  // The secretariat's own organization is not theirs to look into, either.
  if (application.list !== list.reference || acting.as !== "secretariat") throw new Refusal(404, "not_found");
  const [frame, countries] = await Promise.all([listFrame(c, session), countryNames(c.get("s").language)]);
  const page = (
    <ObjectionsPage
      {...frame}
      list={list}
      application={application}
      countries={countries as ReadonlyMap<CountryCode, string>}
      possible={possibleDecisions(matter, frame.now)}
      refused={refused}
    />
  );
  return c.html(renderPage(page), refused?.status ?? 200);
};

export const decideObjection = async (room: AccreditationRoom, c: ListVisit) => {
  const session = staffMember(c, "secretariat");
  const { form } = await readForm(c, c.get("token"));
  const reference = c.req.param("application") ?? "";
  try {
    const { application } = await carryOut(room, session, { reference, input: form }, c.get("now"));
    const list = `/${c.get("s").language}${listsHome}/${application.list}`;
    return c.redirect(`${list}/objections/${application.reference}`, 303);
  } catch (error) {
    return showObjections(room, c, refusedBy(error, form));
  }
};
