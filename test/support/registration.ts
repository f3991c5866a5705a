import type { Hono } from "hono";
import { registrationApp } from "#functions/registration/app.tsx";
import { duties } from "#functions/registration/duties.ts";
import { registrationRoom } from "#functions/registration/room.ts";
import { OutboxRow } from "#shared/outbox.ts";
import type { Person, StaffRole } from "#shared/people.ts";
import { newId } from "#shared/secrets.ts";
import type { DeskRegion } from "#shared/vocabularies.ts";
import { sectionAnswers } from "./registration-answers.ts";
import { countOf, rowsOf } from "./rows.ts";
import { freshTables } from "./tables.ts";
import { Visitor } from "./visitor.ts";

/** Registration on tables of its own, with people to act in it. */
export const registrationWorld = async (wishes: Parameters<typeof freshTables>[0] = {}) => {
  const connection = await freshTables(wishes);
  const room = registrationRoom(connection);
  const app = registrationApp(room) as unknown as Hono;
  const rows = rowsOf(connection);
  const count = countOf(connection);

  const mails = async (to: string) =>
    (await rows("outbox", { to }))
      .map((row) => OutboxRow.parse(row))
      .sort((a, b) => a.writtenAt.localeCompare(b.writtenAt));

  /** The address that the newest mail of a kind leads to. */
  const linkIn = async (to: string, kind: string): Promise<string> => {
    const row = (await mails(to)).filter((mail) => mail.kind === kind).at(-1);
    const action = row?.blocks.find((block) => block.kind === "action");
    if (!row || action?.kind !== "action") throw new Error(`no mail ${kind}`);
    return row.secret ? `${action.path}/${row.secret}` : action.path;
  };

  const visitor = () => new Visitor(app);

  /** A draft filled in by somebody, not yet sent. */
  const draft = async (
    email: string,
    language = "en",
    changes: Partial<Record<keyof typeof sectionAnswers, object>> = {},
  ) => {
    const applicant = visitor();
    await applicant.post(`/${language}/registration`, { email });
    for (const [section, answers] of Object.entries(sectionAnswers)) {
      const sent = { ...answers, ...(changes[section as keyof typeof sectionAnswers] as object) };
      const response = await applicant.post(`/${language}/registration/draft/${section}`, sent);
      if (response.status !== 303) throw new Error(`${section}: ${response.status} ${await response.text()}`);
    }
    return applicant;
  };

  /** A registration that was sent and confirmed; whoever sent it is signed in. */
  const register = async (
    email: string,
    ...more: Parameters<typeof draft> extends [string, ...infer Rest] ? Rest : never
  ) => {
    const applicant = await draft(email, ...more);
    const language = more[0] ?? "en";
    await applicant.post(`/${language}/registration/check`);
    const response = await applicant.post(await linkIn(email, "confirm"));
    const reference = /ORG-[\w-]+/.exec(response.headers.get("location") ?? "")?.[0];
    if (!reference) throw new Error(`not confirmed: ${response.status}`);
    return { applicant, reference };
  };

  /** Somebody on the staff, signed in. */
  const staff = async (role: StaffRole, region?: DeskRegion) => {
    const { people, sessions } = await room.signIns();
    const id = newId((bytes) => crypto.getRandomValues(new Uint8Array(bytes)));
    const person: Person = {
      id,
      email: `${id.toLowerCase().replace(/[^a-z0-9]/g, "")}@example.org`,
      name: role,
      language: "en",
      timeZone: "UTC",
      createdAt: connection.now().toISOString(),
      version: 1,
      role,
      staff: "staff",
      suspended: false,
      factor: { state: "excused" },
      ...(region && { region }),
    };
    await people.register(person);
    const officer = visitor();
    const token = await sessions.start(person, "test", connection.now(), connection.random);
    officer.cookies.set("session", token);
    return { officer, person, token };
  };

  const runDuties = () => duties(room, connection.now());

  return {
    connection,
    clock: connection.clock,
    room,
    app,
    rows,
    count,
    mails,
    linkIn,
    visitor,
    draft,
    register,
    staff,
    runDuties,
  };
};
