import { PutCommand } from "@aws-sdk/lib-dynamodb";
import type { Hono } from "hono";
import { accreditationApp } from "#functions/accreditation/app.tsx";
import type { Application } from "#functions/accreditation/application.ts";
import { duties } from "#functions/accreditation/duties.ts";
import { accreditationRoom } from "#functions/accreditation/room.ts";
import { deskRegionOf } from "#shared/countries.ts";
import { usualDoorRules } from "#shared/doors.ts";
import { Call, Forum } from "#shared/forums.ts";
import type { Profile } from "#shared/profile.ts";
import { newReference } from "#shared/references.ts";
import type { TableName } from "#shared/tables.ts";
import { type Admitted, openOffice } from "#test/functions/registration/office.ts";
import { programsOf } from "./programs.ts";
import { Visitor } from "./visitor.ts";

const made = "2026-10-01T09:00:00.000Z";

export const forum: Forum = Forum.parse({
  id: "imrf-2027",
  kind: "imrf",
  edition: "2027",
  title: { en: "Review Forum", fr: "Forum d’examen" },
  summary: { en: "A forum." },
  regions: ["global"],
  events: [
    {
      id: "forum",
      title: { en: "Review Forum" },
      startsAt: "2027-05-10T14:00:00.000Z",
      endsAt: "2027-05-14T22:00:00.000Z",
      zone: "America/New_York",
      place: { en: "New York" },
      online: true,
      cancelled: false,
      sequence: 0,
    },
  ],
  status: "announced",
  since: made,
  createdAt: made,
  version: 1,
  history: [],
  startsAt: "2027-05-10T14:00:00.000Z",
  shelf: "current",
});

/** Open when the clock of the tests begins; Member States decide. */
export const authorityCall: Call = Call.parse({
  id: "imrf-2027-special",
  forum: forum.id,
  title: { en: "Special accreditation" },
  summary: { en: "For organizations without another door." },
  regions: ["global"],
  event: "forum",
  opensAt: "2026-11-02T23:00:00.000Z",
  closesAt: "2027-01-26T22:59:59.000Z",
  zone: "Europe/Zurich",
  graceMinutes: 0,
  extensible: true,
  notExtensibleWhy: {},
  languages: ["ar", "zh", "en", "fr", "ru", "es"],
  accreditation: "authority",
  decisionDue: "2027-03-31T21:59:59.000Z",
  circulationDays: 28,
  quota: 2,
  reserves: 2,
  nominationsUntil: "2027-04-22T21:59:59.000Z",
  substitutionsUntil: "2027-05-01T21:59:59.000Z",
  recognizes: ["ecosoc_general", "ecosoc_special", "ecosoc_roster"],
  doors: [...usualDoorRules],
  documents: [
    { id: "letter", topic: "letter", title: {}, need: "required", orText: true },
    { id: "proof", topic: "legal_proof", title: {}, need: "if_registered", orText: false },
    { id: "report", topic: "activities", title: {}, need: "required", orText: true },
  ],
  segments: ["hearing", "plenary"],
  asks: [],
  tellsObjections: false,
  status: "announced",
  since: made,
  createdAt: made,
  version: 1,
  sequence: 0,
  history: [],
  openingTold: true,
});

/** The organizer decides. */
export const organizerCall: Call = Call.parse({
  ...authorityCall,
  id: "africa-2027",
  title: { en: "Regional review" },
  regions: ["africa"],
  accreditation: "organizer",
  circulationDays: 0,
});

/** Complete answers. */
export const answers: Application["answers"] = {
  listName: "Wanawake wa Uhamiaji",
  listNameLatin: "",
  listAcronym: "WWU",
  listCountry: "KE",
  listWebsite: "https://example.org",
  writtenIn: "en",
  summary: "We accompany migrant women at work and at court.",
  relevance: "Twelve years of legal aid.",
  legalNote: "",
  hostName: "",
  headName: "Zawadi",
  headDeclares: true,
  attendance: "in_person",
  segments: ["hearing"],
  representatives: "2",
  visaLetters: "yes",
  funding: "no",
  interpretation: ["fr"],
  accessibility: "",
  disclosure: true,
  truth: true,
  conduct: true,
};

const handed: Application["documents"] = {
  letter: { text: "We apply." },
  report: { text: "What we did in the last twelve months." },
};

/** Somebody's application. */
export interface Applied extends Admitted {
  /** Reference of the organization's registration. */
  readonly registration: string;
  readonly organization: string;
}

interface Wishes {
  readonly call?: Call;
  readonly profile?: Partial<Profile>;
  /** By somebody whose organization is known already. */
  readonly by?: Applied;
  readonly status?: "draft" | "submitted";
  readonly answers?: Partial<Application["answers"]>;
}

/** Accreditation and registration on one set of tables, with staff, two open calls and whoever applies. */
export const accreditationWorld = async () => {
  const office = await openOffice();
  const { connection, clock } = office;
  const room = accreditationRoom(connection);
  const app = accreditationApp(room) as unknown as Hono;
  const put = async (table: TableName, Item: Record<string, unknown>) => {
    await connection.store.send(new PutCommand({ TableName: connection.settings.table(table), Item }));
  };
  await put("forums", forum);
  for (const call of [authorityCall, organizerCall]) await put("calls", call);

  const { get, post, decide } = programsOf(app, "accreditation");

  const find = async (reference: string): Promise<Application> => {
    const found = await (await room.applications()).find(reference);
    if (!found) throw new Error(`no application ${reference}`);
    return found;
  };

  const known = async (by: Applied | undefined, profile: Partial<Profile>) => {
    if (by) return { ...by, reference: by.registration };
    const admitted = await office.handIn(profile);
    const row = (await office.rows("cases", { reference: admitted.reference }))[0];
    return { ...admitted, organization: String(row?.owner) };
  };

  /** An application with complete answers: sent, or still a draft. */
  const apply = async (wishes: Wishes = {}): Promise<Applied> => {
    const { call = authorityCall, profile = {}, by, status = "submitted" } = wishes;
    const admitted = await known(by, profile);
    const applications = await room.applications();
    const organization = await applications.organizations.find(admitted.organization);
    if (!organization?.personId) throw new Error("an organization without a person");
    const now = connection.now().toISOString();
    const to: Application = {
      reference: newReference("application", connection.random),
      status,
      version: 0,
      call: call.id,
      forum: call.forum,
      organization: organization.id,
      personId: organization.personId,
      email: organization.email,
      language: organization.language,
      timeZone: organization.profile.contactTimeZone ?? "UTC",
      region: deskRegionOf(organization.profile.country),
      title: organization.profile.name ?? "",
      createdAt: now,
      since: now,
      answerBy: call.decisionDue,
      takenUntil: call.closesAt,
      answers: { ...answers, ...wishes.answers },
      documents: handed,
      reopened: {},
      declarations: [],
      checklist: {},
      rounds: 0,
      decidedBy: [],
      objections: [],
      seats: 0,
      nagged: 0,
      ...(status === "submitted" && { sentAt: now }),
    };
    await applications.make({
      from: undefined,
      to,
      what: status === "draft" ? "begin" : "submit",
      by: to.personId,
      now: connection.now(),
    });
    return {
      reference: to.reference,
      email: admitted.email,
      own: admitted.own,
      registration: admitted.reference,
      organization: organization.id,
    };
  };

  const runDuties = () => duties(room, connection.now());

  /** Lets time pass and the clock do what fell due. */
  const pass = async (days: number) => {
    await office.pass(days);
    await runDuties();
  };

  /** Moves a call on as its forum would, and does what follows from it. */
  const moveCall = async (call: Call, changes: Partial<Call>) => {
    const stored = (await (await room.applications()).forums.findCall(call.id)) ?? call;
    const moved = { ...stored, ...changes, version: stored.version + 1 };
    await put("calls", moved);
    const job = {
      id: `call#${call.id}#${moved.version}`,
      kind: "call_changed",
      matter: `call#${call.id}`,
      by: "system",
    };
    await (await room.applications()).jobs.begin({ ...job, input: { what: "test" } }, connection.now());
    await runDuties();
    return moved;
  };

  /** A browser of somebody signed in, at this capability's pages. */
  const browserOf = (token: string) => {
    const visitor = new Visitor(app);
    visitor.cookies.set("session", token);
    return visitor;
  };

  const mailsAbout = async (reference: string) =>
    (await office.rows("outbox", { reference })).map(({ kind }) => String(kind));

  return {
    ...office,
    office,
    connection,
    clock,
    room,
    app,
    put,
    get,
    post,
    decide,
    find,
    apply,
    runDuties,
    pass,
    moveCall,
    browserOf,
    mailsAbout,
  };
};

export type AccreditationWorld = Awaited<ReturnType<typeof accreditationWorld>>;
