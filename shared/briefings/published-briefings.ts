import * as z from "zod";
import { Briefing, BriefingMoved, BriefingSession } from "./briefing.ts";

/** A session as everybody may know it: neither where it is joined nor by which number. */
export const PublishedSession = BriefingSession.omit({ joiningLink: true, dialIn: true, interpretersBy: true }).extend({
  /** Whether one can take part by telephone. */
  byTelephone: z.boolean(),
});
export type PublishedSession = z.infer<typeof PublishedSession>;

/** A briefing that was announced, whatever became of it. */
export const PublishedBriefing = Briefing.omit({
  createdAt: true,
  version: true,
  shelf: true,
  sessionsMade: true,
}).extend({
  kind: z.literal("briefing"),
  /** Its id. */
  place: z.string(),
  sessions: z.array(PublishedSession),
  updatedAt: z.string(),
});
export type PublishedBriefing = z.infer<typeof PublishedBriefing>;

/** The same in short, by when its last session ends: what is ahead is found without what is over. */
export const ListedBriefing = PublishedBriefing.pick({
  id: true,
  title: true,
  audience: true,
  regions: true,
  forum: true,
  call: true,
  sessions: true,
  status: true,
  materialsAt: true,
  updatedAt: true,
}).extend({
  kind: z.literal("briefingListed"),
  /** When its last session ends, and its id. */
  place: z.string(),
  /** Whether something was posted afterwards. */
  materials: z.boolean(),
  /** What was decided last, for feeds; the officers' words about it stand on the page. */
  news: z.array(BriefingMoved.omit({ text: true })),
});
export type ListedBriefing = z.infer<typeof ListedBriefing>;

/** A question that was answered for everybody. */
export const PublishedAnswer = z.object({
  kind: z.literal("briefingAnswer"),
  /** The briefing, and the entry of the question. */
  place: z.string(),
  question: z.string(),
  /** In which it was asked. */
  language: z.string(),
  answer: Briefing.shape.outcome,
});
export type PublishedAnswer = z.infer<typeof PublishedAnswer>;
