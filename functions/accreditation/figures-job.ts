import { clockwork } from "#shared/acting.ts";
import { matterOf } from "#shared/forums.ts";
import type { Job } from "#shared/jobs.ts";

/** A job that counts a call's applications anew for its public figures; `mark` tells one occasion from another. */
export const figuresJob = (call: string, mark: string): Pick<Job, "id" | "kind" | "matter" | "by"> => ({
  id: `figures#${call}#${mark}`,
  kind: "figures",
  matter: matterOf.call(call),
  by: clockwork.id,
});
