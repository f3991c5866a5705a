import { wakeAtOf } from "#functions/registration/registration.ts";
import type { Database } from "#shared/database.ts";
import { Organization } from "#shared/organizations.ts";
import { hashOf } from "#shared/secrets.ts";
import { profileOf } from "./answers.ts";
import { idFor, tokenFor } from "./chance.ts";
import { writeRows } from "./records.ts";

/** A draft in the tables, and what opens it. */
export interface SeededDraft {
  readonly id: string;
  /** For the draft's cookie, or for the link that confirms it. */
  readonly token: string;
}

/** Whose drafts, and when they were begun: several may belong to one address, so that only their ids differ. */
export interface Begun {
  readonly email: string;
  readonly createdAt: string;
}

const later = (days: number) => new Date(Date.now() + days * 24 * 3600 * 1000).toISOString();

let sets = 0;

/** Writes complete drafts: not yet sent, or sent and waiting for their address to be confirmed. */
export const seedDrafts = async (
  database: Database,
  status: "draft" | "pending_verification",
  count: number,
  begun?: Begun,
): Promise<SeededDraft[]> => {
  sets += 1;
  const name = `${status} ${Date.now()} ${sets}`;
  const made = Array.from({ length: count }, async (_, place) => {
    const id = idFor(name, place);
    const { email, createdAt } = begun ?? {
      email: `draft.${sets}.${place}@example.org`,
      createdAt: new Date().toISOString(),
    };
    const token = id + tokenFor(name, place);
    const hash = hashOf(token);
    const key = { hash, until: later(30) };
    const organization = Organization.parse({
      id,
      status,
      version: 8,
      email,
      language: "en",
      profile: profileOf(`Draft ${String(place).padStart(6, "0")}`, "en"),
      createdAt,
      since: createdAt,
      keys: [
        { ...key, proven: false },
        { ...key, hash: hashOf(idFor("mailed", place)), proven: false },
      ],
      draftOf: hashOf(email),
      rounds: 0,
      decidedBy: [],
      ...(status === "pending_verification" && { confirmation: { hash, until: later(1) } }),
    });
    const item = { ...organization, wake: "wake", wakeAt: wakeAtOf(organization) };
    return { row: { table: "organizations", item }, draft: { id, token } };
  });
  const all = await Promise.all(made);
  await writeRows(
    database,
    all.map(({ row }) => row),
  );
  return all.map(({ draft }) => draft);
};
