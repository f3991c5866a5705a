import type { Context } from "aws-lambda";
import { afterEach, beforeEach, describe, expect, it, test, vi } from "vitest";
import type { FileEvent } from "#shared/file-events.ts";
import { lambda } from "#shared/lambda.ts";

beforeEach(() => {
  vi.stubEnv("STAGE", "local");
  vi.stubEnv("PUBLIC_ORIGIN", "http://localhost:3000");
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

test("a fault fails the call, and nothing that somebody typed gets into the log", async () => {
  const logged = vi.spyOn(console, "error").mockImplementation(() => {});
  const handler = lambda(() => ({
    schedule: async () => {
      throw new TypeError("amina@example.org is in two minds");
    },
  }));
  const thrown = await handler({ schedule: "2026-11-21T09:00:00Z" }, {} as Context).catch((error: unknown) => error);
  expect(thrown).toBeInstanceOf(Error);
  const { message, stack, cause } = thrown as Error;
  expect(JSON.stringify({ message, stack, cause, logged: logged.mock.calls })).not.toContain("amina");
  expect(logged.mock.calls.join()).toContain("TypeError");
});

describe("events of files", () => {
  const woken = async (event: object) => {
    const told: FileEvent[] = [];
    const handler = lambda(() => ({
      files: async (file) => {
        told.push(file);
      },
    }));
    await handler(event, {} as Context);
    return told;
  };
  const fromS3 = {
    version: "0",
    id: "17793124-05d4-b198-2fde-7ededc63b103",
    "detail-type": "Object Created",
    source: "aws.s3",
    account: "111122223333",
    time: "2026-11-21T09:10:00Z",
    region: "eu-central-1",
    resources: ["arn:aws:s3:::baraza-files"],
    detail: {
      version: "0",
      bucket: { name: "baraza-files" },
      object: {
        key: "accreditation/1",
        size: 5,
        etag: "b1946ac9",
        "version-id": "IYV3p45B",
        sequencer: "617f08299329d189",
      },
      "request-id": "N4N7GDK58NMKJ12R",
      requester: "123456789012",
      "source-ip-address": "192.0.2.4",
      reason: "PostObject",
    },
  };
  const fromGuardDuty = (scanResultStatus?: string) => ({
    version: "0",
    id: "72c7d362-737a-6dce-fc78-9e27a0171419",
    "detail-type": "GuardDuty Malware Protection Object Scan Result",
    source: "aws.guardduty",
    account: "111122223333",
    time: "2026-11-21T09:10:09Z",
    region: "eu-central-1",
    resources: ["arn:aws:guardduty:eu-central-1:111122223333:malware-protection-plan/b4c7f464ab3a4EXAMPLE"],
    detail: {
      schemaVersion: "1.0",
      scanStatus: scanResultStatus === undefined ? "FAILED" : "COMPLETED",
      resourceType: "S3_OBJECT",
      s3ObjectDetails: {
        bucketName: "baraza-files",
        objectKey: "accreditation/1",
        eTag: "b1946ac9",
        versionId: "IYV3p45B",
        s3Throttled: false,
      },
      ...(scanResultStatus && { scanResultDetails: { scanResultStatus, threats: null } }),
    },
  });
  const file = { bucket: "baraza-files", key: "accreditation/1", version: "IYV3p45B" };

  it("of the bucket say what arrived", async () => {
    expect(await woken(fromS3)).toEqual([{ ...file, kind: "arrived" }]);
  });

  it.each([
    ["NO_THREATS_FOUND", "clean"],
    ["THREATS_FOUND", "infected"],
    ["UNSUPPORTED", "unscannable"],
    ["ACCESS_DENIED", "unscannable"],
    ["FAILED", "unscannable"],
    ["SOMETHING_NEW", "unscannable"],
    [undefined, "unscannable"],
  ])("of the search for malware say the verdict: %s is %s", async (result, verdict) => {
    expect(await woken(fromGuardDuty(result))).toEqual([{ ...file, kind: "verdict", verdict }]);
  });

  it.each([
    ["removed", { ...fromS3, "detail-type": "Object Deleted" }],
    ["created in a bucket that keeps no versions", { ...fromS3, detail: { ...fromS3.detail, object: { key: "a" } } }],
    ["created, by what anybody says", { ...fromS3, source: "elsewhere" }],
  ])("that was %s is a fault", async (_, event) => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    await expect(woken(event)).rejects.toThrow();
  });
});

describe("what is told of mail", () => {
  const record = { EventSource: "aws:sns", EventVersion: "1.0", Sns: { Type: "Notification", Message: "{}" } };

  test("is handed over as it came, for the duty to doubt", async () => {
    const told: unknown[] = [];
    const handler = lambda(() => ({
      mailEvents: async (records) => {
        told.push(...records);
      },
    }));
    await handler({ Records: [record] }, {} as Context);
    expect(told).toEqual([record.Sns]);
  });

  test("is a fault where nothing waits for it, and so is another source's beside it", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    await expect(lambda(() => ({}))({ Records: [record] }, {} as Context)).rejects.toThrow();
    const mixed = { Records: [record, { ...record, EventSource: "aws:sqs" }] };
    await expect(lambda(() => ({ mailEvents: async () => {} }))(mixed, {} as Context)).rejects.toThrow();
  });
});
