import type { Person } from "#shared/people.ts";
import type { Enquiry } from "./enquiry.ts";

/** Whether somebody may have an enquiry: staff of its region, with access, and not whoever asks. */
export const isFit = (
  { id, role, suspended, region }: Person,
  enquiry: Pick<Enquiry, "region" | "personId">,
): boolean =>
  (role === "officer" || role === "secretariat") &&
  !suspended &&
  (role === "secretariat" || !region || region === enquiry.region) &&
  id !== enquiry.personId;
