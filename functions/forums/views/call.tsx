import { phaseOf } from "#shared/forums.ts";
import { instantInWords } from "#shared/time.ts";
import { labelled } from "#shared/ui/labelled.ts";
import { Notice } from "#shared/ui/notice.tsx";
import { SummaryList } from "#shared/ui/summary.tsx";
import { ToldProse } from "#shared/ui/told-prose.tsx";
import { Deadline } from "#shared/ui/when.tsx";
import { type CallProps, facts } from "./call-facts.tsx";
import { inputsFacts, SendInput } from "./inputs-call.tsx";
import { Moment } from "./moments.tsx";
import { PhaseTag } from "./phase.tsx";
import { Title } from "./texts.tsx";

const Dates = ({ s, now, call }: CallProps) => {
  const { t } = s;
  const phase = phaseOf(call, now);
  if (phase === "postponed" || phase === "cancelled")
    return (
      <Notice s={s} kind="warning">
        <p>{t(call.inputs ? `call.inputs.${phase}` : `call.${phase}`)}</p>
      </Notice>
    );
  const opened = Date.parse(call.opensAt) <= now.getTime();
  return (
    <>
      {phase === "announced" && (
        <>
          <h4>{t("call.opens")}</h4>
          <Deadline s={s} instant={call.opensAt} zone={call.zone} now={now} />
        </>
      )}
      <h4>{t(phase === "announced" || phase === "open" ? "call.closes" : "call.closed")}</h4>
      {phase === "open" ? (
        <Deadline s={s} instant={call.closesAt} zone={call.zone} now={now} />
      ) : (
        <Moment s={s} instant={call.closesAt} zone={call.zone} />
      )}
      {call.graceMinutes > 0 && <p>{t("call.grace", { count: call.graceMinutes })}</p>}
      {opened && <p class="light">{labelled(s, t("call.opened"), instantInWords(s, call.opensAt, call.zone))}</p>}
    </>
  );
};

/** The way in while there is one. */
const Next = ({ s, now, call }: CallProps) => {
  const phase = phaseOf(call, now);
  if (phase !== "open" && phase !== "announced") return null;
  return (
    <>
      <p>{s.t("call.next_lead")}</p>
      <p class="buttons">
        <a class={phase === "open" ? "button primary" : "button"} href={`/${s.language}/accreditation/${call.id}`}>
          {s.t(phase === "open" ? "call.next" : "call.prepare")}
          <span class="unseen">
            {" "}
            <Title s={s} texts={call.title} />
          </span>
        </a>
      </p>
    </>
  );
};

/** Answers of the same day come within a day. */
const atLeastADay = (days: number) => Math.max(1, days);

/** What was counted of its applications, and where its lists are found. */
const Counted = ({ s, now, call, figures }: CallProps) => {
  const past = !["announced", "open", "postponed", "cancelled"].includes(phaseOf(call, now));
  return (
    <>
      {figures && (
        <p data-applied={figures.applied}>
          {s.t("call.figures", { applied: figures.applied, answered: figures.answered })}
          {figures.medianDays !== null && ` ${s.t("call.median", { count: atLeastADay(figures.medianDays) })}`}
        </p>
      )}
      {past && call.accreditation !== "none" && (
        <p>
          <a href={`/${s.language}/accreditation/${call.id}/lists`}>{s.t("call.lists")}</a>
        </p>
      )}
    </>
  );
};

/** A call on the page of its forum. */
export const CallSection = (props: CallProps) => {
  const { s, now, call } = props;
  return (
    <section id={call.id}>
      <h3>
        <Title s={s} texts={call.title} /> <PhaseTag s={s} now={now} call={call} />
      </h3>
      <ToldProse s={s} texts={call.summary} />
      <Dates {...props} />
      {!call.extensible && (
        <Notice s={s} title={s.t(call.inputs ? "call.inputs.not_extensible" : "call.not_extensible")}>
          <ToldProse s={s} texts={call.notExtensibleWhy} />
        </Notice>
      )}
      {call.inputs ? (
        <SendInput {...props} rules={call.inputs} />
      ) : (
        <>
          <Next {...props} />
          <Counted {...props} />
        </>
      )}
      <details>
        <summary>
          {s.t(call.inputs ? "call.inputs.more" : "call.more")}
          <span class="unseen">
            {" "}
            <Title s={s} texts={call.title} />
          </span>
        </summary>
        <SummaryList s={s} rows={call.inputs ? inputsFacts(props, call.inputs) : facts(props)} />
      </details>
    </section>
  );
};
