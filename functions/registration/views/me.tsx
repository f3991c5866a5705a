import type { Child } from "hono/jsx";
import { ownPage } from "#shared/case-address.ts";
import type { Case } from "#shared/cases.ts";
import { direction, type Language } from "#shared/languages.ts";
import type { Letter } from "#shared/letters.ts";
import type { Organization } from "#shared/organizations.ts";
import type { Page as ListPage } from "#shared/paging.ts";
import type { Person } from "#shared/people.ts";
import type { Session } from "#shared/session.ts";
import { letterState, letterStateOf } from "#shared/standing/letter-state.ts";
import { nextIn, type StandingKey, statusIn } from "#shared/standing/standing-words.ts";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { Notice } from "#shared/ui/notice.tsx";
import { Page, type User } from "#shared/ui/page.tsx";
import { Pages } from "#shared/ui/pages.tsx";
import { QuotedName } from "#shared/ui/quote.tsx";
import { SummaryList } from "#shared/ui/summary.tsx";
import { Table } from "#shared/ui/table.tsx";
import { Day, When } from "#shared/ui/when.tsx";
import { letterTitle } from "./letter-title.ts";
import type { RegistrationSpeech } from "./profile-fields.tsx";

interface Frame {
  readonly s: RegistrationSpeech;
  readonly path: string;
  readonly user: User;
  /** Of somebody whom our mail does not reach. */
  readonly banner: Child;
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
  /** Another device was signed out just now. */
  readonly ended: boolean;
}

const CaseTable = ({ s, cases, zone }: { s: RegistrationSpeech; cases: readonly Case[]; zone: string }) => (
  <Table
    caption={s.t("me.cases")}
    columns={[
      { label: s.t("status.field") },
      { label: s.t("me.case.kind") },
      { label: s.t("me.case.name") },
      { label: s.t("status.stands") },
      { label: s.t("status.since") },
      { label: s.t("status.next") },
      { label: s.t("status.due") },
    ]}
    rows={cases.map((row) => {
      const { reference, title, language, next, since, dueBy } = row;
      return [
        <a class="whole" href={`/${s.language}${ownPage(row)}`}>
          {reference}
        </a>,
        s.t(`kind.${row.capability}.${row.kind}` as StandingKey),
        <QuotedName language={language} text={title} />,
        statusIn(s, row),
        <Day s={s} instant={since} zone={zone} />,
        nextIn(s, row),
        next !== "nobody" && <When s={s} instant={dueBy} zone={zone} />,
      ];
    })}
  />
);

export const MePage = (props: MePageProps) => {
  const { s, path, user, person, organizations, cases, sessions, current, hidden, ended, banner } = props;
  const { t } = s;
  const zone = person?.timeZone || "UTC";
  return (
    <Page s={s} title={t("me.title")} path={path} user={user} wide>
      {banner}
      {ended && (
        <Notice s={s} kind="success">
          <p>{t("me.session.ended")}</p>
        </Notice>
      )}
      <h1>{t("me.title")}</h1>
      {organizations.length === 0 && <p>{t("me.no_organization")}</p>}
      {cases.length > 0 && <CaseTable s={s} cases={cases} zone={zone} />}
      <h2>
        <a href={`/${s.language}/me/letters`}>{t("me.letters")}</a>
      </h2>
      <p>{t("me.letters.lead")}</p>
      <p>
        <a href={`/${s.language}/me/address`}>{t("me.address")}</a>
      </p>
      <h2>
        <a href={`/${s.language}/announcements/mine`}>{t("me.news")}</a>
      </h2>
      <p>{t("me.news.lead")}</p>
      <p>
        <a href={`/${s.language}/my-data`}>{t("me.data")}</a>
      </p>
      <h2>{t("me.sessions")}</h2>
      <p>{t("me.sessions.lead")}</p>
      <Table
        caption={t("me.sessions")}
        captionUnseen
        columns={[
          { label: t("me.session.device") },
          { label: t("me.session.since") },
          { label: t("me.session.end"), actions: true },
        ]}
        rows={sessions.map(({ hash, device, startedAt }) => [
          hash === current ? t("me.session.this") : device || t("me.session.unknown"),
          <When s={s} instant={startedAt} zone={zone} />,
          hash === current ? (
            <Form action={`/${s.language}/sign-in/out`} hidden={hidden}>
              <Submit label={t("sign_in.out")} kind="secondary" />
            </Form>
          ) : (
            <Form action={`/${s.language}/me/sessions`} hidden={{ ...hidden, session: hash }}>
              <Submit label={t("me.session.end")} kind="secondary" />
            </Form>
          ),
        ])}
      />
    </Page>
  );
};

interface LetterTableProps extends Pick<Frame, "s"> {
  readonly letters: readonly Letter[];
  /** Where a letter is opened, if the reader may. */
  readonly at: (letter: Letter) => string;
  readonly zone?: string | undefined;
  /** All of one case, which need not be said for each. */
  readonly ofOneCase?: boolean;
}

export const LetterTable = ({ s, letters, at, zone, ofOneCase }: LetterTableProps) => (
  <Table
    caption={s.t("me.letters")}
    captionUnseen
    columns={[
      { label: s.t("me.letter.subject") },
      ...(ofOneCase ? [] : [{ label: s.t("me.letter.about") }]),
      { label: s.t("me.letter.when") },
      { label: s.t("me.letter.sent") },
    ]}
    rows={letters.map((letter) => [
      <a href={at(letter)}>{letterTitle(s, letter)}</a>,
      ...(ofOneCase ? [] : [<span class="whole">{letter.reference}</span>]),
      <When s={s} instant={letter.writtenAt} zone={zone} />,
      <span data-state={letterStateOf(letter).state}>{letterState(s, letter, zone)}</span>,
    ])}
  />
);

interface LettersPageProps extends Frame {
  readonly letters: ListPage<Letter>;
  readonly first: boolean;
}

export const LettersPage = ({ s, path, user, banner, letters, first }: LettersPageProps) => {
  const here = `/${s.language}/me/letters`;
  return (
    <Page s={s} title={s.t("me.letters")} path={path} user={user} wide>
      {banner}
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

export const LetterPage = ({ s, path, user, banner, letter, rendered }: LetterPageProps) => (
  <Page s={s} title={letterTitle(s, letter)} path={path} user={user}>
    {banner}
    <p>
      <a href={`/${s.language}/me/letters`}>{s.t("me.letters")}</a>
    </p>
    <h1>{letterTitle(s, letter)}</h1>
    <SummaryList
      s={s}
      rows={[
        { label: s.t("me.letter.subject"), value: <bdi lang={rendered.language}>{rendered.subject}</bdi> },
        { label: s.t("me.letter.when"), value: <When s={s} instant={letter.sentAt ?? letter.writtenAt} /> },
        { label: s.t("me.letter.sent"), value: letterState(s, letter) },
      ]}
    />
    <article lang={rendered.language} dir={direction(rendered.language)}>
      {rendered.body}
    </article>
  </Page>
);
