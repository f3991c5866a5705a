import * as z from "zod";
import type { Step } from "#shared/jobs.ts";
import { ofCall } from "#shared/published-lists.ts";
import { Refusal } from "#shared/refusal.ts";
import type { AccreditationRoom } from "../room.ts";
import { publishedName } from "./public-list.ts";
import type { Lists } from "./store.ts";

const attempts = 5;

/**
 * Shows the name of an accredited organization on the public page of a published list, or takes it away where it asked not
 * to be listed publicly: as application and organization stand at that very moment.
 */
export const nameOrNot = async (lists: Lists, reference: string): Promise<void> => {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const application = await lists.applications.find(reference);
    if (application?.status !== "accredited" || !application.list || !application.listing) return;
    const { forum, call, listing } = application;
    const [organization, list, entry] = await Promise.all([
      lists.applications.organizations.find(application.organization),
      lists.find(application.list),
      lists.entry(application.list, listing.place),
    ]);
    if (!organization || !list?.publishedAt || !entry) return;
    const named = organization.profile.unlisted
      ? lists.published.hide("accredited", ofCall(forum, call) + listing.place)
      : lists.published.show(publishedName(application, entry));
    const unchanged = [lists.applications.unchanged(application), lists.unchangedOrganization(organization)];
    try {
      return await lists.book.commit([...unchanged, named]);
    } catch (error) {
      if (!(error instanceof Refusal) || attempt === attempts) throw error;
    }
  }
};

const NamingInput = z.object({ organization: z.string() });

/** An organization asked not to be listed publicly, or to be listed again: holds on every list of all years. */
export const nameOrganization =
  (room: AccreditationRoom): Step =>
  async (job) => {
    const lists = await room.lists();
    const { organization } = NamingInput.parse(job.input);
    const applications = await lists.applications.ofOrganization(organization);
    for (const { reference } of applications) await nameOrNot(lists, reference);
    return { done: applications.length };
  };
