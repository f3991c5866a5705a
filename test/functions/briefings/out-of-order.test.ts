import { beforeAll, describe, expect, it, vi } from "vitest";
import { Allotment } from "#functions/briefings/places/allotment.ts";
import type { SignUp } from "#functions/briefings/sign-up.ts";
import type { SignUps } from "#functions/briefings/signing-up/store.ts";
import type { Briefings } from "#functions/briefings/store.ts";
import { sessionChanged } from "#functions/briefings/telling.ts";
import { sessionKeyOf } from "#shared/briefings/briefing.ts";
import { type BriefingsWorld, openBriefings } from "#test/support/briefings.ts";
import { daysFrom } from "#test/support/forums.ts";
import { ownPage, peopleOf } from "./people.ts";

let site: BriefingsWorld;
beforeAll(async () => {
  site = await openBriefings();
});

const decide = async (id: string, decision: object) =>
  site.insist(site.post(`/api/briefings/${id}/decisions`, decision, site.staff.officer));
const statusOf = async ({ reference }: SignUp) => (await site.signUpAt(reference)).status;
const ahead = (days: number) => daysFrom(site.connection.now(), days);

describe("a briefing of which one session was held", () => {
  it("is called off for those alone whose session is still to come", async () => {
    const startsAt = ahead(2);
    await site.announce({ id: "half" }, [{ startsAt }, { startsAt: ahead(9) }]);
    const [was, waits] = [await site.place("half"), await site.place("half", { session: "s2" })];
    await site.passTo(ahead(3));
    await decide("half", { decision: "cancel", reason: "technical" });
    await site.allot();
    expect([await statusOf(was), await statusOf(waits)]).toEqual(["confirmed", "called_off"]);
    expect(await site.mailsAbout(was.reference)).not.toContain("calledOff");
    expect(await site.mailsAbout(waits.reference)).toContain("calledOff");
  });
});

describe("a session that moves", () => {
  it("is known by its new end to whoever is placed only after that", async () => {
    await site.announce({ id: "moved" }, [{}]);
    const early = await site.place("moved");
    const late = await site.signUp("moved");
    await decide("moved", { decision: "move_session", session: "s1", startsAt: ahead(60), reason: "technical" });
    await site.allot();
    const { sessions } = await site.find("moved");
    const { endsAt } = await site.signUpAt(late.reference);
    expect(endsAt).toBe(sessions[0]?.endsAt);
    const ends = (await site.rows("guards"))
      .filter(({ holder }) => holder === early.reference || holder === late.reference)
      .map(({ expiresAt }) => expiresAt);
    const kept = Math.floor(Date.parse(daysFrom(new Date(endsAt), 90)) / 1000);
    expect(ends).toEqual([kept, kept]);
  });

  it("is told rightly to whoever is placed in that very moment", async () => {
    await site.announce({ id: "meanwhile" }, [{}]);
    const { room } = site;
    const wish = await site.signUp("meanwhile");
    const [briefings, signUps, places, casework, limits] = await Promise.all([
      room.briefings(),
      room.signUps(),
      room.places(),
      room.casework(),
      room.limits(),
    ]);
    const [was, asked] = [await site.find("meanwhile"), await site.signUpAt(wish.reference)];
    const move = { decision: "move_session", session: "s1", startsAt: ahead(70), reason: "technical" };
    await decide("meanwhile", move);
    const [job] = (await briefings.jobs.due(site.connection.now(), 10)).filter(({ kind }) => kind === "follow");
    if (!job) throw new Error("nobody is told");
    const key = sessionKeyOf("meanwhile", "s1");
    await sessionChanged(room)({ ...job, kind: "session_changed", input: { session: key } }, site.connection.now());
    // The reader had read both before that.
    const first = <Of>(stale: Of, fresh: (id: string) => Promise<Of | undefined>) => {
      let isFirst = true;
      return async (id: string) => {
        const found = isFirst ? stale : await fresh(id);
        isFirst = false;
        return found;
      };
    };
    const lateBriefings = { find: first(was, (id) => briefings.find(id)) } as unknown as Briefings;
    const lateSignUps = {
      book: signUps.book,
      find: first(asked, (reference) => signUps.find(reference)),
      hold: signUps.hold.bind(signUps),
      heldBy: signUps.heldBy.bind(signUps),
      make: signUps.make.bind(signUps),
    } as unknown as SignUps;
    const reader = new Allotment(lateBriefings, lateSignUps, places, casework, limits);
    await reader.workOff(key, site.connection.now(), () => true);
    const placed = await site.signUpAt(wish.reference);
    const [session] = (await site.find("meanwhile")).sessions;
    expect([placed.status, placed.endsAt, placed.toldSequence]).toEqual(["confirmed", session?.endsAt, 1]);
    const [mail] = (await site.mails()).filter(({ reference }) => reference === wish.reference);
    expect(mail?.calendar?.startsAt).toBe(ahead(70));
    expect(await site.mailsAbout(wish.reference)).toEqual(["confirmed"]);
  });

  it("has its materials told of once it is over, and not before", async () => {
    const posted = { materials: [], outcome: { en: "Thank you." }, tell: true };
    await site.announce({ id: "after" }, [{ startsAt: ahead(1) }, { startsAt: ahead(8) }]);
    const [first, second] = [await site.place("after"), await site.place("after", { session: "s2" })];
    await site.passTo(ahead(3));
    await site.insist(site.post("/api/briefings/after/materials", posted, site.staff.officer));
    await site.allot();
    const startsAt = ahead(20);
    await decide("after", { decision: "move_session", session: "s2", startsAt, reason: "technical" });
    await site.passTo(ahead(10));
    expect(await site.mailsAbout(first.reference)).toContain("materials");
    expect(await site.mailsAbout(second.reference)).not.toContain("materials");
    await site.passTo(daysFrom(new Date(startsAt), 1));
    expect((await site.mailsAbout(second.reference)).filter((kind) => kind === "materials")).toHaveLength(1);
  });

  it("lets nobody wait for ever when all that follows comes after its beginning", async () => {
    await site.announce({ id: "late" }, [{ capacity: 1 }]);
    await site.place("late");
    const waits = await site.place("late");
    const startsAt = ahead(1);
    await decide("late", { decision: "move_session", session: "s1", startsAt, reason: "technical" });
    await site.passTo(ahead(2));
    expect(await statusOf(waits)).toBe("unplaced");
  });
});

describe("somebody with a place", () => {
  it("can join again for as long as the session goes on, whatever was recorded, and not after", async () => {
    const people = peopleOf(site);
    const startsAt = ahead(2);
    await site.announce({ id: "joins" }, [{ startsAt }]);
    const { reference } = await site.place("joins");
    const token = await people.tokenOf(reference);
    const joining = async () => {
      const { body } = await site.get(`/api/briefings/sign-ups/${reference}`, token);
      const page = await (await site.browserOf().get(ownPage(token))).text();
      expect(page.includes("https://meet.example.org/one")).toBe(body.own.joiningLink !== "");
      return [body.own.joiningLink, body.own.telephone !== ""];
    };
    await site.passTo(startsAt);
    const list = { csv: reference };
    await site.insist(site.post("/api/briefings/joins/sessions/s1/attendance", list, site.staff.officer));
    await site.allot();
    expect((await site.signUpAt(reference)).status).toBe("attended");
    expect(await joining()).toEqual(["https://meet.example.org/one", true]);
    await site.pass({ hours: 1 });
    expect(await joining()).toEqual(["", false]);
  });
});

describe("somebody on the waiting list", () => {
  it("is told and erased although the clock jumped over everything", async () => {
    await site.announce({ id: "jumped" }, [{ capacity: 1 }]);
    await site.place("jumped");
    const waits = await site.place("jumped");
    // The work for the beginning went wrong for good.
    const { jobs } = await site.room.briefings();
    for (const job of (await jobs.due(new Date(ahead(400)), 100)).filter(({ kind }) => kind === "session_begins")) {
      const taken = await jobs.claim(job, new Date(ahead(400)));
      if (taken) await jobs.keep(taken, { done: 0 }, site.connection.now());
    }
    await site.passTo(ahead(200));
    expect(await site.signUpAt(waits.reference)).toMatchObject({ status: "unplaced", erased: true, email: "" });
  });

  it("waits for nothing else once an offer has lapsed", async () => {
    await site.announce({ id: "wishes" }, [{ capacity: 1 }, {}]);
    const first = await site.place("wishes");
    const next = await site.place("wishes");
    await site.insist(
      site.post(
        `/api/briefings/sign-ups/${first.reference}/decisions`,
        { decision: "remove", reason: "asked" },
        site.staff.officer,
      ),
    );
    await site.allot();
    const offered = await site.signUpAt(next.reference);
    expect(offered.status).toBe("offered");
    const signUps = await site.room.signUps();
    const now = site.connection.now();
    await signUps.make({ from: offered, to: { ...offered, wish: "s2" }, what: "place_change", by: "applicant", now });
    await site.pass({ hours: 25 });
    const lapsed = await site.signUpAt(next.reference);
    expect([lapsed.status, lapsed.wish]).toEqual(["lapsed", undefined]);
  });

  it("costs the others little when their region has all it may have", async () => {
    await site.announce({ id: "full", perRegion: 1 }, [{ capacity: 5 }]);
    const other = await site.place("full", { country: "FR" });
    for (let one = 0; one < 20; one += 1) await site.signUp("full", { country: "KE" });
    await site.allot();
    const places = await site.room.places();
    const looked = vi.spyOn(places, "takenBy");
    await site.insist(
      site.post(
        `/api/briefings/sign-ups/${other.reference}/decisions`,
        { decision: "remove", reason: "asked" },
        site.staff.officer,
      ),
    );
    const comes = await site.place("full", { country: "BR" });
    expect(comes.status).toBe("confirmed");
    expect(looked.mock.calls.length).toBeLessThan(10);
    looked.mockRestore();
  });
});
