import type { Case } from "#shared/cases.ts";
import type { Concerned } from "#shared/concerned.ts";
import { matterOf } from "#shared/forums.ts";
import { ownPath } from "./addresses.ts";
import { dueOf } from "./falling-due.ts";
import type { Input } from "./input.ts";
import { nextActorOf, restingStatuses, unseen } from "./submissions.ts";

/** What happened to an input, without what its people are not to see. */
export const openHistory = <Entry extends { readonly what: string }>(entries: readonly Entry[]): Entry[] =>
  entries.filter(({ what }) => !unseen.includes(what));

/** The case of an input; a draft has one from the moment its address is confirmed, so that its owner finds it again. */
export const caseOf = (input: Input): Case | undefined => {
  const { reference, status, since, shown, sentAt, createdAt, region, call, personId, title, language, stub } = input;
  if (!personId) return undefined;
  return {
    reference,
    capability: "submissions",
    kind: "input",
    status,
    since,
    openedAt: sentAt ?? createdAt,
    next: nextActorOf(status),
    ...(shown && { shown: { ...shown, next: nextActorOf(shown.status) } }),
    // Where a withdrawal leaves no word at the address, as of people in danger, it leaves none elsewhere.
    ...(status === "withdrawn" && !stub && { concealed: true as const }),
    dueBy: dueOf(input),
    region,
    matter: matterOf.call(call),
    owner: personId,
    title,
    language,
    ...(input.assignee && { assignee: input.assignee }),
  };
};

/** Whoever sends an input is told when the call moves, until it was decided on. */
export const concernedBy = (input: Input): Concerned | undefined => {
  const { reference, status, call, personId, email, language, timeZone, sentAt } = input;
  // A correction of what is published depends on no date of the call.
  if (!personId || input.public || restingStatuses.includes(status)) return undefined;
  return {
    matter: matterOf.call(call),
    who: reference,
    why: sentAt ? "applicant" : "draft",
    personId,
    email,
    language,
    timeZone,
    path: ownPath(reference),
  };
};
