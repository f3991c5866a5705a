import { dateOnly } from "#shared/time.ts";
import { Notice } from "#shared/ui/notice.tsx";
import { Page } from "#shared/ui/page.tsx";
import { Quote, QuotedName } from "#shared/ui/quote.tsx";
import { SummaryList } from "#shared/ui/summary.tsx";
import { titleIn } from "#shared/ui/told.tsx";
import { Day } from "#shared/ui/when.tsx";
import type { LibrarySpeech } from "../library-words.ts";
import { separatorIn } from "../listed.ts";
import { type PublicationProps, PublicationView } from "./publication.tsx";
import { kindOfSender } from "./sender.tsx";

interface PublicationPageProps extends PublicationProps {
  readonly path: string;
  /** The permanent address of the input. */
  readonly address: string;
  /** The words of this version as a file of their own, if it has any. */
  readonly words?: { readonly sha256: string; readonly href: string } | undefined;
}

/** One line by which an input is cited, in the language of the page. */
const citationOf = ({ s, view, forum }: Pick<PublicationProps, "s" | "view" | "forum">, address: string): string =>
  s.t("publication.citation", {
    by: view.by ?? kindOfSender(s, view),
    title: view.title,
    forum: (forum && titleIn({ language: s.language, texts: forum.title })) || view.forum,
    date: view.at ? dateOnly(s.language, view.at) : "",
    reference: view.reference,
    number: view.edition,
    address: `${address}?version=${view.edition}`,
  });

const Outcomes = ({ s, view }: Pick<PublicationPageProps, "s" | "view">) => (
  <>
    <h2>{s.t("publication.outcomes")}</h2>
    {view.outcomes.length === 0 && <p>{s.t("publication.no_outcome")}</p>}
    {view.outcomes.length > 0 && (
      <ul>
        {view.outcomes.map(({ what, text, at }) => (
          <li data-outcome={what}>
            <strong>{s.t(`outcome.${what}`)}</strong>{" "}
            <span class="light">
              <Day s={s} instant={at} />
            </span>
            <Quote text={text} />
          </li>
        ))}
      </ul>
    )}
  </>
);

interface VersionsProps {
  readonly s: LibrarySpeech;
  readonly view: PublicationProps["view"];
  /** The version that is in force. */
  readonly current: number;
}

export const Versions = ({ s, view, current }: VersionsProps) => {
  const and = separatorIn(s);
  return view.versions.length < 2 ? null : (
    <>
      <h2>{s.t("publication.versions")}</h2>
      <ul>
        {view.versions.toReversed().map(({ number, at, title, titleLanguage }) => (
          <li data-version={number}>
            <a href={`/${s.language}/submissions/${view.reference}${number === current ? "" : `?version=${number}`}`}>
              {s.t("publication.version", { number })}
            </a>
            {and}
            <Day s={s} instant={at} />
            {and}
            <QuotedName language={titleLanguage} text={title} />
            {number !== current && (
              <>
                {" "}
                <span class="tag over">{s.t("publication.replaced")}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
};

/** A published input for everybody. */
export const PublicationPage = (props: PublicationPageProps) => {
  const { s, view, path, address, words } = props;
  return (
    <Page
      s={s}
      title={view.title}
      path={path}
      // Whatever is withdrawn must not linger in a search engine.
      head={<meta name="robots" content="noarchive" />}
    >
      <PublicationView {...props} level={1} />
      <Outcomes s={s} view={view} />
      <h2>{s.t("publication.cite")}</h2>
      <p>
        <bdi>{citationOf(props, address)}</bdi>
      </p>
      <SummaryList
        s={s}
        rows={[
          { label: s.t("publication.reference"), value: <bdi>{view.reference}</bdi> },
          { label: s.t("publication.address"), value: <bdi>{address}</bdi> },
          ...(words
            ? [
                {
                  label: s.t("publication.hash"),
                  value: (
                    <>
                      <code dir="ltr">{words.sha256}</code>
                      <br />
                      <a href={words.href} rel="nofollow">
                        {s.t("publication.words")}
                      </a>
                    </>
                  ),
                },
              ]
            : []),
        ]}
      />
      <Versions s={s} view={view} current={view.edition} />
      <Notice s={s}>
        <p>{s.t("publication.disclaimer")}</p>
      </Notice>
      <p>
        <a href={`/${s.language}/submissions`}>{s.t("publication.library")}</a>
      </p>
    </Page>
  );
};
