/** Who may take a decision; `other-officer` is one who took no part so far, failing whom the secretariat. */
export type Actor = "applicant" | "officer" | "other-officer" | "secretariat" | "system";

/** One row of a capability's table of decisions. */
export interface Decision<Status extends string> {
  readonly by: Actor;
  readonly from: readonly Status[];
  /** `same` leaves the status as it is. */
  readonly to: Status | "same";
  /** The closed list of which one reason must be given. */
  readonly reasons?: readonly string[];
  /** Further input the decision cannot do without. */
  readonly needs?: readonly ("text" | "fields" | "due")[];
  /** The message that tells the people concerned. */
  readonly mail?: string;
}

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
