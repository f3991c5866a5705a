import * as z from "zod";
import { FileKind } from "./file-kinds.ts";

/** Why a file is not accepted; its words are `finding.…` of the shared catalogue. */
export const findings = [
  "infected",
  "wrong_type",
  "encrypted",
  "macros",
  "too_large",
  "empty",
  "damaged",
  "unscannable",
  "never_arrived",
] as const;
export const Finding = z.enum(findings);
export type Finding = z.infer<typeof Finding>;

/**
 * `issued`: a form was given out; `stored`: the file arrived and is being looked at; `ready`: it may be used; `refused`: see
 * its findings; `expired`: nothing arrived in time.
 */
export const uploadStates = ["issued", "stored", "ready", "refused", "expired"] as const;
export const UploadState = z.enum(uploadStates);
export type UploadState = z.infer<typeof UploadState>;

/** What a file says beside its content, and may give its author away; the words are `trace.…` of the shared catalogue. */
export const traces = [
  "author",
  "editor",
  "organization",
  "place",
  "device",
  "software",
  "dates",
  "title",
  "comments",
  "changes",
  "hidden",
  "history",
  "properties",
] as const;
export const Trace = z.enum(traces);
export type Trace = z.infer<typeof Trace>;

/** A file of our own making: its place in the bucket, its pinned version, bytes and SHA-256 in hex. */
export const StoredCopy = z.object({ key: z.string(), version: z.string(), size: z.number(), sha256: z.string() });
export type StoredCopy = z.infer<typeof StoredCopy>;

/** What was made of a file that may be published. */
export const Prepared = z.object({
  /** What it said beside its content; `values` are for its sender alone, a few and cut short. */
  traces: z.array(z.object({ what: Trace, values: z.array(z.string()) })),
  /** The copy without those; absent where the format cannot be cleaned (doc, ppt, xls). */
  cleaned: StoredCopy.optional(),
  /** Its text as UTF-8, with its length in characters; absent when it has none. */
  text: StoredCopy.extend({ characters: z.number() }).optional(),
});
export type Prepared = z.infer<typeof Prepared>;

/** A file of any capability on its way in. Instants are RFC 3339. */
export const Upload = z.object({
  /** Where it lies in the bucket: `<capability>/<random>`, nothing of whose it is. */
  key: z.string(),
  /** Whose jobs are told what was found. */
  capability: z.enum(["accreditation", "submissions"]),
  /** The reference of what it belongs to, and its place in that, such as the id of a document. */
  owner: z.string(),
  slot: z.string(),
  /** Opaque id of whoever sends it. */
  by: z.string(),
  /** What it was called on their device, for showing only. */
  name: z.string(),
  language: z.string(),
  accepts: z.array(FileKind).min(1),
  /** Most bytes. */
  most: z.number(),
  state: UploadState,
  version: z.number(),
  issuedAt: z.string(),
  /** Until when the form works, or parts may still be sent. */
  until: z.string(),
  storedAt: z.string().optional(),
  /** The first version in the bucket; later ones are never looked at. */
  objectVersion: z.string().optional(),
  /** Bytes. */
  size: z.number().optional(),
  sha256: z.string().optional(),
  kind: FileKind.optional(),
  /** What the search for malware said; comes before or after the look at the type, or never. */
  verdict: z.enum(["clean", "infected", "unscannable"]).optional(),
  findings: z.array(Finding),
  /** Of a file that comes in parts: S3's id of its sending, the bytes announced, and when the last part was there. */
  parts: z.object({ uploadId: z.string(), size: z.number(), finishedAt: z.string().optional() }).optional(),
  /** Of files that may be published: nothing is ready before it is prepared. */
  prepared: Prepared.optional(),
  wake: z.literal("wake").optional(),
  wakeAt: z.string().optional(),
  /** Epoch seconds, once there is no file any more. */
  expiresAt: z.number().optional(),
});
export type Upload = z.infer<typeof Upload>;
