import { AnnouncementList } from "#shared/announcements/announcement-list.tsx";
import type { AnnouncementsKey } from "#shared/announcements/announcements-words.ts";
import type { AnnouncementCard } from "#shared/announcements/published-announcements.ts";
import type { BriefingsKey } from "#shared/briefings/briefings-words.ts";
import type { ListedBriefing } from "#shared/briefings/published-briefings.ts";
import { UpcomingBriefings } from "#shared/briefings/upcoming-briefings.tsx";
import type { InputsKey } from "#shared/inputs/inputs-words.ts";
import { LatestInputs } from "#shared/inputs/latest-inputs.tsx";
import type { InputCard } from "#shared/inputs/published-inputs.ts";
import { toldIn } from "#shared/localized.ts";
import type { Speech } from "#shared/speech.ts";
import { instantInWords } from "#shared/time.ts";
import { Page } from "#shared/ui/page.tsx";
import { QuotedName } from "#shared/ui/quote.tsx";
import type { SharedKey } from "#shared/words.ts";
import type { DateEntry, Dates } from "../dates.ts";
import type { PortalKey } from "../portal-words.ts";

interface HomeProps {
  readonly s: Speech<SharedKey | PortalKey | InputsKey | BriefingsKey | AnnouncementsKey>;
  readonly path: string;
  readonly now: Date;
  readonly dates: Dates;
  /** The newest that are published. */
  readonly inputs: readonly InputCard[];
  /** Those that take place next. */
  readonly briefings: readonly ListedBriefing[];
  /** The newest that are still news. */
  readonly announcements: readonly AnnouncementCard[];
}

const DateList = ({ s, entries }: Pick<HomeProps, "s"> & { readonly entries: readonly DateEntry[] }) => (
  <ul>
    {entries.map(({ kind, title, forum, path, instant, zone }) => {
      const told = toldIn(title, s.language);
      const of = toldIn(forum, s.language);
      return (
        <li>
          <a href={`/${s.language}${path}`}>
            <QuotedName language={told?.language} text={told?.text ?? ""} />
          </a>
          <br />
          {of && (
            <>
              <QuotedName language={of.language} text={of.text} />
              <br />
            </>
          )}
          <time datetime={instant}>{s.t(`home.date.${kind}`, { when: instantInWords(s, instant, zone) })}</time>
        </li>
      );
    })}
  </ul>
);

const ways = [
  ["registration", "/registration"],
  ["take_part", "/take-part"],
  ["accreditation", "/accreditation"],
  ["briefings", "/briefings"],
  ["submissions", "/submissions"],
  ["status", "/status"],
  ["directory", "/directory"],
  ["sign_in", "/sign-in"],
] as const;

export const HomePage = ({ s, path, now, dates, inputs, briefings, announcements }: HomeProps) => (
  <Page s={s} title={s.t("nav.home")} path={path}>
    <h1>{s.t("home.title")}</h1>
    <p>{s.t("home.what")}</p>
    <h2>{s.t("home.open")}</h2>
    <p>{s.t("home.open.registration")}</p>
    <p class="buttons">
      <a class="button primary" href={`/${s.language}/registration`}>
        {s.t("nav.registration")}
      </a>
    </p>
    {dates.open.length > 0 && <DateList s={s} entries={dates.open} />}
    {dates.open.length === 0 && briefings.length === 0 && <p>{s.t("home.open.nothing_else")}</p>}
    {dates.next.length > 0 && (
      <>
        <h2>{s.t("home.next")}</h2>
        <DateList s={s} entries={dates.next} />
      </>
    )}
    <p>
      <a href={`/${s.language}/forums`}>{s.t("home.all_dates")}</a>
    </p>
    {announcements.length > 0 && (
      <>
        <h2>{s.t("announcements.title")}</h2>
        <AnnouncementList s={s} cards={announcements} />
        <p>
          <a href={`/${s.language}/announcements`}>{s.t("announcements.all")}</a>
        </p>
      </>
    )}
    {briefings.length > 0 && (
      <>
        <h2>{s.t("briefings.upcoming")}</h2>
        <UpcomingBriefings s={s} now={now} briefings={briefings} />
        <p>
          <a href={`/${s.language}/briefings`}>{s.t("briefings.calendar")}</a>
        </p>
      </>
    )}
    {inputs.length > 0 && (
      <>
        <h2>{s.t("inputs.latest")}</h2>
        <LatestInputs s={s} cards={inputs} />
        <p>
          <a href={`/${s.language}/submissions`}>{s.t("inputs.all")}</a>
        </p>
      </>
    )}
    <h2>{s.t("home.do")}</h2>
    {ways.map(([way, address]) => (
      <>
        <h3>
          <a href={`/${s.language}${address}`}>{s.t(`nav.${way}`)}</a>
        </h3>
        <p>{s.t(`home.do.${way}`)}</p>
      </>
    ))}
  </Page>
);
