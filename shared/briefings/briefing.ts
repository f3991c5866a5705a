import * as z from "zod";
import { MoveReason, ReviewRegion } from "../forums.ts";
import { Language } from "../languages.ts";
import { Localized, localizedLine, localizedProse, needed } from "../localized.ts";
import { Slug } from "../slug.ts";
import { line, prose, WebAddress } from "../text.ts";
import { isTimeZone } from "../time.ts";

const Instant = z.iso.datetime({ precision: 3 });
export const Zone = z.string().refine(isTimeZone, { params: { code: "not_a_choice" } });

export const platforms = ["zoom", "teams", "webex", "meet", "kudo", "interprefy", "other"] as const;
/** Sign languages that are often asked for at meetings of the United Nations, and room for any other. */
export const signLanguages = ["international", "american", "british", "french", "spanish", "arabic", "other"] as const;

export const mostSessions = 8;
export const mostMaterials = 20;

const joinable = (typed: string): string | undefined => {
  const { data } = WebAddress.safeParse(typed);
  return data && /^https:\/\//i.test(data) ? data : undefined;
};

/** Where people join: a page of the web, behind TLS. Never published. */
export const JoiningLink = line({ min: 0, max: 500 })
  .superRefine((value, context) => {
    if (value && !joinable(value)) context.addIssue({ code: "custom", params: { code: "not_a_joining_link" } });
  })
  .overwrite((value) => joinable(value) ?? value)
  .meta({ format: "uri" });

/** The briefing once, at an hour that suits some part of the world. Instants are RFC 3339 in UTC. */
export const BriefingSession = z.object({
  /** Unique within the briefing. */
  id: Slug,
  startsAt: Instant,
  endsAt: Instant,
  /** In which the instants were set. */
  zone: Zone,
  platform: z.enum(platforms),
  joiningLink: JoiningLink,
  /** Numbers and codes for joining by telephone; for those with a place alone. */
  dialIn: prose({ min: 0, max: 500 }),
  capacity: z.int().min(1).max(10_000),
  /** Spoken there. */
  delivery: z.array(Language).min(1),
  interpretation: z.array(Language),
  captions: z.array(Language),
  signLanguages: z.array(z.enum(signLanguages)),
  recorded: z.boolean(),
  /** By when interpreters have to be booked. */
  interpretersBy: Instant,
  cancelled: z.boolean(),
  /** Counts what calendars must learn of (RFC 5545 SEQUENCE). */
  sequence: z.int(),
});
export type BriefingSession = z.infer<typeof BriefingSession>;

export const materialKinds = ["recording", "slides", "transcript", "document"] as const;

/** Something to look at afterwards, for everybody. */
export const Material = z.object({
  kind: z.enum(materialKinds),
  url: WebAddress,
  language: Language,
  title: line({ min: 0, max: 200 }),
});
export type Material = z.infer<typeof Material>;

export const briefingStatuses = ["planned", "announced", "cancelled"] as const;
export const BriefingStatus = z.enum(briefingStatuses);
export type BriefingStatus = z.infer<typeof BriefingStatus>;

/** What was decided about a briefing, for everybody to see. */
export const BriefingMoved = z.object({
  at: Instant,
  what: z.string(),
  /** The session that it was about. */
  session: z.string().optional(),
  reason: MoveReason.optional(),
  text: Localized.optional(),
  /** When it was to begin, and when it begins now. */
  from: Instant.optional(),
  to: Instant.optional(),
});
export type BriefingMoved = z.infer<typeof BriefingMoved>;

/** A briefing with all its sessions. Whether it is full, on or over is asked of places and of the clock. */
export const Briefing = z.object({
  id: Slug,
  title: needed(localizedLine(200)),
  summary: localizedProse(3000),
  audience: localizedLine(300),
  regions: z.array(ReviewRegion).min(1),
  /** What it is about, where that is a forum or a call of it. */
  forum: z.union([Slug, z.literal("")]),
  call: z.union([Slug, z.literal("")]),
  /** The most places in a session for one stated organization, and for one region; 0 for no limit. */
  perOrganization: z.int().min(0).max(1000),
  perRegion: z.int().min(0).max(10_000),
  /** In the order of their beginning. */
  sessions: z.array(BriefingSession).max(mostSessions),
  /** How many it ever had, so that none is called as another was. */
  sessionsMade: z.int(),
  /** What there is afterwards. */
  materials: z.array(Material).max(mostMaterials),
  outcome: localizedProse(5000),
  materialsAt: Instant.optional(),
  status: BriefingStatus,
  since: Instant,
  createdAt: Instant,
  version: z.int(),
  history: z.array(BriefingMoved),
  /** When its first session starts, or when it was made: how the desk sorts it. */
  startsAt: Instant,
  shelf: z.literal("briefings"),
});
export type Briefing = z.infer<typeof Briefing>;

export const matterOfBriefing = (id: string) => `briefing#${id}`;

/** Under which the places of a session are counted and its sign-ups found. */
export const sessionKeyOf = (briefing: string, session: string) => `${briefing}#${session}`;
export const partsOfSessionKey = (key: string): readonly [briefing: string, session: string] => {
  const [briefing = "", session = ""] = key.split("#");
  return [briefing, session];
};
