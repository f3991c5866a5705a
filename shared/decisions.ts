import * as z from "zod";

/**
 * Who may take a decision; `other-officer` is one who took no part so far, failing whom the secretariat; `nominee` whoever
 * holds the link mailed to a representative, `host` whoever holds the one mailed to a host organization.
 */
export type Actor = "applicant" | "nominee" | "host" | "officer" | "other-officer" | "secretariat" | "system";

/** One row of a capability's table of decisions. */
export interface Decision<Status extends string> {
  readonly by: Actor;
  readonly from: readonly Status[];
  /** `same` leaves the status as it is. */
  readonly to: Status | "same";
  /** The closed list of which one reason must be given. */
  readonly reasons?: readonly string[];
  /** Further input the decision cannot do without, by its field. */
  readonly needs?: readonly string[];
  /** The message that tells the people concerned. */
  readonly mail?: string;
}

/** One row as programs read it. */
export const DecisionRow = z.object({
  decision: z.string(),
  by: z.string(),
  from: z.array(z.string()),
  to: z.string().meta({ description: "`same` leaves the status as it is; `former` puts back the one before." }),
  reasons: z.array(z.string()),
  needs: z.array(z.string()),
  mail: z.string().nullable(),
});

/** The table of decisions as programs read it at `GET /api/{capability}/decisions`. */
export const describeDecisions = (table: Readonly<Record<string, Decision<string>>>) =>
  Object.entries(table).map(([decision, row]) => ({
    decision,
    by: row.by,
    from: row.from,
    to: row.to,
    reasons: row.reasons ?? [],
    needs: row.needs ?? [],
    mail: row.mail ?? null,
  }));

/** Whether a decision's row allows it in this status. */
export const allowedIn = (row: Decision<string>, status: string) => row.from.includes(status);

/** Why a decision cannot be taken: the status and code of a refusal. */
export type Obstacle = readonly [status: 403 | 409, code: string];
