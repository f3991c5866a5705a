import * as z from "zod";
import { focalPointRole } from "#shared/focal-points.ts";
import type { Step } from "#shared/jobs.ts";
import type { Person } from "#shared/people.ts";
import { steadily } from "#shared/steadily.ts";
import type { AccreditationRoom } from "./room.ts";
import type { Applications } from "./store.ts";

const PassingInput = z.object({ organization: z.string(), person: z.string() });

/** Mails about applications of somebody who acts for the organization no more go to its first focal point from now on. */
export const passOnContact =
  (room: AccreditationRoom): Step =>
  async (job, now) => {
    const applications = await room.applications();
    const input = PassingInput.parse(job.input);
    const organization = await applications.organizations.find(input.organization);
    // Who is back by now keeps what they began.
    if (!organization?.personId || focalPointRole(organization, input.person)) return { done: 0 };
    const lead = await applications.book.people.find(organization.personId);
    if (!lead) return { done: 0 };
    const begun = await applications.ofOrganization(organization.id);
    for (const { reference } of begun) await steadily(() => passOn(applications, reference, input.person, lead, now));
    return { done: begun.length };
  };

const passOn = async (applications: Applications, reference: string, former: string, lead: Person, now: Date) => {
  const from = await applications.find(reference);
  if (!from || from.personId !== former || from.erased) return;
  const { id: personId, email, language, timeZone } = lead;
  const to = { ...from, personId, email, language, timeZone: timeZone || from.timeZone };
  await applications.make({ from, to, what: "pass_on_contact", by: "system", now });
};
