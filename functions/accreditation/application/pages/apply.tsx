import { renderPage } from "#shared/ui/page.tsx";
import { pathOf } from "#shared/web/address.ts";
import { formTokenField, formTokenOf, readForm, single } from "#shared/web/forms.ts";
import { signedIn } from "#shared/web/sessions.ts";
import { statusOf, type Tried, triedBy } from "#shared/web/tried.ts";
import { findCall } from "../../calls.ts";
import type { AccreditationRoom } from "../../room.ts";
import { begin, entitledOf } from "../begin.ts";
import { ApplyPage } from "../views/apply.tsx";
import { placeOf } from "../views/frame.ts";
import type { ApplicationVisit } from "./visit.ts";

/** Where an application begins. */
export const showApply = async (room: AccreditationRoom, c: ApplicationVisit, refused: Tried = {}) => {
  const session = signedIn(c);
  const [call, applications] = await Promise.all([findCall(room, c.req.param("call")), room.applications()]);
  const organizations = await Promise.all(
    (await entitledOf(applications, session)).map(async (organization) => ({
      organization,
      application: await applications.current(organization.id, call.id),
    })),
  );
  const page = (
    <ApplyPage
      s={c.get("s")}
      path={pathOf(c)}
      user={session}
      now={c.get("now")}
      call={call}
      organizations={organizations}
      hidden={{ [formTokenField]: formTokenOf(c.get("token") ?? "") }}
      errors={refused.errors}
      conflict={refused.conflict}
    />
  );
  return c.html(renderPage(page), statusOf(refused));
};

export const beginApplication = async (room: AccreditationRoom, c: ApplicationVisit) => {
  const session = signedIn(c);
  const { form } = await readForm(c, c.get("token"));
  const organization = single(form, "organization");
  try {
    const call = await findCall(room, c.req.param("call"));
    const wish = { call, now: c.get("now"), ...(organization && { organization }) };
    const { application } = await begin(room, session, wish);
    return c.redirect(placeOf(c.get("s"), application.reference), 303);
  } catch (error) {
    return showApply(room, c, triedBy(error, form));
  }
};
