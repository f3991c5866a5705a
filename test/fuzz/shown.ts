import type { Operation } from "#shared/api.ts";
import { rowsOf } from "#test/support/rows.ts";
import { addressOf } from "./people.ts";
import type { Route } from "./routes.ts";
import type { Site } from "./site.ts";
import { isLong } from "./wanted.ts";

type Values = Readonly<Record<string, readonly string[]>>;

const ids = (rows: readonly Record<string, unknown>[], name = "reference") =>
  rows.flatMap((row) => (row[name] ? [String(row[name])] : []));

/** What addresses can be about: things of the other applicant first, and what belongs to them. */
const thingsIn = async (site: Site) => {
  const rows = rowsOf(site.connection);
  const all = Object.fromEntries(
    await Promise.all(
      (
        [
          "organizations",
          "applications",
          "inputs",
          "enquiries",
          "signUps",
          "lists",
          "representatives",
          "reports",
          "forums",
          "calls",
          "briefings",
          "outbox",
          "people",
        ] as const
      ).map(async (table) => [table, await rows(table)] as const),
    ),
  );
  const { people = [], organizations = [] } = all;
  const belongsTo = (email: string) => {
    const person = people.find((one) => one.email === email);
    const organization = organizations.find(({ personId }) => personId === person?.id);
    const marks = [person?.id, email, organization?.id].map(String);
    return (row: object) => marks.some((mark) => JSON.stringify(row).includes(mark));
  };
  const isOther = belongsTo(addressOf.other_applicant);
  const isFirst = belongsTo(addressOf.applicant);
  const rank = (row: object) => (isOther(row) ? 0 : isFirst(row) ? 1 : 2);
  const first = (table: string) => (all[table] ?? []).toSorted((a, b) => rank(a) - rank(b));
  const withheld = (all.inputs ?? []).filter(({ content }) => content.showing === "withheld");
  const listed = (all.applications ?? []).filter(({ list }) => list);
  const references: readonly (readonly [begins: string, found: readonly string[]])[] = [
    ["/accreditation/lists", ids(first("lists"))],
    ["/accreditation/representatives", ids(first("representatives"))],
    ["/accreditation", ids(first("applications"))],
    ["/registration", ids(first("organizations"))],
    ["/dossiers", ids(first("organizations"))],
    ["/me", [...ids(first("organizations")).slice(0, 1), ...ids(first("applications")).slice(0, 1)]],
    ["/submissions", [...ids(first("inputs")).slice(0, 1), ...ids(withheld)]],
    ["/enquiries/reports", ids(first("reports"))],
    ["/enquiries", ids(first("enquiries"))],
    ["/briefings", ids(first("signUps"))],
    ["/status", ids(first("applications"))],
  ];
  const values: Values = {
    forum: ids(
      first("forums").toSorted((a) => (a.status === "planned" ? -1 : 1)),
      "id",
    ),
    call: ids(first("calls"), "id"),
    briefing: ids(
      first("briefings").toSorted((a, b) => String(b.startsAt).localeCompare(String(a.startsAt))),
      "id",
    ),
    session: ["s1"],
    representative: ids(first("representatives")),
    application: ids(listed),
    id: [...ids(first("outbox"), "id").slice(0, 1), ...ids(first("people"), "id").slice(0, 1)],
    region: ["africa"],
    year: [site.connection.now().toISOString().slice(0, 4)],
    table: ["reached", "times"],
    file: ["en.ics", "proposed.csv"],
    procedure: ["registration"],
    document: ids(
      (first("inputs") as { documents?: { id: string }[] }[]).flatMap(({ documents = [] }) => documents),
      "id",
    ),
  };
  return { references, values };
};

const alternatives = (pattern: string) => /^\(?(?:\?:)?([a-z|_]+)\)?$/.exec(pattern)?.[1]?.split("|");

/** The same of every route: addresses that exist, two of each where there are. */
export const addressesToSee = async (
  site: Site,
  routes: readonly Route[],
  operations: readonly Operation<never>[],
): Promise<string[]> => {
  const { references, values } = await thingsIn(site);
  const paths = [
    ...routes.filter(({ method }) => method === "GET").map(({ path }) => path),
    ...operations.filter(({ method }) => method === "get").map(({ path }) => path.replace(/\{(\w+)\}/g, ":$1")),
  ];
  const fill = (path: string): string[] => {
    const below = path.replace(/^\/(?::language\{[^}]*\}|api)/, "").replace(/^\/desk/, "");
    const found = references.find(([begins]) => below.startsWith(begins))?.[1] ?? [];
    const choices = path.split("/").map((part) => {
      const [, name = "", pattern = ""] = /^:(\w+)(?:\{(.*)\})?$/.exec(part) ?? [];
      if (!name) return [part];
      if (name === "language") return ["en"];
      const known = alternatives(pattern) ?? (name === "reference" ? found : values[name]) ?? [];
      return known.length > 0 ? known.slice(0, isLong || name === "reference" ? 2 : 1) : ["none"];
    });
    return choices.reduce<string[]>(
      (made, parts) => made.flatMap((begun) => parts.map((part) => `${begun}/${part}`)),
      [""],
    );
  };
  return [...new Set(paths.flatMap(fill).map((address) => address.replace(/^\//, "")))];
};
