import * as z from "zod";
import { tracks } from "./forums.ts";
import { Localized } from "./localized.ts";

const steps = ["frozen", "transmitted", "in_circulation", "finalized", "published", "called_off"] as const;

/** A list of a call, from its freezing on: dates and numbers, nobody's name. */
export const PublishedList = z.object({
  kind: z.literal("list"),
  /** `<forum>#<call>#<edition>`. */
  place: z.string(),
  forum: z.string(),
  call: z.string(),
  title: Localized,
  /** The first list of a call is 1; late additions are the next. */
  number: z.int(),
  track: z.enum(tracks),
  status: z.string(),
  /** RFC 3339. */
  steps: z.array(z.object({ what: z.enum(steps), at: z.string() })),
  circulation: z.object({ from: z.string(), until: z.string() }).optional(),
  proposed: z.int(),
  /** Once it is final. */
  final: z.object({ withdrawn: z.int(), objected: z.int(), accredited: z.int() }).optional(),
  /** Hex, of what was frozen. */
  sha256: z.string(),
});
export type PublishedList = z.infer<typeof PublishedList>;

/** An organization on a final list, as certified; those that do not want to be named have no row. */
export const PublishedAccredited = z.object({
  kind: z.literal("accredited"),
  /** `<forum>#<call>#` and then its place on the list. */
  place: z.string(),
  organization: z.string(),
  name: z.string(),
  latin: z.string(),
  acronym: z.string(),
  country: z.string(),
});
export type PublishedAccredited = z.infer<typeof PublishedAccredited>;

/** Where what belongs to a call is published: several calls may begin alike, hence the sign at the end. */
export const ofCall = (forum: string, call: string) => `${forum}#${call}#`;
