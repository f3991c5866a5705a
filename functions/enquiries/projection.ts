import type { Case } from "#shared/cases.ts";
import { type EnquiryStatus, nextActorOf } from "./enquiries.ts";
import type { Enquiry } from "./enquiry.ts";
import { dueOf } from "./falling-due.ts";

/** Before anybody of the desk may know of it, or nobody any more. */
const unfiled: readonly EnquiryStatus[] = ["pending_verification", "expired"];

export const isFiled = ({ status }: Pick<Enquiry, "status">) => !unfiled.includes(status);

/** The case of an enquiry; none before its address is confirmed. */
export const caseOf = (enquiry: Enquiry): Case | undefined => {
  const { reference, status, since, createdAt, region, personId, title, language, assignee } = enquiry;
  if (!isFiled(enquiry)) return undefined;
  return {
    reference,
    capability: "enquiries",
    kind: "enquiry",
    status,
    since,
    openedAt: createdAt,
    next: nextActorOf(status),
    dueBy: dueOf(enquiry),
    region,
    // Without an account it is nobody's but theirs who have its link.
    owner: personId ?? reference,
    title,
    language,
    ...(assignee && { assignee }),
  };
};
