import * as z from "zod";
import type { AuditEntry } from "#shared/audit.ts";
import { countryNames } from "#shared/countries.ts";
import { parseInput } from "#shared/input.ts";
import type { People } from "#shared/people.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { type Form, readForm, single } from "#shared/web/forms.ts";
import { type Refused, refusedBy } from "#shared/web/refused.ts";
import { staffMember } from "#shared/web/sessions.ts";
import { ownOrganizations } from "../../impartial.ts";
import type { AccreditationRoom } from "../../room.ts";
import { carryOutOnList } from "../list-casework.ts";
import { matterOfList } from "../list-jobs.ts";
import { openListMatter } from "../list-matter.ts";
import { possibleListDecisions } from "../lists.ts";
import { type ListVisit, listFrame } from "./frame.ts";
import { listsHome } from "./home.ts";
import { ListPage } from "./list-page.tsx";
import { entriesOn } from "./members.ts";

const ListQuery = z.object({
  after: z.string().max(2000).optional(),
  done: z.string().max(40).optional(),
});

export const showList = async (room: AccreditationRoom, c: ListVisit, refused?: Refused) => {
  const session = staffMember(c, "officer", "secretariat");
  const { after, done } = parseInput(ListQuery, c.req.query());
  const lists = await room.lists();
  const matter = await openListMatter(lists, session, c.req.param("reference") ?? "");
  const { reference } = matter.list;
  const [frame, countries, members, own, balance, jobs, history, revisions] = await Promise.all([
    listFrame(c, session),
    countryNames(c.get("s").language),
    entriesOn(lists, matter.list, after),
    ownOrganizations(lists.applications.organizations, session.personId),
    lists.balance(reference),
    lists.jobs.ofMatter(matterOfList(reference)),
    lists.book.audit.of(reference),
    lists.book.audit.revisionsOf(reference),
  ]);
  const page = (
    <ListPage
      {...frame}
      matter={matter}
      possible={possibleListDecisions(matter, frame.now)}
      countries={countries}
      members={members}
      own={own}
      balance={balance}
      jobs={jobs}
      history={history}
      revisions={revisions}
      names={await staffNames(lists.book.people, history)}
      after={after}
      done={done}
      refused={refused}
    />
  );
  return c.html(renderPage(page), refused?.status ?? 200);
};

/** Names of the staff who took part, by person id. */
const staffNames = async (people: People, history: readonly AuditEntry[]) => {
  const ids = [...new Set(history.map(({ by }) => by))].filter((id) => id !== "system");
  const found = await Promise.all(ids.map((id) => people.find(id)));
  return new Map(found.flatMap((person) => (person ? [[person.id, person.name] as const] : [])));
};

/** What a form sent, as programs send it: several boxes are a list even if only one is ticked. */
const inputOf = (form: Form) => {
  const decision = single(form, "decision");
  const { applications = [], reason, ...others } = form;
  if (decision === "include") return { ...others, applications: [applications].flat() };
  if (decision === "exclude") return { ...others, applications: [applications].flat(), reason: reason ?? "" };
  return form;
};

export const decideAboutList = async (room: AccreditationRoom, c: ListVisit) => {
  const session = staffMember(c, "officer", "secretariat");
  const { form } = await readForm(c, c.get("token"));
  const wish = { reference: c.req.param("reference") ?? "", input: inputOf(form) };
  try {
    const { decision, list } = await carryOutOnList(room, session, wish, c.get("now"));
    return c.redirect(`/${c.get("s").language}${listsHome}/${list.reference}?done=${decision}`, 303);
  } catch (error) {
    return showList(room, c, refusedBy(error, form));
  }
};
