import { fileEvent } from "#functions/scanning/duties.ts";
import { scanningRoom } from "#functions/scanning/room.ts";
import { carryOut } from "#functions/submissions/carry-out.ts";
import { type SubmissionsRoom, submissionsRoom } from "#functions/submissions/room.ts";
import { begin, entitledOf, myself } from "#functions/submissions/submitting/begin.ts";
import { findCall, type InputsCall } from "#functions/submissions/submitting/calls.ts";
import type { Connection } from "#shared/connection.ts";
import type { Showing } from "#shared/inputs/vocabulary.ts";
import type { Person } from "#shared/people.ts";
import type { Session } from "#shared/session.ts";
import {
  classrooms,
  complaints,
  courses,
  lake,
  lakeFigures,
  remittances,
  returns,
  type Said,
  villages,
  words,
} from "./demonstration-papers-said.ts";

interface Demonstrated {
  readonly email: string;
  /** Its place among the calls that are open. */
  readonly to: 0 | 1;
  readonly said: Said;
  readonly showing: Showing;
  readonly file?: { readonly name: string; readonly text: string };
  /** What officers decide, one after the other; nothing leaves it as it was sent. */
  readonly decided: readonly { readonly decision: string; readonly [given: string]: unknown }[];
}

const take = { decision: "take" };
const publish = { decision: "publish" };

const demonstratedIn = (now: Date): readonly Demonstrated[] => {
  const due = new Date(now.getTime() + 21 * 86_400_000).toISOString().slice(0, 10);
  return [
    {
      email: "focal.point@example.org",
      to: 0,
      said: lake,
      showing: "named",
      file: lakeFigures,
      decided: [take, publish, { decision: "record_outcome", reason: "cited", text: words.cited }],
    },
    {
      email: "contacto@raices.example.org",
      to: 0,
      said: remittances,
      showing: "withheld",
      decided: [take, publish],
    },
    { email: "lianxi@tongxing.example.org", to: 0, said: classrooms, showing: "named", decided: [take, publish] },
    { email: "talanoa@fale.example.org", to: 0, said: villages, showing: "named", decided: [] },
    {
      email: "contact@passerelles.example.org",
      to: 1,
      said: returns,
      showing: "named",
      decided: [take, { decision: "ask", reason: "persons_at_risk", text: words.question, due }],
    },
    {
      email: "info@mosty.example.org",
      to: 0,
      said: courses,
      showing: "named",
      decided: [take, { decision: "propose_refusal", reason: "not_migration", text: words.refusal }],
    },
    {
      email: "contact@amal.example.org",
      to: 0,
      said: complaints,
      showing: "secretariat",
      decided: [take, { decision: "keep_unpublished" }],
    },
  ];
};

interface Stage {
  readonly room: SubmissionsRoom;
  readonly officer: Session;
  readonly now: Date;
  readonly sessionOf: (person: Person) => Session;
}

/** Inputs to the open calls, each brought to its state by the same decisions people take. */
export const demonstratePapers = async (
  connection: Connection,
  wanted: { readonly calls: readonly string[] } & Pick<Stage, "officer" | "sessionOf">,
): Promise<void> => {
  const room = submissionsRoom(connection);
  const stage = { ...wanted, room, now: connection.now() };
  const calls = await Promise.all(wanted.calls.map((call) => findCall(room, call)));
  await Promise.all(
    demonstratedIn(stage.now).map(async (one) => {
      const call = calls[one.to];
      if (!call) throw new Error("there is no call to send an input to");
      await bring(stage, one, call);
    }),
  );
};

const bring = async ({ room, officer, now, sessionOf }: Stage, one: Demonstrated, call: InputsCall) => {
  const { book } = await room.inputs();
  const person = await book.people.byEmail(one.email);
  if (!person) throw new Error(`nobody is ${one.email}`);
  const sender = sessionOf(person);
  const [organization] = await entitledOf(await room.inputs(), sender);
  const from = organization?.id ?? myself;
  const { reference } = await begin(room, sender, { call, organization: from, key: "demonstration", now });
  const decide = (session: Session, input: Readonly<Record<string, unknown>>) =>
    carryOut(room, session, { reference, input }, now);
  const { answers, ...content } = one.said;
  if (one.file) {
    const file = { name: one.file.name, language: person.language };
    const { documents } = (await decide(sender, { decision: "attach", file })).input;
    await deliver(room, documents.at(-1)?.upload ?? "", one.file.text, now);
  }
  await decide(sender, {
    decision: "submit",
    content: {
      ...content,
      titleLanguage: person.language,
      languages: [person.language],
      summary: "",
      link: "",
      principles: [],
      showing: one.showing,
      personalData: "no",
      rightToPublish: true,
      noOthers: true,
    },
    answers,
  });
  for (const decision of one.decided) await decide(officer, decision);
};

/** Puts a file where its form would, and has it looked at and found clean. */
const deliver = async ({ connection, files }: SubmissionsRoom, key: string, text: string, now: Date) => {
  const version = await (await files()).put(key, Buffer.from(text), "application/octet-stream");
  const { bucket } = connection.settings.files;
  await fileEvent(scanningRoom(connection), { kind: "verdict", bucket, key, version, verdict: "clean" }, now);
};
