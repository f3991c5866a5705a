import type { Language } from "#shared/languages.ts";
import type { PublishedCall, PublishedInputFigures } from "#shared/published-rows.ts";
import { type Speech, speak } from "#shared/speech.ts";
import { instantInWords } from "#shared/time.ts";
import { Page } from "#shared/ui/page.tsx";
import { Table } from "#shared/ui/table.tsx";
import { ToldTitle } from "#shared/ui/told.tsx";
import { type SharedKey, sharedWords } from "#shared/words.ts";
import { type SubmissionsKey, submissionsWords } from "../../submissions-words.ts";
import { type ModerationKey, moderationWords } from "../moderation-words.ts";

type Voice = Speech<SharedKey | SubmissionsKey | ModerationKey>;

export const figuresVoice = (language: Language): Promise<Voice> =>
  speak(language, sharedWords, submissionsWords, moderationWords);

interface FiguresProps {
  readonly s: Voice;
  readonly call: PublishedCall;
  readonly figures: PublishedInputFigures | undefined;
}

const sumOf = (counts: Readonly<Record<string, number>>) =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** The whole, and below it each reason with what it counts for, the most frequent first. */
const byReason = (s: Voice, what: "refused" | "changes" | "takenDown", counts: Readonly<Record<string, number>>) => [
  [s.t(`figures.${what}`), sumOf(counts)] as const,
  ...Object.entries(counts)
    .sort(([, one], [, other]) => other - one)
    .map(
      ([reason, count]) => [<span class="light">– {s.t(`reason.${reason}` as SubmissionsKey)}</span>, count] as const,
    ),
];

/** What became of the inputs to a call, and why. */
const FiguresOfCall = ({ s, call, figures }: FiguresProps) => {
  if (!figures) return <p>{s.t("figures.none")}</p>;
  const { received, published, accepted, withdrawn, refused, changes, takenDown, medianDays, updatedAt } = figures;
  return (
    <>
      <Table
        caption={s.t("figures.title")}
        captionUnseen
        columns={[{ label: s.t("figures.what") }, { label: s.t("figures.count"), numeric: true }]}
        rows={[
          [s.t("figures.received"), received],
          [s.t("figures.published"), published],
          [s.t("figures.accepted"), accepted],
          [s.t("figures.withdrawn"), withdrawn],
          ...byReason(s, "changes", changes),
          ...byReason(s, "refused", refused),
          ...byReason(s, "takenDown", takenDown),
        ]}
      />
      {medianDays !== null && <p>{s.t("figures.median", { count: medianDays })}</p>}
      <p class="light">{s.t("figures.updated", { when: instantInWords(s, updatedAt, call.zone) })}</p>
    </>
  );
};

export const FiguresPage = (props: FiguresProps & { readonly path: string }) => {
  const { s, path, call } = props;
  return (
    <Page s={s} title={s.t("figures.title")} path={path}>
      <h1>
        {s.t("figures.title")}{" "}
        <span class="light">
          <ToldTitle language={s.language} texts={call.title} />
        </span>
      </h1>
      <p>{s.t("figures.lead")}</p>
      <FiguresOfCall {...props} />
      <p>
        <a href={`/${s.language}/submissions?forum=${call.forum}`}>{s.t("figures.library")}</a>
      </p>
    </Page>
  );
};
