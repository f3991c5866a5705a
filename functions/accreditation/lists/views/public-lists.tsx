import type { CountryCode } from "#shared/countries.ts";
import type { Call } from "#shared/forums.ts";
import type { Page as Part } from "#shared/paging.ts";
import type { PublishedAccredited, PublishedList } from "#shared/published-lists.ts";
import type { PublishedFigures } from "#shared/published-rows.ts";
import { Page } from "#shared/ui/page.tsx";
import { Pages } from "#shared/ui/pages.tsx";
import { QuotedName } from "#shared/ui/quote.tsx";
import { SummaryList, type SummaryRow } from "#shared/ui/summary.tsx";
import { Table } from "#shared/ui/table.tsx";
import { ToldTitle } from "#shared/ui/told.tsx";
import { Day } from "#shared/ui/when.tsx";
import type { ListsKey, ListsSpeech } from "../lists-words.ts";

interface PublicListsProps {
  readonly s: ListsSpeech;
  readonly path: string;
  readonly call: Call;
  readonly lists: readonly PublishedList[];
  readonly names: Part<PublishedAccredited>;
  readonly figures: PublishedFigures | undefined;
  readonly countries: ReadonlyMap<CountryCode, string>;
  readonly after: string | undefined;
}

/** Why applications went no further, those who were shown another way in as one. */
const screenedOut = ({ screenedOut: counted }: PublishedFigures): [string, number][] => {
  const sums = new Map<string, number>();
  for (const [code, count] of Object.entries(counted)) {
    const reason = code.startsWith("redirected") ? "redirected" : code;
    sums.set(reason, (sums.get(reason) ?? 0) + count);
  }
  return [...sums];
};

const Figures = ({ s, figures }: { readonly s: ListsSpeech; readonly figures: PublishedFigures }) => {
  const out = screenedOut(figures);
  return (
    <section>
      <h2>{s.t("lists.applications")}</h2>
      <SummaryList
        s={s}
        rows={[
          { label: s.t("lists.applied"), value: <span data-count="applied">{String(figures.applied)}</span> },
          ...out.map(([reason, count]) => ({
            label: s.t(`lists.out.${reason}` as ListsKey),
            value: <span data-screened-out={reason}>{String(count)}</span>,
          })),
        ]}
      />
    </section>
  );
};

const numbersOf = (s: ListsSpeech, { proposed, final, track }: PublishedList): SummaryRow[] => {
  const row = (key: ListsKey, value: number, name: string): SummaryRow => ({
    label: s.t(key),
    value: <span data-count={name}>{String(value)}</span>,
  });
  const rows = [row("lists.proposed", proposed, "proposed")];
  if (!final) return rows;
  return [
    ...rows,
    row("lists.withdrawn", final.withdrawn, "withdrawn"),
    ...(track === "authority" ? [row("lists.objected", final.objected, "objected")] : []),
    row("lists.accredited", final.accredited, "accredited"),
  ];
};

const One = ({ s, call, list }: { readonly s: ListsSpeech; readonly call: Call; readonly list: PublishedList }) => (
  <section data-list={list.number}>
    <h2>{s.t("lists.number", { number: list.number })}</h2>
    <SummaryList
      s={s}
      rows={[
        { label: s.t("lists.status"), value: s.t(`status.${list.status}` as ListsKey) },
        ...list.steps.flatMap(({ what, at }) => {
          const day = (label: ListsKey, instant: string) => ({
            label: s.t(label),
            value: <Day s={s} instant={instant} zone={call.zone} />,
          });
          const until = what === "in_circulation" ? list.circulation?.until : undefined;
          return [day(`lists.step.${what}`, at), ...(until ? [day("lists.until", until)] : [])];
        }),
        ...numbersOf(s, list),
        { label: s.t("lists.hash"), value: <code dir="ltr">{list.sha256}</code> },
      ]}
    />
  </section>
);

const Names = ({ s, names, countries, after, path }: PublicListsProps) => {
  const home = `/${s.language}${path}`;
  if (names.items.length === 0 && !after) return null;
  return (
    <section id="accredited">
      <h2>{s.t("lists.names")}</h2>
      <p>{s.t("lists.names_lead")}</p>
      <Table
        caption={s.t("lists.names")}
        captionUnseen
        columns={[{ label: s.t("lists.name") }, { label: s.t("lists.latin") }, { label: s.t("lists.country") }]}
        rows={names.items.map(({ name, latin, acronym, country }) => [
          <>
            <QuotedName text={name} />
            {acronym && (
              <>
                {" "}
                (<bdi>{acronym}</bdi>)
              </>
            )}
          </>,
          latin === name ? "" : latin,
          countries.get(country as CountryCode) ?? country,
        ])}
      />
      <Pages s={s} next={names.next && `${home}?after=${names.next}#accredited`} first={after && home} />
    </section>
  );
};

/** The lists of a call as everybody sees them. */
export const PublicListsPage = (props: PublicListsProps) => {
  const { s, path, call, lists, figures } = props;
  return (
    <Page s={s} title={s.t("lists.title")} path={path}>
      <h1>{s.t("lists.title")}</h1>
      <p class="lead">
        <a href={`/${s.language}/forums/${call.forum}`}>
          <ToldTitle language={s.language} texts={call.title} />
        </a>
      </p>
      <p>{s.t(call.accreditation === "organizer" ? "lists.organizer" : "lists.authority")}</p>
      {figures && <Figures s={s} figures={figures} />}
      {lists.length === 0 && <p>{s.t("lists.none")}</p>}
      {lists.map((list) => (
        <One s={s} call={call} list={list} />
      ))}
      <Names {...props} />
    </Page>
  );
};
