import * as z from "zod";
import { Briefing } from "#shared/briefings/briefing.ts";
import { peopledRegions } from "#shared/briefings/region-places.ts";
import { reaches } from "./coverage.ts";
import { warningCodes } from "./warnings.ts";

const LocalHours = z.object({
  session: z.string(),
  startsAt: z.string().meta({ description: "By the clocks of the place: 2027-03-14T09:30" }),
  endsAt: z.string(),
  good: z.boolean().meta({ description: "Whether it begins and ends between 08:00 and 20:00 there." }),
});

export const CoverageItem = z.object({
  regions: z.array(
    z.object({
      region: z.enum(peopledRegions),
      reach: z.enum(reaches),
      places: z.array(
        z.object({ country: z.string(), zone: z.string(), covered: z.boolean(), hours: z.array(LocalHours) }),
      ),
    }),
  ),
  suggestion: z
    .object({ hours: z.array(z.int()), places: z.int() })
    .nullable()
    .meta({ description: "Hours (UTC) at which one more session would cover most places that have none." }),
  warnings: z.array(z.looseObject({ code: z.enum(warningCodes) })),
});

const JobItem = z.object({
  id: z.string(),
  kind: z.string(),
  state: z.enum(["waiting", "done", "failed"]),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
  done: z.int(),
  total: z.int().nullable(),
});

/** A briefing as the desk plans it; where people join is empty for whoever does not work on it. */
export const PlannedBriefing = Briefing.omit({ shelf: true, sessionsMade: true });

export const BriefingPlan = PlannedBriefing.extend({
  desk: z.object({
    decisions: z.array(z.string()).meta({ description: "What whoever asks could decide now." }),
    coverage: CoverageItem,
    places: z.array(z.object({ session: z.string(), capacity: z.int(), taken: z.int(), waiting: z.int() })),
    jobs: z.array(JobItem),
  }),
});

export const BriefingDecisionBody = z.looseObject({
  decision: z.string(),
  version: z.int().optional().meta({ description: "The version that was looked at; what moved on since is refused." }),
  session: z.string().optional().meta({ description: "The id of the session that it is about." }),
  reason: z.string().optional(),
  text: z
    .record(z.string(), z.string())
    .optional()
    .meta({ description: "Words that go with the decision, by language." }),
});
