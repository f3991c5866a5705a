import { createHash } from "node:crypto";
import type { Audit } from "#shared/audit.ts";
import type { Cases } from "#shared/cases.ts";
import type { Connection } from "#shared/connection.ts";
import type { Database } from "#shared/database.ts";
import type { MailTasks } from "#shared/mail-tasks.ts";
import { type OutboxRow, outboxItem } from "#shared/outbox.ts";
import { newId } from "#shared/secrets.ts";
import { addressKeyOf, type Suppressions } from "#shared/suppressions.ts";
import type { Write } from "#shared/transaction.ts";
import type { Deliveries, Profiles } from "../store.ts";
import type { Told } from "./ses-event.ts";

export interface EventMeans {
  readonly connection: Pick<Connection, "settings" | "now" | "random">;
  readonly database: Database;
  readonly deliveries: Deliveries;
  readonly suppressions: Suppressions;
  readonly tasks: MailTasks;
  readonly cases: Cases;
  readonly audit: Audit;
  readonly profiles: Profiles;
}

/** What a task and the record of it are about. */
const subjectOf = ({ id, reference, personId }: Pick<OutboxRow, "id" | "reference" | "personId">): string =>
  reference ?? (personId ? `person.${personId}` : `mail.${id}`);

/** Tells one entry from all others of the same subject and instant, and is the same whenever the same is told. */
const numberOf = (id: string) => createHash("sha256").update(id).digest().readUInt32BE() % 1_000_000;

const recorded = ({ audit, connection }: EventMeans, row: OutboxRow, what: string, code: string | undefined): Write =>
  audit.add({
    // Beside the case's own record, whose entries are as many as it has versions.
    subject: `mail#${subjectOf(row)}`,
    at: connection.now().toISOString(),
    by: "system",
    what,
    version: numberOf(`${row.id}#${what}`),
    ...(code && { reason: code }),
  });

/** What follows from a message that came back for good; nothing when the address was found to work since. */
const bounceWrites = async (means: EventMeans, row: OutboxRow, { at, code }: Told): Promise<Write[]> => {
  const { suppressions, tasks, cases, connection } = means;
  const address = addressKeyOf(row.to);
  const was = await suppressions.find(address, "bounce");
  if (was?.liftedAt !== undefined && at <= was.liftedAt) return [];
  const origin = row.confidential ? {} : { mail: row.id };
  const suppressing = suppressions.write(
    { address, reason: "bounce", since: at, ...origin, ...(code && { code }) },
    was,
  );
  if (row.confidential) return suppressing ? [suppressing] : [];
  const [task, about] = await Promise.all([
    tasks.find(address, subjectOf(row)),
    row.reference ? cases.find(row.reference) : undefined,
  ]);
  const isNew = !task || (task.state === "closed" && (task.closedAt ?? "") < at);
  const opened = tasks.write(
    {
      address,
      subject: subjectOf(row),
      state: "open",
      queue: "open",
      since: at,
      region: about?.region ?? "global",
      mail: row.id,
      kind: row.kind,
      ...(code && { code }),
      ...(row.reference && { reference: row.reference }),
      ...(row.personId && { personId: row.personId }),
    },
    task,
  );
  const letter = !was?.listed && about ? await secondContactLetter(means, row, about.owner) : undefined;
  const message = letter && outboxItem({ id: newId(connection.random), now: connection.now(), ...letter });
  return [
    ...(suppressing ? [suppressing] : []),
    ...(isNew ? [opened] : []),
    recorded(means, row, "mail_bounced", code),
    ...(message ? [{ Put: { ...message, TableName: connection.settings.table("outbox") } }] : []),
  ];
};

const secondContactLetter = async (means: EventMeans, row: OutboxRow, owner: string) => {
  for (const found of await means.profiles.secondContacts(owner, row)) {
    // Not to an address of which we know that it takes nothing.
    if ((await means.suppressions.of(addressKeyOf(found.to))).length > 0) continue;
    const { secondLetter } = await import("./second-letter.ts");
    return secondLetter({ ...found, reference: row.reference });
  }
  return undefined;
};

/** What follows from a reader who calls our mail unwanted: no more news, and every decision as before. */
const complaintWrites = async (means: EventMeans, row: OutboxRow, { at, code }: Told): Promise<Write[]> => {
  const address = addressKeyOf(row.to);
  const was = await means.suppressions.find(address, "complaint");
  const origin = row.confidential ? {} : { mail: row.id };
  const suppressing = means.suppressions.write(
    { address, reason: "complaint", since: at, ...origin, ...(code && { code }) },
    was,
  );
  return [
    ...(suppressing ? [suppressing] : []),
    ...(row.confidential ? [] : [recorded(means, row, "mail_complained", code)]),
  ];
};

/** The writes that follow from what is told of a message for the first time. */
export const consequences = async (means: EventMeans, row: OutboxRow, told: Told): Promise<Write[]> => {
  if (row.delivery?.[told.state]) return [];
  if (told.state === "bounced") return bounceWrites(means, row, told);
  return told.state === "complained" ? complaintWrites(means, row, told) : [];
};
