import type { Child } from "hono/jsx";
import type { Case } from "#shared/cases.ts";
import { direction, type Language } from "#shared/languages.ts";
import type { Letter } from "#shared/letters.ts";
import type { Organization } from "#shared/organizations.ts";
import type { Page as ListPage } from "#shared/paging.ts";
import type { Person } from "#shared/people.ts";
import type { Session } from "#shared/session.ts";
import { Form, HiddenFields, Submit } from "#shared/ui/forms.tsx";
import { Page } from "#shared/ui/page.tsx";
import { Pages } from "#shared/ui/pages.tsx";
import { QuotedName } from "#shared/ui/quote.tsx";
import { SummaryList } from "#shared/ui/summary.tsx";
import { Table } from "#shared/ui/table.tsx";
import { When } from "#shared/ui/when.tsx";
import type { RegistrationKey } from "../registration-words.ts";
import type { RegistrationSpeech } from "./profile-fields.tsx";

interface Frame {
  readonly s: RegistrationSpeech;
  readonly path: string;
}

interface MePageProps extends Frame {
  readonly now: Date;
  readonly person: Person | undefined;
  readonly organizations: readonly Organization[];
  readonly cases: readonly Case[];
  readonly sessions: readonly Session[];
  /** The session this page was asked for in. */
  readonly current: string;
  readonly hidden: Readonly<Record<string, string>>;
  readonly desk: boolean;
}

const CaseTable = ({ s, cases, zone }: { s: RegistrationSpeech; cases: readonly Case[]; zone: string }) => (
  <Table
    caption={s.t("me.cases")}
    columns={[
      { label: s.t("status.field") },
      { label: s.t("field.name") },
      { label: s.t("status.stands") },
      { label: s.t("status.next") },
      { label: s.t("status.since") },
    ]}
    rows={cases.map(({ reference, title, language, status, next, since }) => [
      <a href={`/${s.language}/me/cases/${reference}`}>{reference}</a>,
      <QuotedName language={language} text={title} />,
      s.t(`status.${status}` as RegistrationKey),
      s.t(`next.${next}`),
      <When s={s} instant={since} zone={zone} />,
    ])}
  />
);

export const MePage = ({ s, path, person, organizations, cases, sessions, current, hidden, desk }: MePageProps) => {
  const { t } = s;
  const zone = person?.timeZone || "UTC";
  return (
    <Page s={s} title={t("me.title")} path={path} user={{ desk }} wide>
      <h1>{t("me.title")}</h1>
      {organizations.length === 0 && <p>{t("me.no_organization")}</p>}
      {cases.length > 0 && <CaseTable s={s} cases={cases} zone={zone} />}
      <h2>{t("me.letters")}</h2>
      <p>
        <a href={`/${s.language}/me/letters`}>{t("me.letters")}</a>
      </p>
      <h2>{t("me.sessions")}</h2>
      <p>{t("me.sessions.lead")}</p>
      <Table
        caption={t("me.sessions")}
        captionUnseen
        columns={[{ label: t("me.sessions") }, { label: t("me.session.since") }, { label: t("me.session.end") }]}
        rows={sessions.map(({ hash, device, startedAt }) => [
          hash === current ? t("me.session.this") : device || t("me.session.unknown"),
          <When s={s} instant={startedAt} zone={zone} />,
          <Form action={`/${s.language}/me/sessions`} hidden={hidden}>
            <HiddenFields fields={{ session: hash }} />
            <Submit label={t("me.session.end")} kind="secondary" />
          </Form>,
        ])}
      />
      <Form action={`/${s.language}/sign-in/out`} hidden={hidden}>
        <Submit label={t("sign_in.out")} kind="secondary" />
      </Form>
    </Page>
  );
};

interface LetterTableProps extends Pick<Frame, "s"> {
  readonly letters: readonly Letter[];
  /** Where a letter is opened, if the reader may. */
  readonly at: (letter: Letter) => string;
}

export const LetterTable = ({ s, letters, at }: LetterTableProps) => (
  <Table
    caption={s.t("me.letters")}
    captionUnseen
    columns={[
      { label: s.t("me.letter.subject") },
      { label: s.t("me.letter.about") },
      { label: s.t("status.since") },
      { label: s.t("me.letter.sent") },
    ]}
    rows={letters.map((letter) => [
      <a href={at(letter)} lang={letter.language}>
        {letter.subject}
      </a>,
      letter.reference ?? "",
      <When s={s} instant={letter.writtenAt} />,
      <span data-state={letter.state}>{s.t(`me.letter.state.${letter.state}`)}</span>,
    ])}
  />
);

interface LettersPageProps extends Frame {
  readonly letters: ListPage<Letter>;
  readonly first: boolean;
}

export const LettersPage = ({ s, path, letters, first }: LettersPageProps) => {
  const here = `/${s.language}/me/letters`;
  return (
    <Page s={s} title={s.t("me.letters")} path={path} user={{ desk: false }} wide>
      <p>
        <a href={`/${s.language}/me`}>{s.t("me.title")}</a>
      </p>
      <h1>{s.t("me.letters")}</h1>
      <p>{s.t(letters.items.length > 0 ? "me.letters.lead" : "me.letters.none")}</p>
      {letters.items.length > 0 && <LetterTable s={s} letters={letters.items} at={({ id }) => `${here}/${id}`} />}
      <Pages s={s} next={letters.next && `${here}?after=${letters.next}`} first={first ? undefined : here} />
    </Page>
  );
};

interface LetterPageProps extends Frame {
  readonly letter: Letter;
  readonly rendered: { readonly language: Language; readonly subject: string; readonly body: Child };
}

export const LetterPage = ({ s, path, letter, rendered }: LetterPageProps) => (
  <Page s={s} title={rendered.subject} path={path} user={{ desk: false }}>
    <p>
      <a href={`/${s.language}/me/letters`}>{s.t("me.letters")}</a>
    </p>
    <h1>{rendered.subject}</h1>
    <SummaryList
      s={s}
      rows={[
        { label: s.t("me.letter.sent"), value: s.t(`me.letter.state.${letter.state}`) },
        { label: s.t("status.since"), value: <When s={s} instant={letter.sentAt ?? letter.writtenAt} /> },
      ]}
    />
    <article lang={rendered.language} dir={direction(rendered.language)}>
      {rendered.body}
    </article>
  </Page>
);
