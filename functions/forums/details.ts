import * as z from "zod";
import { Forum, ForumEvent, reservedIds } from "#shared/forums.ts";
import { localizedProse, needed } from "#shared/localized.ts";
import { Slug } from "#shared/slug.ts";
import { line } from "#shared/text.ts";
import { isTimeZone } from "#shared/time.ts";

const code = (name: string, values = {}) => ({ code: "custom" as const, params: { code: name, ...values } });
const [earliest, latest] = ["2000-01-01T00:00:00.000Z", "2199-12-31T23:59:59.999Z"];

/** An instant as programs write it (RFC 3339, any offset), kept in UTC with milliseconds. */
export const Instant = z
  .string()
  .max(40)
  .transform((typed, context) => {
    const parsed = z.iso.datetime({ offset: true }).safeParse(typed);
    const wrong = (name: string) => {
      context.addIssue(code(name));
      return z.NEVER;
    };
    if (!parsed.success) return wrong(typed === "" ? "required" : "not_a_date");
    const instant = new Date(typed).toISOString();
    if (instant < earliest) return wrong("in_the_past");
    return instant > latest ? wrong("too_far") : instant;
  })
  .pipe(z.iso.datetime({ precision: 3 }));

export const Zone = line({ max: 60 }).superRefine((value, context) => {
  if (value && !isTimeZone(value)) context.addIssue(code("not_a_choice"));
});

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
