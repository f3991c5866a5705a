import type { Child } from "hono/jsx";
import type { CountryCode } from "#shared/countries.ts";
import type { Call } from "#shared/forums.ts";
import { languageName } from "#shared/inputs/inputs-words.ts";
import type { Localized } from "#shared/localized.ts";
import { Notice } from "#shared/ui/notice.tsx";
import { Quote, QuotedName } from "#shared/ui/quote.tsx";
import { SummaryList, type SummaryRow } from "#shared/ui/summary.tsx";
import { ToldTitle } from "#shared/ui/told.tsx";
import { Day } from "#shared/ui/when.tsx";
import type { SharedKey } from "#shared/words.ts";
import { figuresAddress } from "../addresses.ts";
import type { LibraryKey, LibrarySpeech } from "../library-words.ts";
import type { PublicView } from "../public-view.ts";
import { Answers } from "./answers.tsx";
import { type FileAddress, Files } from "./files.tsx";
import { Heading } from "./heading.tsx";
import { kindOfSender } from "./sender.tsx";

export interface PublicationProps {
  readonly s: LibrarySpeech;
  readonly view: PublicView;
  readonly call: Pick<Call, "id" | "title" | "inputs">;
  readonly forum?: { readonly id: string; readonly title: Localized } | undefined;
  readonly countries: ReadonlyMap<CountryCode, string>;
  /** Of the title's heading: 2 where several are shown, or the page has a title of its own. */
  readonly level?: 1 | 2 | undefined;
  /** Absent in a preview, in which nothing can be downloaded. */
  readonly addressOf?: FileAddress | undefined;
}

const List = ({ items }: { readonly items: readonly Child[] }) => (
  <ul>
    {items.map((item) => (
      <li>{item}</li>
    ))}
  </ul>
);

type Told = { readonly s: LibrarySpeech; readonly codes: readonly string[] | undefined };
const told = (label: LibraryKey, { s, codes = [] }: Told, word: (code: string) => string): SummaryRow[] =>
  codes.length === 0 ? [] : [{ label: s.t(label), value: <List items={codes.map(word)} /> }];

const rowsOf = ({ s, view, call, forum, countries, addressOf }: PublicationProps): SummaryRow[] => {
  const { t, language } = s;
  const nameOf = (code: string) => countries.get(code as CountryCode) ?? code;
  const shared = (kind: string) => (code: string) => t(`${kind}.${code}` as SharedKey | LibraryKey);
  return [
    ...(view.by
      ? [
          { label: t("publication.by"), value: <QuotedName text={view.by} /> },
          { label: t("publication.sender"), value: kindOfSender(s, view) },
          ...(view.country ? [{ label: t("publication.country"), value: nameOf(view.country) }] : []),
        ]
      : [{ label: t("publication.by"), value: t("publication.withheld", { sender: kindOfSender(s, view) }) }]),
    ...(view.type ? [{ label: t("publication.type"), value: t(`type.${view.type}`) }] : []),
    {
      label: t("publication.call"),
      value: (
        <>
          {forum && (
            <>
              <a href={`/${language}/forums/${forum.id}`}>
                <ToldTitle language={language} texts={forum.title} />
              </a>
              <br />
            </>
          )}
          <ToldTitle language={language} texts={call.title} />
          {addressOf && (
            <>
              <br />
              <a href={figuresAddress(language, call.id)}>{t("publication.figures")}</a>
            </>
          )}
        </>
      ),
    },
    ...(view.at ? [{ label: t("publication.published"), value: <Day s={s} instant={view.at} /> }] : []),
    ...told("publication.languages", { s, codes: view.languages }, (tag) => languageName(tag, language)),
    ...told("publication.levels", { s, codes: view.levels }, shared("level")),
    ...told("publication.countries", { s, codes: view.countries }, nameOf),
    ...told("publication.regions", { s, codes: view.regions }, shared("region")),
    ...told("publication.objectives", { s, codes: view.objectives }, (code) => `${code}. ${shared("objective")(code)}`),
    ...told("publication.principles", { s, codes: view.principles }, shared("principle")),
    ...told("publication.themes", { s, codes: view.themes }, shared("theme")),
  ];
};

const Recording = ({ s, link }: { readonly s: LibrarySpeech; readonly link: string }) => {
  const url = URL.parse(link);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  return (
    <p>
      {s.t("publication.recording")}{" "}
      <a href={url.href} rel="nofollow noopener noreferrer" dir="ltr">
        {url.href}
      </a>
    </p>
  );
};

/** A publication as everybody sees it, on its own page and before it is sent. */
export const PublicationView = (props: PublicationProps) => {
  const { s, view, call, level = 2, addressOf } = props;
  const { titleLanguage, summary, text, link } = view;
  const below = level === 1 ? 2 : 3;
  const files = view.files.filter(({ question }) => question === undefined);
  return (
    <article data-publication={view.by ? "named" : "withheld"}>
      <Heading level={level}>
        {view.title ? <QuotedName language={titleLanguage} text={view.title} /> : s.t("publication.untitled")}
      </Heading>
      {view.late && (
        <Notice s={s}>
          <p>{s.t("publication.late")}</p>
        </Notice>
      )}
      <SummaryList s={s} rows={rowsOf(props)} />
      {summary && (
        <>
          <Heading level={below}>{s.t("publication.summary")}</Heading>
          <Quote language={titleLanguage} text={summary} />
        </>
      )}
      {text && (
        <>
          <Heading level={below}>{s.t("publication.text")}</Heading>
          <Quote language={titleLanguage} text={text} />
        </>
      )}
      {link && <Recording s={s} link={link} />}
      <Answers s={s} view={view} questions={call.inputs?.questions ?? []} level={below} addressOf={addressOf} />
      {files.length > 0 && (
        <>
          <Heading level={below}>{s.t("publication.files")}</Heading>
          <Files s={s} files={files} addressOf={addressOf} />
        </>
      )}
    </article>
  );
};
