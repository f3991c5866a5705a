import type { AuditEntry } from "#shared/audit.ts";
import { countryNames } from "#shared/countries.ts";
import { focalPointRole } from "#shared/focal-points.ts";
import { type HostKey, hostWords } from "#shared/host/host-words.ts";
import type { People, Person } from "#shared/people.ts";
import { Refusal } from "#shared/refusal.ts";
import { renderPage } from "#shared/ui/page.tsx";
import type { Visit } from "#shared/web/environment.ts";
import { type Form, readForm, several, single } from "#shared/web/forms.ts";
import { type Refused, refusedBy } from "#shared/web/refused.ts";
import { staffMember } from "#shared/web/sessions.ts";
import { type DecisionName, decisions } from "../../accreditation.ts";
import { carryOut } from "../../carry-out.ts";
import { frameOf } from "../../desk/frame.tsx";
import { isFit } from "../../fit.ts";
import { type Matter, openMatter } from "../../matter.ts";
import { gateOf, possibleDecisions } from "../../obstacles.ts";
import type { AccreditationRoom } from "../../room.ts";
import { type ScreeningKey, screeningWords } from "../screening-words.ts";
import { CasePage } from "./case-page.tsx";
import { checklistIn } from "./checklist.tsx";
import { GatePage } from "./gate-page.tsx";

export const showCase = async (room: AccreditationRoom, c: Visit<string>, refused?: Refused) => {
  const session = staffMember(c, "officer", "secretariat");
  const applications = await room.applications();
  const matter = await openMatter(applications, session, c.req.param("reference") ?? "");
  // Of their own organization they read what its people read, where those do.
  if (matter.acting.as === "applicant") throw new Refusal(404, "not_found");
  const [frame, countries] = await Promise.all([
    frameOf<ScreeningKey | HostKey>(c, session, screeningWords, hostWords),
    countryNames(c.get("s").language),
  ]);
  const gate = gateOf(matter.application, matter.acting)?.[1];
  if (gate) {
    const page = <GatePage {...frame} matter={matter} countries={countries} gate={gate} refused={refused?.code} />;
    return c.html(renderPage(page), refused?.status ?? 200);
  }
  const known = await factsOf(room, matter);
  const page = (
    <CasePage
      {...frame}
      {...known}
      matter={matter}
      countries={countries}
      possible={possibleDecisions(matter, frame.now)}
      done={c.req.query("done")}
      refused={refused}
    />
  );
  return c.html(renderPage(page), refused?.status ?? 200);
};

/** All that is known of a case beside the case itself. */
const factsOf = async (room: AccreditationRoom, matter: Matter) => {
  const { application } = matter;
  const [applications, letters, { renderLetter }] = await Promise.all([
    room.applications(),
    room.letters(),
    import("#shared/mail/letter.tsx"),
  ]);
  const { audit, people } = applications.book;
  const [history, revisions, mails, earlier, staff] = await Promise.all([
    audit.of(application.reference),
    audit.revisionsOf(application.reference),
    letters.ofCase(application.reference),
    applications.ofOrganization(application.organization),
    people.staff(),
  ]);
  const others = earlier.filter(({ reference, sentAt }) => reference !== application.reference && sentAt);
  const calls = others.length > 0 ? await (await room.published()).calls() : [];
  const { origin } = room.connection.settings;
  const shown = mails.items.map(async (letter) => ({ letter, body: (await renderLetter(letter, origin)).body }));
  return {
    history: matter.acting.as === "secretariat" ? history : history.filter(({ what }) => !confidential.includes(what)),
    revisions,
    mails: await Promise.all(shown),
    earlier: others,
    callTitles: new Map(calls.map(({ id, title }) => [id, title])),
    colleagues: staff.items.filter((person) => person.id !== matter.acting.id && isFit(person, matter)),
    names: await namesOf(people, staff.items, matter, history),
  };
};

/** Objections are the secretariat's until the list is final. */
const confidential: readonly string[] = ["object", "withdraw_objection"];

/** Names of the staff who took part, by person id. */
const namesOf = async (
  people: People,
  staff: readonly Person[],
  { application, organization }: Matter,
  history: readonly AuditEntry[],
) => {
  const names = new Map(staff.map(({ id, name }) => [id, name]));
  const taking = new Set([application.assignee ?? "", ...history.map(({ by }) => by)]);
  const others = [...taking].filter(
    (id) => id && !names.has(id) && !["applicant", "system"].includes(id) && !focalPointRole(organization, id),
  );
  // Of those who acted for the organization once, no name is told.
  for (const person of await Promise.all(others.map((id) => people.find(id))))
    if (person?.staff) names.set(person.id, person.name);
  return names;
};

/** What a form sent, as programs send it: several boxes are a list even if only one is ticked, and dots lead inwards. */
const inputOf = (form: Form): Record<string, unknown> => {
  const decision = single(form, "decision");
  if (decision === "check") return { decision, version: form.version, checklist: checklistIn(form) };
  if (decision !== "ask") return form;
  return { ...form, fields: several(form, "fields") };
};

/** After these there is more to do on the same page. */
const staysHere = (decision: DecisionName) => {
  const { to } = decisions[decision];
  return to === "same" || to === "under_screening";
};

export const decideCase = async (room: AccreditationRoom, c: Visit<string>) => {
  const session = staffMember(c, "officer", "secretariat");
  const { form } = await readForm(c, c.get("token"));
  const reference = c.req.param("reference") ?? "";
  try {
    const { decision, application, matter } = await carryOut(
      room,
      session,
      { reference, input: inputOf(form) },
      c.get("now"),
    );
    const home = `/${c.get("s").language}/desk/accreditation`;
    const done = `done=${decision}&reference=${application.reference}`;
    const stays = staysHere(decision) && !(decision === "declare" && single(form, "reason") === "conflict");
    return c.redirect(
      stays ? `${home}/${application.reference}?${done}` : `${home}?status=${matter.application.status}&${done}`,
      303,
    );
  } catch (error) {
    return showCase(room, c, refusedBy(error, form));
  }
};
