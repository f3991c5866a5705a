import { beforeAll, describe, expect, it } from "vitest";
import { type BriefingsWorld, openBriefings } from "#test/support/briefings.ts";
import { daysFrom } from "#test/support/forums.ts";
import { peopleOf, wish } from "./people.ts";

let site: BriefingsWorld;
let people: ReturnType<typeof peopleOf>;
beforeAll(async () => {
  site = await openBriefings();
  people = peopleOf(site);
});

/** Where a sign-up stands for whoever knows its reference alone. */
const seen = async (reference: string) => {
  const { body } = await site.get(`/api/briefings/sign-ups/${reference}`);
  return body.status;
};
const decide = async (id: string, decision: object) =>
  site.insist(site.post(`/api/briefings/${id}/decisions`, decision, site.staff.officer));

/** Somebody signed up; a stranger tries their address, and one of their own that nobody has used. */
const tried = async (id: string) => {
  await site.place(id, { email: `known.${id}@example.org` });
  const theirs = await site.place(id, { email: `Known.${id}+again@example.org` });
  const own = await site.place(id, { email: `stranger.${id}@example.org` });
  expect([theirs.status, own.status]).toEqual(["repeated", "confirmed"]);
  return { theirs: theirs.reference, own: own.reference };
};

describe("whoever tries an address of somebody else", () => {
  it("sees the same as with one of their own when a session is called off", async () => {
    await site.announce({ id: "called-off" }, [{}]);
    const { theirs, own } = await tried("called-off");
    expect([await seen(theirs), await seen(own)]).toEqual(["confirmed", "confirmed"]);
    await decide("called-off", { decision: "cancel_session", session: "s1", reason: "technical" });
    await site.allot();
    expect([await seen(theirs), await seen(own)]).toEqual(["called_off", "called_off"]);
  });

  it("sees the same when nobody who waits got a place, and when it is recorded who came", async () => {
    const startsAt = daysFrom(site.connection.now(), 20);
    await site.announce({ id: "begins" }, [{ startsAt, capacity: 3 }]);
    const { theirs, own } = await tried("begins");
    await site.place("begins");
    const waits = await site.place("begins", { email: "waits.begins@example.org" });
    const tries = await site.place("begins", { email: "waits.begins+again@example.org" });
    expect([await seen(tries.reference), await seen(waits.reference)]).toEqual(["waitlisted", "waitlisted"]);
    await site.passTo(startsAt);
    expect([await seen(tries.reference), await seen(waits.reference)]).toEqual(["unplaced", "unplaced"]);
    const list = { csv: "known.begins@example.org", others: true };
    await site.insist(site.post("/api/briefings/begins/sessions/s1/attendance", list, site.staff.officer));
    await site.allot();
    expect([await seen(theirs), await seen(own)]).toEqual(["no_show", "no_show"]);
  });

  it("learns nothing from how often others used it, and fills no mailbox", async () => {
    await site.announce({ id: "often" }, [{}]);
    const from = (address: string, email: string) =>
      site.post("/api/briefings/often/sign-ups", wish({ email }), undefined, {
        "cloudfront-viewer-address": `${address}:443`,
      });
    const { reference } = await site.place("often", { email: "often@example.org" });
    const answers: number[] = [];
    for (let time = 0; time < 12; time += 1)
      answers.push((await from(`198.51.100.${time}`, "often@example.org")).status);
    expect(new Set(answers)).toEqual(new Set([202]));
    await site.allot();
    expect((await site.mailsAbout(reference)).filter((kind) => kind === "repeated")).toHaveLength(5);
  });

  it("is answered before it is looked up whether a mailbox has links to get", async () => {
    await site.announce({ id: "asked" }, [{}]);
    const { reference } = await site.place("asked", { email: "asked@example.org" });
    await people.visitor.post("/en/briefings/mine", { email: "asked@example.org" });
    await people.visitor.post("/en/briefings/mine", { email: "unasked@example.org" });
    const waiting = await site.rows("turns");
    expect(waiting.map(({ what }) => what)).toEqual(["links", "links"]);
    expect(await site.mailsAbout(reference)).toEqual(["confirmed"]);
    await site.allot();
    await site.allot();
    expect((await site.mailsAbout(reference)).toSorted()).toEqual(["confirmed", "link"]);
    expect(await site.rows("turns")).toEqual([]);
  });
});
