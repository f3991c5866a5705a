import type { Child } from "hono/jsx";
import type { Call, Forum } from "#shared/forums.ts";
import { instantInWords } from "#shared/time.ts";
import { Labelled } from "#shared/ui/labelled-part.tsx";
import { Page, type User } from "#shared/ui/page.tsx";
import { QuotedName } from "#shared/ui/quote.tsx";
import { SummaryList, type SummaryRow } from "#shared/ui/summary.tsx";
import { ToldTitle } from "#shared/ui/told.tsx";
import { Day } from "#shared/ui/when.tsx";
import { nameOf } from "../fields.ts";
import type { Delegation, Matter } from "../matter.ts";
import type { RepresentativesSpeech } from "../representatives-words.ts";
import type { CountryNames } from "./field-choices.ts";

interface LetterFrame {
  readonly s: RepresentativesSpeech;
  readonly path: string;
  readonly user: User | undefined;
  /** Scheme and host of the address by which a letter is checked. */
  readonly origin: string;
  readonly countries: CountryNames;
}

interface PaperProps extends LetterFrame {
  readonly title: string;
  readonly reference: string;
  readonly issued: string;
  readonly code: string;
  readonly rows: readonly SummaryRow[];
  readonly limits?: Child;
  readonly children?: Child;
}

/** What every letter has: to whom, what, of whom, and how it is checked. */
const Paper = ({ s, path, user, origin, title, reference, issued, code, rows, limits, children }: PaperProps) => (
  <Page s={s} title={title} path={path} user={user}>
    <p class="buttons">{s.t("paper.print")}</p>
    <article class="paper">
      <h1>{title}</h1>
      <p>{s.t("paper.to_whom")}</p>
      {children}
      <SummaryList
        s={s}
        rows={[
          { label: s.t("reps.reference"), value: <span dir="ltr">{reference}</span> },
          ...rows,
          { label: s.t("paper.date"), value: <Day s={s} instant={issued} /> },
        ]}
      />
      {limits}
      <h2>{s.t("paper.check")}</h2>
      <p>{s.t("paper.check.text")}</p>
      <p>
        <bdi dir="ltr">{`${origin}/${s.language}/verify/${code}`}</bdi>
      </p>
      <p>
        <Labelled s={s} label={s.t("paper.code")}>
          <strong dir="ltr" data-code-of-letter>
            {code}
          </strong>
        </Labelled>
      </p>
    </article>
  </Page>
);

/** What the event is, when and where. */
const eventRows = (s: RepresentativesSpeech, call: Call, forum: Forum): SummaryRow[] => {
  const events = forum.events.filter(({ id, cancelled }) => !cancelled && (call.event === "" || id === call.event));
  return [
    { label: s.t("reps.event"), value: <ToldTitle language={s.language} texts={forum.title} /> },
    ...events.slice(0, 3).flatMap(({ startsAt, endsAt, zone, place, online }): SummaryRow[] => [
      {
        label: s.t("paper.when"),
        value: `${instantInWords(s, startsAt, zone)} – ${instantInWords(s, endsAt, zone)}`,
      },
      ...(Object.values(place).some(Boolean)
        ? [{ label: s.t("paper.where"), value: <ToldTitle language={s.language} texts={place} /> }]
        : []),
      ...(online ? [{ label: s.t("paper.online"), value: s.t("form.yes") }] : []),
    ]),
  ];
};

interface MatterProps extends LetterFrame {
  readonly matter: Matter;
}

const paperOf = ({ representative: one }: Matter) => ({
  reference: one.reference,
  issued: one.approvedAt ?? one.since,
  code: one.letterCode ?? "",
});

const whoRows = (s: RepresentativesSpeech, { representative: one }: Matter): SummaryRow[] => [
  { label: s.t("reps.name"), value: <QuotedName text={nameOf(one.answers)} /> },
  { label: s.t("paper.function"), value: <QuotedName text={one.answers.function ?? ""} /> },
  { label: s.t("reps.organization"), value: <QuotedName text={one.organizationName} /> },
];

export const ConfirmationLetter = ({ matter, ...frame }: MatterProps) => {
  const { s } = frame;
  return (
    <Paper
      {...frame}
      {...paperOf(matter)}
      title={s.t("paper.confirmation.title")}
      rows={[...whoRows(s, matter), ...eventRows(s, matter.call, matter.forum)]}
      limits={<p>{s.t("paper.limits")}</p>}
    >
      <p>{s.t("paper.confirmation.text")}</p>
    </Paper>
  );
};

export const VisaLetter = ({ matter, ...frame }: MatterProps) => {
  const { s, countries } = frame;
  const { nationality } = matter.representative.answers;
  const from = nationality ? countries.get(nationality) : undefined;
  return (
    <Paper
      {...frame}
      {...paperOf(matter)}
      title={s.t("paper.visa.title")}
      rows={[
        ...whoRows(s, matter),
        ...(from ? [{ label: s.t("paper.nationality"), value: from }] : []),
        ...eventRows(s, matter.call, matter.forum),
      ]}
      limits={
        <>
          <p>{s.t("paper.limits")}</p>
          <p>{s.t("paper.visa.limits")}</p>
        </>
      }
    >
      <p>{s.t("paper.visa.text")}</p>
    </Paper>
  );
};

/** Of an organization that was accredited. */
export const AccreditationLetter = ({ delegation, ...frame }: LetterFrame & { readonly delegation: Delegation }) => {
  const { s, countries } = frame;
  const { application, call, forum } = delegation;
  const { listName, listCountry } = application.answers;
  return (
    <Paper
      {...frame}
      reference={application.reference}
      issued={application.since}
      code={application.letterCode ?? ""}
      title={s.t("paper.accreditation.title")}
      rows={[
        { label: s.t("reps.organization"), value: <QuotedName text={listName ?? application.title} /> },
        ...(listCountry ? [{ label: s.t("paper.country"), value: countries.get(listCountry) ?? listCountry }] : []),
        ...eventRows(s, call, forum),
      ]}
      limits={<p>{s.t("paper.limits")}</p>}
    >
      <p>{s.t("paper.accreditation.text", { quota: call.quota })}</p>
    </Paper>
  );
};
