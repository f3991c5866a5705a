import { type Call, phaseOf } from "#shared/forums.ts";
import type { Localized } from "#shared/localized.ts";
import { Page } from "#shared/ui/page.tsx";
import { ToldTitle } from "#shared/ui/told.tsx";
import { When } from "#shared/ui/when.tsx";
import type { DoorsSpeech } from "../doors-words.ts";

type ShownCall = Pick<Call, "id" | "forum" | "title" | "status" | "opensAt" | "closesAt" | "graceMinutes" | "zone">;

interface CallsPageProps {
  readonly s: DoorsSpeech;
  readonly path: string;
  readonly now: Date;
  readonly calls: readonly ShownCall[];
  /** Titles of forums by id. */
  readonly forums: ReadonlyMap<string, Localized>;
}

interface CallListProps extends Pick<CallsPageProps, "s" | "calls" | "forums"> {
  readonly date: "opensAt" | "closesAt";
}

const CallList = ({ s, calls, forums, date }: CallListProps) => (
  <ul>
    {calls.map((call) => (
      <li data-call={call.id}>
        <a href={`/${s.language}/accreditation/${call.id}`}>
          <ToldTitle language={s.language} texts={call.title} />
        </a>
        <br />
        <ToldTitle language={s.language} texts={forums.get(call.forum) ?? {}} />
        <p class="hint">
          {s.t(date === "opensAt" ? "calls.opens" : "calls.closes")}{" "}
          <When s={s} instant={call[date]} zone={call.zone} />
        </p>
      </li>
    ))}
  </ul>
);

const steps = ["door", "apply", "screened", "decided", "answered"] as const;

/** What accreditation is, and the calls that are open now. */
export const CallsPage = ({ s, path, now, calls, forums }: CallsPageProps) => {
  const open = calls.filter((call) => phaseOf(call, now) === "open");
  const later = calls.filter((call) => phaseOf(call, now) === "announced");
  return (
    <Page s={s} title={s.t("calls.title")} path={path}>
      <h1>{s.t("calls.title")}</h1>
      <p class="lead">{s.t("calls.lead")}</p>
      <h2>{s.t("calls.open")}</h2>
      {open.length > 0 ? (
        <CallList s={s} calls={open} forums={forums} date="closesAt" />
      ) : (
        <p>{s.t("calls.open.none")}</p>
      )}
      {later.length > 0 && (
        <>
          <h2>{s.t("calls.later")}</h2>
          <CallList s={s} calls={later} forums={forums} date="opensAt" />
        </>
      )}
      <h2>{s.t("calls.how")}</h2>
      <ol>
        {steps.map((step) => (
          <li>{s.t(`calls.how.${step}`)}</li>
        ))}
      </ol>
      <p>
        <a href={`/${s.language}/forums`}>{s.t("calls.forums")}</a>
      </p>
    </Page>
  );
};
