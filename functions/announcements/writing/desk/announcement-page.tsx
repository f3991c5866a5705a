import type { AuditEntry } from "#shared/audit.ts";
import { direction, languages, ownNames } from "#shared/languages.ts";
import { JobTable } from "#shared/ui/desk/jobs.tsx";
import { SummaryList } from "#shared/ui/summary.tsx";
import { ToldTitle, titleIn } from "#shared/ui/told.tsx";
import { Deadline, When } from "#shared/ui/when.tsx";
import type { Refused } from "#shared/web/refused.ts";
import type { Preview } from "../../mailing/preview.ts";
import type { Announcement } from "../announcement.ts";
import type { Seen } from "../seeing.ts";
import type { DeskKey } from "../writing-words.ts";
import { DecisionsPart } from "./decisions-part.tsx";
import { DeskPage, type Frame } from "./frame.tsx";
import { HistoryPart } from "./history-part.tsx";
import { MailingPart } from "./mailing-part.tsx";
import { Done, RefusedNotice } from "./notices.tsx";
import { StatusTag } from "./tags.tsx";

export interface AnnouncementPageProps extends Frame, Seen {
  readonly announcement: Announcement;
  /** Whether it is of regions that this person works for. */
  readonly own: boolean;
  /** The mail in each language that is read, once it can be sent. */
  readonly previews: readonly Preview[];
  readonly history: readonly AuditEntry[];
  readonly names: ReadonlyMap<string, string>;
  readonly refused: Refused | undefined;
  readonly done: string | undefined;
}

const Facts = ({ s, now, announcement }: AnnouncementPageProps) => {
  const { kind, regions, objectives, until, link, publishedAt, correctedAt, reason } = announcement;
  const { t } = s;
  return (
    <SummaryList
      s={s}
      rows={[
        { label: t("field.kind"), value: t(`announcement_kind.${kind}`) },
        { label: t("field.regions"), value: regions.map((region) => t(`region.${region}`)).join("; ") },
        {
          label: t("field.objectives"),
          value:
            objectives.length > 0 ? (
              <ul>
                {objectives.map((objective) => (
                  <li>
                    {objective}. {t(`objective.${objective}`)}
                  </li>
                ))}
              </ul>
            ) : (
              t("writing.all_objectives")
            ),
        },
        {
          label: t("field.until.at"),
          value: until ? (
            <Deadline s={s} instant={until.at} zone={until.zone} now={now} of="announced" />
          ) : (
            t("writing.no_end")
          ),
        },
        { label: t("field.link"), value: link ? <bdi dir="ltr">{link}</bdi> : t("writing.no_link") },
        ...(publishedAt ? [{ label: t("event.publish"), value: <When s={s} instant={publishedAt} /> }] : []),
        ...(correctedAt ? [{ label: t("event.correct"), value: <When s={s} instant={correctedAt} /> }] : []),
        ...(reason ? [{ label: t("field.reason"), value: t(`withdrawal.${reason}`) }] : []),
      ]}
    />
  );
};

const Texts = ({ announcement: { title, text } }: AnnouncementPageProps) => (
  <>
    {languages
      .filter((language) => title[language])
      .map((language) => (
        <details>
          <summary>
            <span lang={language} dir={direction(language)}>
              {ownNames[language]}
            </span>
          </summary>
          <div lang={language} dir={direction(language)}>
            <p>
              <strong>{title[language]}</strong>
            </p>
            {(text[language] ?? "").split(/\n+/).map((paragraph) => (
              <p>{paragraph}</p>
            ))}
          </div>
        </details>
      ))}
  </>
);

/** An announcement with everything about it and its mailing, and what can be decided now. */
export const AnnouncementPage = (props: AnnouncementPageProps) => {
  const { s, announcement, refused, done } = props;
  const { t, language } = s;
  const { id, title, status } = announcement;
  return (
    <DeskPage {...props} title={titleIn({ language, texts: title })} wrong={refused?.status === 422}>
      <RefusedNotice s={s} refused={refused} />
      <Done s={s} done={done} />
      <h1>
        <ToldTitle language={language} texts={title} /> <StatusTag s={s} announcement={announcement} />
      </h1>
      {status === "published" && (
        <p>
          <a href={`/${language}/announcements/${id}`}>{t("desk.public_page")}</a>
        </p>
      )}
      <Facts {...props} />
      <h2>{t("field.languages")}</h2>
      <Texts {...props} />
      <DecisionsPart {...props} />
      {(status === "published" || announcement.mailing.list !== undefined) && <MailingPart {...props} />}
      <JobTable {...props} labelOf={(kind) => t(`job.${kind}` as DeskKey)} />
      <HistoryPart {...props} />
    </DeskPage>
  );
};
