import * as z from "zod";
import type { Job } from "#shared/jobs.ts";
import type { Write } from "#shared/transaction.ts";
import { figuresJob } from "../figures-job.ts";
import type { List } from "./list.ts";
import type { Lists } from "./store.ts";

export type ListJob = "weigh_list" | "include_all" | "freeze_list" | "finalize_list" | "publish_list";

/** Where jobs of a list are found. */
export const matterOfList = (reference: string) => `list#${reference}`;

/** The job that goes with a version of a list, which it is started by. */
export const jobOf = (
  kind: ListJob,
  { reference, version }: Pick<List, "reference" | "version">,
  by: string,
): Pick<Job, "id" | "kind" | "matter" | "by" | "input"> => ({
  id: `${kind}#${reference}#${version}`,
  kind,
  matter: matterOfList(reference),
  by,
  input: { list: reference, version },
});

/** What such a job is told. */
export const ListJobInput = z.object({ list: z.string(), version: z.int() });

/** Counting anew who applied and who is proposed: part of every transaction that changes who is on a list. */
export const weighing = (lists: Lists, { reference, version }: List, by: string, now: Date): Write =>
  lists.jobs.start(jobOf("weigh_list", { reference, version: version + 1 }, by), now);

/** Counting a call's applications anew for its public figures, at each step of a list that everybody can see. */
export const counting = (lists: Lists, { reference, version, call }: List, now: Date): Write =>
  lists.jobs.start(figuresJob(call, `${reference}#${version}`), now);
