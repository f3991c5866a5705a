import { BatchWriteCommand } from "@aws-sdk/lib-dynamodb";
import { caseOf, publishedOf } from "#functions/registration/projection.ts";
import { wakeAtOf } from "#functions/registration/registration.ts";
import { Audit } from "#shared/audit.ts";
import { Cases } from "#shared/cases.ts";
import type { Database } from "#shared/database.ts";
import { languages } from "#shared/languages.ts";
import { Organization } from "#shared/organizations.ts";
import { OutboxRow } from "#shared/outbox.ts";
import { Profile } from "#shared/profile.ts";
import { newReference } from "#shared/references.ts";
import { profileOf } from "./answers.ts";
import { bytesFor, idFor } from "./chance.ts";

interface Row {
  readonly table: string;
  readonly item: Record<string, unknown>;
}

const started = Date.now() - 9 * 24 * 3600 * 1000;
const at = (place: number) => new Date(started + place * 1000).toISOString();

/** The organization at a place of the seeded ones: every other one waits for an officer, the rest are listed. */
export const organizationAt = (place: number): Organization => {
  const language = languages[place % languages.length] ?? "en";
  const profile = profileOf(`Organization ${String(place).padStart(6, "0")}`, language);
  const active = place % 2 === 1;
  const organization: Organization = {
    id: idFor("organization", place),
    status: active ? "active" : "submitted",
    version: 3,
    email: `focal.${place}@example.org`,
    language,
    profile,
    createdAt: at(place),
    since: at(place),
    reference: newReference("organization", bytesFor("reference", place)),
    openedAt: at(place),
    personId: idFor("person", place),
    keys: [],
    rounds: 0,
    decidedBy: [],
    ...(active && { currentAt: at(place) }),
  };
  const wakeAt = wakeAtOf(organization);
  const listedAs = publishedOf(organization)?.place;
  return { ...organization, ...(wakeAt && { wake: "wake" as const, wakeAt }), ...(listedAs && { listedAs }) };
};

const mailOf = (organization: Organization, place: number): OutboxRow => ({
  id: idFor("mail", place),
  state: "sent",
  dueAt: at(place),
  dueSince: at(place),
  writtenAt: at(place),
  reference: organization.reference,
  personId: organization.personId,
  to: organization.email,
  kind: "received",
  language: organization.language,
  subject: organization.reference ?? "",
  blocks: [{ kind: "text", text: "We have received your registration. ".repeat(12).trim() }],
  attempts: 1,
  sentAt: at(place),
  sesId: idFor("ses", place),
});

/** Of so many records audit and mails are there too: both are read by the key of a case alone, so the rest would only cost time. */
const whole = 1000;

const rowsOf = (database: Database, place: number): Row[] => {
  const organization = organizationAt(place);
  const row = caseOf(organization);
  const items: [string, object | undefined][] = [
    ["organizations", organization],
    ["cases", row && new Cases(database, "cases").write(row).Put?.Item],
    ["published", publishedOf(organization)],
    ...(place < whole ? historyOf(database, organization, place) : []),
  ];
  return items.flatMap(([table, item]) => (item ? [{ table, item: item as Record<string, unknown> }] : []));
};

const historyOf = (database: Database, organization: Organization, place: number): [string, object | undefined][] => {
  const audit = new Audit(database, { audit: "audit", revisions: "revisions" });
  const happening = { subject: organization.reference ?? "", at: at(place), by: organization.personId ?? "" };
  const sent = audit.add({ ...happening, what: "send", version: 2, from: "draft", to: "pending_verification" });
  const confirmed = audit.add({
    ...happening,
    what: "confirm",
    version: 3,
    from: "pending_verification",
    to: "submitted",
  });
  return [
    ["audit", sent.Put?.Item],
    ["audit", confirmed.Put?.Item],
    ["outbox", mailOf(organization, place)],
  ];
};

/** Writes rows straight to their tables, 25 at a time. */
export const writeRows = async (database: Database, rows: readonly Row[]): Promise<void> => {
  for (let from = 0; from < rows.length; from += 25) {
    const requests: Record<string, { PutRequest: { Item: Record<string, unknown> } }[]> = {};
    for (const { table, item } of rows.slice(from, from + 25)) {
      requests[table] ??= [];
      requests[table].push({ PutRequest: { Item: item } });
    }
    const { UnprocessedItems = {} } = await database.send(new BatchWriteCommand({ RequestItems: requests }));
    if (Object.keys(UnprocessedItems).length > 0) throw new Error("the database did not take all seeded rows");
  }
};

/** Fills the tables up to so many organizations, with their cases, audit, mails and places in the directory. */
export const growTo = async (database: Database, from: number, to: number): Promise<void> => {
  // A look at the first few that what is written by hand is what the product would read.
  for (let place = from; place < Math.min(from + 10, to); place += 1) {
    const organization = organizationAt(place);
    Organization.parse(organization);
    Profile.parse(organization.profile);
    OutboxRow.parse(mailOf(organization, place));
  }
  for (let start = from; start < to; start += 500) {
    const places = Array.from({ length: Math.min(500, to - start) }, (_, step) => start + step);
    await writeRows(
      database,
      places.flatMap((place) => rowsOf(database, place)),
    );
  }
};
