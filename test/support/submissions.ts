import { PutCommand } from "@aws-sdk/lib-dynamodb";
import type { Hono } from "hono";
import { ScannedUploads } from "#functions/scanning/store.ts";
import { submissionsApp } from "#functions/submissions/app.tsx";
import { duties } from "#functions/submissions/duties.ts";
import type { Input } from "#functions/submissions/input.ts";
import { submissionsRoom } from "#functions/submissions/room.ts";
import { localCredentials } from "#infra/local/environment.ts";
import { Call, Forum } from "#shared/forums.ts";
import type { Profile } from "#shared/profile.ts";
import type { TableName } from "#shared/tables.ts";
import type { Prepared, StoredCopy, Upload } from "#shared/uploads.ts";
import { openOffice } from "#test/functions/registration/office.ts";
import { forum as reviewForum } from "./accreditation.ts";
import type { TestClock } from "./clock.ts";
import { fileWorld } from "./file-store.ts";
import { insist, programsOf } from "./programs.ts";
import { Visitor } from "./visitor.ts";

const made = "2026-10-01T09:00:00.000Z";

const forum: Forum = Forum.parse(reviewForum);

const question = { help: {}, required: false, public: true, most: 1000, choices: [] };
const choices = ["law", "practice", "money"].map((id) => ({ id, title: { en: `About ${id}`, fr: `Sur ${id}` } }));

/** Open when the clock of the tests begins; asks one question of each kind, of which the first has to be answered. */
export const inputsCall: Call = Call.parse({
  id: "imrf-2027-inputs",
  forum: forum.id,
  purpose: "inputs",
  inputs: {
    submitters: ["member_state", "local_authority", "un_entity", "stakeholder", "individual"],
    types: ["statement", "position_paper", "questionnaire", "good_practice", "recording"],
    questions: [
      {
        ...question,
        id: "lessons",
        title: { en: "What did you learn?", ar: "ماذا تعلمتم؟" },
        kind: "text",
        required: true,
      },
      { ...question, id: "field", title: { en: "Which field?" }, kind: "choice", choices },
      { ...question, id: "fields", title: { en: "Which others?" }, kind: "choices", public: false, choices },
      { ...question, id: "evidence", title: { en: "What shows it?" }, kind: "file" },
    ],
    mostText: 5000,
    mostFiles: 3,
    lateAccepted: false,
    guidance: { en: "Write plainly." },
  },
  title: { en: "Call for inputs", fr: "Appel à contributions" },
  summary: { en: "Tell us." },
  regions: ["global"],
  event: "",
  opensAt: "2026-11-02T23:00:00.000Z",
  closesAt: "2027-01-26T22:59:59.000Z",
  zone: "Europe/Zurich",
  graceMinutes: 0,
  extensible: true,
  notExtensibleWhy: {},
  languages: ["ar", "zh", "en", "fr", "ru", "es"],
  accreditation: "none",
  decisionDue: "2027-03-31T21:59:59.000Z",
  circulationDays: 0,
  quota: 0,
  reserves: 0,
  nominationsUntil: "2027-03-31T21:59:59.000Z",
  substitutionsUntil: "2027-03-31T21:59:59.000Z",
  recognizes: [],
  doors: [],
  documents: [],
  segments: [],
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

/** Takes what is late, asks nothing of its own, and is of one region. */
export const lateCall: Call = Call.parse({
  ...inputsCall,
  id: "africa-2027-inputs",
  title: { en: "Late call" },
  regions: ["africa"],
  inputs: { ...inputsCall.inputs, questions: [], lateAccepted: true },
});

/** Complete content. */
export const content = {
  submitter: "stakeholder",
  by: "Wanawake wa Uhamiaji",
  categories: ["migrants"],
  country: "KE",
  type: "statement",
  title: "Fair recruitment for domestic workers",
  titleLanguage: "en",
  summary: "",
  text: "Recruiters charge fees that nobody may charge.",
  link: "",
  languages: ["en"],
  levels: ["national"],
  countries: ["KE"],
  regions: ["africa"],
  objectives: ["6"],
  principles: ["human_rights"],
  themes: ["labour_migration"],
  showing: "named",
  personalData: "no",
  rightToPublish: true,
  noOthers: true,
} as const;

export const questionAnswers = {
  lessons: "Ask those concerned.",
  field: "law",
  fields: ["practice", "money"],
} as const;

interface Wishes {
  readonly call?: Call;
  readonly profile?: Partial<Profile>;
  readonly content?: object;
  readonly answers?: object;
  /** By somebody who is there already. */
  readonly own?: string;
}

/** Somebody's input. */
export interface Sent {
  readonly reference: string;
  /** A session of whoever sends it. */
  readonly own: string;
}

/** Inputs and registration on one set of tables with a store of files, staff, open calls and whoever sends something. */
export const submissionsWorld = async () => {
  const time: { of?: Pick<TestClock, "now"> } = {};
  const files = await fileWorld({ now: () => time.of?.now() ?? new Date(0) });
  const { accessKeyId, secretAccessKey, region } = localCredentials;
  const office = await openOffice({
    environment: {
      FILES_BUCKET: "papers",
      FILES_ORIGIN: files.origin,
      AWS_REGION: region,
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
    },
  });
  const { connection, clock } = office;
  time.of = clock;
  const room = submissionsRoom(connection);
  const app = submissionsApp(room) as unknown as Hono;
  const put = async (table: TableName, Item: Record<string, unknown>) => {
    await connection.store.send(new PutCommand({ TableName: connection.settings.table(table), Item }));
  };
  await put("forums", forum);
  for (const call of [inputsCall, lateCall]) await put("calls", call);

  const { get, post, decide } = programsOf(app, "submissions");

  const find = async (reference: string): Promise<Input> => {
    const found = await (await room.inputs()).find(reference);
    if (!found) throw new Error(`no input ${reference}`);
    return found;
  };

  /** A draft of somebody with a registered organization, empty but for what is known of it. */
  const begin = async ({ call = inputsCall, profile = {}, own }: Wishes = {}): Promise<Sent> => {
    const token = own ?? (await office.handIn(profile)).own;
    const { reference } = await insist(post("/api/submissions", { call: call.id }, token));
    return { reference, own: token };
  };

  const save = (sent: Sent, said: Record<string, unknown>) => insist(decide(sent.own, sent.reference, "save", said));

  /** A draft with complete content and answers. */
  const fill = async (wishes: Wishes = {}): Promise<Sent> => {
    const sent = await begin(wishes);
    const asked = (wishes.call ?? inputsCall).inputs?.questions.length ? questionAnswers : {};
    await save(sent, { content: { ...content, ...wishes.content }, answers: { ...asked, ...wishes.answers } });
    return sent;
  };

  /** The same, sent. */
  const submit = async (wishes: Wishes = {}): Promise<Sent> => {
    const sent = await fill(wishes);
    await insist(decide(sent.own, sent.reference, "submit"));
    return sent;
  };

  const runDuties = () => duties(room, connection.now());

  /** Lets time pass and the clock do what fell due. */
  const pass = async (time: Parameters<typeof clock.advance>[0]) => {
    clock.advance(time);
    await runDuties();
    await office.signStaffIn();
  };
  const passTo = async (instant: string) => {
    clock.set(instant);
    await runDuties();
    await office.signStaffIn();
  };

  /** What scanning does: moves the record of a file on and tells the input, all of it worked off. */
  const scanned = async (key: string, changes: Partial<Upload>) => {
    const records = new ScannedUploads(connection.store, connection);
    const upload = await records.find(key);
    if (!upload) throw new Error(`no file ${key}`);
    await records.move(upload, { ...upload, ...changes }, connection.now());
    await runDuties();
  };

  /** Stores a file of our own making, as scanning does with cleaned copies and texts. */
  const stored = async (key: string, body: string): Promise<StoredCopy> => {
    const bytes = Buffer.from(body);
    const version = await (await room.files()).put(key, bytes, "application/octet-stream");
    const sha256 = process.getBuiltinModule("node:crypto").hash("sha256", bytes, "hex");
    return { key, version, size: bytes.length, sha256 };
  };

  /** Adds a file that was looked at and is ready, with a cleaned copy and its text; answers the id of its document. */
  const addFile = async (
    sent: Sent,
    wish: { name?: string; language?: string; question?: string; translationOf?: string; text?: string } = {},
    changes: Partial<Upload> = {},
  ): Promise<string> => {
    const { text: words = "Words of a file.", ...asked } = wish;
    const { document, fields } = await insist(
      post(`/api/submissions/${sent.reference}/files`, { name: "paper.pdf", ...asked }, sent.own),
    );
    const original = await stored(fields.key, `%PDF of ${words}`);
    const text = { ...(await stored(`prepared/${fields.key}.txt`, words)), characters: [...words].length };
    const cleaned = await stored(`prepared/${fields.key}.pdf`, `%PDF cleaned ${words}`);
    const prepared: Prepared = { traces: [{ what: "author", values: ["Zawadi"] }], cleaned, text };
    await scanned(fields.key, {
      state: "ready",
      kind: "pdf",
      size: original.size,
      sha256: original.sha256,
      objectVersion: original.version,
      prepared,
      ...changes,
    });
    return document;
  };

  /** Moves a call on as its forum would, and does what follows from it. */
  const moveCall = async (call: Call, changes: Partial<Call>) => {
    const inputs = await room.inputs();
    const before = (await inputs.forums.findCall(call.id)) ?? call;
    const moved = { ...before, ...changes, version: before.version + 1 };
    await put("calls", moved);
    const matter = `call#${call.id}`;
    const job = { id: `${matter}#${moved.version}`, kind: "call_changed", matter, by: "system" };
    await inputs.jobs.begin({ ...job, input: { what: "test" } }, connection.now());
    await runDuties();
    return moved;
  };

  /** A browser at this capability's pages, perhaps of somebody signed in. */
  const browserOf = (token?: string) => {
    const visitor = new Visitor(app);
    if (token) visitor.cookies.set("session", token);
    return visitor;
  };

  const mailsAbout = async (reference: string) =>
    (await office.rows("outbox", { reference }))
      .toSorted((a, b) => String(a.writtenAt).localeCompare(String(b.writtenAt)))
      .map(({ kind }) => String(kind));

  return {
    ...office,
    office,
    connection,
    clock,
    room,
    app,
    files,
    put,
    get,
    post,
    decide,
    insist,
    find,
    begin,
    save,
    fill,
    submit,
    runDuties,
    pass,
    passTo,
    scanned,
    stored,
    addFile,
    moveCall,
    browserOf,
    mailsAbout,
    close: () => files.close(),
  };
};

export type SubmissionsWorld = Awaited<ReturnType<typeof submissionsWorld>>;
