import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { environment } from "#infra/local/environment.ts";
import { Files } from "#shared/files.ts";
import { readSettings } from "#shared/settings.ts";
import { entriesOf, post } from "#test/support/file-store.ts";
import { type Service, startService } from "#test/support/service.ts";

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterEach(() => service.post("/_local/faults", {}));
afterAll(() => service.stop());

/** Where pages of a service let forms send files to, besides the site itself. */
const filesOriginOf = async (of: Service) => {
  const policy = (await of.fetch("/en")).headers.get("content-security-policy") ?? "";
  return /form-action 'self' (http:\/\/127\.0\.0\.1:\d+)/.exec(policy)?.[1] ?? "";
};

/** What a function of a service would hold to speak to the bucket. */
const filesOf = async (of: Service) => {
  const files = { origin: await filesOriginOf(of), travelKey: "k" };
  const place = { origin: of.origin, databaseEndpoint: "http://127.0.0.1:1", mailEndpoint: "http://127.0.0.1:1" };
  const { now } = await (await of.fetch("/_local/clock")).json();
  const instant = new Date(now);
  const settings = readSettings(environment({ ...place, files }));
  const until = new Date(instant.getTime() + 3_600_000);
  return { files: new Files({ settings, now: () => instant }), until };
};

const counted = async (of: Service): Promise<Record<string, { requests: number; bytesIn: number }>> =>
  (await (await of.fetch("/_local/counters")).json()).routes;

const wakings = async () => (await counted(service))["files scanning"]?.requests ?? 0;

/** The same, once everything that was sent before, by the seeds too, has been told of. */
const wakingsSoFar = async () => {
  await service.post("/_local/clock", { advance: "PT1S" });
  return wakings();
};

let sent = 0;
/** Sends a file with a form, as if a function had given it out; nobody has a record of it. */
const send = async (content: string | Blob = "hello") => {
  sent += 1;
  const key = `accreditation/test-${sent}`;
  const { files, until } = await filesOf(service);
  const form = await files.form({ key, until, back: "/en" });
  const answer = await post(form.url, entriesOf(form, content));
  expect(answer.status).toBe(303);
  return { key, files, location: new URL(answer.headers.get("location") ?? "") };
};

test("files go to an origin of their own, and back to the site", async () => {
  const origin = await filesOriginOf(service);
  expect(origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(new URL(origin).port).not.toBe(String(service.port));
  const { location } = await send();
  expect(location.origin).toBe(service.origin);
  expect((await fetch(location)).status).toBe(200);
});

test("a file wakes scanning twice, and none of its bytes passes through a function", async () => {
  const before = await wakingsSoFar();
  await send(new Blob([Buffer.alloc(5_000_000, "a")]));
  await expect.poll(wakings).toBe(before + 2);
  const bytes = Object.values(await counted(service)).map(({ bytesIn }) => bytesIn);
  expect(Math.max(...bytes)).toBeLessThan(10_000);
});

test("what the clock call answers to has been told of every file, late verdicts included", async () => {
  await service.post("/_local/faults", { verdict: "late" });
  const before = await wakingsSoFar();
  const { key, files } = await send();
  await expect.poll(wakings).toBe(before + 1);
  await service.post("/_local/clock", { advance: "PT1H" });
  expect(await wakings()).toBe(before + 2);
  const { version = "" } = (await (await filesOf(service)).files.firstVersion(key)) ?? {};
  await expect(files.tags(key, version)).rejects.toThrow("403");
  expect(await (await filesOf(service)).files.tags(key, version)).toEqual({
    GuardDutyMalwareScanStatus: "NO_THREATS_FOUND",
  });
});

test("a form does not outlive its time by the service's clock", async () => {
  const { files, until } = await filesOf(service);
  const form = await files.form({ key: "accreditation/late", until, back: "/en" });
  await service.post("/_local/clock", { advance: "PT1H1S" });
  const answer = await post(form.url, entriesOf(form));
  expect([answer.status, await answer.text()]).toEqual([403, expect.stringContaining("Policy expired.")]);
});

test("on request the store is down, and comes back", async () => {
  await service.post("/_local/faults", { s3: "down" });
  const { files, until } = await filesOf(service);
  const form = await files.form({ key: "accreditation/down", until, back: "/en" });
  expect((await post(form.url, entriesOf(form))).status).toBe(503);
  await service.post("/_local/faults", {});
  expect((await post(form.url, entriesOf(form))).status).toBe(303);
});

test("what was sent is there after the service was killed and started again", async () => {
  const victim = await startService();
  const first = await filesOf(victim);
  const form = await first.files.form({ key: "accreditation/kept", until: first.until, back: "/en" });
  await post(form.url, entriesOf(form, "kept"));
  victim.process.kill("SIGKILL");
  await new Promise((resolve) => victim.process.once("exit", resolve));
  const heir = await startService({ folder: victim.folder });
  const { files } = await filesOf(heir);
  const { version = "" } = (await files.firstVersion("accreditation/kept")) ?? {};
  expect((await files.get("accreditation/kept", version))?.toString()).toBe("kept");
  await heir.stop();
  await victim.stop();
});
