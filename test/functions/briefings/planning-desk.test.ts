import { beforeAll, describe, expect, it } from "vitest";
import { deskVoice } from "#functions/briefings/planning/planning-words.ts";
import { stepsOf } from "#functions/briefings/work.ts";
import { languages } from "#shared/languages.ts";
import { type BriefingsWorld, openBriefings } from "#test/support/briefings.ts";
import { errorsOn, type Visitor } from "#test/support/visitor.ts";
import { announced, briefingIn, decide, planned, sentSession } from "./plans.ts";

let world: BriefingsWorld;
let officer: Visitor;
beforeAll(async () => {
  world = await openBriefings();
  officer = world.browserOf(world.staff.officer);
});

const home = "/en/desk/briefings";
const pageOf = async (visitor: Visitor, path: string) => {
  const response = await visitor.get(path);
  return { status: response.status, html: await response.text() };
};
const warningsOn = (html: string) => [...new Set([...html.matchAll(/data-warning="(\w+)"/g)].map(([, code]) => code))];
const decisionsOn = (html: string) =>
  [...html.matchAll(/name="decision" value="(\w+)"/g)].map(([, decision]) => decision).sort();

const firstSession = {
  "sessions.0.startsAt": "2027-03-16T15:00",
  "sessions.0.zone": "Africa/Nairobi",
  "sessions.0.platform": "zoom",
  "sessions.0.joiningLink": "https://zoom.example.org/j/1",
  "sessions.0.capacity": "300",
  "sessions.0.delivery": "en",
  "sessions.0.interpretation": ["fr", "es"],
};

describe("a briefing from its first entry, without scripts", () => {
  it("is entered in one form, given another session and published", async () => {
    const form = await pageOf(officer, `${home}/new`);
    expect(form.status).toBe(200);
    expect(form.html).toContain('name="sessions.0.capacity" type="text" value="300"');
    const entered = await officer.post(`${home}/new`, {
      decision: "create",
      "title.en": "Sixty minutes on the Forum",
      regions: "africa",
      ...firstSession,
      perOrganization: "0",
      perRegion: "0",
    });
    expect(entered.status).toBe(303);
    const place = entered.headers.get("location") ?? "";
    expect(place).toBe(`${home}/sixty-minutes-on-the-forum-2027-03-16?done=create`);
    const id = "sixty-minutes-on-the-forum-2027-03-16";
    expect(await world.find(id)).toMatchObject({
      status: "planned",
      sessions: [
        {
          id: "s1",
          startsAt: "2027-03-16T12:00:00.000Z",
          endsAt: "2027-03-16T13:00:00.000Z",
          interpretersBy: "2027-03-02T12:00:00.000Z",
          capacity: 300,
          delivery: ["en"],
          interpretation: ["fr", "es"],
        },
      ],
    });
    const first = await pageOf(officer, place);
    expect(first.html).toContain('data-done="create"');
    expect(decisionsOn(first.html)).toEqual([
      "add_session",
      "cancel",
      "change_session",
      "edit",
      "publish",
      "remove_session",
    ]);
    expect(warningsOn(first.html)).toEqual(expect.arrayContaining(["missing_languages", "not_spoken", "no_captions"]));
    const added = await officer.post(`${home}/${id}`, {
      decision: "add_session",
      version: "1",
      startsAt: "2027-03-17T09:00",
      zone: "Africa/Dakar",
      platform: "zoom",
      joiningLink: "https://zoom.example.org/j/2",
      dialIn: "",
      capacity: "250",
      delivery: "fr",
      captions: "fr",
    });
    expect(added.headers.get("location")).toBe(`${home}/${id}?done=add_session`);
    expect((await officer.post(`${home}/${id}`, { decision: "publish", version: "2" })).status).toBe(303);
    expect(await world.find(id)).toMatchObject({ status: "announced", sessions: [{ id: "s1" }, { id: "s2" }] });
    const published = await pageOf(officer, `${home}/${id}?done=publish`);
    expect(published.html).toContain('data-done="publish"');
    expect(published.html).toContain(`/en/briefings/${id}"`);
    expect(published.html).toContain(`${home}/${id}/sessions/s1"`);
    expect(decisionsOn(published.html)).toEqual(
      ["add_session", "cancel", "cancel_session", "change_session", "edit", "move_session"].flatMap((name) =>
        name.endsWith("_session") && name !== "add_session" ? [name, name] : [name],
      ),
    );
  });

  it("may be entered before any hour is known, and is then published with one only", async () => {
    const entered = await officer.post(`${home}/new`, {
      decision: "create",
      id: "hour-to-come",
      "title.fr": "À venir",
      regions: "global",
      perOrganization: "0",
      perRegion: "0",
      "sessions.0.zone": "UTC",
      "sessions.0.startsAt": "",
    });
    expect(entered.status).toBe(303);
    expect(warningsOn((await pageOf(officer, `${home}/hour-to-come`)).html)).toContain("no_session");
    const refused = await officer.post(`${home}/hour-to-come`, { decision: "publish", version: "1" });
    expect(refused.status).toBe(422);
    expect(errorsOn(await refused.text())).toEqual({ sessions: "no_sessions" });
  });

  it("shows the form again with all that was typed, each error at its field", async () => {
    const refused = await officer.post(`${home}/new`, {
      decision: "create",
      "title.ar": "",
      regions: "global",
      ...firstSession,
      "sessions.0.joiningLink": "http://zoom.example.org/j/1",
      "sessions.0.capacity": "many",
      "sessions.0.endsAt": "2027-03-16T14:00",
      perOrganization: "-1",
      perRegion: "0",
    });
    expect(refused.status).toBe(422);
    const html = await refused.text();
    expect(errorsOn(html)).toEqual({
      title: "required",
      perOrganization: "too_low",
      "sessions.0.joiningLink": "not_a_joining_link",
      "sessions.0.capacity": "not_a_number",
    });
    expect(html).toContain('value="many"');
    expect(html).toContain('id="create-sessions.0.capacity"');
    expect(html).toContain('href="#create-sessions.0.capacity"');
  });

  it("asks which of two instants is meant where clocks show a time twice or never", async () => {
    const twice = {
      decision: "create",
      id: "twice",
      "title.en": "Twice",
      regions: "europe_north_america",
      perOrganization: "0",
      perRegion: "0",
      ...firstSession,
      "sessions.0.zone": "Europe/Zurich",
      "sessions.0.startsAt": "2027-10-31T02:30",
    };
    const asked = await officer.post(`${home}/new`, twice);
    expect(asked.status).toBe(422);
    const html = await asked.text();
    expect(errorsOn(html)).toEqual({ "sessions.0.startsAt": "time_twice" });
    const offered = [...html.matchAll(/name="sessions\.0\.startsAt\.instant" value="([^"]+)"/g)].map(([, one]) => one);
    expect(offered).toEqual(["2027-10-31T00:30:00.000Z", "2027-10-31T01:30:00.000Z"]);
    const told = await officer.post(`${home}/new`, { ...twice, "sessions.0.startsAt.instant": offered[1] ?? "" });
    expect(told.status).toBe(303);
    expect((await world.find("twice")).sessions[0]?.startsAt).toBe("2027-10-31T01:30:00.000Z");
    const never = { ...twice, id: "never", "sessions.0.startsAt": "2027-03-28T02:30" };
    expect(errorsOn(await (await officer.post(`${home}/new`, never)).text())).toEqual({
      "sessions.0.startsAt": "time_never",
    });
  });

  it("moves a session with its end and the day for interpreters, by the clock of its zone", async () => {
    const id = await announced(world);
    const session = (await world.find(id)).sessions[0];
    const moved = await officer.post(`${home}/${id}`, {
      decision: "move_session",
      session: "s1",
      version: "2",
      startsAt: "2027-04-01T10:00",
      endsAt: "",
      zone: "Pacific/Apia",
      reason: "clash",
      "text.en": "Another meeting.",
    });
    expect(moved.status).toBe(303);
    expect(await world.find(id)).toMatchObject({
      sessions: [
        {
          startsAt: "2027-03-31T21:00:00.000Z",
          endsAt: "2027-03-31T22:00:00.000Z",
          interpretersBy: "2027-03-17T21:00:00.000Z",
          zone: "Pacific/Apia",
          sequence: 1,
        },
      ],
      history: [
        { what: "publish" },
        {
          what: "move_session",
          session: "s1",
          reason: "clash",
          text: { en: "Another meeting." },
          from: session?.startsAt,
          to: "2027-03-31T21:00:00.000Z",
        },
      ],
    });
  });

  it("is copied with its hours kept over a change of clock, and without where people join", async () => {
    const now = world.connection.now();
    const zone = "Europe/Zurich";
    const startsAt = "2027-03-22T14:00:00.000Z";
    const id = await planned(world, {
      id: "spring-2027-03-22",
      sessions: [
        sentSession(now, { startsAt, endsAt: "2027-03-22T15:30:00.000Z", zone, interpretersBy: now.toISOString() }),
      ],
    });
    expect((await pageOf(officer, `${home}/copy?from=${id}`)).html).toContain('name="days"');
    const copied = await officer.post(`${home}/copy?from=${id}`, { decision: "copy", id: "", days: "7" });
    expect(copied.headers.get("location")).toBe(`${home}/spring-2027-03-29?done=copy`);
    expect(await world.find("spring-2027-03-29")).toMatchObject({
      status: "planned",
      sessions: [
        {
          id: "s1",
          startsAt: "2027-03-29T13:00:00.000Z",
          endsAt: "2027-03-29T14:30:00.000Z",
          joiningLink: "",
          dialIn: "",
          capacity: 100,
        },
      ],
    });
    const again = await officer.post(`${home}/copy?from=${id}`, { decision: "copy", id: "", days: "7" });
    expect(errorsOn(await again.text())).toEqual({ id: "taken" });
    const past = await officer.post(`${home}/copy?from=${id}`, { decision: "copy", id: "", days: "-700" });
    expect(errorsOn(await past.text())).toEqual({ days: "in_the_past" });
  });
});

describe("the pages", () => {
  it.each(languages)("in %s, of all briefings and of one in each status", async (language) => {
    for (const status of ["planned", "announced", "cancelled"]) {
      const id = await briefingIn(world, status);
      const { status: answer, html } = await pageOf(officer, `/${language}/desk/briefings/${id}`);
      expect(answer).toBe(200);
      expect(html).toContain(`data-status="${status}"`);
    }
    expect((await pageOf(officer, `/${language}/desk/briefings`)).html).toContain('id="ahead"');
    expect((await pageOf(officer, `/${language}/desk/briefings/new`)).status).toBe(200);
  });

  it("are read by auditors, who can change nothing, and by nobody outside", async () => {
    const id = await announced(world);
    const auditor = world.browserOf(world.staff.auditor);
    const seen = await pageOf(auditor, `${home}/${id}`);
    expect(seen.status).toBe(200);
    expect(decisionsOn(seen.html)).toEqual([]);
    expect((await auditor.get(home)).status).toBe(200);
    expect((await auditor.get(`${home}/new`)).status).toBe(403);
    expect((await auditor.post(`${home}/${id}`, { decision: "cancel", reason: "host" })).status).toBe(403);
    const { token } = await world.person();
    expect((await world.browserOf(token).get(`${home}/${id}`)).status).toBe(403);
    expect((await world.browserOf().get(`${home}/${id}`)).headers.get("location")).toContain("/sign-in");
    expect((await officer.get(`${home}/unknown`)).status).toBe(404);
  });

  it("let officers of a region look at what is for others, and decide nothing", async () => {
    const id = await planned(world);
    const { html } = await pageOf(world.browserOf(world.staff.asian), `${home}/${id}`);
    expect(decisionsOn(html)).toEqual([]);
  });

  it("show where people join to those alone who work on the briefing", async () => {
    const id = await announced(world);
    const { joiningLink, dialIn } = sentSession(world.connection.now());
    const answers = async (token: string) => {
      const asked = [`/api/briefings/${id}/plan`, "/api/briefings/planned"].map((path) => world.get(path, token));
      const { html } = await pageOf(world.browserOf(token), `${home}/${id}`);
      return [html, ...(await Promise.all(asked)).map(({ body }) => JSON.stringify(body))];
    };
    for (const text of await answers(world.staff.officer)) expect(text).toContain(joiningLink);
    for (const token of [world.staff.asian, world.staff.auditor])
      for (const text of await answers(token)) {
        expect(text).toContain(id);
        expect(text).not.toContain(joiningLink);
        expect(text).not.toContain(dialIn);
      }
  });

  it.each(languages)("name every kind of work that is done for a briefing in %s", async (language) => {
    const { t } = await deskVoice(language);
    const kinds = Object.keys(stepsOf(world.room)).filter((kind) => kind !== "erase_person");
    for (const kind of kinds) expect(t(`job.${kind}` as "job.news")).not.toBe("");
  });

  it("say when somebody else was faster", async () => {
    const id = await planned(world);
    await world.insist(decide(world, id, "edit", { perRegion: 3 }));
    const late = await officer.post(`${home}/${id}`, { decision: "publish", version: "1" });
    expect(late.status).toBe(409);
    expect(await late.text()).toContain('data-code="changed_meanwhile"');
  });
});
