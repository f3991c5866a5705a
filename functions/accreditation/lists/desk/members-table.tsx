import type { CountryCode } from "#shared/countries.ts";
import { errorOf } from "#shared/ui/errors.tsx";
import { SelectField } from "#shared/ui/fields.tsx";
import { Buttons, Form, Submit } from "#shared/ui/forms.tsx";
import { Pages } from "#shared/ui/pages.tsx";
import { QuotedName } from "#shared/ui/quote.tsx";
import { Table } from "#shared/ui/table.tsx";
import { single } from "#shared/web/forms.ts";
import { isImpartial } from "../../impartial.ts";
import { excludeReasons } from "../lists.ts";
import { listsHome } from "./home.ts";
import type { ListPageProps } from "./list-page.tsx";
import type { Member } from "./members.ts";

const home = ({ s, matter }: ListPageProps) => `/${s.language}${listsHome}/${matter.list.reference}`;

const caseLink = ({ s }: ListPageProps, { application }: Member) => (
  <a href={`/${s.language}/desk/accreditation/${application.reference}`}>{application.reference}</a>
);

const countryOf = ({ countries }: ListPageProps, code: string | undefined) => countries.get(code as CountryCode) ?? "";

const ticked = ({ refused }: ListPageProps) => new Set([refused?.form.applications ?? []].flat());

const Tick = ({ props, member, chosen }: { props: ListPageProps; member: Member; chosen: boolean }) => {
  const { reference } = member.application;
  return (
    <div class="choice">
      <input type="checkbox" id={`tick-${reference}`} name="applications" value={reference} checked={chosen} />
      <label for={`tick-${reference}`}>
        <QuotedName
          language={member.application.answers.writtenIn}
          text={member.application.answers.listName ?? member.application.title}
        />
        {member.application.answers.listNameLatin && (
          <span class="light"> {member.application.answers.listNameLatin}</span>
        )}
        {!isImpartial(props.matter.acting.id, props.own, member.application) && (
          <span class="light"> {props.s.t("pool.not_yours")}</span>
        )}
      </label>
    </div>
  );
};

const Pool = (props: ListPageProps) => {
  const { s, members, hidden, matter, possible, refused } = props;
  const { list } = matter;
  const chosen = ticked(props);
  const decides = possible.includes("include");
  const table = (
    <Table
      caption={s.t("pool.title")}
      captionUnseen
      columns={[
        { label: s.t("pool.name") },
        { label: s.t("pool.country") },
        { label: s.t("list.fact.reference") },
        { label: s.t("pool.on_list") },
      ]}
      rows={members.rows.map((member) => [
        decides ? (
          <Tick props={props} member={member} chosen={chosen.has(member.application.reference)} />
        ) : (
          <QuotedName text={member.application.answers.listName ?? member.application.title} />
        ),
        countryOf(props, member.application.answers.listCountry),
        caseLink(props, member),
        <span data-on-list={member.application.reference}>
          {s.t(member.application.list === list.reference ? "form.yes" : "form.no")}
        </span>,
      ])}
    />
  );
  if (!decides) return table;
  const version = String(list.version);
  return (
    <Form action={home(props)} hidden={{ ...hidden, version }}>
      {table}
      <SelectField
        s={s}
        name="reason"
        label={s.t("list.field.reason")}
        hint={s.t("list.field.reason_hint")}
        choices={excludeReasons.map((value) => ({ value, label: s.t(`list.reason.${value}`) }))}
        value={refused && single(refused.form, "reason")}
        error={errorOf(refused?.errors, "reason")}
      />
      <Buttons>
        <Submit name="decision" value="include" label={s.t("list.decision.include")} />
        <Submit name="decision" value="exclude" label={s.t("list.decision.exclude")} kind="secondary" />
      </Buttons>
    </Form>
  );
};

/** Of an entry what this person may know: that somebody objected is for the secretariat alone until the list is final. */
const standingOf = ({ s, session }: ListPageProps, { application }: Member) => {
  const { status } = session.role === "secretariat" ? application : (application.shown ?? application);
  return <span data-standing={application.reference}>{s.t(`status.${status}`)}</span>;
};

const Entries = (props: ListPageProps) => {
  const { s, members, session, matter } = props;
  const records = session.role === "secretariat" && matter.list.track === "authority";
  return (
    <Table
      caption={s.t("entries.title")}
      captionUnseen
      columns={[
        { label: s.t("pool.name") },
        { label: s.t("entries.latin") },
        { label: s.t("pool.country") },
        { label: s.t("list.fact.reference") },
        { label: s.t("entries.standing") },
        ...(records ? [{ label: s.t("objection.title") }] : []),
      ]}
      rows={members.rows.map((member) => [
        <QuotedName language={member.application.answers.writtenIn} text={member.entry?.name ?? ""} />,
        member.entry?.latin ?? "",
        countryOf(props, member.entry?.country),
        caseLink(props, member),
        standingOf(props, member),
        ...(records
          ? [
              <a href={`${home(props)}/objections/${member.application.reference}`}>
                {s.t("objection.open")}
                <span class="unseen"> {member.application.reference}</span>
              </a>,
            ]
          : []),
      ])}
    />
  );
};

/** Who can be put on a list or stands on it, 50 at a time. */
export const MembersTable = (props: ListPageProps) => {
  const { s, members, after, matter, possible } = props;
  const { list } = matter;
  const assembling = !list.frozenAt;
  return (
    <section id="members">
      <h2>{s.t(assembling ? "pool.title" : "entries.title")}</h2>
      {(!assembling || possible.includes("include")) && <p>{s.t(assembling ? "pool.lead" : "entries.lead")}</p>}
      {members.rows.length === 0 && <p>{s.t("pool.empty")}</p>}
      {members.rows.length > 0 && (assembling ? <Pool {...props} /> : <Entries {...props} />)}
      <Pages s={s} next={members.next && `${home(props)}?after=${members.next}`} first={after && home(props)} />
    </section>
  );
};
