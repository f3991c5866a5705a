import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  changeDecisions,
  changeStatuses,
  decisions,
  fallenDue,
  isListed,
  nextActorOf,
  wakeAtOf,
} from "#functions/registration/registration.ts";
import { mayDecide } from "#shared/acting.ts";
import { addDays } from "#shared/days.ts";
import { allowedIn, type Decision } from "#shared/decisions.ts";
import { type Organization, organizationStatuses } from "#shared/organizations.ts";
import { remindedBy } from "#shared/reminders.ts";

const rows = Object.entries(decisions) as [string, Decision<string>][];
const instant = fc.date({ min: new Date("2026-01-01"), max: new Date("2030-01-01"), noInvalidDate: true });

const organization = (changes: Partial<Organization>): Organization => ({
  id: "o",
  status: "submitted",
  version: 1,
  email: "a@example.org",
  language: "en",
  profile: {},
  createdAt: "2026-11-21T09:00:00.000Z",
  since: "2026-11-21T09:00:00.000Z",
  keys: [],
  rounds: 0,
  decidedBy: [],
  ...changes,
});

describe("the table of decisions", () => {
  test("leads from every status somebody acts in to another", () => {
    for (const status of organizationStatuses)
      if (nextActorOf(status) !== "nobody")
        expect(
          rows.some(([, row]) => allowedIn(row, status) && row.to !== "same" && row.to !== status),
          status,
        ).toBe(true);
  });

  test("tells the people concerned of every change of status", () => {
    // Who never took an invitation up is not written to again.
    const silent = ["forget_contact", "refuse_invitation"];
    for (const [name, row] of rows)
      if (row.to !== "same" && !silent.includes(name)) expect(row.mail, name).toBeTruthy();
  });

  test("reaches every status from a draft", () => {
    const reached = new Set<string>(["draft"]);
    for (let size = 0; size !== reached.size; ) {
      size = reached.size;
      for (const [, row] of rows)
        if (row.to !== "same" && row.to !== "former" && row.from.some((status) => reached.has(status)))
          reached.add(row.to);
    }
    expect([...reached].sort()).toEqual([...organizationStatuses].sort());
  });

  test("gives every refusal a closed list of reasons or leaves an earlier reason standing, and a text", () => {
    for (const [name, row] of [...rows, ...(Object.entries(changeDecisions) as [string, Decision<string>][])])
      if (["declined", "suspended", "change_refused"].includes(row.to)) {
        expect(row.reasons?.length, name).toBeGreaterThan(0);
        expect(row.needs, name).toContain("text");
      }
  });

  test("lets a change wait only until it is accepted, refused or withdrawn", () => {
    for (const row of Object.values(changeDecisions)) expect(row.from).toEqual(["change_pending"]);
    expect(changeStatuses).toContain("change_pending");
  });

  test("lets nobody who took part answer a contested decision", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("officer", "secretariat"),
        fc.array(fc.constantFrom("a", "b", "c")),
        (as, decidedBy) => {
          expect(mayDecide("other-officer", { id: "a", as }, { decidedBy })).toBe(!decidedBy.includes("a"));
        },
      ),
    );
  });
});

describe("the clock", () => {
  test("has nothing to do before the instant it announced, and something from then on", () => {
    const statuses = fc.constantFrom("draft", "pending_verification", "active", "info_requested");
    fc.assert(
      fc.property(
        statuses,
        instant,
        fc.integer({ min: 3, max: 60 }),
        fc.nat({ max: 2 }),
        (status, begun, days, reminded) => {
          const at = begun.toISOString();
          const question = { fields: [], text: "?", reason: "unclear", askedAt: at, due: addDays(at, days), reminded };
          const waiting = organization({
            status: status as Organization["status"],
            createdAt: at,
            currentAt: at,
            ...(status === "info_requested" && { question }),
          });
          const wakeAt = wakeAtOf(waiting);
          expect(wakeAt).toBeDefined();
          const then = Date.parse(wakeAt ?? "");
          expect(fallenDue(waiting, new Date(then - 1000))).toBeUndefined();
          expect(fallenDue(waiting, new Date(then))).toBeDefined();
        },
      ),
    );
  });

  test("sends at most two reminders, then lapses", () => {
    fc.assert(
      fc.property(
        instant,
        fc.integer({ min: 3, max: 60 }),
        fc.array(fc.integer({ min: 0, max: 70 * 24 }), { maxLength: 80 }),
        (begun, days, hours) => {
          const askedAt = begun.toISOString();
          const due = addDays(askedAt, days);
          let question = { fields: [], text: "?", reason: "unclear", askedAt, due, reminded: remindedBy(due, begun) };
          let reminders = 0;
          for (const hour of hours.sort((a, b) => a - b)) {
            const now = new Date(begun.getTime() + hour * 3_600_000);
            const decision = fallenDue(organization({ status: "info_requested", question }), now);
            if (decision === "lapse") {
              expect(now.getTime()).toBeGreaterThanOrEqual(Date.parse(due));
              break;
            }
            if (decision === "remind") {
              reminders++;
              question = { ...question, reminded: remindedBy(due, now) };
            }
          }
          expect(reminders).toBeLessThanOrEqual(2);
        },
      ),
    );
  });
});

test("only admitted organizations that agreed and are not at risk are listed", () => {
  const listing = fc.constantFrom("yes" as const, "no" as const, undefined);
  fc.assert(
    fc.property(
      fc.constantFrom(...organizationStatuses),
      listing,
      fc.option(fc.boolean(), { nil: undefined }),
      (status, directoryListing, unlisted) => {
        const profile = { ...(directoryListing && { directoryListing }), ...(unlisted !== undefined && { unlisted }) };
        const expected =
          (status === "active" || status === "update_due") && directoryListing === "yes" && unlisted === false;
        expect(isListed(organization({ status, profile }))).toBe(expected);
      },
    ),
  );
});
