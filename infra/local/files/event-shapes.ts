import { randomUUID } from "node:crypto";
import type { Kept } from "./file-store.ts";

const account = "000000000000";
const region = "us-east-1";

const envelope = (source: string, type: string, resource: string, detail: object) => ({
  version: "0",
  id: randomUUID(),
  "detail-type": type,
  source,
  account,
  time: new Date().toISOString().replace(/\.\d+Z$/, "Z"),
  region,
  resources: [resource],
  detail,
});

/** What S3 tells EventBridge of a new version. */
export const objectCreated = (bucket: string, { key, size, etag, version, place, how }: Kept) =>
  envelope("aws.s3", "Object Created", `arn:aws:s3:::${bucket}`, {
    version: "0",
    "event-version": "1.0",
    bucket: { name: bucket },
    object: { key, size, etag, "version-id": version, sequencer: place.toString(16).toUpperCase().padStart(18, "0") },
    "request-id": randomUUID(),
    requester: account,
    "source-ip-address": "127.0.0.1",
    reason: how,
  });

type Status = "NO_THREATS_FOUND" | "THREATS_FOUND";

/** What GuardDuty tells EventBridge when it has looked at a version. */
export const scanResult = (bucket: string, { key, etag, version }: Kept, status: Status) =>
  envelope(
    "aws.guardduty",
    "GuardDuty Malware Protection Object Scan Result",
    `arn:aws:guardduty:${region}:${account}:malware-protection-plan/local`,
    {
      schemaVersion: "1.0",
      scanStatus: "COMPLETED",
      resourceType: "S3_OBJECT",
      s3ObjectDetails: { bucketName: bucket, objectKey: key, eTag: etag, versionId: version, s3Throttled: false },
      scanResultDetails: {
        scanResultStatus: status,
        threats: status === "THREATS_FOUND" ? [{ name: "EICAR-Test-File (not a virus)" }] : null,
        statusReasons: null,
      },
    },
  );
