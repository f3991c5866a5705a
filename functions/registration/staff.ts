import type { Happening } from "#shared/audit.ts";
import { Audit } from "#shared/audit.ts";
import type { Connection } from "#shared/connection.ts";
import type { Database } from "#shared/database.ts";
import type { Language } from "#shared/languages.ts";
import type { Person, StaffRole } from "#shared/people.ts";
import { Refusal } from "#shared/refusal.ts";
import { newId } from "#shared/secrets.ts";
import { transact } from "#shared/transaction.ts";
import type { DeskRegion } from "#shared/vocabularies.ts";
import { SignIns } from "./sign-in.ts";

export interface Rights {
  readonly role: StaffRole;
  readonly region?: DeskRegion | undefined;
}

export interface Invitation extends Rights {
  readonly name: string;
  readonly email: string;
  readonly language: Language;
}

/** What may be changed about a member of staff, by its name in the audit. */
type StaffEvent = "staff_invited" | "staff_rights" | "staff_suspended" | "staff_lifted" | "staff_factor";

interface Change {
  readonly from: Person;
  readonly to: Person;
  readonly what: StaffEvent;
  readonly by: string;
  readonly now: Date;
}

/** More sessions than people have; what goes beyond is ended after the transaction. */
const mostSessions = 7;

/** Rights as the audit names them. */
const codeOf = ({ role, region }: Pick<Person, "role" | "region">) => [role, region].filter(Boolean).join("#");

/** Officers, secretariat and auditors: whoever changes a person's rights ends their sessions in the same transaction. */
export class Staff {
  readonly #signIns: SignIns;
  readonly #audit: Audit;
  readonly #database: Database;
  readonly #connection: Connection;

  constructor(database: Database, connection: Connection) {
    const { table } = connection.settings;
    this.#database = database;
    this.#connection = connection;
    this.#signIns = new SignIns(database, connection);
    this.#audit = new Audit(database, { audit: table("audit"), revisions: table("revisions") });
  }

  /** A member of staff, or 404. */
  async find(id: string): Promise<Person> {
    const person = await this.#signIns.people.find(id);
    if (!person?.staff) throw new Refusal(404, "not_found");
    return person;
  }

  list(cursor?: string) {
    return this.#signIns.people.staff(cursor);
  }

  /** Gives somebody rights and mails them a link; refuses (422) an address that belongs to staff already. */
  async invite({ email, ...invitation }: Invitation, by: string, now: Date): Promise<Person> {
    const known = await this.#signIns.people.byEmail(email);
    if (known?.staff) throw new Refusal(422, "invalid", [{ field: "email", code: "already_staff" }]);
    if (known) {
      const to: Person = { ...known, ...invitation, staff: "staff" };
      return this.#change(
        { from: known, to, what: "staff_invited", by, now },
        await this.#signIns.linkWrites(to, "", now, true),
      );
    }
    const unknown = {
      id: newId(this.#connection.random),
      email,
      timeZone: "UTC",
      createdAt: now.toISOString(),
      version: 1,
      suspended: false,
    };
    const person: Person = { ...unknown, ...invitation, staff: "staff" };
    await this.#make([
      ...(await this.#signIns.people.add(person)),
      this.#audit.add({
        subject: person.id,
        at: now.toISOString(),
        by,
        what: "staff_invited",
        to: codeOf(person),
        version: 1,
      }),
      ...(await this.#signIns.linkWrites(person, "", now, true)),
    ]);
    return person;
  }

  setRights(from: Person, rights: Rights, by: string, now: Date): Promise<Person> {
    const { region: _, ...rest } = from;
    return this.#change({ from, to: { ...rest, ...rights }, what: "staff_rights", by, now });
  }

  suspend(from: Person, by: string, now: Date): Promise<Person> {
    return this.#change({ from, to: { ...from, suspended: true }, what: "staff_suspended", by, now });
  }

  lift(from: Person, by: string, now: Date): Promise<Person> {
    return this.#change({ from, to: { ...from, suspended: false }, what: "staff_lifted", by, now });
  }

  /** Forgets the second factor, so that another is set up at the next sign-in. */
  forgetFactor(from: Person, by: string, now: Date): Promise<Person> {
    const { factor: _, ...to } = from;
    return this.#change({ from, to, what: "staff_factor", by, now });
  }

  async #change({ from, to, what, by, now }: Change, also: Parameters<typeof transact>[1] = []): Promise<Person> {
    if (from.id === by) throw new Refusal(403, "forbidden");
    const { people, sessions } = this.#signIns;
    const open = await sessions.ofPerson(from.id, now);
    const version = from.version + 1;
    const moved = codeOf(from) !== codeOf(to);
    const happening: Happening = {
      subject: from.id,
      at: now.toISOString(),
      by,
      what,
      version,
      ...(moved && codeOf(from) && { from: codeOf(from) }),
      ...(moved && { to: codeOf(to) }),
    };
    await this.#make([
      people.replace(from, to),
      this.#audit.add(happening),
      ...sessions.endings(open.slice(0, mostSessions)),
      ...also,
    ]);
    await sessions.endAll(from.id, now);
    return { ...to, version };
  }

  async #make(writes: Parameters<typeof transact>[1]) {
    if (!(await transact(this.#database, writes))) throw new Refusal(409, "changed_meanwhile");
  }
}
