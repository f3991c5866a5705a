import { beforeAll, describe, expect, it } from "vitest";
import { colleagueDecisions } from "#functions/registration/colleagues/colleague-decisions.ts";
import { changeDecisions, changeStatuses, decisions } from "#functions/registration/registration.ts";
import type { Decision } from "#shared/decisions.ts";
import { type Admitted, type Office, openOffice } from "./office.ts";
import { changeInStatus, inputFor, inStatus, keepOne } from "./paths.ts";

const rows: [string, Decision<string>][] = Object.entries(decisions);
const changeRows: [string, Decision<string>][] = Object.entries(changeDecisions);
const names = [...rows, ...changeRows].map(([name]) => name);
const statuses = [
  "submitted",
  "info_requested",
  "lapsed",
  "active",
  "update_due",
  "declined",
  "contested",
  "upheld",
  "suspended",
  "merged",
  "closed",
];

/** Everything a decision could have changed. */
const stateOf = async (office: Office, reference: string) => {
  const [[own], [change], written] = await Promise.all([
    office.rows("cases", { reference }),
    office.rows("changes", { reference }),
    Promise.all((["audit", "revisions", "outbox", "published"] as const).map(office.count)),
  ]);
  const [organization] = own ? await office.rows("organizations", { id: own.owner }) : [];
  return { own, organization, change, written };
};

const statusOf = async (office: Office, reference: string) =>
  (await office.get(`/api/status/${reference}`)).body.status;

let office: Office;
beforeAll(async () => {
  office = await openOffice();
  await keepOne(office);
});

const asked = (row: Decision<string>, { own }: Admitted) => {
  if (row.by === "applicant") return own;
  if (row.by === "secretariat") return office.staff.secretariat;
  return row.by === "other-officer" ? office.staff.second : office.staff.officer;
};

describe("every row of the table can be reached through the URLs", () => {
  const ofPeople = rows.filter(
    ([, { by, from }]) => by !== "system" && !from.every((status) => !statuses.includes(status)),
  );

  it.each(ofPeople.flatMap(([name, row]) => row.from.map((from) => [name, from, row] as const)))(
    "%s from %s",
    async (name, from, row) => {
      const admitted = await inStatus(office, from);
      const who = asked(row, admitted);
      if (name === "put_back" && from !== "info_requested") await office.decide(who, admitted.reference, "take");
      const before = await stateOf(office, admitted.reference);
      const answer = await office.decide(who, admitted.reference, name, inputFor(office, name));
      const after = await stateOf(office, admitted.reference);
      const to = row.to === "same" ? from : row.to === "former" ? "submitted" : row.to;
      expect(answer).toMatchObject({ status: 200, body: { status: to, reference: admitted.reference } });
      expect(after.organization?.status).toBe(to);
      expect(after.organization?.version).toBe(before.organization?.version + 1);
      // Of two registrations that are merged or taken apart, each has its own entry and its own mail.
      const concerned = name === "merge" || name === "unmerge" ? 2 : 1;
      expect(after.written[0]).toBe((before.written[0] ?? 0) + concerned);
      expect(after.written[2]).toBe((before.written[2] ?? 0) + (row.mail ? concerned : 0));
      if (row.mail) expect((await office.rows("outbox")).map(({ kind }) => kind)).toContain(row.mail);
    },
  );

  it.each(changeRows)("%s", async (name, row) => {
    const change = await changeInStatus(office, "change_pending");
    if (name === "put_back_change") await office.decide(office.staff.officer, change.reference, "take_change");
    const before = await stateOf(office, change.reference);
    const answer = await office.decide(asked(row, change), change.reference, name, inputFor(office, name));
    const after = await stateOf(office, change.reference);
    const to = row.to === "same" ? "change_pending" : row.to;
    expect(answer).toMatchObject({ status: 200, body: { status: to, reference: change.reference } });
    expect(after.change?.status).toBe(to);
    expect(after.organization?.profile.name).toBe(
      name === "accept_change" ? "Wanawake wa Uhamiaji, Mombasa" : before.organization?.profile.name,
    );
    expect(after.written[0]).toBe((before.written[0] ?? 0) + 1);
    expect(after.written[2]).toBe((before.written[2] ?? 0) + (row.mail ? 1 : 0));
  });

  it("the clock's rows, by waiting", async () => {
    const { reference } = await inStatus(office, "info_requested");
    await office.pass(8);
    await office.runDuties();
    const kinds = async () => (await office.rows("outbox", { reference })).map(({ kind }) => kind);
    expect((await kinds()).filter((kind) => kind === "reminder")).toHaveLength(1);
    await office.pass(7);
    expect(await statusOf(office, reference)).toBe("lapsed");
    expect(await kinds()).toContain("lapsed");
    const active = await inStatus(office, "update_due");
    expect(await statusOf(office, active.reference)).toBe("update_due");
  });
});

describe("every other pair of status and decision answers 409 and changes nothing", () => {
  const refuseAll = async (admitted: Admitted, allowed: (name: string) => boolean) => {
    const before = await stateOf(office, admitted.reference);
    for (const name of names.filter((known) => !allowed(known))) {
      for (const token of [office.staff.officer, admitted.own]) {
        const answer = await office.decide(token, admitted.reference, name, inputFor(office, name));
        expect({ name, ...answer }).toMatchObject({ name, status: 409, body: { code: "not_now" } });
      }
    }
    expect(await stateOf(office, admitted.reference)).toEqual(before);
  };

  it.each(statuses)("in %s", async (status) => {
    const admitted = await inStatus(office, status);
    expect(await statusOf(office, admitted.reference)).toBe(status);
    await refuseAll(admitted, (name) => rows.some(([known, row]) => known === name && row.from.includes(status)));
  });

  it.each(changeStatuses)("in %s", async (status) => {
    const change = await changeInStatus(office, status);
    await refuseAll(change, (name) => changeRows.some(([known, row]) => known === name && row.from.includes(status)));
  });

  it("a decision that nobody ever heard of is a wrong choice", async () => {
    const { reference } = await inStatus(office, "submitted");
    const answer = await office.decide(office.staff.officer, reference, "toString");
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ field: "decision", code: "not_a_choice" }] } });
  });
});

describe("the table as programs read it", () => {
  it("lists every row of its tables", async () => {
    const { body } = await office.get("/api/registration/decisions");
    const kinds = ["organization", "change", "focal_points"];
    const items: { kind: string; decision: string; right: string | null }[] = body.items;
    const listed = items.filter(({ kind }) => kinds.includes(kind)).map(({ decision }) => decision);
    expect(listed).toEqual([...names, ...Object.keys(colleagueDecisions)]);
    expect(body.items.find(({ decision }: { decision: string }) => decision === "decline")).toMatchObject({
      kind: "organization",
      by: "officer",
      from: ["submitted"],
      to: "declined",
      needs: ["text"],
      mail: "declined",
    });
    const right = (of: string) => items.find(({ decision }) => decision === of)?.right;
    expect(["close", "unlist", "contest", "withdraw_change", "hand_over", "take", "accept"].map(right)).toEqual([
      ...["close", "list", "answer", "answer", "hand_over"],
      ...[null, null],
    ]);
  });
});
