import { Answers } from "#functions/accreditation/answers.ts";
import { Application } from "#functions/accreditation/application.ts";
import { caseOf } from "#functions/accreditation/projection.ts";
import { Cases } from "#shared/cases.ts";
import type { Database } from "#shared/database.ts";
import { Forums } from "#shared/forum-records.ts";
import { type Call, phaseOf, takenUntil } from "#shared/forums.ts";
import { Person } from "#shared/people.ts";
import { newReference } from "#shared/references.ts";
import { hashOf } from "#shared/secrets.ts";
import { Session } from "#shared/session.ts";
import { deskRegions } from "#shared/vocabularies.ts";
import { bytesFor, tokenFor } from "./chance.ts";
import { organizationAt, writeRows } from "./records.ts";

/** The call of the demonstration that takes applications and leaves the decision to Member States. */
export const openCall = async (database: Database): Promise<Call> => {
  const forums = new Forums(database, { forums: "forums", calls: "calls" });
  const calls = await Promise.all((await forums.onShelf("current")).map(({ id }) => forums.callsOf(id)));
  const now = new Date();
  const found = calls.flat().find((call) => call.accreditation === "authority" && phaseOf(call, now) === "open");
  if (!found) throw new Error("no call is open");
  return found;
};

const answers: Answers = {
  listName: "An organization that applies",
  listNameLatin: "",
  listAcronym: "ORG",
  listCountry: "KE",
  listWebsite: "https://organization.example.org",
  writtenIn: "en",
  summary: "We inform people who cross borders for seasonal work about contracts, wages and rights.",
  relevance: "Twelve years of advice at work and at court. ".repeat(10).trim(),
  legalNote: "",
  hostName: "",
  headName: "Amina Wanjiru",
  headDeclares: true,
  attendance: "in_person",
  segments: ["hearing", "plenary"],
  representatives: "2",
  visaLetters: "yes",
  funding: "no",
  interpretation: ["fr"],
  accessibility: "",
  disclosure: true,
  truth: true,
  conduct: true,
};

/** A complete application of a seeded organization: every other one in one region, the rest spread over all. */
const applicationOf = (call: Call, place: number, status: "draft" | "submitted", name: string): Application => {
  const organization = organizationAt(place);
  const at = organization.since;
  return {
    reference: newReference("application", bytesFor(name, place)),
    status,
    version: 2,
    call: call.id,
    forum: call.forum,
    organization: organization.id,
    personId: organization.personId ?? "",
    email: organization.email,
    language: organization.language,
    timeZone: "Africa/Nairobi",
    region: place % 2 === 0 ? "africa" : (deskRegions[place % deskRegions.length] ?? "global"),
    title: organization.profile.name ?? "",
    createdAt: at,
    since: at,
    ...(status === "submitted" && { sentAt: at }),
    answerBy: call.decisionDue,
    takenUntil: takenUntil(call),
    answers: { ...answers, listName: organization.profile.name ?? "" },
    documents: { activities: { text: "What we did in the last twelve months." } },
    reopened: {},
    declarations: [],
    checklist: {},
    rounds: 0,
    decidedBy: [],
    objections: [],
    seats: 0,
    nagged: 0,
  };
};

export const applicationAt = (call: Call, place: number) => applicationOf(call, place, "submitted", "application");

const rowOf = (item: Application) => ({ table: "applications", item });

const caseRowOf = (database: Database, application: Application) => ({
  table: "cases",
  item: new Cases(database, "cases").write(caseOf(application)).Put?.Item ?? {},
});

/** Of so many applications the rows themselves are there too: queues read cases alone. */
const whole = 1000;

/** Fills the queues up to so many applications, all to one call. */
export const applyUpTo = async (database: Database, call: Call, from: number, to: number): Promise<void> => {
  // A look at the first few that what is written by hand is what the product would read.
  for (let place = from; place < Math.min(from + 10, to); place += 1) {
    const application = Application.parse(applicationAt(call, place));
    Answers.parse(application.answers);
  }
  for (let start = from; start < to; start += 500) {
    const places = Array.from({ length: Math.min(500, to - start) }, (_, step) => start + step);
    const rows = places.flatMap((place) => {
      const application = applicationAt(call, place);
      return [...(place < whole ? [rowOf(application)] : []), caseRowOf(database, application)];
    });
    await writeRows(database, rows);
  }
};

/** Writes drafts of one organization, complete but for their files; answers their references. */
export const draftApplications = async (
  database: Database,
  call: Call,
  place: number,
  count: number,
): Promise<string[]> => {
  const drafts = Array.from({ length: count }, (_, turn) =>
    applicationOf(call, place, "draft", `draft of ${Date.now()} ${turn}`),
  );
  await writeRows(
    database,
    drafts.flatMap((draft) => [rowOf(draft), caseRowOf(database, draft)]),
  );
  return drafts.map(({ reference }) => reference);
};

/** Signs in the person of a seeded organization, whether they did so before or not; answers their session's token. */
export const signInApplicant = async (database: Database, place: number): Promise<string> => {
  const { personId: id, email, language, profile, createdAt } = organizationAt(place);
  const token = tokenFor("applicant", place);
  const person = Person.parse({
    id,
    email,
    name: profile.contactName,
    language,
    timeZone: "Africa/Nairobi",
    createdAt,
    version: 1,
    suspended: false,
  });
  const session = Session.parse({
    hash: hashOf(token),
    personId: id,
    startedAt: createdAt,
    expiresAt: Math.floor(Date.now() / 1000) + 24 * 3600,
    device: "",
    factorGiven: true,
  });
  await writeRows(database, [
    { table: "people", item: person },
    { table: "sessions", item: session },
  ]);
  return token;
};
