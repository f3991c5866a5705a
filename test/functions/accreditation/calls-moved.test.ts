import { beforeEach, describe, expect, it } from "vitest";
import { type AccreditationWorld, accreditationWorld } from "#test/support/accreditation.ts";
import { daysFrom, forumsWorld } from "#test/support/forums.ts";
import { declareAll, step } from "./paths.ts";

let world: AccreditationWorld;
let forums: Awaited<ReturnType<typeof forumsWorld>>;
beforeEach(async () => {
  world = await accreditationWorld();
  forums = await forumsWorld(world.connection);
});

const reason = { reason: "more_time", text: { en: "As asked." } };

describe("what the forums decide about a call reaches its applications", () => {
  it("moved dates: drafts live on after an extension, and everybody sees by when they are answered now", async () => {
    const { place, call } = await forums.openCall();
    const draft = await world.apply({ call, status: "draft" });
    const sent = await world.apply({ call });
    const closesAt = daysFrom(world.connection.now(), 80);
    expect((await forums.decide(place, "extend", { ...reason, closesAt })).status).toBe(200);
    await world.runDuties();
    expect((await world.find(draft.reference)).takenUntil).toBe(closesAt);
    const decisionDue = daysFrom(world.connection.now(), 130);
    expect((await forums.decide(place, "move", { ...reason, decisionDue })).status).toBe(200);
    await world.runDuties();
    expect((await world.find(sent.reference)).answerBy).toBe(decisionDue);
    const followed = (await world.rows("audit", { subject: sent.reference })).at(-1);
    expect(followed).toMatchObject({ what: "follow_call", by: "system", to: "submitted" });
  });

  it("a cancellation: every application ends with a mail of its own", async () => {
    const { place, call } = await forums.openCall();
    const taken = await world.apply({ call });
    await declareAll(world, taken);
    await step(world, world.staff.officer, taken.reference, "take");
    expect((await forums.decide(place, "cancel", reason)).status).toBe(200);
    await world.runDuties();
    await world.runDuties();
    expect((await world.find(taken.reference)).status).toBe("not_decided");
    expect((await world.mailsAbout(taken.reference)).filter((kind) => kind === "notDecided")).toHaveLength(1);
  });

  it("a text that is corrected: nothing is to be done", async () => {
    const { place, call } = await forums.openCall();
    await world.apply({ call });
    expect((await forums.decide(place, "edit", { summary: { en: "Clearer." } })).status).toBe(200);
    expect((await world.rows("accreditationJobs")).filter(({ kind }) => kind === "call_changed")).toEqual([]);
  });
});
