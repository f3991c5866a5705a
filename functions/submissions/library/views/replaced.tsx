import { Notice } from "#shared/ui/notice.tsx";
import { Page } from "#shared/ui/page.tsx";
import { Quote, QuotedName } from "#shared/ui/quote.tsx";
import { Day } from "#shared/ui/when.tsx";
import type { Edition } from "../../input.ts";
import type { LibrarySpeech } from "../library-words.ts";
import { separatorIn } from "../listed.ts";
import { type PublicView, publicFile } from "../public-view.ts";
import { type FileAddress, Files } from "./files.tsx";
import { Versions } from "./publication-page.tsx";

interface ReplacedProps {
  readonly s: LibrarySpeech;
  readonly path: string;
  readonly view: PublicView;
  readonly edition: Edition;
  /** What was written in the form then. */
  readonly words: string;
  readonly wordsAddress: string;
  readonly addressOf: FileAddress;
}

/** A version that a later one replaced: what it said, and that it holds no longer. */
export const ReplacedPage = ({ s, path, view, edition, words, wordsAddress, addressOf }: ReplacedProps) => (
  <Page s={s} title={edition.title} path={path} head={<meta name="robots" content="noindex" />}>
    <Notice s={s} kind="warning" title={s.t("publication.replaced")}>
      <p>
        {s.t("publication.replaced_notice")}{" "}
        <a href={`/${s.language}/submissions/${view.reference}`}>{s.t("publication.to_current")}</a>
      </p>
    </Notice>
    <h1>
      <QuotedName language={edition.titleLanguage} text={edition.title} />
    </h1>
    <p>
      {s.t("publication.version", { number: edition.number })}
      {separatorIn(s)}
      <Day s={s} instant={edition.at} />
    </p>
    {words && <Quote language={edition.titleLanguage} text={words} />}
    {edition.text && (
      <p>
        <a href={wordsAddress} rel="nofollow">
          {s.t("publication.words")}
        </a>
        <br />
        {s.t("publication.hash")} <code dir="ltr">{edition.text.sha256}</code>
      </p>
    )}
    {edition.files.length > 0 && (
      <>
        <h2>{s.t("publication.files")}</h2>
        <Files s={s} files={edition.files.map(publicFile)} addressOf={addressOf} />
      </>
    )}
    <Versions s={s} view={view} current={view.edition} />
  </Page>
);
