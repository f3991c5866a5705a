import * as z from "zod";

/** What the bucket or the search for malware tells of one version of one file. It may come late, twice, or in any order. */
export type FileEvent = Readonly<{ bucket: string; key: string; version: string }> &
  Readonly<{ kind: "arrived" } | { kind: "verdict"; verdict: Verdict }>;

export type Verdict = "clean" | "infected" | "unscannable";

const verdicts: Readonly<Record<string, Verdict>> = { NO_THREATS_FOUND: "clean", THREATS_FOUND: "infected" };

/** GuardDuty's word for a result, in an event or in a tag: what it did not read to the end it calls by many names. */
export const verdictOf = (result: string): Verdict => verdicts[result] ?? "unscannable";

/** The tag in which GuardDuty leaves its result on a version. */
export const verdictTag = "GuardDutyMalwareScanStatus";

const Created = z
  .object({
    source: z.literal("aws.s3"),
    "detail-type": z.literal("Object Created"),
    detail: z.object({
      bucket: z.object({ name: z.string() }),
      object: z.object({ key: z.string(), "version-id": z.string() }),
    }),
  })
  .transform(
    ({ detail: { bucket, object } }): FileEvent => ({
      bucket: bucket.name,
      key: object.key,
      version: object["version-id"],
      kind: "arrived",
    }),
  );

const Scanned = z
  .object({
    source: z.literal("aws.guardduty"),
    "detail-type": z.literal("GuardDuty Malware Protection Object Scan Result"),
    detail: z.object({
      s3ObjectDetails: z.object({ bucketName: z.string(), objectKey: z.string(), versionId: z.string() }),
      // None where the scan was given up before it began.
      scanResultDetails: z.object({ scanResultStatus: z.string() }).optional(),
    }),
  })
  .transform(
    ({ detail: { s3ObjectDetails: object, scanResultDetails: result } }): FileEvent => ({
      bucket: object.bucketName,
      key: object.objectKey,
      version: object.versionId,
      kind: "verdict",
      verdict: verdictOf(result?.scanResultStatus ?? ""),
    }),
  );

/** Events as EventBridge gives them to a function. */
export const FileEvents = z.union([Created, Scanned]);
