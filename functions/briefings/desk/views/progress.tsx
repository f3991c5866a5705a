import { Notice } from "#shared/ui/notice.tsx";
import type { SessionPageProps } from "./session-props.ts";

/** How far lists of who was there are worked off; what is done needs no words. */
export const Progress = ({ s, jobs, path }: Pick<SessionPageProps, "s" | "jobs" | "path">) => {
  const going = jobs.filter(({ state }) => state !== "done");
  if (going.length === 0) return null;
  return (
    <Notice s={s} kind={going.some(({ state }) => state === "failed") ? "warning" : "info"}>
      <ul>
        {going.map(({ state, done, total = 0 }) => (
          <li data-job="attendance" data-state={state}>
            {s.t("job.attendance")} {s.t("job.done_of", { done, total })}{" "}
            {state === "failed" && s.t("job_state.failed")}
          </li>
        ))}
      </ul>
      <p>
        <a href={`/${s.language}${path.replace(/\?.*/, "")}`}>{s.t("job.look_again")}</a>
      </p>
    </Notice>
  );
};
