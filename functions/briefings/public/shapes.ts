import * as z from "zod";
import { briefingStatuses } from "#shared/briefings/briefing.ts";
import { phaseOfBriefing } from "#shared/briefings/phase.ts";
import { ListedBriefing, PublishedAnswer, PublishedBriefing } from "#shared/briefings/published-briefings.ts";
import { changesOf } from "./history.ts";

const Phase = z
  .enum([...briefingStatuses, "ahead", "on", "over"])
  .exclude(["announced"])
  .meta({ description: "Where it stands now, by the clock." });

export const ListedItem = ListedBriefing.omit({ kind: true, place: true, news: true, materialsAt: true }).extend({
  phase: Phase,
});

const AnswerItem = PublishedAnswer.omit({ kind: true, place: true });

export const WholeItem = PublishedBriefing.pick({
  id: true,
  title: true,
  summary: true,
  audience: true,
  regions: true,
  forum: true,
  call: true,
  perOrganization: true,
  perRegion: true,
  sessions: true,
  materials: true,
  outcome: true,
  status: true,
  since: true,
  history: true,
  updatedAt: true,
}).extend({ phase: Phase, answers: z.array(AnswerItem) });

export const listedItem = (briefing: ListedBriefing, now: Date) => ({
  ...briefing,
  phase: phaseOfBriefing(briefing, now),
});

export const wholeItem = (briefing: PublishedBriefing, answers: readonly PublishedAnswer[], now: Date) => ({
  ...briefing,
  history: changesOf(briefing).reverse(),
  phase: phaseOfBriefing(briefing, now),
  answers,
});
