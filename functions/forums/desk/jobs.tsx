import type { Job } from "#shared/jobs.ts";
import { Table } from "#shared/ui/table.tsx";
import { Tag } from "#shared/ui/tag.tsx";
import { When } from "#shared/ui/when.tsx";
import type { DeskKey } from "./desk-words.ts";
import type { Frame } from "./frame.tsx";

interface JobsProps extends Frame {
  readonly jobs: readonly Job[];
}

const kinds = { waiting: "waiting", done: "good", failed: "bad" } as const;

/** How far work is that takes longer than a request. */
export const JobTable = ({ s, jobs, path }: JobsProps) => {
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
          s.t(`job.${kind}` as DeskKey),
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
