import * as z from "zod";
import { Call, callStatuses, Forum, phaseOf, takenUntil } from "#shared/forums.ts";
import type { PublishedCall, PublishedForum } from "#shared/published-rows.ts";

const phases = [...callStatuses, "open", "closed"] as const;

export const ForumItem = Forum.omit({ createdAt: true, version: true }).extend({
  version: z.int().nullable().meta({ description: "For the desk: what a decision may say it was looking at." }),
});

const CallItem = Call.omit({
  createdAt: true,
  version: true,
  wake: true,
  wakeAt: true,
  openingTold: true,
}).extend({
  version: z.int().nullable(),
  phase: z.enum(phases).meta({ description: "Where it stands now, by the clock." }),
  takenUntil: z.iso.datetime().meta({ description: "The first instant at which nothing is taken any more." }),
});

const Warning = z.looseObject({
  code: z.enum(["short_notice", "missing_languages", "short_circulation", "contradiction", "no_event", "no_calls"]),
});

const decisions = z.array(z.string()).meta({ description: "What whoever asks could decide now." });

const JobItem = z.object({
  id: z.string(),
  kind: z.string(),
  state: z.enum(["waiting", "done", "failed"]),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
  done: z.int(),
  total: z.int().nullable(),
});

/** What only the desk gets to see beside a forum or call; null for all others. */
const Desk = z.object({ decisions, warnings: z.array(Warning), jobs: z.array(JobItem) });

export const WholeForum = ForumItem.extend({ calls: z.array(CallItem), desk: Desk.nullable() });
export const WholeCall = CallItem.extend({ desk: Desk.nullable() });

export const publicForumItem = ({ forumKind, ...forum }: PublishedForum) => ({
  ...forum,
  kind: forumKind,
  version: null,
});

export const callItem = (call: Call, now: Date) => ({
  ...call,
  phase: phaseOf(call, now),
  takenUntil: takenUntil(call),
});
export const publicCallItem = (call: PublishedCall, now: Date) => ({
  ...call,
  version: null,
  phase: phaseOf(call, now),
  takenUntil: takenUntil(call),
});

export const DecisionBody = z.looseObject({
  decision: z.string(),
  version: z.int().optional().meta({ description: "The version that was looked at; what moved on since is refused." }),
  reason: z.string().optional(),
  text: z
    .record(z.string(), z.string())
    .optional()
    .meta({ description: "Words that go with the decision, by language." }),
  event: z.string().optional().meta({ description: "The id of the meeting that it is about." }),
});
