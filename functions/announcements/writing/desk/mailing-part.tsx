import { direction, ownNames } from "#shared/languages.ts";
import { instantInWords } from "#shared/time.ts";
import { idIn } from "#shared/ui/desk/decision-forms.tsx";
import { errorOf } from "#shared/ui/errors.tsx";
import { TextField } from "#shared/ui/fields.tsx";
import { Notice } from "#shared/ui/notice.tsx";
import { SummaryList } from "#shared/ui/summary.tsx";
import { single } from "#shared/web/forms.ts";
import type { Mailing } from "../announcement.ts";
import { isFresh } from "../obstacles.ts";
import type { AnnouncementPageProps } from "./announcement-page.tsx";
import { DecisionForm, triedFor } from "./decision-form.tsx";
import { whoOf } from "./history-part.tsx";
import { Sheet } from "./sheet.tsx";

const Previews = ({ s, previews }: AnnouncementPageProps) => (
  <>
    <h3>{s.t("mailing.preview")}</h3>
    <p class="light">{s.t("mailing.preview_note")}</p>
    {previews.map(({ language, subject, body }) => (
      <details data-preview={language}>
        <summary>
          <span lang={language} dir={direction(language)}>
            {ownNames[language]}
          </span>
        </summary>
        <div lang={language} dir={direction(language)}>
          <p>
            <strong>{subject}</strong>
          </p>
          {body}
        </div>
      </details>
    ))}
  </>
);

const Sending = (props: AnnouncementPageProps) => {
  const { s } = props;
  const tried = triedFor(props, "send");
  return (
    <DecisionForm {...props} decision="send">
      <TextField
        s={s}
        name="recipients"
        id={idIn("send", "recipients")}
        label={s.t("field.recipients")}
        hint={s.t("hint.recipients")}
        error={errorOf(tried?.errors, "recipients")}
        value={tried && single(tried.form, "recipients")}
        inputmode="numeric"
        short
      />
    </DecisionForm>
  );
};

const Ready = (props: AnnouncementPageProps) => {
  const { s, now, announcement, possible } = props;
  const { counted, readyAt } = announcement.mailing;
  if (!counted || !readyAt) return null;
  const stale = !isFresh(announcement.mailing, now);
  return (
    <>
      <h3>{s.t("mailing.ready")}</h3>
      <p>{s.t("mailing.counted_at", { when: instantInWords(s, readyAt) })}</p>
      {stale && (
        <Notice s={s} kind="warning">
          <p>{s.t("mailing.stale")}</p>
        </Notice>
      )}
      <Sheet s={s} announcement={announcement} counted={counted} />
      {counted.all === 0 ? <p>{s.t("mailing.nobody")}</p> : <Previews {...props} />}
      {possible.includes("send") && counted.all > 0 && <Sending {...props} />}
    </>
  );
};

const Outcome = ({ s, mailing }: Pick<AnnouncementPageProps, "s"> & { readonly mailing: Mailing }) => (
  <>
    <SummaryList
      s={s}
      rows={(["mailed", "tomorrow", "left"] as const).map((one) => ({
        label: s.t(`outcome.${one}`),
        value: <span data-outcome={one}>{String(mailing[one] ?? 0)}</span>,
      }))}
    />
    {(mailing.left ?? 0) > 0 && <p class="light">{s.t("outcome.left_hint")}</p>}
  </>
);

/** Whether nobody goes on with it by themselves. */
const isGivenUp = ({ jobs }: AnnouncementPageProps) => {
  const mails = jobs.filter(({ kind }) => kind === "mail_announcement");
  return mails.some(({ state }) => state === "failed") && !mails.some(({ state }) => state === "waiting");
};

const standing = (props: AnnouncementPageProps): string => {
  const { s, announcement } = props;
  const { state, sendAt } = announcement.mailing;
  if (state === "none" || state === "ready") return s.t("mailing.lead");
  if (state === "waiting") return s.t("mailing.waiting", { when: sendAt ? instantInWords(s, sendAt) : "" });
  return s.t(`mailing.${state}`);
};

/** The mailing of an announcement: how far it is, what it comes to, and what can be decided about it. */
export const MailingPart = (props: AnnouncementPageProps) => {
  const { s, announcement, possible } = props;
  const { mailing } = announcement;
  const { state, by } = mailing;
  const again = state !== "none";
  return (
    <section id="mailing" data-mailing={state}>
      <h2>{s.t("field.mailing")}</h2>
      <p>{standing(props)}</p>
      {by && <SummaryList s={s} rows={[{ label: s.t("mailing.asked_by"), value: <bdi>{whoOf(props, by)}</bdi> }]} />}
      {possible.includes("recall") && <DecisionForm {...props} decision="recall" kind="danger" />}
      {possible.includes("resume") && isGivenUp(props) && <DecisionForm {...props} decision="resume" />}
      {state === "ready" && <Ready {...props} />}
      {state === "done" && <Outcome s={s} mailing={mailing} />}
      {possible.includes("count") && (
        <DecisionForm
          {...props}
          decision="count"
          label={s.t(again ? "decide.count_again" : "decide.count")}
          kind="secondary"
        />
      )}
    </section>
  );
};
