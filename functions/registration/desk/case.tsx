import type { AuditEntry, Revision } from "#shared/audit.ts";
import { countryNames } from "#shared/countries.ts";
import { focalPointRole } from "#shared/focal-points.ts";
import type { People } from "#shared/people.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { type Form, readForm, several, single } from "#shared/web/forms.ts";
import { type Refused, refusedBy } from "#shared/web/refused.ts";
import { staffMember } from "#shared/web/sessions.ts";
import { carryOut } from "../carry-out.ts";
import { colleagueDecisions } from "../colleagues/colleague-decisions.ts";
import { focalPointsOf } from "../colleagues/focal-points-of.ts";
import { type Matter, openMatter } from "../matter.ts";
import { possibleDecisions } from "../obstacles.ts";
import type { RegistrationVisit } from "../pages/visit.ts";
import { changeDecisions, decisions } from "../registration.ts";
import type { RegistrationRoom } from "../room.ts";
import { CasePage } from "./case-page.tsx";
import { frameOf } from "./frame.tsx";

export const showCase = async (room: RegistrationRoom, c: RegistrationVisit, refused?: Refused) => {
  const session = staffMember(c, "officer", "secretariat");
  const [registrations, letters, countries] = await Promise.all([
    room.registrations(),
    room.letters(),
    countryNames(c.get("s").language),
  ]);
  const matter = await openMatter(registrations, session, c.req.param("reference") ?? "");
  const { reference, owner } = matter.row;
  // The cases of those that were merged into it are its own too, each with its history.
  const owners = [owner, ...(matter.organization.absorbed ?? [])];
  const [history, revisions, mails, related, frame] = await Promise.all([
    registrations.audit.of(reference),
    registrations.audit.revisionsOf(reference),
    letters.ofCase(reference),
    Promise.all(owners.map((id) => registrations.cases.ofOwner(id))),
    frameOf(c, session),
  ]);
  const { renderLetter } = await import("#shared/mail/letter.tsx");
  const { origin } = room.connection.settings;
  const shown = mails.items.map(async (letter) => ({ letter, body: (await renderLetter(letter, origin)).body }));
  const page = (
    <CasePage
      {...frame}
      matter={matter}
      possible={possibleDecisions(matter)}
      names={await staffNames(registrations.people, matter, history)}
      history={history}
      revisions={matter.acting.as === "applicant" ? revisions.map(withoutInternal) : revisions}
      mails={await Promise.all(shown)}
      focalPoints={await focalPointsOf(registrations.people, matter.organization)}
      related={related.flatMap(({ items }) => items).filter((row) => row.reference !== reference)}
      countries={countries}
      done={c.req.query("done")}
      refused={refused}
    />
  );
  return c.html(renderPage(page), refused?.status ?? 200);
};

/** An officer whose own organization it is reads what its people read. */
const withoutInternal = ({ internal: _, ...revision }: Revision): Revision => revision;

/** Names of the staff who took part, by person id; of the organization's own people, also those of before, none. */
const staffNames = async (people: People, { organization, change }: Matter, history: readonly AuditEntry[]) => {
  const taking = [organization.assignee ?? "", change?.assignee ?? "", ...history.map(({ by }) => by)];
  const ids = [...new Set(taking)].filter(
    (id) => id && !["applicant", "nominee", "system"].includes(id) && !focalPointRole(organization, id),
  );
  const found = await Promise.all(ids.map((id) => people.find(id)));
  return new Map(found.flatMap((person) => (person?.staff ? [[person.id, person.name] as const] : [])));
};

const rowsOf: Readonly<Record<string, { readonly from: readonly string[]; readonly to: string }>> = {
  ...decisions,
  ...changeDecisions,
  ...colleagueDecisions,
};

/** What a form sent, as programs send it: several boxes are a list even if only one is ticked. */
const inputOf = (form: Form) => {
  if (single(form, "decision") !== "ask") return form;
  return { ...form, fields: several(form, "fields") };
};

export const decideCase = async (room: RegistrationRoom, c: RegistrationVisit) => {
  const session = staffMember(c, "officer", "secretariat");
  const { form } = await readForm(c, c.get("token"));
  const reference = c.req.param("reference") ?? "";
  try {
    const { decision, organization, change } = await carryOut(
      room,
      session,
      { reference, input: inputOf(form) },
      c.get("now"),
    );
    const home = `/${c.get("s").language}/desk/registration`;
    const row = rowsOf[decision];
    const canonical = change?.reference ?? organization.reference;
    const done = `done=${decision}&reference=${canonical}`;
    const left = row && row.to !== "same";
    return c.redirect(left ? `${home}?status=${row.from[0]}&${done}` : `${home}/${canonical}?${done}`, 303);
  } catch (error) {
    return showCase(room, c, refusedBy(error, form));
  }
};
