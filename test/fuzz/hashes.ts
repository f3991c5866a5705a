import { rowsOf } from "#test/support/rows.ts";
import type { House } from "./house.ts";
import { addressOf, type Persona, personas } from "./people.ts";
import type { Secret } from "./secret.ts";

/** Every text under a name of this kind, wherever it stands in a row. */
const under = (row: unknown, names: RegExp): string[] =>
  typeof row === "object" && row !== null
    ? Object.entries(row).flatMap(([name, value]) =>
        typeof value === "string" ? (names.test(name) && value.length > 12 ? [value] : []) : under(value, names),
      )
    : [];

const emailOf = (persona: Persona): string =>
  (addressOf as Partial<Record<Persona, string>>)[persona] ?? (persona === "without_factor" ? addressOf.officer : "");

/** Hashes of what opens something, which nobody is shown. */
export const hashesIn = async (house: House): Promise<Secret[]> => {
  const rows = rowsOf(house.connection);
  const tables = ["organizations", "people", "tokens", "representatives", "signUps", "enquiries", "reports"] as const;
  const found = await Promise.all(
    tables.map(async (table) =>
      (await rows(table)).flatMap((row) =>
        under(row, /^(?:hash|codeHash|addressKey|draftOf)$/).map((value) => ({
          what: `hash in ${table}`,
          value,
          for: [],
        })),
      ),
    ),
  );
  const own = new Map((await rows("people")).map(({ id, email }) => [id, email]));
  const sessions = (await rows("sessions")).map(({ hash, personId }) => ({
    what: "hash of a session",
    value: hash,
    for: personas.filter((persona) => emailOf(persona) === own.get(personId)),
  }));
  const mailed = (await rows("outbox")).flatMap((row) =>
    under(row, /^secret$/).map((value) => ({ what: "token of a mailed link", value, for: [] })),
  );
  return [...found.flat(), ...sessions, ...mailed];
};
