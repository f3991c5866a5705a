import { isOfDesk } from "#shared/acting.ts";
import { countryNames } from "#shared/countries.ts";
import type { Organization } from "#shared/organizations.ts";
import { Refusal } from "#shared/refusal.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { readForm, several, single } from "#shared/web/forms.ts";
import { type Refused, refusedBy } from "#shared/web/refused.ts";
import { staffMember } from "#shared/web/sessions.ts";
import { carryOut } from "../carry-out.ts";
import { openMatter } from "../matter.ts";
import { possibleDecisions } from "../obstacles.ts";
import type { RegistrationVisit } from "../pages/visit.ts";
import { regionOf } from "../projection.ts";
import type { RegistrationRoom } from "../room.ts";
import { ComparePage } from "./compare-page.tsx";
import type { Side } from "./compare-table.tsx";
import { frameOf } from "./frame.tsx";

const mostShown = 10;

/** All that is shown of one of the two. */
const sideOf = async (room: RegistrationRoom, organization: Organization): Promise<Side> => {
  const [registrations, letters] = await Promise.all([room.registrations(), room.letters()]);
  const { id, reference = "", absorbed = [] } = organization;
  const [cases, mails, history] = await Promise.all([
    Promise.all([id, ...absorbed].map((owner) => registrations.cases.ofOwner(owner))),
    letters.ofCase(reference),
    registrations.audit.of(reference),
  ]);
  return {
    organization,
    cases: cases.flatMap(({ items }) => items).slice(0, mostShown),
    mails: mails.items.slice(0, mostShown),
    last: history.findLast(({ by }) => by !== "system"),
  };
};

/** A registration beside others that may be of the same organization, or beside one that is named. */
export const showComparison = async (room: RegistrationRoom, c: RegistrationVisit, refused?: Refused) => {
  const session = staffMember(c, "officer", "secretariat");
  const [registrations, { lookout }, frame, countries] = await Promise.all([
    room.registrations(),
    room.duplicates(),
    frameOf(c, session),
    countryNames(c.get("s").language),
  ]);
  const matter = await openMatter(registrations, session, c.req.param("reference") ?? "");
  if (matter.change || !isOfDesk(matter.acting)) throw new Refusal(404, "not_found");
  const { organization } = matter;
  const typed = c.req.query("with")?.slice(0, 100);
  const alike = await lookout.alike(organization);
  // Of those in other regions an officer learns no more than that region's officers would tell them: nothing.
  const seen = alike.filter(({ organization: other }) => maySee(matter.acting.region, other));
  const chosen = typed ? await theNamed(room, c, typed) : seen[0]?.organization;
  const other = chosen && chosen.id !== organization.id ? chosen : undefined;
  const page = (
    <ComparePage
      {...frame}
      countries={countries}
      one={await sideOf(room, organization)}
      other={other && (await sideOf(room, other))}
      alike={seen}
      apart={other ? await lookout.areApart(organization, other) : false}
      possible={possibleDecisions(matter)}
      typed={typed}
      unknown={Boolean(typed) && !other}
      done={c.req.query("done")}
      refused={refused}
    />
  );
  return c.html(renderPage(page), refused?.status ?? (typed && !other ? 422 : 200));
};

const maySee = (limit: string | undefined, organization: Organization) => !limit || limit === regionOf(organization);

const theNamed = async (room: RegistrationRoom, c: RegistrationVisit, typed: string) => {
  try {
    const session = staffMember(c, "officer", "secretariat");
    const { organization, acting } = await openMatter(await room.registrations(), session, typed);
    return isOfDesk(acting) ? organization : undefined;
  } catch (error) {
    if (error instanceof Refusal && error.status === 404) return undefined;
    throw error;
  }
};

export const decideComparison = async (room: RegistrationRoom, c: RegistrationVisit) => {
  const session = staffMember(c, "officer", "secretariat");
  const { form } = await readForm(c, c.get("token"));
  const reference = c.req.param("reference") ?? "";
  const input = single(form, "decision") === "merge" ? { ...form, take: several(form, "take") } : form;
  try {
    const { decision, organization } = await carryOut(room, session, { reference, input }, c.get("now"));
    const at = `/${c.get("s").language}/desk/registration/${organization.reference}`;
    return c.redirect(
      decision === "not_duplicate" ? `${at}/duplicates?done=${decision}` : `${at}?done=${decision}`,
      303,
    );
  } catch (error) {
    return showComparison(room, c, refusedBy(error, form));
  }
};
