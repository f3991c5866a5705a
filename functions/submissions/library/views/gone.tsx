import { dateOnly } from "#shared/time.ts";
import { Page } from "#shared/ui/page.tsx";
import type { Input } from "../../input.ts";
import type { LibraryKey, LibrarySpeech } from "../library-words.ts";

interface GoneProps {
  readonly s: LibrarySpeech;
  readonly path: string;
  readonly stub: NonNullable<Input["stub"]>;
}

/** What is left where an input stood: that it is gone, since when, and nothing of what it said. */
export const GonePage = ({ s, path, stub: { what, at, reason } }: GoneProps) => {
  const title = s.t(`gone.${what}.title`);
  return (
    <Page s={s} title={title} path={path} head={<meta name="robots" content="noindex" />}>
      <h1 data-code={what}>{title}</h1>
      <p>{s.t(`gone.${what}.text`, { date: dateOnly(s.language, at) })}</p>
      {what === "taken_down" && reason && (
        <p data-reason={reason}>
          {s.t("gone.reason")} {s.t(`gone.reason.${reason}` as LibraryKey)}
        </p>
      )}
      <p>
        <a href={`/${s.language}/submissions`}>{s.t("publication.library")}</a>
      </p>
    </Page>
  );
};
