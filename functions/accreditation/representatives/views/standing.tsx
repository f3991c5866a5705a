import type { AuditEntry, Revision } from "#shared/audit.ts";
import type { Letter } from "#shared/letters.ts";
import { letterState } from "#shared/standing/letter-state.ts";
import { statusIn } from "#shared/standing/standing-words.ts";
import { labelled } from "#shared/ui/labelled.ts";
import { Quote, QuotedName } from "#shared/ui/quote.tsx";
import { SummaryList, type SummaryRow } from "#shared/ui/summary.tsx";
import { Table } from "#shared/ui/table.tsx";
import { Timeline } from "#shared/ui/timeline.tsx";
import { ToldTitle } from "#shared/ui/told.tsx";
import { Deadline, When } from "#shared/ui/when.tsx";
import type { Matter } from "../matter.ts";
import { dueOf, nextActorOf } from "../representatives.ts";
import type { RepresentativesKey, RepresentativesSpeech } from "../representatives-words.ts";
import { placeOf, rankOf, rosterOf } from "../roster.ts";

/** What is shown of a representative wherever it is shown. */
export interface Shown {
  readonly s: RepresentativesSpeech;
  readonly now: Date;
  readonly matter: Matter;
}

/** The place within the quota, in words. */
export const placeIn = (
  s: RepresentativesSpeech,
  { application, representative }: Pick<Matter, "application" | "representative">,
) => {
  const roster = rosterOf(application);
  const holds = placeOf(roster, representative.reference)?.holds;
  if (holds === "reserve") return s.t("reps.place.reserve", { rank: rankOf(roster, representative.reference) });
  return holds && s.t(`reps.place.${holds}`);
};

/** Where somebody stands, who acts next, and by when. */
export const Standing = ({ s, now, matter, more = [] }: Shown & { readonly more?: readonly SummaryRow[] }) => {
  const { representative: one, call, forum, dates } = matter;
  const next = nextActorOf(one.status);
  const place = placeIn(s, matter);
  const rows: SummaryRow[] = [
    {
      label: s.t("reps.status"),
      value: <strong data-status={one.status}>{statusIn(s, { kind: "representative", status: one.status })}</strong>,
    },
    { label: s.t("reps.since"), value: <When s={s} instant={one.since} /> },
    { label: s.t("reps.next"), value: s.t(`next.${next}`) },
    ...(next === "nobody"
      ? []
      : [{ label: s.t("reps.due"), value: <Deadline s={s} instant={dueOf(one, dates)} zone={call.zone} now={now} /> }]),
    ...(place ? [{ label: s.t("reps.place"), value: place }] : []),
    { label: s.t("reps.organization"), value: <QuotedName text={one.organizationName} /> },
    { label: s.t("reps.event"), value: <ToldTitle language={s.language} texts={forum.title} /> },
    { label: s.t("reps.call"), value: <ToldTitle language={s.language} texts={call.title} /> },
    ...more,
  ];
  return <SummaryList s={s} rows={rows} />;
};

interface HistoryProps extends Shown {
  readonly history: readonly AuditEntry[];
  readonly revisions: readonly Revision[];
  /** Whether what officers wrote among themselves is shown. */
  readonly internal?: boolean | undefined;
}

const among: readonly string[] = ["note", "look", "erase", "open"];

/** What happened, newest first. */
export const History = ({ s, history, revisions, internal }: HistoryProps) => {
  const words = new Map(revisions.map((revision) => [revision.entry, revision]));
  const shown = history.filter(({ what }) => internal || !among.includes(what)).toReversed();
  return (
    <Timeline
      entries={shown.map(({ what, at, reason, entry }, place) => {
        const { note, internal: own } = words.get(entry) ?? {};
        return {
          title: s.t(`event.${what}` as RepresentativesKey),
          when: <When s={s} instant={at} />,
          current: place === 0,
          detail: (
            <>
              {reason && <p>{labelled(s, s.t("reps.reason"), s.t(`reason.${reason}` as RepresentativesKey))}</p>}
              {note && <Quote text={note} />}
              {internal && own && (
                <div data-internal>
                  <p>{s.t("desk.note")}</p>
                  <Quote text={own} />
                </div>
              )}
            </>
          ),
        };
      })}
    />
  );
};

/** Every mail, with what it was about; its subject says nothing on purpose. */
export const Mails = ({ s, letters }: { readonly s: RepresentativesSpeech; readonly letters: readonly Letter[] }) =>
  letters.length === 0 ? null : (
    <Table
      caption={s.t("reps.mails")}
      columns={[
        { label: s.t("reps.mails.about") },
        { label: s.t("reps.mails.when") },
        { label: s.t("reps.mails.state") },
      ]}
      rows={letters.map((letter) => [
        s.t(`mail.${letter.kind}` as RepresentativesKey),
        <When s={s} instant={letter.writtenAt} />,
        letterState(s, letter),
      ])}
    />
  );
