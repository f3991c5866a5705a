import type { Verdict } from "#shared/file-events.ts";
import type { FileKind } from "#shared/file-kinds.ts";
import { type Finding, findings, type Prepared, type Upload } from "#shared/uploads.ts";

/** What somebody sent first, and what a look at it found. */
export interface Look {
  readonly version: string;
  /** RFC 3339. */
  readonly storedAt: string;
  /** Bytes. */
  readonly size: number;
  /** None of what is too large to be read. */
  readonly sha256?: string;
  readonly kind?: FileKind;
  readonly findings: readonly Finding[];
  /** What was made of it, where that may be published. */
  readonly prepared?: Prepared;
}

const minute = 60_000;
const hour = 60 * minute;
/** How long a slow line may go on with a form that was sent in time. */
const longestUpload = hour;
/** When a verdict counts as late, and how often it is then asked for. */
const patience = 10 * minute;
const longestPatience = 24 * hour;
/** For a look that failed, long enough that none is begun while another goes on. */
const nextLook = 2 * minute;

const after = (instant: string, milliseconds: number) => new Date(Date.parse(instant) + milliseconds);
const wakeAt = (instant: Date) => ({ wake: "wake", wakeAt: instant.toISOString() }) as const;

const withoutWake = (upload: Upload): Upload => {
  const { wake, wakeAt, ...rest } = upload;
  return rest;
};

const refusedFor = (upload: Upload, found: readonly Finding[]): Upload => ({
  ...withoutWake(upload),
  state: "refused",
  findings: findings.filter((finding) => upload.findings.includes(finding) || found.includes(finding)),
});

/** Whether the content has yet to be looked at. */
export const awaitsLook = ({ objectVersion, state }: Upload): boolean =>
  objectVersion === undefined && (state === "issued" || state === "expired");

/** Whether it was sent while the form worked, as far as when it had arrived can tell. */
export const cameInTime = ({ until }: Upload, storedAt: string): boolean =>
  Date.parse(storedAt) <= after(until, longestUpload).getTime();

/** S3 dates a file that came in parts by when it was begun, which may be days before it was there. */
const arrivedAt = ({ parts }: Upload, { storedAt }: Look): string =>
  parts?.finishedAt !== undefined && parts.finishedAt > storedAt ? parts.finishedAt : storedAt;

/** Whether it may be published one day, for which it has to be prepared. */
export const isPublishable = ({ capability }: Upload): boolean => capability === "submissions";

/** The record with what a look found; the same where it was looked at before or came with a form that had run out. */
export const lookedAt = (upload: Upload, look: Look): Upload => {
  if (!awaitsLook(upload) || !cameInTime(upload, look.storedAt)) return upload;
  const { version: objectVersion, size, sha256, kind, prepared } = look;
  const storedAt = arrivedAt(upload, look);
  const found = { ...(sha256 && { sha256 }), ...(kind && { kind }), ...(prepared && { prepared }) };
  const known = { objectVersion, storedAt, size, ...found };
  return settled({ ...upload, ...known, state: "stored", findings: findingsOf(upload, look) });
};

/** All that a look finds wrong with a file, for what was asked. */
export const findingsOf = (
  { accepts, most }: Upload,
  { size, kind, findings }: Pick<Look, "size" | "kind" | "findings">,
): Finding[] => {
  if (size === 0) return ["empty"];
  if (size > most) return ["too_large"];
  // What hides its kind is not of a wrong one.
  const wrong = kind ? !accepts.includes(kind) : findings.length === 0;
  return wrong ? ["wrong_type", ...findings] : [...findings];
};

const weight: Readonly<Record<Verdict | "none", number>> = { none: 0, unscannable: 1, clean: 2, infected: 3 };

/**
 * The record with a verdict, unless that is of another version than the one that counts. The gravest holds, even of a file
 * that was found ready before; one that says nothing gives way to any.
 */
export const judged = (upload: Upload, version: string, verdict: Verdict): Upload =>
  upload.objectVersion === version && weight[verdict] > weight[upload.verdict ?? "none"]
    ? settled({ ...upload, verdict })
    : upload;

/** Ready only when look and verdict are there and good and it is prepared; refused as soon as either finds something. */
const settled = (upload: Upload): Upload => {
  if (upload.verdict === "infected") return refusedFor(upload, ["infected"]);
  if (upload.findings.length > 0) return refusedFor(upload, []);
  const isPrepared = !isPublishable(upload) || upload.prepared !== undefined;
  if (upload.verdict === "clean" && isPrepared) return { ...withoutWake(upload), state: "ready" };
  return { ...upload, ...wakeAt(after(upload.storedAt ?? upload.until, patience)) };
};

/** The record of a file that waits for a verdict, once the clock came to it and nothing new was to be learned. */
export const verdictOverdue = (upload: Upload, now: Date): Upload => {
  if (upload.state !== "stored" || upload.storedAt === undefined) return upload;
  const first = after(upload.storedAt, patience);
  const last = upload.verdict === "unscannable" ? first : after(upload.storedAt, longestPatience);
  if (now >= last) return refusedFor(upload, ["unscannable"]);
  const next = Math.max(first.getTime(), Math.min(now.getTime() + patience, last.getTime()));
  return { ...upload, ...wakeAt(new Date(next)) };
};

/** The record of a form, once the clock came to it and nothing was there. */
export const formOverdue = (upload: Upload, now: Date): Upload => {
  if (upload.state !== "issued") return upload;
  if (now < new Date(upload.until)) return { ...upload, ...wakeAt(new Date(upload.until)) };
  return { ...withoutWake(upload), state: "expired", findings: ["never_arrived"] };
};

/** The record of a file that is there and could not be looked at: again later, until that is given up. */
export const lookFailed = (upload: Upload, now: Date): Upload => {
  if (!awaitsLook(upload)) return upload;
  if (now >= after(upload.until, longestPatience)) return refusedFor({ ...upload, findings: [] }, ["unscannable"]);
  return { ...upload, ...wakeAt(new Date(now.getTime() + nextLook)) };
};
