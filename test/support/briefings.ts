import type { Hono } from "hono";
import { briefingsApp } from "#functions/briefings/app.tsx";
import { duties } from "#functions/briefings/duties.ts";
import { groupsOf } from "#functions/briefings/places/groups.ts";
import { briefingsRoom } from "#functions/briefings/room.ts";
import type { SignUp } from "#functions/briefings/sign-up.ts";
import { followJob } from "#functions/briefings/telling.ts";
import { type Briefing, type BriefingSession, sessionKeyOf } from "#shared/briefings/briefing.ts";
import { mailboxKeyOf } from "#shared/mailbox.ts";
import { newReference } from "#shared/references.ts";
import { daysFrom, forumsWorld } from "./forums.ts";
import { insist, programsOf } from "./programs.ts";
import type { freshTables, TestConnection } from "./tables.ts";
import { Visitor } from "./visitor.ts";

/** A session of an hour in thirty days. */
export const newSession = (now: Date, changes: Partial<BriefingSession> = {}): BriefingSession => {
  const startsAt = changes.startsAt ?? daysFrom(now, 30);
  return {
    id: "s1",
    startsAt,
    endsAt: daysFrom(new Date(startsAt), 1 / 24),
    zone: "Africa/Nairobi",
    platform: "zoom",
    joiningLink: "https://meet.example.org/one",
    dialIn: "+254 20 555 0100, 123 456#",
    capacity: 100,
    delivery: ["en"],
    interpretation: ["fr"],
    captions: ["en"],
    signLanguages: [],
    recorded: true,
    interpretersBy: daysFrom(new Date(startsAt), -14),
    cancelled: false,
    sequence: 0,
    ...changes,
  };
};

/** A briefing that nobody outside knows of. */
export const newBriefing = (
  now: Date,
  changes: Partial<Briefing> = {},
  sessions: readonly Partial<BriefingSession>[] = [{}],
): Briefing => {
  const at = now.toISOString();
  const held = sessions.map((session, place) => newSession(now, { id: `s${place + 1}`, ...session }));
  return {
    id: "how-to-take-part",
    title: { en: "How to take part", fr: "Comment participer" },
    summary: { en: "Step by step." },
    audience: {},
    regions: ["global"],
    forum: "",
    call: "",
    perOrganization: 0,
    perRegion: 0,
    sessions: held,
    sessionsMade: held.length,
    materials: [],
    outcome: {},
    status: "planned",
    since: at,
    createdAt: at,
    version: 0,
    history: [],
    startsAt: held[0]?.startsAt ?? at,
    shelf: "briefings",
    ...changes,
  };
};

/** Briefings on tables of their own, or on those of another world, with staff at work and people who sign up. */
export const openBriefings = async (shared?: TestConnection, wishes: Parameters<typeof freshTables>[0] = {}) => {
  const forums = await forumsWorld(shared, wishes);
  const { connection, clock, signStaffIn } = forums;
  const room = briefingsRoom(connection);
  const app = briefingsApp(room) as unknown as Hono;
  const { get, post } = programsOf(app, "briefings");

  const make = async (from: Briefing | undefined, to: Briefing, what: string, isAnnounced: boolean) => {
    const [briefings, places] = await Promise.all([room.briefings(), room.places()]);
    return briefings.make({
      from,
      to,
      what,
      by: forums.people.officer.id,
      now: connection.now(),
      jobs: isAnnounced ? [followJob({ id: to.id, version: (from?.version ?? 0) + 1 })] : [],
      also: isAnnounced
        ? to.sessions.map(({ id, capacity }) => places.setCapacity(sessionKeyOf(to.id, id), capacity))
        : [],
    });
  };
  /** A briefing as officers plan it, written as it would stand. */
  const plan = (changes: Partial<Briefing> = {}, sessions?: readonly Partial<BriefingSession>[]) =>
    make(undefined, newBriefing(connection.now(), changes, sessions), "briefing_create", false);
  /** The same, announced: people can sign up, and the clock is set. */
  const announce = async (changes: Partial<Briefing> = {}, sessions?: readonly Partial<BriefingSession>[]) => {
    const planned = await plan(changes, sessions);
    const at = connection.now().toISOString();
    const history = [...planned.history, { at, what: "publish" }];
    return make(planned, { ...planned, status: "announced", history }, "briefing_publish", true);
  };
  const find = async (id: string): Promise<Briefing> => {
    const found = await (await room.briefings()).find(id);
    if (!found) throw new Error(`no briefing ${id}`);
    return found;
  };

  let count = 0;
  /** Somebody's wish for a place as the form leaves it, not yet placed; everything about it can be another. */
  const signUp = async (id: string, changes: Partial<SignUp> = {}): Promise<SignUp> => {
    count += 1;
    const briefing = await find(id);
    const session = briefing.sessions.find((one) => one.id === (changes.session ?? "s1"));
    if (!session) throw new Error(`no session ${changes.session}`);
    const at = connection.now().toISOString();
    const email = changes.email ?? `person.${count}@example.org`;
    const { organization = "", country = "" } = changes;
    const whole: SignUp = {
      name: `Person ${count}`,
      email,
      language: "en",
      interpretation: "",
      organization,
      country,
      category: "",
      timeZone: "",
      dialIn: false,
      needs: [],
      needsText: "",
      needsConsent: false,
      furtherNews: false,
      reference: newReference("signUp", (bytes) => crypto.getRandomValues(new Uint8Array(bytes))),
      status: "requested",
      since: at,
      createdAt: at,
      version: 0,
      briefing: id,
      session: session.id,
      sessionKey: sessionKeyOf(id, session.id),
      addressKey: mailboxKeyOf(email),
      groups: groupsOf({ organization, country }),
      endsAt: session.endsAt,
      lapses: 0,
      toldSequence: session.sequence,
      changes: 0,
      ...changes,
    };
    return (await room.casework()).begin(whole, connection.now());
  };
  const signUpAt = async (reference: string): Promise<SignUp> => {
    const found = await (await room.signUps()).find(reference);
    if (!found) throw new Error(`no sign-up ${reference}`);
    return found;
  };

  /** Does everything that is due: places are given out, mails written, jobs worked off. */
  const allot = () => duties(room, connection.now());
  /** Lets time pass and the clock do what fell due. */
  const pass = async (time: Parameters<typeof clock.advance>[0]) => {
    clock.advance(time);
    await allot();
    await signStaffIn();
  };
  const passTo = async (instant: string) => {
    clock.set(instant);
    await allot();
    await signStaffIn();
  };
  /** Somebody with a place, unless there was none. */
  const place = async (id: string, changes: Partial<SignUp> = {}): Promise<SignUp> => {
    const { reference } = await signUp(id, changes);
    await allot();
    return signUpAt(reference);
  };

  /** A browser at this capability's pages, perhaps of somebody signed in. */
  const browserOf = (token?: string) => {
    const visitor = new Visitor(app);
    if (token) visitor.cookies.set("session", token);
    return visitor;
  };
  const mailsAbout = async (reference: string) =>
    (await forums.mails()).filter((mail) => mail.reference === reference).map(({ kind }) => kind);

  return {
    forums,
    connection,
    clock,
    room,
    app,
    rows: forums.rows,
    mails: forums.mails,
    mailsAbout,
    person: forums.person,
    people: forums.people,
    staff: forums.staff,
    signStaffIn,
    get,
    post,
    insist,
    plan,
    announce,
    find,
    signUp,
    signUpAt,
    place,
    allot,
    pass,
    passTo,
    browserOf,
  };
};

export type BriefingsWorld = Awaited<ReturnType<typeof openBriefings>>;
