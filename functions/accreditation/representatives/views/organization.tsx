import { statusIn } from "#shared/standing/standing-words.ts";
import { Buttons } from "#shared/ui/forms.tsx";
import { Notice } from "#shared/ui/notice.tsx";
import { Page, type User } from "#shared/ui/page.tsx";
import { QuotedName } from "#shared/ui/quote.tsx";
import { SummaryList } from "#shared/ui/summary.tsx";
import { Table } from "#shared/ui/table.tsx";
import { ToldTitle } from "#shared/ui/told.tsx";
import { Deadline } from "#shared/ui/when.tsx";
import { applicationPath } from "../../addresses.ts";
import { nameOf } from "../fields.ts";
import type { Delegation } from "../matter.ts";
import { organizationPath } from "../projection.ts";
import type { Representative } from "../representative.ts";
import { type DecisionName, isLive, representativeDecisions } from "../representatives.ts";
import type { RepresentativesKey, RepresentativesSpeech } from "../representatives-words.ts";
import { holders, rosterOf, seatsIn } from "../roster.ts";
import { placeIn } from "./standing.tsx";

/** What every page of an organization's representatives is drawn from. */
export interface Frame {
  readonly s: RepresentativesSpeech;
  readonly path: string;
  readonly user: User;
  readonly now: Date;
  readonly hidden: Readonly<Record<string, string>>;
}

interface OrganizationPageProps extends Frame {
  readonly delegation: Delegation;
  readonly all: readonly Representative[];
  /** Why nobody can be nominated now. */
  readonly obstacle: string | undefined;
  readonly done: string | undefined;
}

/** What was just done. */
export const Done = ({ s, done }: { readonly s: RepresentativesSpeech; readonly done: string | undefined }) =>
  done && Object.hasOwn(representativeDecisions, done) ? (
    <Notice s={s} kind="success" title={s.t("reps.done", { event: s.t(`event.${done as DecisionName}`) })} />
  ) : null;

const closed: Readonly<Record<string, RepresentativesKey>> = {
  nominations_closed: "reps.nominate.closed",
  places_taken: "reps.nominate.full",
};

const Quota = ({ s, now, delegation }: OrganizationPageProps) => {
  const { application, call, dates } = delegation;
  const roster = rosterOf(application);
  const taken = { taken: seatsIn(roster), quota: call.quota };
  const waiting = { taken: holders(roster, "reserve").length, reserves: call.reserves };
  const deadline = (instant: string) => (
    <Deadline s={s} instant={instant} zone={call.zone} now={now} readerZone={application.timeZone || undefined} />
  );
  return (
    <SummaryList
      s={s}
      rows={[
        { label: s.t("reps.call"), value: <ToldTitle language={s.language} texts={call.title} /> },
        { label: s.t("reps.seats"), value: <span data-seats={taken.taken}>{s.t("reps.seats.taken", taken)}</span> },
        { label: s.t("reps.reserves"), value: s.t("reps.reserves.taken", waiting) },
        { label: s.t("reps.nominations"), value: deadline(dates.nominationsUntil) },
        { label: s.t("reps.substitutions"), value: deadline(dates.substitutionsUntil) },
      ]}
    />
  );
};

const Members = ({
  s,
  delegation,
  caption,
  members,
}: OrganizationPageProps & { readonly caption: string; readonly members: readonly Representative[] }) => (
  <Table
    caption={caption}
    columns={[{ label: s.t("reps.name") }, { label: s.t("reps.status") }, { label: s.t("reps.place") }]}
    rows={members.map((one) => [
      <a href={`/${s.language}${organizationPath(one.application)}/${one.reference}`}>
        <QuotedName text={nameOf(one.answers)} /> <span class="light">{one.reference}</span>
      </a>,
      statusIn(s, { kind: "representative", status: one.status }),
      placeIn(s, { ...delegation, representative: one }) ?? "–",
    ])}
  />
);

/** Seats come first, then the reserve in its order, then whoever holds nothing yet. */
const inOrder = ({ application }: Delegation, all: readonly Representative[]) => {
  const roster = rosterOf(application);
  const places = [...holders(roster, "seat"), ...holders(roster, "reserve"), ...holders(roster, "nothing")];
  const order = new Map(places.map(({ reference }, place) => [reference, place]));
  return all
    .filter(({ status }) => isLive(status))
    .sort((a, b) => (order.get(a.reference) ?? 0) - (order.get(b.reference) ?? 0));
};

/** Quota and dates, who comes, and who comes no more. */
export const OrganizationPage = (props: OrganizationPageProps) => {
  const { s, path, user, delegation, all, obstacle, done } = props;
  const { application } = delegation;
  const present = inOrder(delegation, all);
  const former = all.filter(({ status }) => !isLive(status));
  const home = `/${s.language}${organizationPath(application.reference)}`;
  return (
    <Page s={s} title={s.t("reps.title")} path={path} user={user} wide>
      <Done s={s} done={done} />
      <h1>
        {s.t("reps.title")} <span class="light">{application.reference}</span>
      </h1>
      <p class="lead">{s.t("reps.lead")}</p>
      <Quota {...props} />
      {obstacle ? (
        <p>{s.t(closed[obstacle] ?? "reps.nominate.ended")}</p>
      ) : (
        <Buttons>
          <a class="button primary" href={`${home}/nominate`}>
            {s.t("reps.nominate")}
          </a>
        </Buttons>
      )}
      {present.length > 0 ? (
        <>
          <Members {...props} caption={s.t("reps.present")} members={present} />
          <p>{s.t("reps.order")}</p>
        </>
      ) : (
        <p>{s.t("reps.nobody")}</p>
      )}
      {former.length > 0 && (
        <details>
          <summary>{s.t("reps.former")}</summary>
          <Members {...props} caption={s.t("reps.former")} members={former} />
        </details>
      )}
      {application.letterCode && application.status === "accredited" && (
        <p>
          <a href={`/${s.language}${applicationPath(application.reference)}/letter`}>{s.t("reps.letter")}</a>
        </p>
      )}
      <p>
        <a href={`/${s.language}${applicationPath(application.reference)}`}>{s.t("reps.application")}</a>
      </p>
    </Page>
  );
};
