import type { AuditEntry } from "#shared/audit.ts";
import { countryNames } from "#shared/countries.ts";
import type { People, Person } from "#shared/people.ts";
import { Refusal } from "#shared/refusal.ts";
import { renderPage } from "#shared/ui/page.tsx";
import type { Visit } from "#shared/web/environment.ts";
import { readForm } from "#shared/web/forms.ts";
import { type Refused, refusedBy } from "#shared/web/refused.ts";
import { staffMember } from "#shared/web/sessions.ts";
import { carryOut } from "../../carry-out.ts";
import { isFit } from "../../fit.ts";
import { type Matter, openMatter } from "../../matter.ts";
import { possibleDecisions } from "../../obstacles.ts";
import type { SubmissionsRoom } from "../../room.ts";
import { type DecisionName, decisions } from "../../submissions.ts";
import { seenByDesk } from "../sight.ts";
import { CasePage } from "./case-page.tsx";
import { frameOf, home } from "./frame.tsx";
import { beginningsOf } from "./texts.ts";

export const showCase = async (room: SubmissionsRoom, c: Visit<string>, refused?: Refused) => {
  const session = staffMember(c, "officer", "secretariat");
  const inputs = await room.inputs();
  const opened = await openMatter(inputs, session, c.req.param("reference") ?? "");
  // Of their own input they read what everybody reads of theirs.
  if (opened.acting.as === "applicant") throw new Refusal(404, "not_found");
  const matter = { ...opened, input: seenByDesk(opened.input) };
  const [frame, countries, known] = await Promise.all([
    frameOf(c, session),
    countryNames(c.get("s").language),
    factsOf(room, matter),
  ]);
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
const factsOf = async (room: SubmissionsRoom, matter: Matter) => {
  const { input } = matter;
  const [inputs, letters, { renderLetter }] = await Promise.all([
    room.inputs(),
    room.letters(),
    import("#shared/mail/letter.tsx"),
  ]);
  const { audit, people } = inputs.book;
  const [history, revisions, mails, staff, texts] = await Promise.all([
    audit.of(input.reference),
    audit.revisionsOf(input.reference),
    letters.ofCase(input.reference),
    people.staff(),
    beginningsOf(room.files, input.documents),
  ]);
  const { origin } = room.connection.settings;
  const shown = mails.items.map(async (letter) => ({ letter, body: (await renderLetter(letter, origin)).body }));
  return {
    history,
    revisions,
    mails: await Promise.all(shown),
    texts,
    colleagues: staff.items.filter((person) => person.id !== matter.acting.id && isFit(person, matter)),
    names: await namesOf(people, staff.items, matter, history),
  };
};

/** Names of the staff who took part, by person id. */
const namesOf = async (
  people: People,
  staff: readonly Person[],
  { input }: Matter,
  history: readonly AuditEntry[],
): Promise<ReadonlyMap<string, string>> => {
  const names = new Map(staff.map(({ id, name }) => [id, name]));
  const known = ["", "applicant", "system", input.personId];
  const taking = new Set([input.assignee ?? "", ...history.map(({ by }) => by)]);
  const others = [...taking].filter((id) => !names.has(id) && !known.includes(id));
  for (const person of await Promise.all(others.map((id) => people.find(id))))
    if (person) names.set(person.id, person.name);
  return names;
};

/** After these there is more to do on the same page. */
const staysHere = (decision: DecisionName) => {
  const { to } = decisions[decision];
  return to === "same" || to === "under_review";
};

export const decideCase = async (room: SubmissionsRoom, c: Visit<string>) => {
  const session = staffMember(c, "officer", "secretariat");
  const { form } = await readForm(c, c.get("token"));
  const reference = c.req.param("reference") ?? "";
  try {
    const { decision, input, matter } = await carryOut(room, session, { reference, input: form }, c.get("now"));
    const at = `/${c.get("s").language}${home}`;
    const done = `done=${decision}&reference=${input.reference}`;
    return c.redirect(
      staysHere(decision) ? `${at}/${input.reference}?${done}` : `${at}?status=${matter.input.status}&${done}`,
      303,
    );
  } catch (error) {
    return showCase(room, c, refusedBy(error, form));
  }
};
