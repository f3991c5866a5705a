import * as z from "zod";
import { DoorRule } from "./doors.ts";
import { InputRules } from "./inputs/input-rules.ts";
import { Language } from "./languages.ts";
import { Localized, localizedLine, localizedProse, needed } from "./localized.ts";
import { Slug } from "./slug.ts";
import { line } from "./text.ts";
import { isTimeZone } from "./time.ts";
import { reviewRegions, unStatuses } from "./vocabularies.ts";

// Nothing about a particular year stands in code: all of this is entered by officers.

/** RFC 3339 in UTC. */
const Instant = z.iso.datetime({ precision: 3 });
const Zone = z.string().refine(isTimeZone, { params: { code: "not_a_choice" } });

/** Words that stand in addresses where ids do: nothing is called by them. */
export const reservedIds = ["applications", "calls", "copy", "decisions", "lists", "new", "representatives"] as const;

/** The most events of a forum, and rules and documents of a call. */
export const mostEvents = 20;
export const mostDoors = 20;
export const mostDocuments = 12;

export const forumKinds = ["imrf", "regional_review", "cross_regional", "briefing_series", "other"] as const;
const ForumKind = z.enum(forumKinds);
export const ReviewRegion = z.enum(reviewRegions);
export type ReviewRegion = z.infer<typeof ReviewRegion>;

/** Why dates moved or something is not held; its words are `why.…`, and officers may add their own. */
export const moveReasons = [
  "host",
  "more_time",
  "clash",
  "technical",
  "security",
  "health",
  "funding",
  "other",
] as const;
export const MoveReason = z.enum(moveReasons);

/** What was decided about a forum or call, for everybody to see. */
export const Moved = z.object({
  at: Instant,
  what: z.string(),
  reason: MoveReason.optional(),
  text: Localized.optional(),
  /** The event that it was about. */
  event: z.string().optional(),
  /** Instants that moved, by the name of their field, of events behind their id (`hearing.startsAt`): from, to. */
  dates: z.record(z.string(), z.tuple([z.string().nullable(), z.string().nullable()])).optional(),
});
export type Moved = z.infer<typeof Moved>;

export const ForumEvent = z.object({
  id: Slug,
  title: needed(localizedLine(200)),
  startsAt: Instant,
  endsAt: Instant,
  zone: Zone,
  place: localizedLine(300),
  online: z.boolean(),
  cancelled: z.boolean(),
  /** Counts what calendars must learn of (RFC 5545 SEQUENCE). */
  sequence: z.int(),
});
export type ForumEvent = z.infer<typeof ForumEvent>;

export const forumStatuses = ["planned", "announced", "postponed", "cancelled", "archived"] as const;
export const ForumStatus = z.enum(forumStatuses);
export type ForumStatus = z.infer<typeof ForumStatus>;

/** A review cycle: the International Migration Review Forum, a regional review or the like, with its events. */
export const Forum = z.object({
  id: Slug,
  kind: ForumKind,
  /** Such as a year. */
  edition: line({ min: 1, max: 60 }),
  title: needed(localizedLine(200)),
  summary: localizedProse(3000),
  regions: z.array(ReviewRegion).min(1),
  events: z.array(ForumEvent).max(mostEvents),
  status: ForumStatus,
  since: Instant,
  createdAt: Instant,
  version: z.int(),
  history: z.array(Moved),
  /** When its first event starts, or when it was made: how the desk sorts it. */
  startsAt: Instant,
  shelf: z.enum(["current", "archived"]),
});
export type Forum = z.infer<typeof Forum>;

/** How much of a decision is whose: nobody's, the organizer's, or Member States' on a no-objection basis. */
export const tracks = ["none", "organizer", "authority"] as const;

export const documentNeeds = ["required", "optional", "if_registered"] as const;
export const documentTopics = ["letter", "legal_proof", "activities", "bylaws", "financial", "other"] as const;

/** A document that a call asks for. */
export const DocumentRequest = z.object({
  id: Slug,
  topic: z.enum(documentTopics),
  /** In place of, or beside, the words that the topic has. */
  title: localizedLine(200),
  need: z.enum(documentNeeds),
  /** Whether words in the form will do instead of a file. */
  orText: z.boolean(),
});
export type DocumentRequest = z.infer<typeof DocumentRequest>;

export const segments = ["hearing", "round_tables", "policy_debate", "plenary", "side_events"] as const;
export const Segment = z.enum(segments);

/** What representatives are asked beyond their name and address, because an entry badge or visa needs it. */
export const personalData = ["birthDate", "nationality", "travelDocument", "photo"] as const;

export const callStatuses = [
  "planned",
  "announced",
  "in_decision",
  "decided",
  "archived",
  "postponed",
  "cancelled",
] as const;
export const CallStatus = z.enum(callStatuses);
export type CallStatus = z.infer<typeof CallStatus>;

/** What a call asks for: applications of organizations that want to attend, or inputs of anybody. */
export const callPurposes = ["accreditation", "inputs"] as const;
const CallPurpose = z.enum(callPurposes);

/** A call within a forum. What concerns applications alone is empty, nothing or none in a call for inputs. */
export const Call = z.object({
  id: Slug,
  forum: Slug,
  purpose: CallPurpose.default("accreditation"),
  /** Of a call for inputs, and of no other. */
  inputs: InputRules.optional(),
  title: needed(localizedLine(200)),
  summary: localizedProse(3000),
  regions: z.array(ReviewRegion).min(1),
  /** The event that applicants want to attend. */
  event: z.union([Slug, z.literal("")]),
  opensAt: Instant,
  closesAt: Instant,
  /** In which the instants were set. */
  zone: Zone,
  /** For how long after closing what is sent still counts. */
  graceMinutes: z.int().min(0).max(1440),
  extensible: z.boolean(),
  notExtensibleWhy: localizedProse(1000),
  /** In which applications are taken. */
  languages: z.array(Language).min(1),
  accreditation: z.enum(tracks),
  /** By when everybody who sent something is answered. */
  decisionDue: Instant,
  /** Days for which a proposed list lies with Member States. */
  circulationDays: z.int().min(0).max(365),
  /** Representatives of one organization, and how many more may wait. */
  quota: z.int().min(0).max(100),
  reserves: z.int().min(0).max(100),
  nominationsUntil: Instant,
  substitutionsUntil: Instant,
  /** Earlier standing that makes an application needless. */
  recognizes: z.array(z.enum(unStatuses)),
  doors: z.array(DoorRule).max(mostDoors),
  documents: z.array(DocumentRequest).max(mostDocuments),
  segments: z.array(Segment),
  asks: z.array(z.enum(personalData)),
  /** Whether an applicant learns at once that an objection was made; else when the list is final. */
  tellsObjections: z.boolean(),
  status: CallStatus,
  since: Instant,
  createdAt: Instant,
  version: z.int(),
  /** Counts what calendars must learn of (RFC 5545 SEQUENCE). */
  sequence: z.int(),
  history: z.array(Moved),
  wake: z.literal("wake").optional(),
  wakeAt: Instant.optional(),
  /** Set once whoever waits for its opening, or for its result, was told. */
  openingTold: z.boolean(),
});
export type Call = z.infer<typeof Call>;

export type Phase = CallStatus | "open" | "closed";

/** The first instant at which nothing is taken any more. */
export const takenUntil = ({ closesAt, graceMinutes }: Pick<Call, "closesAt" | "graceMinutes">) =>
  new Date(Date.parse(closesAt) + graceMinutes * 60_000).toISOString();

/** Where a call stands now: whether it is open is asked of the clock, never stored. */
export const phaseOf = (call: Pick<Call, "status" | "opensAt" | "closesAt" | "graceMinutes">, now: Date): Phase => {
  if (call.status !== "announced") return call.status;
  if (now.getTime() < Date.parse(call.opensAt)) return "announced";
  return now.getTime() < Date.parse(takenUntil(call)) ? "open" : "closed";
};

/** Whether its closing was moved to a later instant. */
export const wasExtended = ({ history }: Pick<Call, "history">) => history.some(({ what }) => what === "extend");

/** Under which those concerned by a forum or call are found. */
export const matterOf = { forum: (id: string) => `forum#${id}`, call: (id: string) => `call#${id}` };

/** The call that a matter is about. */
export const callIn = (matter: string) => matter.replace(/^call#/, "");
