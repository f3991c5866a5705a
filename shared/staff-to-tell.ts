import type { People, Person } from "./people.ts";
import type { DeskRegion } from "./vocabularies.ts";

/** Mails of one transaction: whoever else is concerned sees the case in the queue. */
const most = 3;

/** A case that waits for staff. */
interface Waiting {
  readonly people: People;
  readonly case: { readonly assignee?: string | undefined; readonly region: DeskRegion };
  /** Whether somebody other than whoever has it is to go on with it. */
  readonly needsAnother: boolean;
  /** Whether somebody could go on with it. */
  readonly isFit: (person: Person) => boolean;
}

/** Whoever has the case; where nobody can go on, officers of its region before others, and one of the secretariat. */
const whoGoesOn = async ({ people, case: waiting, needsAnother, isFit }: Waiting): Promise<readonly Person[]> => {
  const { assignee, region } = waiting;
  const holder = assignee && !needsAnother ? await people.find(assignee) : undefined;
  if (holder && isFit(holder)) return [holder];
  const staff = (await people.staff()).items.filter(isFit);
  const secretariat = staff.filter(({ role }) => role === "secretariat").slice(0, 1);
  const officers = staff
    .filter(({ role }) => role === "officer")
    .sort((one, other) => Number(other.region === region) - Number(one.region === region));
  return [...officers.slice(0, most - secretariat.length), ...secretariat];
};

/** Who is told of a case: reminded of it, asked about it too often, or given it by somebody else. */
export const staffToTell = async (
  decision: string,
  waiting: Waiting,
  acting: { readonly id: string },
): Promise<readonly Person[]> => {
  const { people, case: given } = waiting;
  if (decision === "nag") return whoGoesOn(waiting);
  if (decision === "ask") return (await people.secretariat()).slice(0, most);
  const holder = given.assignee && given.assignee !== acting.id ? await people.find(given.assignee) : undefined;
  return holder ? [holder] : [];
};
