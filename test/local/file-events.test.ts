import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Counters } from "#infra/local/counters.ts";
import { FileEvents } from "#infra/local/files/events.ts";
import type { Handler } from "#infra/local/functions.ts";
import { fileWorld } from "#test/support/file-store.ts";

interface Told {
  readonly source: string;
  readonly "detail-type": string;
  // biome-ignore lint/suspicious/noExplicitAny: details differ by type, and a wrong path shows in the assertion
  readonly detail: any;
}

let world: Awaited<ReturnType<typeof fileWorld>>;
let told: Told[];
let counters: Counters;
let failures: number;

const eventsOf = (handler: Handler) => {
  const { store, clock, faults } = world;
  counters = new Counters();
  const now = () => clock.now().getTime();
  const handlers = { scanning: handler };
  return new FileEvents({ bucket: "papers", names: ["scanning"], store, handlers, clock: { now }, counters, faults });
};

const listening: Handler = async (event) => {
  if (failures > 0) {
    failures -= 1;
    throw new Error("not now");
  }
  told.push(event as Told);
};

const statuses = () => told.map(({ detail }) => detail.scanResultDetails?.scanResultStatus ?? "stored");

beforeEach(async () => {
  world = await fileWorld();
  told = [];
  failures = 0;
});
afterEach(() => world.close());

const key = "accreditation/a b";
const put = (text: string) => world.files.put(key, Buffer.from(text), "application/octet-stream");
const eicar = `X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR${"-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"}`;

test("a new file is told as S3 and GuardDuty tell EventBridge", async () => {
  const version = await put("hello");
  await eventsOf(listening).drain();
  const common = {
    version: "0",
    id: expect.any(String),
    account: "000000000000",
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
    region: "us-east-1",
    resources: [expect.stringMatching(/^arn:aws:/)],
  };
  const etag = "5d41402abc4b2a76b9719d911017c592";
  expect(told).toEqual([
    {
      ...common,
      source: "aws.s3",
      "detail-type": "Object Created",
      detail: expect.objectContaining({
        bucket: { name: "papers" },
        object: { key, size: 5, etag, "version-id": version, sequencer: expect.stringMatching(/^[0-9A-F]{18}$/) },
        reason: "PutObject",
      }),
    },
    {
      ...common,
      source: "aws.guardduty",
      "detail-type": "GuardDuty Malware Protection Object Scan Result",
      detail: {
        schemaVersion: "1.0",
        scanStatus: "COMPLETED",
        resourceType: "S3_OBJECT",
        s3ObjectDetails: { bucketName: "papers", objectKey: key, eTag: etag, versionId: version, s3Throttled: false },
        scanResultDetails: { scanResultStatus: "NO_THREATS_FOUND", threats: null, statusReasons: null },
      },
    },
  ]);
  expect(await world.files.tags(key, version)).toEqual({ GuardDutyMalwareScanStatus: "NO_THREATS_FOUND" });
});

test("the test string of virus scanners is found wherever it stands", async () => {
  const version = await put(`before ${eicar} behind`);
  await put("harmless");
  await eventsOf(listening).drain();
  expect(statuses()).toEqual(["stored", "THREATS_FOUND", "stored", "NO_THREATS_FOUND"]);
  expect(await world.files.tags(key, version)).toEqual({ GuardDutyMalwareScanStatus: "THREATS_FOUND" });
});

test("each version is told once, over a restart too", async () => {
  await put("one");
  const events = eventsOf(listening);
  await Promise.all([events.drain(), events.drain()]);
  await put("two");
  const again = await fileWorld({ folder: world.folder });
  const { store, clock, faults } = again;
  const now = () => clock.now().getTime();
  const house = { bucket: "papers", names: ["scanning"] as const, handlers: { scanning: listening }, counters, faults };
  await new FileEvents({ ...house, store, clock: { now } }).drain();
  await again.close();
  expect(statuses()).toEqual(["stored", "NO_THREATS_FOUND", "stored", "NO_THREATS_FOUND"]);
});

test("who fails is asked three times and then no more, and what comes next is told all the same", async () => {
  await put("one");
  failures = 2;
  const events = eventsOf(listening);
  await events.drain();
  expect(statuses()).toEqual(["stored", "NO_THREATS_FOUND"]);
  await put("two");
  failures = 3;
  await events.drain();
  await events.drain();
  expect(statuses()).toEqual(["stored", "NO_THREATS_FOUND", "NO_THREATS_FOUND"]);
});

test("what a function does because of a file is counted for it", async () => {
  await put("one");
  await eventsOf(async () => {
    const tally = counters.current();
    if (tally) tally.s3.calls += 2;
  }).drain();
  expect(JSON.parse(JSON.stringify(counters)).routes["files scanning"]).toMatchObject({
    requests: 2,
    s3: { calls: 4 },
  });
});

describe("on request a verdict", () => {
  test("comes twice", async () => {
    world.faults.wish({ verdict: "twice" });
    await put("one");
    await eventsOf(listening).drain();
    expect(statuses()).toEqual(["stored", "NO_THREATS_FOUND", "NO_THREATS_FOUND"]);
  });

  test("is bad for whatever file", async () => {
    world.faults.wish({ verdict: "infected" });
    await put("one");
    await eventsOf(listening).drain();
    expect(statuses()).toEqual(["stored", "THREATS_FOUND"]);
  });

  test("never comes, not even as a tag", async () => {
    world.faults.wish({ verdict: "never" });
    const version = await put("one");
    const events = eventsOf(listening);
    await events.drain();
    world.faults.wish({});
    world.clock.advance({ days: 30 });
    await events.drain();
    expect(statuses()).toEqual(["stored"]);
    expect(await world.files.tags(key, version)).toEqual({});
  });

  test("is late: it comes when the clock was moved by an hour, and not before", async () => {
    world.faults.wish({ verdict: "late" });
    const version = await put("one");
    const events = eventsOf(listening);
    await events.drain();
    world.faults.wish({});
    world.clock.advance({ minutes: 59, seconds: 59 });
    await events.drain();
    expect(statuses()).toEqual(["stored"]);
    expect(await world.files.tags(key, version)).toEqual({});
    world.clock.advance({ seconds: 1 });
    await events.drain();
    await events.drain();
    expect(statuses()).toEqual(["stored", "NO_THREATS_FOUND"]);
  });
});
