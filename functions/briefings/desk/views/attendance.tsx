import type { BriefingSession } from "#shared/briefings/briefing.ts";
import { SessionTimes } from "#shared/briefings/session-facts.tsx";
import type { Job } from "#shared/jobs.ts";
import { statusIn } from "#shared/standing/standing-words.ts";
import { instantInWords } from "#shared/time.ts";
import { Toggle } from "#shared/ui/choices.tsx";
import { RefusedNotice } from "#shared/ui/desk/refused-notice.tsx";
import { errorOf } from "#shared/ui/errors.tsx";
import { TextArea } from "#shared/ui/fields.tsx";
import { Form as FormElement, Submit } from "#shared/ui/forms.tsx";
import { Table } from "#shared/ui/table.tsx";
import { type Form, single } from "#shared/web/forms.ts";
import type { Refused } from "#shared/web/refused.ts";
import type { Checked } from "../attendance-check.ts";
import { DeskPage, type OfBriefingProps, sessionPath } from "../frame.tsx";
import { Progress } from "./progress.tsx";

interface AttendancePageProps extends OfBriefingProps {
  readonly briefingSession: BriefingSession;
  /** Whether the session began, so that there is something to record. */
  readonly held: boolean;
  readonly jobs: readonly Job[];
  readonly form: Form;
  /** What recording the list would do. */
  readonly checked: Checked | undefined;
  readonly refused: Refused | undefined;
}

/** Lines that are named one by one; of more it is said how many. */
const mostNamed = 500;

const Refusals = ({ s, checked }: { readonly s: AttendancePageProps["s"]; readonly checked: Checked }) => {
  const { refused } = checked;
  if (refused.length === 0) return <p data-refused="0">{s.t("attendance.none_refused")}</p>;
  return (
    <>
      <h3 data-refused={refused.length}>{s.t("attendance.refused", { count: refused.length })}</h3>
      <Table
        caption={s.t("attendance.refused", { count: refused.length })}
        captionUnseen
        columns={[
          { label: s.t("attendance.line") },
          { label: s.t("attendance.text") },
          { label: s.t("attendance.why") },
        ]}
        rows={refused.slice(0, mostNamed).map(({ line, text, why, status }) => [
          String(line),
          <bdi dir="auto">{text}</bdi>,
          <span data-line={line} data-why={why}>
            {s.t(`attendance.why.${why}`)}
            {status && ` (${statusIn(s, { kind: "signUp", status })})`}
          </span>,
        ])}
      />
      {refused.length > mostNamed && <p>{s.t("attendance.more_refused", { count: refused.length - mostNamed })}</p>}
    </>
  );
};

const Trial = (props: AttendancePageProps & { readonly checked: Checked }) => {
  const { s, hidden, form, checked } = props;
  const { present, already, absent } = checked;
  const typed = { csv: single(form, "csv"), ...(single(form, "others") && { others: single(form, "others") }) };
  return (
    <section id="trial">
      <h2>{s.t("attendance.trial")}</h2>
      <p>{s.t("attendance.nothing_changed")}</p>
      <ul>
        <li data-present={present.length}>{s.t("attendance.present", { count: present.length })}</li>
        {already > 0 && <li data-already={already}>{s.t("attendance.already", { count: already })}</li>}
        {absent > 0 && <li data-absent={absent}>{s.t("attendance.absent", { count: absent })}</li>}
      </ul>
      <Refusals s={s} checked={checked} />
      {present.length + absent > 0 && (
        <FormElement action={addressOf(props)} hidden={{ ...hidden, ...typed }}>
          <Submit name="decision" value="record_attendance" label={s.t("attendance.record")} />
        </FormElement>
      )}
    </section>
  );
};

const addressOf = ({ s, briefing, briefingSession }: AttendancePageProps) =>
  `/${s.language}${sessionPath(briefing.id, briefingSession.id)}/attendance`;

const labelOf = (s: AttendancePageProps["s"], field: string) => (field === "csv" ? s.t("attendance.csv") : undefined);

/** Takes the list of those who were there, and says what recording it would do before anything is. */
export const AttendancePage = (props: AttendancePageProps) => {
  const { s, hidden, briefing, briefingSession, held, form, checked, refused } = props;
  const { t } = s;
  return (
    <DeskPage
      {...props}
      title={t("attendance.title")}
      wrong={refused?.status === 422}
      refusal={<RefusedNotice s={s} refused={refused} labelOf={(field) => labelOf(s, field)} idOf={(field) => field} />}
    >
      <p>
        <a href={`/${s.language}${sessionPath(briefing.id, briefingSession.id)}`}>
          {t("session.title", { when: instantInWords(s, briefingSession.startsAt, briefingSession.zone) })}
        </a>
      </p>
      <SessionTimes s={s} session={briefingSession} />
      <Progress {...props} />
      {!held && <p data-held="no">{t("attendance.not_yet")}</p>}
      {checked && <Trial {...props} checked={checked} />}
      {held && (
        <section>
          <h2>{t(checked ? "attendance.change" : "attendance.enter")}</h2>
          <FormElement action={addressOf(props)} hidden={hidden} guarded>
            <TextArea
              s={s}
              name="csv"
              label={t("attendance.csv")}
              hint={t("attendance.csv_hint")}
              value={single(form, "csv")}
              error={errorOf(refused?.errors, "csv")}
              rows={10}
            />
            <Toggle
              s={s}
              name="others"
              label={t("attendance.others")}
              hint={t("attendance.others_hint")}
              checked={single(form, "others") === "true"}
            />
            <Submit name="decision" value="try_attendance" label={t("attendance.try")} />
          </FormElement>
        </section>
      )}
    </DeskPage>
  );
};
