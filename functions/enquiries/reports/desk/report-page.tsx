import { ownNames } from "#shared/languages.ts";
import { DecisionForms, idIn } from "#shared/ui/desk/decision-forms.tsx";
import { DeskPage } from "#shared/ui/desk/frame.tsx";
import { triedFor } from "#shared/ui/desk/need-fields.tsx";
import { RefusedNotice } from "#shared/ui/desk/refused-notice.tsx";
import { errorOf } from "#shared/ui/errors.tsx";
import { TextArea } from "#shared/ui/fields.tsx";
import { Quote, QuotedName } from "#shared/ui/quote.tsx";
import { SummaryList, type SummaryRow } from "#shared/ui/summary.tsx";
import { Timeline } from "#shared/ui/timeline.tsx";
import { When } from "#shared/ui/when.tsx";
import { single } from "#shared/web/forms.ts";
import type { Refused } from "#shared/web/refused.ts";
import { reportsDesk } from "../../addresses.ts";
import type { Frame } from "../../desk/frame.ts";
import { decisions, type Report } from "../report.ts";

interface ReportPageProps extends Frame {
  readonly report: Report;
  /** Staff by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly refused: Refused | undefined;
}

const shown = ["write", "close", "note"] as const;

const Told = ({ s, report }: ReportPageProps) => {
  const { what, where, when, whom, reach, email, channel, share, language, status, since } = report;
  const rows: SummaryRow[] = [
    { label: s.t("queue.status"), value: <strong data-status={status}>{s.t(`report.status.${status}`)}</strong> },
    { label: s.t("case.since"), value: <When s={s} instant={since} /> },
    { label: s.t("report.what"), value: <Quote text={what} />, visibility: "sensitive" },
    { label: s.t("report.where"), value: where && <QuotedName text={where} />, visibility: "sensitive" },
    { label: s.t("report.when"), value: when && <QuotedName text={when} />, visibility: "sensitive" },
    { label: s.t("report.whom"), value: whom && <Quote text={whom} />, visibility: "sensitive" },
    { label: s.t("report.reach"), value: s.t(`report.reach.${reach}`) },
    { label: s.t("report.reach_at"), value: <QuotedName text={email || channel} />, visibility: "sensitive" },
    { label: s.t("report.share"), value: s.t(`form.${share}`) },
    { label: s.t("work.language"), value: <span lang={language}>{ownNames[language]}</span> },
  ];
  return <SummaryList s={s} rows={rows} />;
};

const Said = ({ s, report }: ReportPageProps) => (
  <Timeline
    entries={report.messages.toReversed().map(({ from, at, text }) => ({
      title: s.t(`report.from.${from}`),
      when: <When s={s} instant={at} />,
      detail: <Quote text={text} />,
    }))}
  />
);

const Kept = ({ s, report, names }: ReportPageProps) => (
  <Timeline
    entries={[
      ...report.notes.map(({ by, at, text }) => ({ by, at, what: "note", text })),
      ...report.history.filter(({ what }) => what !== "note").map((entry) => ({ ...entry, text: "" })),
    ]
      .sort((a, b) => b.at.localeCompare(a.at))
      .map(({ by, at, what, text }) => ({
        title: s.t(`report.event.${what as "note"}`),
        when: (
          <>
            <When s={s} instant={at} />
            {names.get(by) && <bdi> · {names.get(by)}</bdi>}
          </>
        ),
        detail: text && <Quote text={text} />,
      }))}
  />
);

const Decisions = ({ s, report, hidden, refused }: ReportPageProps) => (
  <DecisionForms
    action={`/${s.language}${reportsDesk}/${report.reference}`}
    hidden={{ ...hidden, version: String(report.version) }}
    offered={shown
      .filter((name) => (decisions[name].from as readonly string[]).includes(report.status))
      .map((name) => ({
        name,
        row: { ...decisions[name] },
        label: s.t(`report.decision.${name}`),
        kind: name === "write" ? "primary" : "secondary",
      }))}
    open={refused && single(refused.form, "decision")}
    fieldsOf={({ name }) => {
      const own = triedFor(refused, name);
      return (
        <TextArea
          s={s}
          name="text"
          id={idIn(name, "text")}
          label={name === "note" ? s.t("work.note") : s.t("report.words")}
          hint={name === "note" ? undefined : s.t("work.words_hint", { language: ownNames[report.language] })}
          value={own && single(own.form, "text")}
          error={errorOf(own?.errors, "text")}
          max={3000}
        />
      );
    }}
  />
);

/** What was written to the secretariat, on one screen. */
export const ReportPage = (props: ReportPageProps) => {
  const { s, report, refused } = props;
  const decision = refused ? single(refused.form, "decision") : "";
  return (
    <DeskPage {...props} title={report.reference} wrong={refused?.status === 422}>
      <RefusedNotice
        s={s}
        refused={refused}
        labelOf={() => s.t("report.words")}
        idOf={(field) => idIn(decision, field)}
      />
      <p>
        <a href={`/${s.language}${reportsDesk}`}>{s.t("queue.confidential")}</a>
      </p>
      <h1>{report.reference}</h1>
      <Told {...props} />
      <Said {...props} />
      <h2>{s.t("work.decide")}</h2>
      <Decisions {...props} />
      <h2>{s.t("work.history")}</h2>
      <Kept {...props} />
    </DeskPage>
  );
};
