import { ScanCommand } from "@aws-sdk/lib-dynamodb";
import type { Connection } from "#shared/connection.ts";
import { People, type Person } from "#shared/people.ts";
import { newId } from "#shared/secrets.ts";
import type { Session } from "#shared/session.ts";
import { demonstrateAnnouncements } from "./demonstrate-announcements.ts";
import { demonstrateBriefings } from "./demonstrate-briefings.ts";
import { demonstrateEnquiries } from "./demonstrate-enquiries.ts";
import { demonstrate } from "./demonstration.ts";
import { demonstrateApplications } from "./demonstration-applications.ts";
import { demonstrateCycles } from "./demonstration-cycles.ts";
import { demonstratePapers } from "./demonstration-papers.ts";

type Seeded = Pick<Person, "email" | "name"> & Partial<Pick<Person, "role" | "region" | "language">>;

const seeded: readonly Seeded[] = [
  { email: "officer@example.org", name: "Amara Okafor", role: "officer" },
  { email: "second.officer@example.org", name: "Lucía Fernández", role: "officer", language: "es" },
  { email: "officer.asia-pacific@example.org", name: "Sunita Shrestha", role: "officer", region: "asia_pacific" },
  { email: "secretariat@example.org", name: "Jean-Marc Dubois", role: "secretariat", language: "fr" },
  { email: "auditor@example.org", name: "Ingrid Solberg", role: "auditor" },
];

const personOf = ({ now, random }: Connection, { email, name, role, region, language = "en" }: Seeded): Person => ({
  id: newId(random),
  email,
  name,
  language,
  timeZone: "UTC",
  createdAt: now().toISOString(),
  version: 1,
  suspended: false,
  ...(role && { role, staff: "staff", factor: { state: "excused" } }),
  ...(region && { region }),
});

export const isEmpty = async ({ database, settings }: Connection): Promise<boolean> => {
  const { Items } = await (await database()).send(new ScanCommand({ TableName: settings.table("people"), Limit: 1 }));
  return (Items ?? []).length === 0;
};

/** The people whom checks and demonstrations rely on, and a demonstration of organizations, in an empty database. */
export const seed = async (connection: Connection): Promise<void> => {
  const { database, settings } = connection;
  const people = new People(await database(), { people: settings.table("people"), guards: settings.table("guards") });
  for (const person of seeded) await people.register(personOf(connection, person));
  await demonstrate(connection);
  const secretariat = await people.byEmail("secretariat@example.org");
  if (!secretariat) throw new Error("there is no secretariat to plan anything");
  const { applications, inputs, forums } = await demonstrateCycles(connection, sessionOf(secretariat));
  const officer = await people.byEmail("officer@example.org");
  if (!officer) throw new Error("there is no officer to decide anything");
  const at = { officer: sessionOf(officer), sessionOf };
  await Promise.all([
    demonstrateApplications(connection, { ...at, call: applications[0] ?? "" }),
    demonstratePapers(connection, { ...at, calls: inputs }),
    demonstrateBriefings(connection, { officer: at.officer, forum: forums[0] ?? "" }),
    demonstrateEnquiries(connection, { ...at, people }),
    demonstrateAnnouncements(connection, at.officer),
  ]);
};

/** As if they had signed in: nothing of it is kept. */
const sessionOf = ({ id, role, createdAt }: Person): Session => ({
  hash: "",
  personId: id,
  startedAt: createdAt,
  expiresAt: Number.MAX_SAFE_INTEGER,
  device: "",
  factorGiven: true,
  ...(role && { role }),
});
