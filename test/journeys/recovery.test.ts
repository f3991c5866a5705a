import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { AuditEntry } from "#shared/audit.ts";
import { Case } from "#shared/cases.ts";
import { Organization } from "#shared/organizations.ts";
import { OutboxRow } from "#shared/outbox.ts";
import { completeProfile } from "#test/support/registration-answers.ts";
import { type Service, startService } from "#test/support/service.ts";
import { lookInto } from "./inside.ts";
import { linkFor } from "./steps.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "baraza-recovery-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Everything in the tables of a service that is not running. */
const lookInside = () =>
  lookInto(folder, async (rows) => {
    const [organizations, cases, audit, outbox] = await Promise.all([
      rows("organizations"),
      rows("cases"),
      rows("audit"),
      rows("outbox"),
    ]);
    return {
      organizations: organizations.map((row) => Organization.parse(row)),
      cases: cases.map((row) => Case.parse(row)),
      audit: audit.map((row) => AuditEntry.parse(row)),
      outbox: outbox.map((row) => OutboxRow.parse(row)),
    };
  });

const register = (service: Service, email: string) =>
  service.post("/api/registration", { ...completeProfile, email, language: "en" });

interface Received {
  readonly to: string;
  readonly headers: Record<string, string>;
}

const mailbox = async (service: Service) => (await service.fetch("/_local/mailbox.json")).json() as Promise<Received[]>;

describe("whatever happens to the service", () => {
  test("killed at ten random moments: no case is half changed, no mail is lost, and only claimed ones go twice", async () => {
    const claimed = new Set<string>();
    const accepted: string[] = [];
    for (let kill = 0; kill < 10; kill++) {
      const service = await startService({ folder });
      const ends = Date.now() + 150 + Math.random() * 900;
      const work = async (worker: number) => {
        for (let turn = 0; ; turn++) {
          const email = `kill${kill}.worker${worker}.turn${turn}@example.org`;
          const answer = await register(service, email).catch(() => undefined);
          if (!answer) return;
          if (answer.status === 202) accepted.push(email);
          const link = await linkFor(service, email, "/registration/confirm").catch(() => undefined);
          if (link)
            await service
              .fetch(link, {
                method: "POST",
                headers: { "content-type": "application/x-www-form-urlencoded", origin: service.origin },
                body: "",
              })
              .catch(() => undefined);
        }
      };
      const working = Promise.all([work(1), work(2), work(3)]);
      await pause(Math.max(0, ends - Date.now()));
      await service.kill();
      await working;
      for (const { id, state } of (await lookInside()).outbox) if (state === "claimed") claimed.add(id);
    }
    const service = await startService({ folder });
    await service.post("/_local/clock", { advance: "PT10M" });
    const received = await mailbox(service);
    await service.stop();
    const { organizations, cases, audit, outbox } = await lookInside();

    for (const email of accepted)
      expect(
        organizations.some((one) => one.email === email),
        email,
      ).toBe(true);
    for (const organization of organizations) {
      const { id, reference, version, status, email } = organization;
      expect(cases.find((row) => row.reference === reference)?.status, email).toBe(reference ? status : undefined);
      // What happens to a change of the organization is told under the change's own reference.
      const own = cases.filter(({ owner, capability }) => owner === id && capability === "registration");
      const subjects = [id, ...own.map((row) => row.reference)];
      const entries = audit.filter(({ subject }) => subjects.includes(subject));
      expect(entries.length, email).toBe(version);
      const kinds = outbox.filter(({ to }) => to === email).map(({ kind }) => kind);
      expect(kinds, email).toContain(status === "pending_verification" ? "confirm" : "received");
    }
    expect(outbox.filter(({ state }) => state !== "sent").map(({ id, state }) => `${id} ${state}`)).toEqual([]);
    for (const { id } of outbox) {
      const times = received.filter(({ headers }) => headers["message-id"]?.includes(id)).length;
      expect(times, id).toBeGreaterThanOrEqual(1);
      if (times > 1) expect(claimed.has(id), `${id} went ${times} times without having been claimed`).toBe(true);
    }
    expect(organizations.length).toBeGreaterThan(20);
  }, 120_000);

  test("with the mail system down for an hour: people are answered all the same, and every mail arrives once", async () => {
    const service = await startService({ folder });
    await service.post("/_local/faults", { ses: "down" });
    const emails = Array.from({ length: 12 }, (_, one) => `down${one}@example.org`);
    for (const email of emails) expect((await register(service, email)).status).toBe(202);
    await service.post("/_local/clock", { advance: "PT1H" });
    const before = await mailbox(service);
    expect(before.filter(({ to }) => emails.includes(to))).toEqual([]);
    await service.post("/_local/faults", {});
    await service.post("/_local/clock", { advance: "PT4H" });
    const after = await mailbox(service);
    for (const email of emails)
      expect(
        after.filter(({ to }) => to === email),
        email,
      ).toHaveLength(1);
    await service.stop();
  }, 60_000);
});
