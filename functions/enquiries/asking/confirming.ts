import { Refusal } from "#shared/refusal.ts";
import { isOvertaken } from "#shared/steadily.ts";
import type { Enquiry } from "../enquiry.ts";
import { confirmUntil } from "../falling-due.ts";
import type { EnquiriesRoom } from "../room.ts";

const expired = () => new Refusal(410, "link_expired");

/** The enquiry that a mailed link opens; refuses (410) what works no more. Looking changes nothing. */
export const linked = async (room: EnquiriesRoom, token: string, now: Date): Promise<Enquiry> => {
  const reference = await (await room.links()).find(token, now);
  const enquiry = reference && (await (await room.enquiries()).find(reference));
  if (!enquiry || enquiry.erased) throw expired();
  if (enquiry.status === "pending_verification" && now.toISOString() >= confirmUntil(enquiry)) throw expired();
  return enquiry;
};

/** What the button behind a mailed link does: the first time it confirms the address, and gives it to the person known by it. */
export const open = async (room: EnquiriesRoom, token: string, now: Date): Promise<Enquiry> => {
  const enquiry = await linked(room, token, now);
  if (enquiry.status !== "pending_verification") return enquiry;
  const { people } = (await room.enquiries()).book;
  const person = await people.byEmail(enquiry.email);
  const known = person && !person.suspended ? person : undefined;
  const acting = { id: known?.id ?? "applicant", as: "applicant" } as const;
  const change = (confirmed: Enquiry): Enquiry =>
    known ? { ...confirmed, personId: known.id, timeZone: known.timeZone } : confirmed;
  try {
    return await (await room.casework()).decide({ enquiry, decision: "confirm", acting, now, change });
  } catch (error) {
    // Pressed twice at once: the other one confirmed it.
    if (isOvertaken(error)) return linked(room, token, now);
    throw error;
  }
};
