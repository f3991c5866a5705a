import { deskPage } from "#shared/case-address.ts";
import type { Case } from "#shared/cases.ts";
import { dateOnly } from "#shared/time.ts";
import { Folded } from "#shared/ui/desk/folded.tsx";
import { Notice } from "#shared/ui/notice.tsx";
import { Page } from "#shared/ui/page.tsx";
import { QuotedName } from "#shared/ui/quote.tsx";
import { Table } from "#shared/ui/table.tsx";
import { procedureNames, waitsForDesk } from "../portal.ts";
import { Ahead } from "./desk-ahead.tsx";
import { Day, type DeskProps, Due, type Frame } from "./desk-parts.tsx";
import { ToDo } from "./desk-to-do.tsx";

const nextOf = (s: Frame["s"], row: Case) => {
  if (waitsForDesk(row)) return s.t("desk.next.you");
  if (row.next !== "applicant") return s.t("desk.next.nobody");
  if (row.capability === "enquiries") return s.t("desk.next.asker");
  return s.t(row.capability === "submissions" ? "desk.next.sender" : "desk.next.applicant");
};

/** What is past the day that people were promised, in words and before everything else. */
const Overdue = ({ s, waiting }: DeskProps) => {
  const late = waiting.queues.filter(({ overdue }) => overdue > 0);
  if (late.length === 0) return <p>{s.t("desk.in_time")}</p>;
  const count = late.reduce((sum, { overdue }) => sum + overdue, 0);
  const since = late.map(({ first }) => first?.dueBy ?? "").toSorted()[0] ?? "";
  return (
    <Notice s={s} kind="warning">
      <p data-overdue={count}>{s.t("desk.late", { count, date: dateOnly(s.language, since) })}</p>
    </Notice>
  );
};

const Mine = ({ waiting: { mine, more }, ...frame }: DeskProps) => {
  const { s } = frame;
  if (mine.length === 0) return <p>{s.t("desk.mine.none")}</p>;
  return (
    <>
      <Table
        caption={s.t("desk.mine")}
        captionUnseen
        columns={[
          { label: s.t("desk.mine.case") },
          { label: s.t("desk.mine.organization") },
          { label: s.t("desk.mine.next") },
          { label: s.t("desk.since") },
          { label: s.t("desk.due") },
        ]}
        rows={mine.map((row) => [
          <a class="whole" href={`/${s.language}${deskPage(row)}`}>
            {row.reference}
          </a>,
          <QuotedName language={row.language} text={row.title} />,
          nextOf(s, row),
          <Day s={s} instant={row.since} />,
          <Due {...frame} row={row} />,
        ])}
      />
      {more && <p>{s.t("desk.mine.more")}</p>}
    </>
  );
};

/** Where officers look things up rather than do them. */
const Places = ({ s, session }: DeskProps) => (
  <>
    <h2>{s.t("desk.places")}</h2>
    <ul>
      <li>
        <a href={`/${s.language}/desk/figures`}>{s.t("desk.figures")}</a>
      </li>
      <li>
        <a href={`/${s.language}/desk/dossiers`}>{s.t("desk.dossiers")}</a>
      </li>
      {session.role === "secretariat" && (
        <>
          <li>
            <a href={`/${s.language}/desk/enquiries/reports`}>{s.t("desk.reports")}</a>
          </li>
          <li>
            <a href={`/${s.language}/desk/registration/audit`}>{s.t("desk.audit")}</a>
          </li>
        </>
      )}
    </ul>
    <Folded title={s.t("desk.comments")}>
      <ul>
        {procedureNames.map((name) => (
          <li>
            <a href={`/${s.language}/desk/take-part/${name}`}>{s.t(`procedure.${name}.title`)}</a>
          </li>
        ))}
      </ul>
    </Folded>
  </>
);

/** What an officer has to do, read from the top: what is late, what is theirs, what anybody may take, what is ahead. */
export const DeskPage = (props: DeskProps) => {
  const { s, path, session } = props;
  return (
    <Page s={s} title={s.t("desk.title")} path={path} user={session} wide>
      <h1>{s.t("desk.title")}</h1>
      {session.region && <p>{s.t("desk.region", { region: s.t(`region.${session.region}`) })}</p>}
      <Overdue {...props} />
      <h2>{s.t("desk.mine")}</h2>
      <Mine {...props} />
      <h2>{s.t("desk.waiting")}</h2>
      <ToDo {...props} />
      <Ahead {...props} />
      <Places {...props} />
    </Page>
  );
};

/** What an auditor finds at the desk: the record of decisions, figures and dossiers, and nothing to do. */
export const AuditorPage = ({ s, path }: Omit<Frame, "now">) => (
  <Page s={s} title={s.t("desk.title")} path={path} user={{ role: "auditor" }}>
    <h1>{s.t("desk.title")}</h1>
    <p>{s.t("desk.audit.text")}</p>
    <p class="buttons">
      <a class="button" href={`/${s.language}/desk/registration/audit`}>
        {s.t("desk.audit.open")}
      </a>
    </p>
    <ul>
      <li>
        <a href={`/${s.language}/desk/figures`}>{s.t("desk.figures")}</a>
      </li>
      <li>
        <a href={`/${s.language}/desk/dossiers`}>{s.t("desk.dossiers")}</a>
      </li>
    </ul>
  </Page>
);
