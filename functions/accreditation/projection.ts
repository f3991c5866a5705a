import type { Case } from "#shared/cases.ts";
import type { Concerned } from "#shared/concerned.ts";
import { matterOf } from "#shared/forums.ts";
import { endStatuses, nextActorOf, unseen } from "./accreditation.ts";
import { applicationPath } from "./addresses.ts";
import type { Application } from "./application.ts";
import { dueOf } from "./falling-due.ts";

/** What happened to an application, without what its people are not to see. */
export const openHistory = <Entry extends { readonly what: string }>(
  { objectionTold }: Pick<Application, "objectionTold">,
  entries: readonly Entry[],
): Entry[] => {
  // An objection that came to nothing is nobody's concern, nor one to a list that they left before it was final.
  const isOpen = objectionTold || entries.some(({ what }) => what === "not_accredit");
  const hidden = isOpen ? unseen : [...unseen, "object", "withdraw_objection"];
  return entries.filter(({ what }) => !hidden.includes(what));
};

/** Of what was saved several times in a row only the last time is told. */
export const withoutRepeats = <Entry extends { readonly what: string }>(entries: readonly Entry[]): Entry[] =>
  entries.filter(({ what }, place) => what !== "save" || entries[place + 1]?.what !== "save");

/** The case of an application; drafts have one too, so that their owner finds them again. */
export const caseOf = (application: Application): Case => {
  const { reference, status, track, since, shown, sentAt, createdAt, region, call } = application;
  const { organization, title, language, assignee } = application;
  // Of an objection officers learn as late as everybody else: queues and pages have it under the status before.
  const standing = status === "objected" && shown ? shown : { status, since };
  return {
    reference,
    capability: "accreditation",
    kind: "application",
    status: standing.status,
    since: standing.since,
    openedAt: sentAt ?? createdAt,
    next: nextActorOf(status, track),
    ...(shown && { shown: { ...shown, next: nextActorOf(status, track) } }),
    dueBy: dueOf(application),
    region,
    matter: matterOf.call(call),
    owner: organization,
    title,
    language,
    ...(assignee && { assignee }),
  };
};

/** Whoever applies is told when the call moves, until their application has ended; the accredited also thereafter. */
export const concernedBy = (application: Application): Concerned | undefined => {
  const { reference, status, call, personId, email, language, timeZone } = application;
  if (application.erased || (endStatuses.includes(status) && status !== "accredited")) return undefined;
  return {
    matter: matterOf.call(call),
    who: reference,
    why: status === "draft" ? "draft" : "applicant",
    personId,
    email,
    language,
    timeZone,
    path: applicationPath(reference),
  };
};
