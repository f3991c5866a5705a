import { deskPage } from "#shared/case-address.ts";
import type { Case } from "#shared/cases.ts";
import type { Session } from "#shared/session.ts";
import type { Speech } from "#shared/speech.ts";
import { dateOnly } from "#shared/time.ts";
import { Page } from "#shared/ui/page.tsx";
import { QuotedName } from "#shared/ui/quote.tsx";
import { Table } from "#shared/ui/table.tsx";
import { Tag } from "#shared/ui/tag.tsx";
import type { SharedKey } from "#shared/words.ts";
import { procedureNames, type Queue, queuePlaces } from "../portal.ts";
import type { PortalKey } from "../portal-words.ts";

interface Frame {
  readonly s: Speech<SharedKey | PortalKey>;
  readonly path: string;
  readonly now: Date;
}

interface DeskProps extends Frame {
  readonly session: Session;
  readonly queues: readonly Queue[];
  readonly mine: readonly Case[];
  readonly more: boolean;
}

const waitsForDesk = ({ next }: Case) => next === "officer" || next === "other_officer";

const Due = ({ s, now, row }: Frame & { readonly row: Case }) => (
  <>
    <time datetime={row.dueBy}>{dateOnly(s.language, row.dueBy)}</time>{" "}
    {waitsForDesk(row) && Date.parse(row.dueBy) < now.getTime() && <Tag text={s.t("desk.overdue")} kind="bad" />}
  </>
);

const Day = ({ s, instant }: { readonly s: Frame["s"]; readonly instant: string }) => (
  <time datetime={instant}>{dateOnly(s.language, instant)}</time>
);

const nextOf = (s: Frame["s"], row: Case) => {
  if (waitsForDesk(row)) return s.t("desk.next.you");
  if (row.next !== "applicant") return s.t("desk.next.nobody");
  if (row.capability === "enquiries") return s.t("desk.next.asker");
  return s.t(row.capability === "submissions" ? "desk.next.sender" : "desk.next.applicant");
};

const Queues = ({ session, queues, ...frame }: Omit<DeskProps, "mine" | "more">) => {
  const { s } = frame;
  const region = session.region ? `&region=${session.region}` : "";
  return (
    <Table
      caption={s.t("desk.waiting")}
      captionUnseen
      columns={[
        { label: s.t("desk.queue") },
        { label: s.t("desk.count"), numeric: true },
        { label: s.t("desk.since") },
        { label: s.t("desk.first_due") },
      ]}
      rows={queues.map(({ capability, status, name, count, first }) => [
        <a href={`/${s.language}/desk/${queuePlaces[name] ?? capability}?status=${status}${region}`}>
          {s.t(`desk.queue.${name}`)}
        </a>,
        count,
        first ? <Day s={s} instant={first.since} /> : s.t("desk.none"),
        first ? <Due {...frame} row={first} /> : s.t("desk.none"),
      ])}
    />
  );
};

const Waiting = (props: Omit<DeskProps, "mine" | "more">) => {
  const { s, session } = props;
  return (
    <>
      <h2>{s.t("desk.waiting")}</h2>
      {session.region && <p>{s.t("desk.region", { region: s.t(`region.${session.region}`) })}</p>}
      <Queues {...props} />
    </>
  );
};

const Mine = ({ mine, more, ...frame }: Omit<DeskProps, "session" | "queues">) => {
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
          <a href={`/${s.language}${deskPage(row)}`}>{row.reference}</a>,
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

export const DeskPage = ({ session, queues, mine, more, ...frame }: DeskProps) => {
  const { s, path } = frame;
  return (
    <Page s={s} title={s.t("desk.title")} path={path} user={session} wide>
      <h1>{s.t("desk.title")}</h1>
      <Waiting session={session} queues={queues} {...frame} />
      <h2>{s.t("desk.mine")}</h2>
      <Mine mine={mine} more={more} {...frame} />
      <h2>{s.t("desk.comments")}</h2>
      <ul>
        {procedureNames.map((name) => (
          <li>
            <a href={`/${s.language}/desk/take-part/${name}`}>{s.t(`procedure.${name}.title`)}</a>
          </li>
        ))}
      </ul>
    </Page>
  );
};

/** What an auditor finds at the desk: the way to the record, and nothing else. */
export const AuditorPage = ({ s, path }: Omit<Frame, "now">) => (
  <Page s={s} title={s.t("desk.title")} path={path} user={{ role: "auditor" }}>
    <h1>{s.t("desk.audit")}</h1>
    <p>{s.t("desk.audit.text")}</p>
    <p>
      <a class="button" href={`/${s.language}/desk/registration/audit`}>
        {s.t("desk.audit.open")}
      </a>
    </p>
  </Page>
);
