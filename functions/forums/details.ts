import * as z from "zod";
import { Forum, ForumEvent, reservedIds } from "#shared/forums.ts";
import { localizedProse, needed } from "#shared/localized.ts";
import { Slug } from "#shared/slug.ts";
import { Instant, Zone } from "#shared/typed-time.ts";

/** Officers' words with a decision, in the languages they wrote them in: short, since mails and pages repeat them. */
export const Words = localizedProse(1000);
export const NeededWords = needed(Words);

const reserved: readonly string[] = reservedIds;
export const NewId = Slug.refine((id) => !reserved.includes(id), { params: { code: "taken" } });

/** What a review cycle is, but for its events. */
export const ForumDetails = Forum.pick({ kind: true, edition: true, title: true, summary: true, regions: true });
export type ForumDetails = z.infer<typeof ForumDetails>;

export const NewForum = z.strictObject({ id: NewId, ...ForumDetails.shape });
export type NewForum = z.infer<typeof NewForum>;

const eventShape = {
  ...ForumEvent.pick({ title: true, place: true, online: true }).shape,
  startsAt: Instant,
  endsAt: Instant,
  zone: Zone,
};
export const EventDetails = z.strictObject(eventShape);
export type EventDetails = z.infer<typeof EventDetails>;
export const NewEvent = z.strictObject({ id: Slug, ...eventShape });
export type NewEvent = z.infer<typeof NewEvent>;

/** The start of a new cycle from an earlier one: its dates lie so many years and days later by the clocks of their zones. */
export const CopyRequest = z.strictObject({
  id: NewId,
  edition: Forum.shape.edition,
  years: z.coerce.number().int().min(0).max(50).default(0),
  days: z.coerce.number().int().min(-400).max(4000).default(0),
});
export type CopyRequest = z.infer<typeof CopyRequest>;
