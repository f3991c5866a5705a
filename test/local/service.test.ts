import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root, type Service, startService } from "#test/support/service.ts";

let service: Service;
beforeAll(async () => {
  service = await startService({ anew: true });
});
afterAll(() => service.stop());

const seeded = ["officer", "second.officer", "officer.asia-pacific", "secretariat", "auditor", "focal.point"];

test.each(seeded)("%s@example.org is there and can be signed in", async (name) => {
  const answer = await service.post("/_local/sign-in", { email: `${name}@example.org` });
  expect(answer.status).toBe(200);
  const { token } = await answer.json();
  expect(answer.headers.getSetCookie()).toEqual([`session=${token}; Path=/; HttpOnly; SameSite=Lax`]);
});

test("nobody else can be signed in", async () => {
  expect((await service.post("/_local/sign-in", { email: "nobody@example.org" })).status).toBe(404);
  expect((await service.post("/_local/sign-in", { email: 1 })).status).toBe(400);
});

test("a second service on the same port says so plainly and leaves the first alone", async () => {
  const env = { ...process.env, PORT: `${service.port}`, DATA: `${service.folder}/other` };
  const second = spawnSync(process.execPath, ["infra/local/start.ts"], { cwd: root, env, encoding: "utf8" });
  expect(second.status).toBe(1);
  expect(second.stderr).toContain(`port ${service.port} is already in use`);
  expect((await service.fetch("/_local/clock")).status).toBe(200);
});

test("requests are counted by route, not by address", async () => {
  await service.fetch("/en/status/ORG-7K3Q-9TDW");
  await service.fetch("/fr/status/ORG-0000-0000");
  const { routes } = await (await service.fetch("/_local/counters")).json();
  const names = Object.keys(routes);
  expect(names.filter((name) => name.includes("ORG-"))).toEqual([]);
  expect(
    Object.values<{ requests: number }>(routes).reduce((sum, { requests }) => sum + requests, 0),
  ).toBeGreaterThanOrEqual(2);
});

test("a body too large for the gateway is refused", async () => {
  const body = Buffer.alloc(4_600_000, "a");
  const headers = { "content-type": "application/json" };
  expect((await service.fetch("/api/registration", { method: "POST", body, headers })).status).toBe(413);
});

test("an address that nobody knows below /_local/ is not found", async () => {
  expect((await service.fetch("/_local/nothing")).status).toBe(404);
});

test("files outside the folder of static files are out of reach", async () => {
  for (const path of ["/static/../main.mjs", "/static/%2e%2e/main.mjs", "/static/..%2fmain.mjs"])
    expect(await (await service.fetch(path)).text()).not.toContain("import");
});

const databasesOf = (folder: string) =>
  readdirSync("/proc").filter((pid) => {
    try {
      return /^\d+$/.test(pid) && readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(folder);
    } catch {
      return false;
    }
  });

test.runIf(process.platform === "linux")(
  "a killed service takes its database with it, and a new one finds the data",
  async () => {
    const victim = await startService();
    const { now } = await (await victim.post("/_local/clock", { advance: "P30D" })).json();
    expect(databasesOf(victim.folder)).toHaveLength(1);
    victim.process.kill("SIGKILL");
    await expect.poll(() => databasesOf(victim.folder)).toEqual([]);
    const heir = await startService({ folder: victim.folder });
    const later = await (await heir.fetch("/_local/clock")).json();
    expect(Date.parse(later.now)).toBeGreaterThanOrEqual(Date.parse(now));
    expect((await heir.post("/_local/sign-in", { email: "officer@example.org" })).status).toBe(200);
    await heir.stop();
    await victim.stop();
  },
);

test("a seeding that was interrupted begins anew", async () => {
  const first = await startService();
  const folder = first.folder;
  await first.post("/_local/clock", { advance: "PT1H" });
  first.process.kill("SIGKILL");
  await new Promise((resolve) => first.process.once("exit", resolve));
  writeFileSync(join(folder, "seeding"), "");
  const second = await startService({ folder });
  expect(readdirSync(folder)).not.toContain("seeding");
  expect((await second.post("/_local/sign-in", { email: "focal.point@example.org" })).status).toBe(200);
  await second.stop();
  await first.stop();
});
