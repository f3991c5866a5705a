import type { Child } from "hono/jsx";
import type { Speech } from "../speech.ts";
import type { Visibility } from "../vocabularies.ts";
import type { SharedKey } from "../words.ts";
import { VisibilityMark } from "./tag.tsx";

export interface SummaryRow {
  readonly label: string;
  /** Nothing, or an empty text, reads "not answered". */
  readonly value: Child;
  readonly visibility?: Visibility | undefined;
  /** Where the answer can be changed. */
  readonly change?: string | undefined;
}

interface SummaryListProps {
  readonly s: Speech<SharedKey>;
  readonly rows: readonly SummaryRow[];
}

const isEmpty = (value: Child) => value === undefined || value === null || value === "";

/** Answers to check before sending, or the facts of a case. */
export const SummaryList = ({ s, rows }: SummaryListProps) => (
  <dl class="summary">
    {rows.map(({ label, value, visibility, change }) => (
      <div>
        <dt>
          {label}
          {visibility && (
            <>
              {" "}
              <VisibilityMark s={s} visibility={visibility} />
            </>
          )}
        </dt>
        <dd>{isEmpty(value) ? <span class="light">{s.t("form.not_answered")}</span> : value}</dd>
        {change && (
          <dd class="change">
            <a href={change}>
              {s.t("form.change")}
              <span class="unseen"> {label}</span>
            </a>
          </dd>
        )}
      </div>
    ))}
  </dl>
);
