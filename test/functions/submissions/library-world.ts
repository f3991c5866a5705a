import { createHash } from "node:crypto";
import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { PutCommand } from "@aws-sdk/lib-dynamodb";
import type { Hono } from "hono";
import type { Content } from "#functions/submissions/content.ts";
import { after } from "#functions/submissions/effects.ts";
import type { Given } from "#functions/submissions/given.ts";
import type { Input, InputDocument } from "#functions/submissions/input.ts";
import { operations } from "#functions/submissions/library/api.ts";
import { indexDue } from "#functions/submissions/library/indexing.ts";
import { libraryPages } from "#functions/submissions/library/pages.tsx";
import { publish } from "#functions/submissions/library/publishing.ts";
import { submissionsRoom } from "#functions/submissions/room.ts";
import type { DecisionName, InputStatus } from "#functions/submissions/submissions.ts";
import type { Acting } from "#shared/acting.ts";
import { mountOperations } from "#shared/api.ts";
import { deskRegionOf } from "#shared/countries.ts";
import type { Call } from "#shared/forums.ts";
import { newReference } from "#shared/references.ts";
import { reviewWords } from "#shared/review/review-words.ts";
import type { TableName } from "#shared/tables.ts";
import { webApp } from "#shared/web/app.tsx";
import { callProjection, forumProjection } from "#test/functions/submissions/published-forums.ts";
import { forum } from "#test/support/accreditation.ts";
import { fileWorld } from "#test/support/file-store.ts";
import { rowsOf } from "#test/support/rows.ts";
import { freshTables } from "#test/support/tables.ts";
import { inputsCall } from "./published-forums.ts";

const officer: Acting = { id: "officer", as: "officer" };

const content: Content = {
  submitter: "stakeholder",
  by: "Casa del Caminante",
  categories: ["civil_society"],
  country: "KE",
  type: "statement",
  title: "Work permits for seasonal workers",
  titleLanguage: "en",
  summary: "",
  text: "Seasonal workers need permits that outlast one employer.",
  link: "",
  languages: ["en"],
  levels: [],
  countries: [],
  regions: [],
  objectives: ["5", "6"],
  principles: [],
  themes: [],
  showing: "named",
  personalData: "no",
  rightToPublish: true,
  noOthers: true,
};

export interface Wishes {
  readonly content?: Partial<Content>;
  readonly status?: InputStatus;
  readonly call?: Call;
  readonly answers?: Input["answers"];
  readonly documents?: readonly InputDocument[];
  readonly late?: boolean;
}

/** Reads that were asked of the database, as many as units are paid for at least. */
const counting = (store: DynamoDBDocumentClient) => {
  const asked: string[] = [];
  store.middlewareStack.add(
    (next, context) => async (args) => {
      asked.push(String(context.commandName));
      return next(args);
    },
    { step: "initialize", name: "counting" },
  );
  return asked;
};

/** The library on tables and files of its own, with inputs put into any status without the pages of other parts. */
export const libraryWorld = async () => {
  const house = await fileWorld();
  const connection = await freshTables({
    environment: {
      FILES_BUCKET: "papers",
      FILES_ORIGIN: house.origin,
      AWS_ACCESS_KEY_ID: "local",
      AWS_SECRET_ACCESS_KEY: "local",
    },
  });
  const { store, settings, clock } = connection;
  const asked = counting(store);
  const newRoom = () => submissionsRoom(connection);
  const room = newRoom();
  const appOf = (one: ReturnType<typeof newRoom>): Hono => {
    const app = webApp(connection, reviewWords);
    app.route("/", libraryPages(one));
    mountOperations(app, operations, one);
    return app as unknown as Hono;
  };
  const app = appOf(room);
  const inputs = await room.inputs();
  const put = (table: TableName, Item: Record<string, unknown>) =>
    store.send(new PutCommand({ TableName: settings.table(table), Item }));
  await put("forums", forum);
  await put("published", forumProjection(forum));
  for (const call of [inputsCall]) {
    await put("calls", call);
    await put("published", callProjection(call));
  }

  const rows = rowsOf({ store, settings });
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await app.request(path, { headers });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };
  const json = async (path: string) => JSON.parse((await get(path)).text);

  /** An input that was sent, or as far as is wished. */
  const make = async ({ status = "under_review", call = inputsCall, ...wishes }: Wishes = {}): Promise<Input> => {
    const now = connection.now();
    const at = now.toISOString();
    const said = { ...content, ...wishes.content };
    const to: Input = {
      reference: newReference("input", connection.random),
      status,
      version: 0,
      call: call.id,
      forum: call.forum,
      personId: "somebody",
      email: "somebody@example.org",
      language: "en",
      timeZone: "UTC",
      region: deskRegionOf(said.country),
      title: said.title,
      createdAt: at,
      since: at,
      late: wishes.late ?? false,
      answerBy: call.decisionDue,
      takenUntil: call.closesAt,
      content: said,
      answers: wishes.answers ?? {},
      documents: [...(wishes.documents ?? [])],
      reopened: {},
      rounds: 0,
      decidedBy: [],
      contested: false,
      editions: [],
      outcomes: [],
      nagged: 0,
      ...(status !== "draft" && { sentAt: at }),
    };
    return inputs.make({ from: undefined, to, what: "submit", by: "somebody", now });
  };

  /** A decision as the table has it, without its letter. */
  const decide = async (input: Input, decision: DecisionName, given: Given = {}): Promise<Input> => {
    const now = connection.now();
    const call = (await inputs.forums.findCall(input.call)) ?? inputsCall;
    const acting =
      decision === "withdraw" || decision === "hide_name" ? ({ id: "somebody", as: "applicant" } as const) : officer;
    const matter = { input, call, acting };
    const { change = (to: Input) => to } =
      decision === "publish" ? await publish({ room, matter, input: {}, now }) : {};
    const to = change(after({ ...matter, decision, given, now }));
    return inputs.make({ from: input, to, what: decision, by: acting.id, now });
  };

  const published = async (wishes: Wishes = {}) => decide(await make(wishes), "publish");

  /** Says something else, and is published again. */
  const correct = async (input: Input, changes: Partial<Content>) => {
    const revising = await decide(input, "revise");
    const now = connection.now();
    const to: Input = { ...revising, status: "under_review", content: { ...revising.content, ...changes } };
    return decide(await inputs.make({ from: revising, to, what: "send_revision", by: "somebody", now }), "publish");
  };

  /** A document whose file was looked at, with a cleaned copy and its text. */
  const document = async (text: string, more: Partial<InputDocument> = {}): Promise<InputDocument> => {
    const files = await room.files();
    const id = more.id ?? `d${Math.trunc(text.length * 7919) % 100000}`;
    const store = async (key: string, bytes: Buffer, type: string) => ({
      key,
      version: await files.put(key, bytes, type),
      size: bytes.length,
      sha256: createHash("sha256").update(bytes).digest("hex"),
    });
    const cleaned = await store(`prepared/${id}`, Buffer.from(`cleaned ${text}`), "application/pdf");
    const words = await store(`prepared/${id}.text`, Buffer.from(text), "text/plain");
    return {
      id,
      upload: `submissions/${id}`,
      begunAt: connection.now().toISOString(),
      name: "paper.pdf",
      language: "en",
      state: "ready",
      findings: [],
      kind: "pdf",
      size: 100,
      sha256: "a".repeat(64),
      objectVersion: "v1",
      prepared: { traces: [], cleaned, text: { ...words, characters: text.length } },
      ...more,
    };
  };

  const advance = (by: Parameters<typeof clock.advance>[0]) => {
    clock.advance(by);
    house.clock.advance(by);
  };

  return {
    connection,
    house,
    room,
    newRoom,
    appOf,
    app,
    asked,
    inputs,
    put,
    rows,
    get,
    json,
    make,
    decide,
    published,
    correct,
    document,
    advance,
    index: (one = room) => indexDue(one, connection.now()),
    close: house.close,
  };
};

export type LibraryWorld = Awaited<ReturnType<typeof libraryWorld>>;
