import { languages, ownNames } from "#shared/languages.ts";
import { Refusal } from "#shared/refusal.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { pathOf } from "#shared/web/address.ts";
import { type Form, formTokenField, formTokenOf, readForm } from "#shared/web/forms.ts";
import { signedIn } from "#shared/web/sessions.ts";
import { statusOf, type Tried, triedBy } from "#shared/web/tried.ts";
import { carryOut } from "../carry-out.ts";
import { openMatter } from "../matter.ts";
import type { RegistrationVisit } from "../pages/visit.ts";
import type { RegistrationRoom } from "../room.ts";
import { hostDecisionNames, hostObstacle } from "./host-decisions.ts";
import { hostsVoice } from "./hosts-words.ts";
import { OwnHostPage } from "./views/own-page.tsx";

const open = async (room: RegistrationRoom, c: RegistrationVisit) => {
  const matter = await openMatter(await room.registrations(), signedIn(c), c.req.param("reference") ?? "");
  if (matter.acting.as !== "applicant" || matter.change) throw new Refusal(404, "not_found");
  return matter;
};

/** The host of one's own organization: where that stands, and what can be done. */
export const showOwnHost = async (room: RegistrationRoom, c: RegistrationVisit, shown: Tried = {}) => {
  const { organization, acting } = await open(room, c);
  const page = (
    <OwnHostPage
      s={await hostsVoice(c.get("s").language)}
      path={pathOf(c)}
      user={signedIn(c)}
      organization={organization}
      possible={hostDecisionNames.filter((name) => !hostObstacle(name, organization, acting))}
      languages={languages.map((value) => ({ value, label: ownNames[value] }))}
      hidden={{ [formTokenField]: formTokenOf(c.get("token") ?? ""), version: String(organization.version) }}
      done={c.req.query("done")}
      typed={shown.typed}
      errors={shown.errors}
      conflict={shown.conflict}
    />
  );
  return c.html(renderPage(page), statusOf(shown));
};

export const decideOwnHost = async (room: RegistrationRoom, c: RegistrationVisit) => {
  const { organization } = await open(room, c);
  const { form }: { form: Form } = await readForm(c, c.get("token"));
  const { reference = "" } = organization;
  try {
    const { decision } = await carryOut(room, signedIn(c), { reference, input: form }, c.get("now"));
    return c.redirect(`/${c.get("s").language}/me/cases/${reference}/host?done=${decision}`, 303);
  } catch (error) {
    return showOwnHost(room, c, triedBy(error, form));
  }
};
