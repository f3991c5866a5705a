import type { Child } from "hono/jsx";
import type { Case } from "#shared/cases.ts";
import type { Page as ListPage } from "#shared/paging.ts";
import type { Person } from "#shared/people.ts";
import type { FieldError } from "#shared/refusal.ts";
import { ErrorSummary } from "#shared/ui/errors.tsx";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { Notice } from "#shared/ui/notice.tsx";
import { QuotedName } from "#shared/ui/quote.tsx";
import { SummaryList } from "#shared/ui/summary.tsx";
import type { Form as SentForm } from "#shared/web/forms.ts";
import type { DeskKey } from "./desk-words.ts";
import { DeskPage, type Frame } from "./frame.tsx";
import { RightsFields, staffLabel } from "./officers-page.tsx";

interface MemberPageProps extends Frame {
  readonly member: Person;
  readonly held: ListPage<Case>;
  /** Cases put back so far, when some were. */
  readonly moved: number | undefined;
  /** What was done just now. */
  readonly done: string | undefined;
  readonly typed: SentForm | undefined;
  readonly errors: readonly FieldError[] | undefined;
}

interface StepProps extends MemberPageProps {
  readonly decision: string;
  readonly label: DeskKey;
  readonly danger?: boolean;
  readonly children?: Child;
}

const Step = ({ s, hidden, member, moved = 0, decision, label, danger, children }: StepProps) => (
  <Form
    action={`/${s.language}/desk/registration/officers/${member.id}`}
    hidden={{ ...hidden, version: String(member.version), ...(decision === "put_back" && { moved: String(moved) }) }}
  >
    {children}
    <Submit name="decision" value={decision} label={s.t(label)} kind={danger ? "danger" : "secondary"} />
  </Form>
);

const Held = (props: MemberPageProps) => {
  const { s, held, moved } = props;
  const left = held.items.length > 0;
  return (
    <section>
      <h2>{s.t("desk.cases")}</h2>
      {moved !== undefined && (
        <Notice s={s} kind="success">
          <p>{s.t("desk.cases_moved", { count: moved })}</p>
          {left && <p>{s.t("desk.cases_left")}</p>}
        </Notice>
      )}
      {left ? <p>{s.t("desk.cases_text")}</p> : <p>{s.t("desk.cases_none")}</p>}
      <ul>
        {held.items.map(({ reference, title, language }) => (
          <li>
            <a href={`/${s.language}/desk/registration/${reference}`}>{reference}</a>{" "}
            <QuotedName language={language} text={title} />
          </li>
        ))}
      </ul>
      {left && <Step {...props} decision="put_back" label="desk.cases_put_back" />}
    </section>
  );
};

const Rights = (props: MemberPageProps) => {
  const { s, member, typed, errors } = props;
  const { t } = s;
  const values = typed ?? { role: member.role ?? "", region: member.region ?? "" };
  return (
    <>
      <section>
        <h2>{t("desk.rights")}</h2>
        <Step {...props} decision="set_rights" label="desk.rights_save">
          <RightsFields s={s} typed={values} errors={errors} />
        </Step>
      </section>
      <section>
        <h2>{t("desk.factor")}</h2>
        <p>{t("desk.factor_text")}</p>
        <Step {...props} decision="forget_factor" label="desk.factor_again" />
      </section>
      <section>
        <h2>{t("desk.state")}</h2>
        {member.suspended ? (
          <Step {...props} decision="lift" label="desk.lift" />
        ) : (
          <>
            <p>{t("desk.suspend_text")}</p>
            <Step {...props} decision="suspend" label="desk.suspend" danger />
          </>
        )}
      </section>
    </>
  );
};

/** One member of staff: rights, access, and the cases with them. */
export const MemberPage = (props: MemberPageProps) => {
  const { s, session, member, done, errors } = props;
  const { t } = s;
  const { name, email, role, region, suspended } = member;
  return (
    <DeskPage {...props} title={name} wrong={Boolean(errors)}>
      <ErrorSummary s={s} errors={errors} labelOf={staffLabel(s)} />
      {done !== undefined && (
        <Notice s={s} kind="success">
          <p>{t(done === "staff_invited" ? "desk.staff_invited" : "desk.staff_done")}</p>
        </Notice>
      )}
      <h1>
        <bdi>{name}</bdi>
      </h1>
      <SummaryList
        s={s}
        rows={[
          { label: t("desk.email"), value: <QuotedName text={email} />, visibility: "internal" },
          { label: t("desk.role"), value: role && t(`desk.role.${role}`) },
          { label: t("desk.region"), value: region ? t(`region.${region}`) : t("desk.region_all") },
          { label: t("desk.state"), value: t(suspended ? "desk.state_suspended" : "desk.state_open") },
        ]}
      />
      <p>
        <a href={`/${s.language}/desk/registration/audit?subject=${member.id}`}>{t("desk.audit")}</a>
      </p>
      <Held {...props} />
      {member.id === session.personId ? <p>{t("desk.yourself")}</p> : <Rights {...props} />}
    </DeskPage>
  );
};
