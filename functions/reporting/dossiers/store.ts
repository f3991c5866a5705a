import { GetCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import { Audit, type AuditEntry, type Revision } from "#shared/audit.ts";
import { type Case, Cases } from "#shared/cases.ts";
import type { Connection } from "#shared/connection.ts";
import type { Database } from "#shared/database.ts";
import { Forums } from "#shared/forum-records.ts";
import { Letters } from "#shared/letters.ts";
import { Organizations } from "#shared/organizations.ts";
import type { Page } from "#shared/paging.ts";
import { People } from "#shared/people.ts";
import { transact } from "#shared/transaction.ts";
import { ApplicationOfDossier, InputOfDossier } from "./records.ts";

/** The most cases and inputs of one organization that a dossier tells one by one. */
const mostCases = 200;
const mostInputs = 100;

/** All that is known of an organization, wherever it is stored; nothing here is changed, but for who looked. */
export class DossierStore {
  readonly cases: Cases;
  readonly organizations: Organizations;
  readonly people: People;
  readonly forums: Forums;
  readonly letters: Letters;
  readonly #audit: Audit;
  readonly #database: Database;
  readonly #table: Connection["settings"]["table"];

  constructor(database: Database, { settings }: Pick<Connection, "settings">) {
    const { table } = settings;
    this.#database = database;
    this.#table = table;
    this.cases = new Cases(database, table("cases"));
    this.organizations = new Organizations(database, table);
    // Reads only: no guard is ever looked at.
    this.people = new People(database, { people: table("people"), guards: "" });
    this.forums = new Forums(database, { forums: table("forums"), calls: table("calls") });
    this.letters = new Letters(database, table("outbox"));
    this.#audit = new Audit(database, { audit: table("audit"), revisions: table("revisions") });
  }

  /** Cases that belong to an organization, newest first. */
  async casesOf(organization: string): Promise<{ readonly items: readonly Case[]; readonly more: boolean }> {
    const items: Case[] = [];
    let cursor: string | undefined;
    do {
      const page: Page<Case> = await this.cases.ofOwner(organization, cursor);
      items.push(...page.items);
      cursor = page.next;
    } while (cursor !== undefined && items.length < mostCases);
    return { items, more: cursor !== undefined };
  }

  async application(reference: string): Promise<ApplicationOfDossier | undefined> {
    const { Item } = await this.#database.send(
      new GetCommand({ TableName: this.#table("applications"), Key: { reference }, ConsistentRead: true }),
    );
    return Item && ApplicationOfDossier.parse(Item);
  }

  /** What somebody sent, newest first, as far as it was for an organization. */
  async inputsOf(person: string, organization: string): Promise<InputOfDossier[]> {
    const { Items = [] } = await this.#database.send(
      new QueryCommand({
        TableName: this.#table("inputs"),
        IndexName: "person",
        KeyConditionExpression: "personId = :person",
        ExpressionAttributeValues: { ":person": person },
        ScanIndexForward: false,
        Limit: mostInputs,
      }),
    );
    const found = await Promise.all(Items.map(({ reference }) => this.#input(String(reference))));
    return found.filter((input) => input?.organization === organization) as InputOfDossier[];
  }

  /** What officers noted on a case, oldest first. */
  async notesOn(reference: string): Promise<Revision[]> {
    const [entries, revisions] = await Promise.all([this.#audit.of(reference), this.#audit.revisionsOf(reference)]);
    const notes = new Set(entries.filter(({ what }) => what === "note").map(({ entry }) => entry));
    return revisions.filter(({ entry, internal }) => internal && notes.has(entry));
  }

  /** Records that somebody looked at a dossier, once a day. */
  async recordReading(reference: string, by: string, now: Date): Promise<void> {
    const subject = `dossier#${reference}`;
    const at = now.toISOString();
    const isOfToday = (entry: AuditEntry) => entry.day === at.slice(0, 10);
    const past = await this.#audit.of(subject);
    if (past.some((entry) => isOfToday(entry) && entry.by === by)) return;
    await transact(this.#database, [
      this.#audit.add({ subject, at, by, what: "dossier_read", version: past.length + 1 }),
    ]);
  }

  async #input(reference: string): Promise<InputOfDossier | undefined> {
    const { Item } = await this.#database.send(
      new GetCommand({ TableName: this.#table("inputs"), Key: { reference }, ConsistentRead: true }),
    );
    return Item && z.safeParse(InputOfDossier, Item).data;
  }
}
