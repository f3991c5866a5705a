import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { signInOn } from "#infra/local/sign-in.ts";
import { People } from "#shared/people.ts";
import { hashOf } from "#shared/secrets.ts";
import type { Session } from "#shared/session.ts";
import { rowsOf } from "#test/support/rows.ts";
import type { TestConnection } from "#test/support/tables.ts";

/** Everybody who asks: two organizations of two regions, one's colleague, staff of every kind, and sessions that are none. */
export const personas = [
  "nobody",
  "applicant",
  "other_applicant",
  "colleague",
  "officer",
  "regional_officer",
  "secretariat",
  "auditor",
  "without_factor",
  "expired",
  "garbage",
] as const;
export type Persona = (typeof personas)[number];

/** Those who are as good as nobody. */
export const strangers: readonly Persona[] = ["nobody", "expired", "garbage"];
export const desk: readonly Persona[] = ["officer", "secretariat"];

export const addressOf = {
  applicant: "focal.point@example.org",
  other_applicant: "contact@amal.example.org",
  colleague: "colleague@lakeside.example.org",
  officer: "officer@example.org",
  regional_officer: "officer.asia-pacific@example.org",
  secretariat: "secretariat@example.org",
  auditor: "auditor@example.org",
} as const;

const aside: Readonly<Record<string, Partial<Session>>> = {
  without_factor: { role: "officer", factorGiven: false },
  expired: { role: "secretariat", factorGiven: true, expiresAt: 1 },
};

/** Makes a colleague of the first organization, and a session of everybody; answers their tokens. */
export const signEverybodyIn = async (connection: TestConnection): Promise<Readonly<Record<Persona, string>>> => {
  const { store, settings, now, random } = connection;
  const put = (table: "organizations" | "memberships" | "sessions", Item: object) =>
    store.send(new PutCommand({ TableName: settings.table(table), Item: { ...Item } }));
  const people = new People(store, { people: settings.table("people"), guards: settings.table("guards") });
  const lead = await people.byEmail(addressOf.applicant);
  const officer = await people.byEmail(addressOf.officer);
  const [organization] = await rowsOf(connection)("organizations", { personId: lead?.id ?? "" });
  if (!lead || !officer || !organization) throw new Error("the demonstration has nobody to begin with");
  const since = now().toISOString();
  const { role: _, ...plain } = lead;
  await people.register({ ...plain, id: "colleague-of-the-first", email: addressOf.colleague, name: "Colleague" });
  const whole = await rowsOf(connection)("organizations", { id: String(organization.id) });
  await put("organizations", { ...whole[0], colleagues: [{ personId: "colleague-of-the-first", since }] });
  await put("memberships", { person: "colleague-of-the-first", organization: organization.id, since });

  const signIn = signInOn(connection);
  const tokens = {} as Record<Persona, string>;
  for (const [persona, email] of Object.entries(addressOf))
    tokens[persona as Persona] = (await signIn(email))?.token ?? "";
  const expiresAt = Math.floor(now().getTime() / 1000) + 3600;
  for (const [persona, changes] of Object.entries(aside)) {
    const token = Buffer.from(random(32)).toString("base64url");
    const session = { hash: hashOf(token), personId: officer.id, startedAt: since, expiresAt, device: "", ...changes };
    await put("sessions", session);
    tokens[persona as Persona] = token;
  }
  return { ...tokens, nobody: "", garbage: "garbage-garbage-garbage-garbage-garbage" };
};
