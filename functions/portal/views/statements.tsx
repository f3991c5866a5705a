import type { Child } from "hono/jsx";
import { privacyNoticeVersion } from "#shared/promises.ts";
import { keptRow } from "#shared/retention/kept-rows.ts";
import type { RetentionName } from "#shared/retention.ts";
import { dateOnly } from "#shared/time.ts";
import { Page } from "#shared/ui/page.tsx";
import type { TextProps } from "./glossary.tsx";

const Section = ({ title, children }: { readonly title: string; readonly children?: Child }) => (
  <>
    <h2>{title}</h2>
    {children}
  </>
);

const Points = ({ texts }: { readonly texts: readonly string[] }) => (
  <ul>
    {texts.map((text) => (
      <li>{text}</li>
    ))}
  </ul>
);

/** What people ask about first; the whole table has a page of its own. */
const told: readonly RetentionName[] = [
  "account",
  "sessions",
  "drafts",
  "registration",
  "profile",
  "application",
  "lists",
  "representative",
  "travel",
  "input",
  "publishedInput",
  "signUp",
  "briefingQuestion",
  "enquiry",
  "report",
  "subscription",
  "comment",
  "mail",
  "record",
];

export const PrivacyPage = ({ s, path }: TextProps) => {
  const { t, language } = s;
  return (
    <Page s={s} title={t("privacy.title")} path={path}>
      <h1>{t("privacy.title")}</h1>
      <p class="light">{t("texts.version", { version: privacyNoticeVersion })}</p>
      <p>{t("privacy.lead")}</p>
      <Section title={t("privacy.who")}>
        <p>{t("privacy.who.text")}</p>
      </Section>
      <Section title={t("privacy.keep")}>
        <Points
          texts={[
            t("privacy.keep.public"),
            t("privacy.keep.internal"),
            t("privacy.keep.protected"),
            t("privacy.keep.email"),
            t("privacy.keep.mails"),
            t("privacy.keep.decisions"),
            t("privacy.keep.comments"),
            t("privacy.keep.sign_ups"),
            t("privacy.keep.questions"),
          ]}
        />
      </Section>
      <Section title={t("privacy.never")}>
        <Points
          texts={[
            t("privacy.never.tracking"),
            t("privacy.never.cookies"),
            t("privacy.never.passed_on"),
            t("privacy.never.addresses"),
          ]}
        />
      </Section>
      <Section title={t("privacy.how_long")}>
        <ul>
          {told.map((name) => {
            const { what, howLong } = keptRow(s, name);
            return (
              <li data-kept={name}>
                <strong>{what}</strong>
                <br />
                {howLong}
              </li>
            );
          })}
        </ul>
        <p>
          <a href={`/${language}/my-data/kept`}>{t("privacy.how_long.all")}</a>
        </p>
      </Section>
      <Section title={t("privacy.rights")}>
        <Points
          texts={[
            t("privacy.rights.see"),
            t("privacy.rights.correct"),
            t("privacy.rights.close"),
            t("privacy.rights.ask"),
          ]}
        />
        <p>
          <a href={`/${language}/my-data`}>{t("privacy.rights.own")}</a>
        </p>
      </Section>
      <p>{t("privacy.changes")}</p>
    </Page>
  );
};

const accessibilityVersion = "2026-11-21";

export const AccessibilityPage = ({ s, path }: TextProps) => {
  const { t, language } = s;
  return (
    <Page s={s} title={t("accessibility.title")} path={path}>
      <h1>{t("accessibility.title")}</h1>
      <p class="light">{t("texts.version", { version: dateOnly(language, accessibilityVersion) })}</p>
      <p>{t("accessibility.lead")}</p>
      <Section title={t("accessibility.aim")}>
        <Points
          texts={[
            t("accessibility.aim.standard"),
            t("accessibility.aim.keyboard"),
            t("accessibility.aim.zoom"),
            t("accessibility.aim.light"),
            t("accessibility.aim.languages"),
          ]}
        />
      </Section>
      <Section title={t("accessibility.limits")}>
        <Points texts={[t("accessibility.limits.tests"), t("accessibility.limits.texts")]} />
      </Section>
      <Section title={t("accessibility.help")}>
        <p>{t("accessibility.help.text")}</p>
        <p>
          <a href={`/${language}/take-part`}>{t("accessibility.help.link")}</a>
        </p>
      </Section>
    </Page>
  );
};
