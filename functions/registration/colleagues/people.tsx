import { Refusal } from "#shared/refusal.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { pathOf } from "#shared/web/address.ts";
import { formTokenField, formTokenOf, readForm } from "#shared/web/forms.ts";
import { signedIn } from "#shared/web/sessions.ts";
import { statusOf, type Tried, triedBy } from "#shared/web/tried.ts";
import { carryOut } from "../carry-out.ts";
import { openMatter } from "../matter.ts";
import { possibleDecisions } from "../obstacles.ts";
import type { RegistrationVisit } from "../pages/visit.ts";
import type { RegistrationRoom } from "../room.ts";
import { colleagueVoice } from "./colleague-words.ts";
import { focalPointsOf } from "./focal-points-of.ts";
import { PeoplePage } from "./people-page.tsx";

export const showPeople = async (room: RegistrationRoom, c: RegistrationVisit, tried: Tried = {}) => {
  const session = signedIn(c);
  const registrations = await room.registrations();
  const matter = await openMatter(registrations, session, c.req.param("reference") ?? "");
  const { organization, acting, change } = matter;
  if (acting.as !== "applicant" || change) throw new Refusal(404, "not_found");
  const [s, focalPoints] = await Promise.all([
    colleagueVoice(c.get("s").language),
    focalPointsOf(registrations.people, organization),
  ]);
  const page = (
    <PeoplePage
      {...tried}
      s={s}
      path={pathOf(c)}
      user={session}
      organization={organization}
      focalPoints={focalPoints}
      me={session.personId}
      possible={possibleDecisions(matter)}
      hidden={{ [formTokenField]: formTokenOf(c.get("token") ?? ""), version: String(organization.version) }}
      done={c.req.query("done")}
    />
  );
  return c.html(renderPage(page), statusOf(tried));
};

export const decidePeople = async (room: RegistrationRoom, c: RegistrationVisit) => {
  const session = signedIn(c);
  const reference = c.req.param("reference") ?? "";
  const { form } = await readForm(c, c.get("token"));
  try {
    const { decision, organization } = await carryOut(room, session, { reference, input: form }, c.get("now"));
    const home = `/${c.get("s").language}/me`;
    // Whoever left finds nothing there any more.
    if (decision === "leave") return c.redirect(home, 303);
    return c.redirect(`${home}/cases/${organization.reference}/people?done=${decision}`, 303);
  } catch (error) {
    return showPeople(room, c, triedBy(error, form));
  }
};
