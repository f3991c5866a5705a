import { type Table, type TableName, tables } from "#shared/tables.ts";
import { rowsOf } from "#test/support/rows.ts";
import type { Known } from "./schemas.ts";
import type { Site } from "./site.ts";

/** Tables by what their keys are called in addresses and bodies. */
const keysOf: Readonly<Record<string, readonly TableName[]>> = {
  reference: [
    "organizations",
    "applications",
    "inputs",
    "enquiries",
    "signUps",
    "lists",
    "representatives",
    "reports",
    "changes",
  ],
  forum: ["forums"],
  call: ["calls"],
  briefing: ["briefings"],
  event: ["forums"],
  organization: ["organizations"],
  address: ["suppressions", "mailTasks"],
};

/** Names of things that stand in no table of their own. */
const fixed: Readonly<Record<string, readonly string[]>> = {
  session: ["s1", "s2"],
  region: ["africa", "asia_pacific", "global"],
  capability: ["registration", "submissions"],
  language: ["en", "ar"],
  zone: ["Africa/Nairobi", "UTC"],
  timeZone: ["Africa/Nairobi"],
  country: ["KE", "LB", ""],
  email: ["somebody@example.net", "contact@amal.example.org"],
  accreditationDoor: ["special"],
  status: ["submitted", "active", "draft"],
  date: ["2026-12-01"],
  due: ["2026-12-10"],
  from: ["2026-12-01"],
  text: ["We have looked at it.", "我们看过了。"],
  format: ["csv", "json"],
  subject: ["mail"],
  year: ["2026", "2025"],
};

/** What stands below an address has references of its own. */
const referencesBelow: readonly (readonly [address: string, tables: readonly TableName[]])[] = [
  ["/api/accreditation/lists", ["lists"]],
  ["/api/accreditation/representatives", ["representatives"]],
  ["/api/accreditation", ["applications"]],
  ["/api/dossiers", ["organizations"]],
  ["/api/registration", ["organizations", "changes"]],
  ["/api/submissions", ["inputs"]],
  ["/api/enquiries", ["enquiries", "reports"]],
  ["/api/briefings", ["signUps"]],
];

const idOf = (table: TableName, row: Record<string, unknown>) => {
  const { partition }: Table = tables[table];
  return String(row.reference ?? row.id ?? row[partition]);
};

const cursorOf = (key: object) => Buffer.from(JSON.stringify(key)).toString("base64url");

/** What the service knows by now: references of everybody, cursors of other lists, ids of files. */
export const whatIsKnown = async (site: Site): Promise<(address: string) => Known> => {
  const rows = rowsOf(site.connection);
  const known = new Map<string, string[]>();
  for (const [name, of] of Object.entries(keysOf)) {
    const found = await Promise.all(of.map(async (table) => (await rows(table)).map((row) => idOf(table, row))));
    known.set(name, [...new Set(found.flat())].slice(0, 60));
  }
  const documents = (await rows("inputs")).flatMap(({ documents = [] }) =>
    documents.map(({ id }: { id: string }) => id),
  );
  known.set("document", [...documents, "letter", "proof"]);
  known.set("listing", known.get("reference") ?? []);
  const cursors = (await rows("cases"))
    .slice(0, 8)
    .flatMap((row) => [
      cursorOf({ reference: row.reference, queue: row.queue, dueBy: row.dueBy }),
      cursorOf({ reference: row.reference }),
      cursorOf({ kind: "organization", place: row.reference }),
    ]);
  known.set("after", [...cursors, cursorOf({}), cursorOf({ kind: 1 }), "bnVsbA", "W10"]);
  known.set("next", known.get("after") ?? []);
  const below = await Promise.all(
    referencesBelow.map(async ([address, of]) => {
      const found = await Promise.all(of.map((table) => rows(table)));
      return [address, found.flat().flatMap(({ reference }) => (reference ? [String(reference)] : []))] as const;
    }),
  );
  return (address) => {
    const own = below.find(([begins, found]) => address.startsWith(begins) && found.length > 0)?.[1] ?? [];
    // Most of what is asked for is of the kind that is answered there, and some is of another.
    const references = [...own, ...own, ...own, ...(known.get("reference") ?? []).slice(0, 5 + own.length)];
    return (name) => (name === "reference" && own.length > 0 ? references : (known.get(name) ?? fixed[name] ?? []));
  };
};
