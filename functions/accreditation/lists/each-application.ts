import { clockwork } from "#shared/acting.ts";
import type { Job } from "#shared/jobs.ts";
import { Refusal } from "#shared/refusal.ts";
import type { DecisionName } from "../accreditation.ts";
import type { Addition } from "../acts.ts";
import type { Application } from "../application.ts";
import type { AccreditationRoom } from "../room.ts";
import type { List } from "./list.ts";
import { ListJobInput } from "./list-jobs.ts";
import type { ListStatus } from "./lists.ts";

/** The list that a job is about, as long as it stands where the job works on it. */
export const listOfJob = async (room: AccreditationRoom, job: Job, status: ListStatus): Promise<List | undefined> => {
  const { list: reference } = ListJobInput.parse(job.input);
  const list = await (await room.lists()).find(reference);
  if (!list) throw new Error("a job of no list");
  return list.status === status ? list : undefined;
};

/** What is decided about an application as it stands; nothing where that is done or no longer possible. */
export type Verdict = (
  application: Application,
) => Promise<{ readonly decision: DecisionName; readonly addition: Addition } | undefined>;

const attempts = 5;

/**
 * Decides about one application for a list: once, however often it is asked. Where its people or somebody else moved it
 * meanwhile it is looked at again.
 */
export const decideOnce = async (
  room: AccreditationRoom,
  reference: string,
  verdict: Verdict,
  now: Date,
): Promise<Application> => {
  const applications = await room.applications();
  const casework = await room.casework();
  for (let attempt = 1; ; attempt++) {
    const application = await applications.find(reference);
    if (!application) throw new Error("a list with nobody's application");
    const found = await verdict(application);
    if (!found) return application;
    const call = await applications.forums.findCall(application.call);
    if (!call) throw new Error("an application to no call");
    const { decision, addition } = found;
    try {
      return await casework.decide({ application, call, acting: clockwork, decision, now, ...addition });
    } catch (error) {
      const isMoved = error instanceof Refusal && error.status === 409;
      if (!isMoved || attempt === attempts) throw error;
    }
  }
};
