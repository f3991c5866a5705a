import { addDays } from "#shared/days.ts";
import type { Job } from "#shared/jobs.ts";
import { contactListDays } from "#shared/promises.ts";
import { dateOnly } from "#shared/time.ts";
import type { DeskFrame } from "#shared/ui/desk/frame.tsx";
import { JobTable } from "#shared/ui/desk/jobs.tsx";
import { RefusedNotice } from "#shared/ui/desk/refused-notice.tsx";
import { errorText } from "#shared/ui/errors.tsx";
import { Buttons, Form, Submit } from "#shared/ui/forms.tsx";
import { Notice } from "#shared/ui/notice.tsx";
import { QuotedName } from "#shared/ui/quote.tsx";
import { Table } from "#shared/ui/table.tsx";
import type { Refused } from "#shared/web/refused.ts";
import { DeskPage } from "../../desk/frame.tsx";
import type { ContactDecision } from "../contact-decisions.ts";
import { type ContactLine, type ContactList, objections } from "../contact-list.ts";
import type { ContactsDeskKey } from "../contacts-words.ts";
import { contactsPath } from "./lists-page.tsx";

interface ListPageProps extends DeskFrame<ContactsDeskKey> {
  readonly list: ContactList;
  readonly possible: readonly ContactDecision[];
  readonly jobs: readonly Job[];
  /** From the address, so whatever somebody wrote there. */
  readonly done: string | undefined;
  readonly refused: Refused | undefined;
}

const told = ["invite_contacts", "discard_contacts"] as const;

const Why = ({
  s,
  refused,
}: {
  readonly s: ListPageProps["s"];
  readonly refused: NonNullable<ContactLine["refused"]>;
}) => {
  const { field, code, values, reference } = refused;
  const objection = objections.find((known) => known === code);
  return (
    <span data-field={field} data-code={code}>
      {field && (
        <>
          <code lang="en">{field}</code>{" "}
        </>
      )}
      {objection ? s.t(`why.${objection}`) : errorText(s, { field: field ?? "", code, ...(values && { values }) })}
      {reference && (
        <>
          {" "}
          <a href={`/${s.language}/desk/registration/${reference}`}>{reference}</a>
        </>
      )}
    </span>
  );
};

const Outcome = ({ s, outcome }: { readonly s: ListPageProps["s"]; readonly outcome: ContactLine["outcome"] }) => {
  if (outcome && outcome !== "invited") return <span data-outcome={outcome}>{s.t(`why.${outcome}`)}</span>;
  return <span data-outcome={outcome ?? "ready"}>{s.t(`contacts.outcome.${outcome ?? "ready"}`)}</span>;
};

const who = ({ text = "", contact }: ContactLine) =>
  contact ? (
    <>
      <QuotedName language={contact.language} text={contact.organization} /> · <bdi dir="ltr">{contact.email}</bdi>
    </>
  ) : (
    <bdi dir="auto">{text}</bdi>
  );

const Lines = ({ s, list }: ListPageProps) => (
  <Table
    caption={s.t("contacts.csv")}
    captionUnseen
    columns={[{ label: s.t("contacts.line") }, { label: s.t("contacts.who") }, { label: s.t("contacts.what") }]}
    rows={list.lines.map((one) => [
      <span data-line={one.line}>{String(one.line)}</span>,
      who(one),
      one.refused ? <Why s={s} refused={one.refused} /> : <Outcome s={s} outcome={one.outcome} />,
    ])}
  />
);

const Figures = ({ s, list }: ListPageProps) => {
  const { state, ready, invited, count, broughtAt, shelf } = list;
  const date = dateOnly(s.language, addDays(broughtAt, contactListDays));
  const asked = state !== "tried" && !(state === "erased" && invited === 0);
  return (
    <>
      <ul>
        <li data-ready={ready}>
          {s.t(asked ? "contacts.were" : "contacts.would", { count: asked ? invited : ready })}
        </li>
        {count > ready && <li data-refused={count - ready}>{s.t("contacts.left_out", { count: count - ready })}</li>}
      </ul>
      <p>{shelf === "kept" ? s.t("contacts.kept_until", { date }) : s.t("contacts.lines_erased")}</p>
    </>
  );
};

/** One list of contacts, with what can be decided about it. */
export const ListPage = (props: ListPageProps) => {
  const { s, path, hidden, list, possible, jobs, done, refused } = props;
  const here = `/${s.language}${contactsPath}/${list.id}`;
  const confirmed = told.find((name) => name === done);
  return (
    <DeskPage {...props} title={s.t("contacts.title")} wrong={refused?.status === 422}>
      <RefusedNotice s={s} refused={refused} labelOf={() => undefined} idOf={(field) => field} />
      {confirmed && (
        <Notice s={s} kind="success">
          <p>{s.t(`contacts.done.${confirmed}`)}</p>
        </Notice>
      )}
      <h1>
        <QuotedName text={list.title} />
      </h1>
      <p data-state={list.state}>{s.t(`contacts.state.${list.state}`)}</p>
      <Figures {...props} />
      <Form action={here} hidden={{ ...hidden, version: String(list.version) }}>
        <Buttons>
          {possible.includes("invite_contacts") && (
            <Submit name="decision" value="invite_contacts" label={s.t("contacts.invite")} />
          )}
          {possible.includes("discard_contacts") && (
            <Submit name="decision" value="discard_contacts" label={s.t("contacts.discard")} kind="danger" />
          )}
        </Buttons>
      </Form>
      <JobTable s={s} path={path} jobs={jobs} labelOf={() => s.t("contacts.job")} />
      {list.lines.length > 0 && <Lines {...props} />}
    </DeskPage>
  );
};
