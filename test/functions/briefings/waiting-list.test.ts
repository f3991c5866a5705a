import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { sessionKeyOf } from "#shared/briefings/briefing.ts";
import { type BriefingsWorld, openBriefings } from "#test/support/briefings.ts";

let site: BriefingsWorld;
beforeAll(async () => {
  site = await openBriefings();
});

const statusOf = async (reference: string) => (await site.signUpAt(reference)).status;

/** More places, with the turn that tells the session's reader of them. */
const raise = async (id: string, capacity: number) => {
  const [briefings, places] = await Promise.all([site.room.briefings(), site.room.places()]);
  const from = await site.find(id);
  const sessionKey = sessionKeyOf(id, "s1");
  const to = { ...from, sessions: from.sessions.map((one) => ({ ...one, capacity })) };
  site.clock.advance({ seconds: 1 });
  const now = site.connection.now();
  const turn = places.addTurn({ sessionKey, reference: "count", what: "count", groups: [] }, now, from.version);
  const also = [places.setCapacity(sessionKey, capacity), turn];
  await briefings.make({ from, to, what: "briefing_change_session", by: "officer", now, also });
};

describe("the waiting list", () => {
  it("comes before whoever signs up while places are added", async () => {
    await site.announce({ id: "added" }, [{ capacity: 1 }]);
    const holder = await site.place("added");
    const waits = await site.place("added");
    const comes = await site.signUp("added");
    await raise("added", 2);
    const after = await site.signUp("added");
    await site.allot();
    expect(await statusOf(holder.reference)).toBe("confirmed");
    expect(await statusOf(waits.reference)).toBe("offered");
    expect(await statusOf(comes.reference)).toBe("waitlisted");
    expect(await statusOf(after.reference)).toBe("waitlisted");
  });

  it("goes on behind somebody to whom nothing can be offered", async () => {
    const faults = vi.spyOn(console, "error").mockReturnValue(undefined);
    await site.announce({ id: "unreachable" }, [{ capacity: 1 }]);
    await site.place("unreachable");
    const lost = await site.place("unreachable");
    const next = await site.place("unreachable");
    const damaged = { ...(await site.signUpAt(lost.reference)), email: "no address" };
    await site.connection.store.send(
      new PutCommand({ TableName: site.connection.settings.table("signUps"), Item: damaged }),
    );
    await raise("unreachable", 2);
    await site.allot();
    expect(await statusOf(lost.reference)).toBe("waitlisted");
    expect(await statusOf(next.reference)).toBe("offered");
    expect(faults).toHaveBeenCalled();
    faults.mockRestore();
  });

  it("leaves out whose group has all it may have, and comes back to them", async () => {
    await site.announce({ id: "grouped", perOrganization: 1 }, [{ capacity: 2 }]);
    const ours = await site.place("grouped", { organization: "Ours" });
    const theirs = await site.place("grouped", { organization: "Theirs" });
    const alsoOurs = await site.place("grouped", { organization: "Ours" });
    const nobodys = await site.place("grouped");
    const cancel = async (reference: string) => {
      const signUp = await site.signUpAt(reference);
      const briefing = await site.find("grouped");
      const [session = briefing.sessions[0]] = briefing.sessions;
      if (!session) throw new Error("no session");
      const acting = { id: "applicant", as: "applicant" as const };
      await (await site.room.casework()).decide({
        ...{ signUp, briefing, session, acting, decision: "cancel" as const, now: site.connection.now() },
      });
      await site.allot();
    };
    await cancel(theirs.reference);
    expect(await statusOf(alsoOurs.reference)).toBe("waitlisted");
    expect(await statusOf(nobodys.reference)).toBe("offered");
    await cancel(ours.reference);
    expect(await statusOf(alsoOurs.reference)).toBe("offered");
  });
});
