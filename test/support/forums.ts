import type { Hono } from "hono";
import { forumsApp } from "#functions/forums/app.tsx";
import type { NewCall, NewInputsCall } from "#functions/forums/call-details.ts";
import type { NewEvent, NewForum } from "#functions/forums/details.ts";
import { duties } from "#functions/forums/duties.ts";
import { forumsRoom } from "#functions/forums/room.ts";
import { type Concerned, ConcernedPeople } from "#shared/concerned.ts";
import { usualDoorRules } from "#shared/doors.ts";
import { type Call, matterOf } from "#shared/forums.ts";
import { OutboxRow } from "#shared/outbox.ts";
import { People, type Person, type StaffRole } from "#shared/people.ts";
import { newId } from "#shared/secrets.ts";
import { Sessions } from "#shared/session.ts";
import { transact } from "#shared/transaction.ts";
import type { DeskRegion } from "#shared/vocabularies.ts";
import { insist, programsOf } from "./programs.ts";
import { rowsOf } from "./rows.ts";
import { freshTables, type TestConnection } from "./tables.ts";
import { Visitor } from "./visitor.ts";

type Words = Readonly<Record<string, string>>;
const inAll = (text: string): Words =>
  Object.fromEntries(["ar", "zh", "en", "fr", "ru", "es"].map((language) => [language, `${text} (${language})`]));

/** So many days from an instant, at the same time of day. */
export const daysFrom = (now: Date, days: number) => new Date(now.getTime() + days * 86_400_000).toISOString();

export const newForum = (changes: Partial<NewForum> = {}): NewForum => ({
  id: "imrf-2030",
  kind: "imrf",
  edition: "2030",
  title: inAll("Review Forum"),
  summary: inAll("What was achieved"),
  regions: ["global"],
  ...changes,
});

export const newEvent = (now: Date, changes: Partial<NewEvent> = {}): NewEvent => ({
  id: "forum-week",
  title: inAll("Forum week"),
  startsAt: daysFrom(now, 200),
  endsAt: daysFrom(now, 204),
  zone: "America/New_York",
  place: inAll("New York"),
  online: true,
  ...changes,
});

/** A call that is open by now; every date can be another. */
export const newCall = (now: Date, changes: Partial<NewCall> = {}): NewCall => ({
  id: "imrf-2030-call",
  title: inAll("Call"),
  summary: inAll("Who may come"),
  regions: ["global"],
  event: "forum-week",
  opensAt: daysFrom(now, -1),
  closesAt: daysFrom(now, 60),
  zone: "Europe/Zurich",
  graceMinutes: 0,
  extensible: true,
  notExtensibleWhy: {},
  languages: ["en", "fr"],
  accreditation: "authority",
  decisionDue: daysFrom(now, 120),
  circulationDays: 30,
  quota: 2,
  reserves: 2,
  nominationsUntil: daysFrom(now, 150),
  substitutionsUntil: daysFrom(now, 180),
  recognizes: ["ecosoc_general", "ecosoc_special", "ecosoc_roster"],
  doors: structuredClone(usualDoorRules) as NewCall["doors"],
  documents: [
    { id: "letter", topic: "letter", title: {}, need: "required", orText: false },
    { id: "activities", topic: "activities", title: {}, need: "optional", orText: true },
  ],
  segments: ["hearing", "plenary"],
  asks: ["nationality"],
  tellsObjections: false,
  ...changes,
});

/** The same for inputs, with a question of each kind. */
export const newInputsCall = (now: Date, changes: Partial<NewInputsCall> = {}): NewInputsCall => ({
  id: "imrf-2030-inputs",
  purpose: "inputs",
  title: inAll("Call for inputs"),
  summary: inAll("What to write about"),
  regions: ["global"],
  opensAt: daysFrom(now, -1),
  closesAt: daysFrom(now, 60),
  zone: "Europe/Zurich",
  graceMinutes: 0,
  extensible: true,
  notExtensibleWhy: {},
  languages: ["ar", "zh", "en", "fr", "ru", "es"],
  decisionDue: daysFrom(now, 90),
  inputs: {
    submitters: ["member_state", "stakeholder", "individual"],
    types: ["statement", "questionnaire"],
    questions: (
      [
        ["text", 0],
        ["choice", 2],
        ["choices", 3],
        ["file", 0],
      ] as const
    ).map(([kind, choices], place) => ({
      id: `question-${place + 1}`,
      title: inAll(`Question ${place + 1}`),
      help: inAll(`Help ${place + 1}`),
      kind,
      required: place === 0,
      public: place < 2,
      most: 2000,
      choices: Array.from({ length: choices }, (_, at) => ({
        id: `choice-${at + 1}`,
        title: inAll(`Choice ${at + 1}`),
      })),
    })),
    mostText: 5000,
    mostFiles: 3,
    lateAccepted: false,
    guidance: inAll("Write plainly"),
  },
  ...changes,
});

const because = { en: "As agreed." };

/** Forums on tables of their own, or on those of another world, with staff at work who act as programs do. */
export const forumsWorld = async (shared?: TestConnection, wishes: Parameters<typeof freshTables>[0] = {}) => {
  const connection = shared ?? (await freshTables(wishes));
  const { settings, store: database, clock } = connection;
  const room = forumsRoom(connection);
  const app = forumsApp(room) as unknown as Hono;
  const people = new People(database, { people: settings.table("people"), guards: settings.table("guards") });
  const sessions = new Sessions(database, settings.table("sessions"));

  const rows = rowsOf(connection);
  const mails = async (kind?: string) =>
    (await rows("outbox", kind === undefined ? {} : { kind }))
      .map((row) => OutboxRow.parse(row))
      .sort((a, b) => a.writtenAt.localeCompare(b.writtenAt));

  const sessionOf = (person: Person) => sessions.start(person, "test", connection.now(), connection.random);

  /** Somebody with an address and, on the staff, a role; the token is that of a session begun now. */
  const person = async (changes: Partial<Person> & { role?: StaffRole; region?: DeskRegion } = {}) => {
    const id = newId((bytes) => crypto.getRandomValues(new Uint8Array(bytes)));
    const made: Person = {
      id,
      email: `${id.toLowerCase().replace(/[^a-z0-9]/g, "")}@example.org`,
      name: changes.role ?? "somebody",
      language: "en",
      timeZone: "UTC",
      createdAt: connection.now().toISOString(),
      version: 1,
      suspended: false,
      ...(changes.role && { staff: "staff", factor: { state: "excused" } }),
      ...changes,
    };
    await people.register(made);
    return { person: made, token: await sessionOf(made) };
  };
  const hired = {
    officer: (await person({ role: "officer" })).person,
    second: (await person({ role: "officer" })).person,
    asian: (await person({ role: "officer", region: "asia_pacific" })).person,
    secretariat: (await person({ role: "secretariat" })).person,
    auditor: (await person({ role: "auditor" })).person,
  };
  /** Sessions of the staff, begun anew whenever time passes. */
  const staff = {} as Record<keyof typeof hired, string>;
  const signStaffIn = async () => {
    for (const [name, one] of Object.entries(hired)) staff[name as keyof typeof hired] = await sessionOf(one);
  };
  await signStaffIn();

  const { get, post } = programsOf(app, "forums");
  /** A decision about a forum (`imrf-2030`) or a call (`imrf-2030/imrf-2030-call`). */
  const decide = (place: string, decision: string, more: object = {}, token: string = staff.officer) =>
    post(`/api/forums/${place.replace("/", "/calls/")}/decisions`, { decision, ...more }, token);

  const plan = async (forum: Partial<NewForum> = {}, events: readonly Partial<NewEvent>[] = [{}]): Promise<string> => {
    const { id } = await insist(post("/api/forums", newForum(forum), staff.officer));
    for (const event of events) await insist(decide(id, "add_event", newEvent(connection.now(), event)));
    return id;
  };
  const announce = async (...planned: Parameters<typeof plan>): Promise<string> => {
    const id = await plan(...planned);
    await insist(decide(id, "publish", { text: because }));
    return id;
  };
  const enterCall = async (forum: string, call: NewCall | NewInputsCall): Promise<string> => {
    await insist(post(`/api/forums/${forum}/calls`, call, staff.officer));
    return `${forum}/${call.id}`;
  };
  const planCall = (forum: string, changes: Partial<NewCall> = {}) =>
    enterCall(forum, newCall(connection.now(), changes));
  const planInputsCall = (forum: string, changes: Partial<NewInputsCall> = {}) =>
    enterCall(forum, newInputsCall(connection.now(), changes));
  const callAt = async (place: string): Promise<Call> => {
    const call = await (await room.store()).findCall(place.split("/")[1] ?? "");
    if (!call) throw new Error(`no call ${place}`);
    return call;
  };
  /** An announced forum with a published call, which is open unless its dates say otherwise. */
  const openCall = async (changes: Partial<NewCall> = {}, forum: Partial<NewForum> = {}) => {
    const id = await announce(forum);
    const place = await planCall(id, changes);
    await insist(decide(place, "publish", { text: because }));
    return { forum: id, place, call: await callAt(place) };
  };

  /** The same for inputs, in a forum that is announced. */
  const openInputsCall = async (forum: string, changes: Partial<NewInputsCall> = {}) => {
    const place = await planInputsCall(forum, changes);
    await insist(decide(place, "publish", { text: because }));
    return { place, call: await callAt(place) };
  };

  const runDuties = () => duties(room, connection.now());
  /** Lets time pass and the clock do what fell due. */
  const pass = async (time: Parameters<typeof clock.advance>[0]) => {
    clock.advance(time);
    await runDuties();
    await signStaffIn();
  };
  const passTo = async (instant: string) => {
    clock.set(instant);
    await runDuties();
    await signStaffIn();
  };

  /** Somebody concerned by a call, as another capability writes it. */
  const concern = async (call: string, who: string, changes: Partial<Concerned> = {}) => {
    const row: Concerned = {
      matter: matterOf.call(call),
      who,
      why: "applicant",
      email: `${who.toLowerCase()}@example.org`,
      language: "en",
      timeZone: "Africa/Nairobi",
      path: `/me/cases/${who}`,
      ...changes,
    };
    await transact(database, [new ConcernedPeople(database, settings.table("concerned")).write(row)]);
    return row;
  };

  /** A browser of somebody signed in. */
  const browserOf = (token?: string) => {
    const visitor = new Visitor(app);
    if (token) visitor.cookies.set("session", token);
    return visitor;
  };

  return {
    connection,
    clock,
    room,
    app,
    rows,
    mails,
    person,
    people: hired,
    staff,
    signStaffIn,
    get,
    post,
    decide,
    insist,
    plan,
    announce,
    planCall,
    planInputsCall,
    openInputsCall,
    callAt,
    openCall,
    runDuties,
    pass,
    passTo,
    concern,
    browserOf,
  };
};

export type ForumsWorld = Awaited<ReturnType<typeof forumsWorld>>;
