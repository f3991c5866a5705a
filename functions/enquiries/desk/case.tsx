import type { AuditEntry } from "#shared/audit.ts";
import type { People, Person } from "#shared/people.ts";
import { Refusal } from "#shared/refusal.ts";
import { renderPage } from "#shared/ui/page.tsx";
import type { Visit } from "#shared/web/environment.ts";
import { readForm } from "#shared/web/forms.ts";
import { type Refused, refusedBy } from "#shared/web/refused.ts";
import { staffMember } from "#shared/web/sessions.ts";
import { deskHome, deskPath } from "../addresses.ts";
import { carryOut } from "../carry-out.ts";
import { type DecisionName, decisions } from "../enquiries.ts";
import { isFit } from "../fit.ts";
import { type Matter, openMatter } from "../matter.ts";
import { possibleDecisions } from "../obstacles.ts";
import type { EnquiriesRoom } from "../room.ts";
import { CasePage } from "./case-page.tsx";
import { frameOf } from "./frame.ts";

export const showCase = async (room: EnquiriesRoom, c: Visit<string>, refused?: Refused) => {
  const session = staffMember(c, "officer", "secretariat");
  const matter = await openMatter(room, { session }, c.req.param("reference") ?? "", c.get("now"));
  // Of their own enquiry they read what everybody reads of theirs.
  if (matter.acting.as === "applicant") throw new Refusal(404, "not_found");
  const [frame, known] = await Promise.all([frameOf(c, session), factsOf(room, matter)]);
  const page = (
    <CasePage
      {...frame}
      {...known}
      matter={matter}
      possible={possibleDecisions(matter, frame.now)}
      done={c.req.query("done")}
      refused={refused}
    />
  );
  return c.html(renderPage(page), refused?.status ?? 200);
};

/** Former answers that are looked through, and shown. */
const mostLooked = 25;
const mostShown = 5;

/** All that is known of a case beside the case itself. */
const factsOf = async (room: EnquiriesRoom, matter: Matter) => {
  const { enquiry, acting } = matter;
  const enquiries = await room.enquiries();
  const { audit, people } = enquiries.book;
  const [history, staff, alike] = await Promise.all([
    audit.of(enquiry.reference),
    people.staff(),
    enquiries.answeredLike(enquiry, mostLooked),
  ]);
  const seen = alike.filter(
    ({ reference, region, erased }) =>
      reference !== enquiry.reference && !erased && (!acting.region || region === acting.region),
  );
  return {
    history,
    answers: seen.slice(0, mostShown).flatMap(({ reference, messages }) => {
      const text = messages.findLast(({ what }) => what === "answer")?.text;
      return text ? [{ reference, text }] : [];
    }),
    colleagues: staff.items.filter((person) => person.id !== acting.id && isFit(person, enquiry)),
    names: await namesOf(people, staff.items, matter, history),
  };
};

/** Names of the staff who took part, by person id. */
const namesOf = async (
  people: People,
  staff: readonly Person[],
  { enquiry }: Matter,
  history: readonly AuditEntry[],
): Promise<ReadonlyMap<string, string>> => {
  const names = new Map(staff.map(({ id, name }) => [id, name]));
  const known = ["", "applicant", "system", enquiry.personId];
  const others = [...new Set(history.map(({ by }) => by))].filter((id) => !names.has(id) && !known.includes(id));
  for (const person of await Promise.all(others.map((id) => people.find(id))))
    if (person) names.set(person.id, person.name);
  return names;
};

/** After these there is more to do on the same page. */
const staysHere = (decision: DecisionName) => {
  const { to } = decisions[decision];
  return to === "same" || to === "under_review";
};

export const decideCase = async (room: EnquiriesRoom, c: Visit<string>) => {
  const session = staffMember(c, "officer", "secretariat");
  const { form } = await readForm(c, c.get("token"));
  const reference = c.req.param("reference") ?? "";
  try {
    const { decision, enquiry, matter } = await carryOut(room, { session }, { reference, input: form }, c.get("now"));
    const { language } = c.get("s");
    const done = `done=${decision}&reference=${enquiry.reference}`;
    const at = staysHere(decision)
      ? `${deskPath(enquiry.reference)}?${done}`
      : `${deskHome}?status=${matter.enquiry.status}&${done}`;
    return c.redirect(`/${language}${at}`, 303);
  } catch (error) {
    return showCase(room, c, refusedBy(error, form));
  }
};
