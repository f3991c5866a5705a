import type { Job } from "#shared/jobs.ts";
import { Notice } from "#shared/ui/notice.tsx";
import type { ListDeskKey } from "./list-desk-words.ts";
import type { ListPageProps } from "./list-page.tsx";

/** Counting goes by itself and is over before anybody looks. */
const isWork = ({ kind, state }: Job) => kind !== "weigh_list" && state !== "done";

/** How far the work is that a decision set off; it goes on whether or not anybody looks. */
export const Progress = ({ s, jobs, path }: ListPageProps) => {
  const going = jobs.filter(isWork);
  if (going.length === 0) return null;
  return (
    <Notice s={s} kind={going.some(({ state }) => state === "failed") ? "warning" : "info"} title={s.t("job.title")}>
      <ul>
        {going.map(({ kind, state, done, total }) => (
          <li data-job={kind} data-state={state}>
            {s.t(`job.${kind}` as ListDeskKey)}{" "}
            {total === undefined ? s.t("job.done_so_far", { count: done }) : s.t("job.done_of", { done, total })}
            {state === "failed" && ` ${s.t("job.failed")}`}
          </li>
        ))}
      </ul>
      <p>
        <a href={`/${s.language}${path.replace(/\?.*/, "")}`}>{s.t("job.reload")}</a>
      </p>
    </Notice>
  );
};
