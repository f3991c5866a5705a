import { beforeAll, describe, expect, it } from "vitest";
import {
  type SignUpDecision,
  type SignUpStatus,
  signUpDecisions,
  signUpStatuses,
} from "#functions/briefings/briefings.ts";
import { type BriefingsWorld, openBriefings } from "#test/support/briefings.ts";

let site: BriefingsWorld;
beforeAll(async () => {
  site = await openBriefings();
  await site.announce({}, [{ capacity: 500 }, {}]);
});

const decisions = Object.keys(signUpDecisions) as SignUpDecision[];
const rowOf = (decision: SignUpDecision): { by: string; from: readonly string[]; to: string } =>
  signUpDecisions[decision];
const ofApplicants = decisions.filter((decision) => rowOf(decision).by === "applicant");
const needs: Partial<Record<SignUpDecision, Record<string, unknown>>> = {
  change: { session: "s2" },
  ask: { question: "Who may come?" },
  correct: { name: "Another name" },
};

/** Somebody in a status, with what the status has, and a link. */
const personIn = async (status: SignUpStatus) => {
  const begun = await site.place("how-to-take-part");
  const signUps = await site.room.signUps();
  const places = await site.room.places();
  const now = site.connection.now();
  const waits = status === "waitlisted";
  const counted = (await places.counted(begun.sessionKey)) ?? { next: 0, capacity: 0, taken: 0 };
  const made = await signUps.make({
    from: begun,
    to: {
      ...begun,
      status,
      ...(waits && { turn: counted.next }),
      ...(status === "offered" && { offerUntil: new Date(now.getTime() + 3600_000).toISOString() }),
    },
    what: "place_request",
    by: "test",
    now,
    also: waits ? places.wait(begun.sessionKey, counted, begun) : [],
  });
  const { token, write } = signUps.issue(made.reference, made.endsAt);
  await signUps.book.commit([write]);
  return { reference: made.reference, token };
};

const tables = ["signUps", "cases", "audit", "revisions", "turns", "places", "outbox", "guards"] as const;
const everything = () => Promise.all(tables.map((table) => site.rows(table)));

const decide = (person: { reference: string; token: string }, decision: string, more = {}) =>
  site.post(`/api/briefings/sign-ups/${person.reference}/decisions`, { decision, ...more }, person.token);

describe("decisions about a sign-up", () => {
  it.each(
    ofApplicants.flatMap((decision) => rowOf(decision).from.map((from) => [decision, from as SignUpStatus] as const)),
  )("%s can be taken by whoever signed up while it is %s", async (decision, from) => {
    const person = await personIn(from);
    const { status, body } = await decide(person, decision, needs[decision]);
    expect(status).toBe(200);
    const { to } = rowOf(decision);
    expect(body).toMatchObject({ decision, status: to === "same" ? from : to });
    expect((await site.signUpAt(person.reference)).status).toBe(to === "same" ? from : to);
  });

  it("is refused with 409 in every other status and changes nothing", async () => {
    for (const status of signUpStatuses) {
      const person = await personIn(status);
      const before = await everything();
      for (const decision of ofApplicants.filter((one) => !rowOf(one).from.includes(status))) {
        const refused = await decide(person, decision, needs[decision]);
        expect([decision, status, refused.status, refused.body.code]).toEqual([decision, status, 409, "not_now"]);
      }
      expect(await everything()).toEqual(before);
    }
  });

  it("is refused with 403 when it is for officers or for the clock, and changes nothing", async () => {
    const person = await personIn("confirmed");
    const before = await everything();
    for (const decision of decisions.filter((one) => rowOf(one).by !== "applicant"))
      expect([decision, (await decide(person, decision)).status]).toEqual([decision, 403]);
    expect(await everything()).toEqual(before);
  });

  it("is refused with 422 when it is none, or carries what it does not take", async () => {
    const person = await personIn("confirmed");
    const before = await everything();
    for (const [decision, more] of [
      ["nothing", {}],
      ["constructor", {}],
      ["cancel", { session: "s2" }],
      ["change", {}],
      ["ask", { question: "" }],
      ["correct", { email: "other@example.org" }],
    ] as const)
      expect([decision, (await decide(person, decision, more)).status]).toEqual([decision, 422]);
    expect(await everything()).toEqual(before);
  });

  it("is for the bearer of its own link alone", async () => {
    const [one, other] = [await personIn("confirmed"), await personIn("confirmed")];
    expect((await decide({ ...one, token: other.token }, "cancel")).status).toBe(404);
    expect((await decide({ ...one, token: "" }, "cancel")).status).toBe(401);
    expect((await decide({ ...one, token: `${one.token.slice(0, -1)}-` }, "cancel")).status).toBe(404);
    expect((await site.signUpAt(one.reference)).status).toBe("confirmed");
  });

  it("is refused when the version that was looked at is not the stored one", async () => {
    const person = await personIn("confirmed");
    const { version } = await site.signUpAt(person.reference);
    expect((await decide(person, "cancel", { version: version - 1 })).body).toMatchObject({
      status: 409,
      code: "changed_meanwhile",
    });
    expect((await decide(person, "cancel", { version })).status).toBe(200);
  });

  it("is taken once when it is sent twice at the same time", async () => {
    const person = await personIn("offered");
    const answers = await Promise.all([decide(person, "accept"), decide(person, "accept")]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const mails = (await site.mailsAbout(person.reference)).filter((kind) => kind === "confirmed");
    expect(mails).toHaveLength(2);
  });

  it("lists what can be decided now for the bearer of the link, and to all others where it stands", async () => {
    const person = await personIn("lapsed");
    const path = `/api/briefings/sign-ups/${person.reference}`;
    const own = await site.get(path, person.token);
    expect(own.body.own.decisions.sort()).toEqual(["cancel", "correct", "rejoin"]);
    expect(own.body.own).toMatchObject({ joiningLink: "", telephone: "" });
    const open = await site.get(path);
    expect(open.body).toEqual({ ...open.body, reference: person.reference, status: "lapsed", own: null });
    expect(JSON.stringify(open.body)).not.toContain("example.org");
    expect((await site.get(path, "A".repeat(40))).status).toBe(404);
  });

  it("is only to cancel or to correct once the session was called off", async () => {
    await site.announce({ id: "called-off" }, [{ capacity: 5 }, {}]);
    const one = await site.place("called-off");
    const briefings = await site.room.briefings();
    const from = await site.find("called-off");
    const to = { ...from, sessions: from.sessions.map((session) => ({ ...session, cancelled: session.id === "s1" })) };
    await briefings.make({ from, to, what: "briefing_cancel_session", by: "officer", now: site.connection.now() });
    const signUps = await site.room.signUps();
    const { token, write } = signUps.issue(one.reference, one.endsAt);
    await signUps.book.commit([write]);
    const person = { reference: one.reference, token };
    for (const decision of ["change", "ask"] as const) {
      const refused = await decide(person, decision, needs[decision]);
      expect([refused.status, refused.body.code]).toEqual([409, "called_off"]);
    }
    expect((await site.get(`/api/briefings/sign-ups/${one.reference}`, token)).body.own.joiningLink).toBe("");
    expect((await decide(person, "cancel")).status).toBe(200);
  });

  it("can be taken until the session begins", async () => {
    await site.announce({ id: "moment" }, [{ capacity: 5 }, {}]);
    const { reference, sessionKey } = await site.place("moment");
    const signUps = await site.room.signUps();
    const { token, write } = signUps.issue(reference, "2030-01-01T00:00:00.000Z");
    await signUps.book.commit([write]);
    const person = { reference, token };
    const from = await site.find("moment");
    const [first] = from.sessions;
    expect(sessionKey).toBe("moment#s1");
    site.clock.set(new Date(Date.parse(first?.startsAt ?? "") - 1000).toISOString());
    expect((await decide(person, "ask", needs.ask)).status).toBe(200);
    site.clock.advance({ seconds: 1 });
    for (const decision of ["change", "ask", "cancel"] as const) {
      const refused = await decide(person, decision, needs[decision]);
      expect([refused.status, refused.body.code]).toEqual([409, "briefing_begun"]);
    }
  });
});
