import type { Connection } from "#shared/connection.ts";
import type { Database } from "#shared/database.ts";
import { Jobs } from "#shared/jobs.ts";
import type { Membership } from "#shared/organizations.ts";
import type { Write } from "#shared/transaction.ts";

/** By what somebody finds the organizations for which they act beside the first focal point. */
export class Memberships {
  readonly #table: string;
  readonly #applications: Jobs;

  constructor(database: Database, { settings: { table } }: Pick<Connection, "settings">) {
    this.#table = table("memberships");
    this.#applications = new Jobs(database, table("accreditationJobs"));
  }

  join(membership: Membership): Write {
    return {
      Put: {
        TableName: this.#table,
        Item: membership,
        ConditionExpression: "attribute_not_exists(person)",
      },
    };
  }

  leave({ person, organization }: Omit<Membership, "since">): Write {
    return {
      Delete: {
        TableName: this.#table,
        Key: { person, organization },
        ConditionExpression: "attribute_exists(person)",
      },
    };
  }

  /** Mails about applications go no more to somebody who acts for the organization no more; their own function sees to it. */
  passOnApplications(who: Omit<Membership, "since">, version: number, by: string, now: Date): Write {
    const { person, organization } = who;
    const job = { id: `contact#${organization}#${version}`, kind: "pass_on_contact", by };
    return this.#applications.start(
      { ...job, matter: `organization#${organization}`, input: { organization, person } },
      now,
    );
  }
}
