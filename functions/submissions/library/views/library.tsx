import type { PublishedCall } from "#shared/published-rows.ts";
import { Labelled } from "#shared/ui/labelled-part.tsx";
import { Page } from "#shared/ui/page.tsx";
import { Pages } from "#shared/ui/pages.tsx";
import { ToldTitle } from "#shared/ui/told.tsx";
import { Day } from "#shared/ui/when.tsx";
import { figuresAddress } from "../addresses.ts";
import { forumTitle, type Names } from "../labels.ts";
import type { LibrarySpeech } from "../library-words.ts";
import type { Found } from "../search/search.ts";
import { isNarrowed, queryOf, type Wanted } from "../wanted.ts";
import { Filters } from "./filters.tsx";
import { Results } from "./results.tsx";

export interface LibraryPageProps {
  readonly s: LibrarySpeech;
  readonly wanted: Wanted;
  readonly found: Found;
  readonly names: Names;
  /** Calls that take inputs now. */
  readonly open: readonly PublishedCall[];
  /** Calls of which it is counted what became of their inputs. */
  readonly counted: readonly PublishedCall[];
}

const OpenCalls = ({ s, open, names }: Pick<LibraryPageProps, "s" | "open" | "names">) =>
  open.length === 0 ? null : (
    <>
      <h2>{s.t("library.open_calls")}</h2>
      <ul>
        {open.map((call) => (
          <li>
            <a href={`/${s.language}/submissions/new?call=${call.id}`}>
              <ToldTitle language={s.language} texts={call.title} />
            </a>
            <div>
              <bdi>{forumTitle(s, names, call.forum)}</bdi>
            </div>
            <div class="light">
              <Labelled s={s} label={s.t("library.closes")}>
                <Day s={s} instant={call.closesAt} zone={call.zone} />
              </Labelled>
            </div>
          </li>
        ))}
      </ul>
    </>
  );

const Counted = ({ s, counted, names }: Pick<LibraryPageProps, "s" | "counted" | "names">) => (
  <>
    <h2>{s.t("library.figures")}</h2>
    <ul>
      <li>
        <a href={`/${s.language}/submissions/coverage`}>{s.t("library.coverage")}</a>
      </li>
      {counted.map((call) => (
        <li>
          <a href={figuresAddress(s.language, call.id)}>
            <Labelled s={s} label={s.t("library.figures_of")}>
              <ToldTitle language={s.language} texts={call.title} />
            </Labelled>
          </a>
          <div class="light">
            <bdi>{forumTitle(s, names, call.forum)}</bdi>
          </div>
        </li>
      ))}
    </ul>
  </>
);

const Elsewhere = ({
  s,
  query,
}: {
  readonly s: LibrarySpeech;
  readonly query: (further: Record<string, string>) => string;
}) => (
  <>
    <h2>{s.t("library.data")}</h2>
    <ul>
      <li>
        <a href={`/feeds/submissions${query({ lang: s.language })}`}>{s.t("library.feed")}</a>
      </li>
      <li>
        <a href={`/api/submissions/export${query({ format: "csv" })}`}>{s.t("library.csv")}</a>
      </li>
      <li>
        <a href={`/api/submissions${query({})}`}>{s.t("library.json")}</a>
      </li>
    </ul>
    <p class="light">{s.t("library.terms")}</p>
  </>
);

/** All published inputs, searched and filtered by what stands in the address. */
export const LibraryPage = ({ s, wanted, found, names, open, counted }: LibraryPageProps) => {
  const beginning = { ...wanted, after: undefined };
  const plain = { ...beginning, more: undefined };
  const addressOf = (asked: Wanted) => `/${s.language}/submissions${queryOf(asked)}`;
  const narrowed = isNarrowed(wanted);
  const feed = `/feeds/submissions${queryOf(plain, { lang: s.language })}`;
  return (
    <Page
      s={s}
      title={s.t("library.title")}
      path={`/submissions${queryOf(wanted)}`}
      head={<link rel="alternate" type="application/atom+xml" title={s.t("library.feed")} href={feed} />}
    >
      <h1>{s.t("library.title")}</h1>
      <p>{s.t("library.lead")}</p>
      <Filters s={s} names={names} wanted={wanted} counts={found.counts} />
      <h2 id="found" data-total={found.total}>
        {s.t("library.found", { count: found.total })}
      </h2>
      {narrowed && (
        <p>
          <a href={`/${s.language}/submissions`}>{s.t("library.clear")}</a>
        </p>
      )}
      {found.total === 0 ? (
        <p>{s.t(narrowed ? "library.none_fits" : "library.none")}</p>
      ) : (
        <Results s={s} names={names} items={found.items} />
      )}
      <Pages
        s={s}
        next={found.next && addressOf({ ...plain, after: found.next })}
        first={wanted.after && addressOf(plain)}
      />
      <OpenCalls s={s} open={open} names={names} />
      <Counted s={s} counted={counted} names={names} />
      <Elsewhere s={s} query={(further) => queryOf(plain, further)} />
    </Page>
  );
};
