import type { Job } from "../../jobs.ts";
import type { SchedulingKey } from "../../scheduling/scheduling-words.ts";
import type { Speech } from "../../speech.ts";
import type { SharedKey } from "../../words.ts";
import { Table } from "../table.tsx";
import { Tag } from "../tag.tsx";
import { When } from "../when.tsx";

interface JobTableProps {
  readonly s: Speech<SharedKey | SchedulingKey>;
  /** The address after the language, with its query. */
  readonly path: string;
  readonly jobs: readonly Job[];
  readonly labelOf: (kind: string) => string;
}

const kinds = { waiting: "waiting", done: "good", failed: "bad" } as const;

/** How far work is that takes longer than a request. */
export const JobTable = ({ s, jobs, path, labelOf }: JobTableProps) => {
  if (jobs.length === 0) return null;
  return (
    <section>
      <h2>{s.t("desk.jobs")}</h2>
      <Table
        caption={s.t("desk.jobs")}
        captionUnseen
        columns={[
          { label: s.t("job.what") },
          { label: s.t("job.started") },
          { label: s.t("job.done"), numeric: true },
          { label: s.t("desk.status") },
        ]}
        rows={jobs.map(({ kind, state, startedAt, done, total }) => [
          labelOf(kind),
          <When s={s} instant={startedAt} />,
          total === undefined ? String(done) : s.t("job.done_of", { done, total }),
          <span data-job={state}>
            <Tag text={s.t(`job_state.${state}`)} kind={kinds[state]} />
          </span>,
        ])}
      />
      {jobs.some(({ state }) => state === "waiting") && (
        <p>
          <a href={`/${s.language}${path.replace(/\?.*/, "")}`}>{s.t("job.look_again")}</a>
        </p>
      )}
    </section>
  );
};
