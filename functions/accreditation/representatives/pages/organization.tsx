import { countryNames } from "#shared/countries.ts";
import { Refusal } from "#shared/refusal.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { pathOf } from "#shared/web/address.ts";
import { formTokenField, formTokenOf, readForm, single } from "#shared/web/forms.ts";
import { signedIn } from "#shared/web/sessions.ts";
import { statusOf, type Tried, triedBy } from "#shared/web/tried.ts";
import type { AccreditationRoom } from "../../room.ts";
import { carryOut, nominate } from "../carry-out.ts";
import { openDelegation, openRepresentative } from "../matter.ts";
import { nominationObstacle, possibleDecisions } from "../obstacles.ts";
import { organizationPath } from "../projection.ts";
import { answersFor } from "../sight.ts";
import { MemberPage } from "../views/member.tsx";
import { NominatePage } from "../views/nominate.tsx";
import { OrganizationPage } from "../views/organization.tsx";
import { type RepresentativesVisit, recordOf } from "./visit.ts";

/** The representatives of one's own organization: who they are, who has a seat, and what can be done. */
export const organizationPages = (room: AccreditationRoom) => {
  const own = async (c: RepresentativesVisit) => {
    const delegation = await openDelegation(room, signedIn(c), c.req.param("reference") ?? "");
    if (delegation.acting.as !== "applicant") throw new Refusal(404, "not_found");
    return delegation;
  };

  const frameOf = (c: RepresentativesVisit) => ({
    s: c.get("s"),
    path: pathOf(c),
    user: signedIn(c),
    now: c.get("now"),
    hidden: { [formTokenField]: formTokenOf(c.get("token") ?? "") },
  });

  const show = async (c: RepresentativesVisit) => {
    const delegation = await own(c);
    const all = await (await room.representatives()).ofApplication(delegation.application.reference);
    const obstacle = nominationObstacle(delegation, c.get("now"))?.[1];
    const page = (
      <OrganizationPage
        {...frameOf(c)}
        delegation={delegation}
        all={all}
        obstacle={obstacle}
        done={c.req.query("done")}
      />
    );
    return c.html(renderPage(page));
  };

  const showNomination = async (c: RepresentativesVisit, { typed = {}, errors, conflict }: Tried = {}) => {
    const delegation = await own(c);
    const obstacle = nominationObstacle(delegation, c.get("now"))?.[1];
    const page = (
      <NominatePage
        {...frameOf(c)}
        delegation={delegation}
        typed={typed}
        errors={errors}
        conflict={conflict ?? obstacle}
      />
    );
    return c.html(renderPage(page), statusOf({ errors, conflict }));
  };

  const showMember = async (c: RepresentativesVisit, { typed, errors, conflict }: Tried = {}) => {
    const matter = await openMember(c);
    const record = await recordOf(room, matter.representative.reference, matter.application.email);
    const page = (
      <MemberPage
        {...frameOf(c)}
        {...record}
        matter={matter}
        answers={answersFor(matter)}
        possible={possibleDecisions(matter, c.get("now"))}
        countries={await countryNames(c.get("s").language)}
        done={c.req.query("done")}
        typed={typed}
        errors={errors}
        conflict={conflict}
      />
    );
    return c.html(renderPage(page), statusOf({ errors, conflict }));
  };

  const openMember = async (c: RepresentativesVisit) => {
    const session = signedIn(c);
    const matter = await openRepresentative(room, { session }, c.req.param("representative") ?? "", c.get("now"));
    const { application } = await own(c);
    if (application.reference !== matter.application.reference) throw new Refusal(404, "not_found");
    return matter;
  };

  const nominateOne = async (c: RepresentativesVisit) => {
    const session = signedIn(c);
    const { form } = await readForm(c, c.get("token"));
    try {
      const one = await nominate(
        room,
        session,
        { application: c.req.param("reference") ?? "", input: form },
        c.get("now"),
      );
      const home = `/${c.get("s").language}${organizationPath(one.application)}`;
      return c.redirect(`${home}?done=nominate`, 303);
    } catch (error) {
      return showNomination(c, triedBy(error, form));
    }
  };

  const decideMember = async (c: RepresentativesVisit) => {
    const { representative } = await openMember(c);
    const { form } = await readForm(c, c.get("token"));
    const asking = { session: signedIn(c) };
    try {
      const done = await carryOut(room, asking, { reference: representative.reference, input: form }, c.get("now"));
      const home = `/${c.get("s").language}${organizationPath(representative.application)}`;
      return c.redirect(`${home}/${representative.reference}?done=${done.decision}`, 303);
    } catch (error) {
      return showMember(c, triedBy(error, { ...form, decision: single(form, "decision") }));
    }
  };

  return { show, showNomination, nominateOne, showMember, decideMember };
};
