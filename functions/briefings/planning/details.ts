import * as z from "zod";
import { Briefing, BriefingSession, JoiningLink, mostSessions, signLanguages } from "#shared/briefings/briefing.ts";
import { ReviewRegion } from "#shared/forums.ts";
import { choices } from "#shared/input.ts";
import { Language } from "#shared/languages.ts";
import { Slug } from "#shared/slug.ts";
import { Instant, Zone } from "#shared/typed-time.ts";
import { reservedIds } from "../addresses.ts";

const { platform, dialIn, capacity, recorded } = BriefingSession.shape;

/** Everything about a session that officers set. */
export const sessionShape = {
  startsAt: Instant,
  endsAt: Instant,
  zone: Zone,
  platform,
  joiningLink: JoiningLink,
  dialIn,
  capacity,
  delivery: choices(Language, { min: 1 }),
  interpretation: choices(Language),
  captions: choices(Language),
  signLanguages: choices(z.enum(signLanguages)),
  recorded,
  interpretersBy: Instant,
} as const;
export type SessionField = keyof typeof sessionShape;
export const sessionFields = Object.keys(sessionShape) as SessionField[];

const Session = z.strictObject(sessionShape);
export type SessionChanges = Partial<z.infer<typeof Session>>;

/** A session to be added: what is not said is as in the one before it, or as usual. */
export const NewSession = z.strictObject({ ...Session.partial().shape, startsAt: Instant, zone: Zone });
export type NewSession = z.infer<typeof NewSession>;

/** What a briefing is, but for its sessions. */
export const briefingShape = {
  ...Briefing.pick({
    title: true,
    summary: true,
    audience: true,
    regions: true,
    forum: true,
    call: true,
    perOrganization: true,
    perRegion: true,
  }).shape,
  regions: choices(ReviewRegion, { min: 1 }),
};
export type BriefingField = keyof typeof briefingShape;

const reserved: readonly string[] = reservedIds;
const NewId = Slug.refine((id) => !reserved.includes(id), { params: { code: "taken" } });

/** A briefing to be planned; without an id it is called by its title and day. */
export const NewBriefing = z.strictObject({
  id: z.union([z.literal(""), NewId]).default(""),
  title: briefingShape.title,
  regions: briefingShape.regions,
  summary: briefingShape.summary.default({}),
  audience: briefingShape.audience.default({}),
  forum: briefingShape.forum.default(""),
  call: briefingShape.call.default(""),
  perOrganization: briefingShape.perOrganization.default(0),
  perRegion: briefingShape.perRegion.default(0),
  sessions: z.array(NewSession).max(mostSessions).default([]),
});
export type NewBriefing = z.infer<typeof NewBriefing>;

/** A briefing like an earlier one, so many days later by the clocks of its sessions; without an id called after it. */
export const CopyRequest = z.strictObject({
  id: z.union([z.literal(""), NewId]).default(""),
  days: z.coerce.number().int().min(-4000).max(4000),
  /** Whether people join in the same place and by the same numbers. */
  links: z.boolean().default(false),
});
export type CopyRequest = z.infer<typeof CopyRequest>;

/** Fields as forms and errors call them: `title`, `sessions.0.startsAt`. */
export const fieldName = (path: readonly PropertyKey[]): string =>
  path[0] === "sessions" ? path.slice(0, 3).join(".") : String(path[0] ?? "");
