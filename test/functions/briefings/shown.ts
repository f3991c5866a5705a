import type { Hono } from "hono";
import { portalApp } from "#functions/portal/app.ts";
import { portalRoom } from "#functions/portal/room.ts";
import type { Briefing } from "#shared/briefings/briefing.ts";
import { type BriefingsWorld, openBriefings } from "#test/support/briefings.ts";
import { daysFrom } from "#test/support/forums.ts";
import { Visitor } from "#test/support/visitor.ts";

/** Nine in the morning around the world, on both sides of the date line and of changes of clocks. */
export const aroundTheWorld = [
  { id: "s1", zone: "America/New_York", startsAt: "2030-03-10T13:00:00.000Z" },
  { id: "s2", zone: "Pacific/Apia", startsAt: "2030-03-11T20:00:00.000Z" },
  { id: "s3", zone: "Asia/Kathmandu", startsAt: "2030-03-12T03:15:00.000Z" },
  { id: "s4", zone: "Africa/Nairobi", startsAt: "2030-03-12T06:00:00.000Z" },
  { id: "s5", zone: "Europe/Zurich", startsAt: "2030-04-01T07:00:00.000Z" },
] as const;

/** What must never leave the desk or the mail of whoever signed up. */
export const markers = {
  joiningLink: "https://meet.example.org/secret-marker",
  dialIn: "dial-marker-4711",
  planned: "planned-marker",
  name: "Name Marker",
  email: "marker@example.org",
  interpretersBy: "2030-01-07T07:07:07.000Z",
} as const;

const secret = {
  joiningLink: markers.joiningLink,
  dialIn: markers.dialIn,
  interpretersBy: markers.interpretersBy,
};

/** Writes what officers decided, as planning would. */
export const change = async (world: BriefingsWorld, id: string, changes: (from: Briefing) => Partial<Briefing>) => {
  const from = await world.find(id);
  const briefings = await world.room.briefings();
  return briefings.make({
    from,
    to: { ...from, ...changes(from) },
    what: "briefing_edit",
    by: world.people.officer.id,
    now: world.connection.now(),
  });
};

/** Briefings of every kind that everybody, or nobody, may see, with somebody signed up. */
export const shownWorld = async () => {
  const world = await openBriefings(undefined, { now: "2030-02-01T00:00:00.000Z" });
  const now = world.connection.now();
  await world.forums.announce({ id: "imrf-2030" });
  await world.announce(
    {
      id: "world-2030",
      title: { en: "Around; the world, twice", fr: "Autour du monde" },
      summary: { en: "First.\nThen.\n\nMore." },
      audience: { en: "Everyone <who> cares" },
      forum: "imrf-2030",
      perOrganization: 2,
    },
    aroundTheWorld.map((session) => ({
      ...session,
      ...secret,
      endsAt: daysFrom(new Date(session.startsAt), 1 / 16),
      signLanguages: ["international"],
      capacity: 50,
    })),
  );
  await world.announce({ id: "africa-2030", title: { ar: "جلسة لأفريقيا" }, regions: ["africa"] }, [
    { ...secret, delivery: ["ar"], interpretation: [], recorded: false, dialIn: "" },
    { ...secret, startsAt: daysFrom(now, 31), delivery: ["es"], interpretation: [] },
  ]);
  const moved = daysFrom(now, 33);
  await change(world, "africa-2030", ({ sessions, history }) => ({
    sessions: sessions.map((session) =>
      session.id === "s2"
        ? { ...session, startsAt: moved, endsAt: daysFrom(new Date(moved), 1 / 24), sequence: 1 }
        : session,
    ),
    history: [
      ...history,
      {
        at: daysFrom(now, 0),
        what: "move_session",
        session: "s2",
        reason: "technical",
        text: { fr: "Une panne." },
        from: daysFrom(now, 31),
        to: moved,
      },
    ],
  }));
  await world.announce({ id: "asia-2030", title: { en: "Off again" }, regions: ["asia_pacific"] }, [
    { ...secret, startsAt: daysFrom(now, 20) },
  ]);
  await change(world, "asia-2030", ({ history, sessions }) => ({
    status: "cancelled",
    sessions: sessions.map((session) => ({ ...session, sequence: 1 })),
    history: [...history, { at: daysFrom(now, 0), what: "cancel", reason: "funding" }],
  }));
  await world.announce({ id: "past-2030", title: { en: "Long ago" } }, [{ ...secret, startsAt: daysFrom(now, -3) }]);
  await change(world, "past-2030", ({ history }) => ({
    materials: [
      { kind: "recording", url: "https://video.example.org/1", language: "en", title: "" },
      { kind: "slides", url: "https://slides.example.org/1", language: "ar", title: "شرائح" },
    ],
    outcome: { es: "Lo que se dijo." },
    materialsAt: daysFrom(now, 0),
    history: [...history, { at: daysFrom(now, 0), what: "record_attendance" }],
  }));
  await world.plan({ id: "secret-2031", title: { en: markers.planned } }, [secret]);
  await world.place("world-2030", { name: markers.name, email: markers.email });

  const portal = portalApp(portalRoom(world.connection)) as unknown as Hono;
  const htmlOf = async (path: string) => (await world.browserOf().get(path)).text();
  const homeOf = async (path: string) => (await new Visitor(portal).get(path)).text();
  const forumsHtmlOf = async (path: string) => (await world.forums.browserOf().get(path)).text();
  return { ...world, portal, htmlOf, homeOf, forumsHtmlOf };
};

export type ShownWorld = Awaited<ReturnType<typeof shownWorld>>;

/** What a person reads of a page. */
export const visible = (html: string) =>
  html
    .replace(/<(script|style|head)\b.*?<\/\1>/gs, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");
