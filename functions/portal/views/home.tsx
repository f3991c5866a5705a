import { toldIn } from "#shared/localized.ts";
import type { Speech } from "#shared/speech.ts";
import { instantInWords } from "#shared/time.ts";
import { Page } from "#shared/ui/page.tsx";
import { QuotedName } from "#shared/ui/quote.tsx";
import type { SharedKey } from "#shared/words.ts";
import type { DateEntry, Dates } from "../dates.ts";
import type { PortalKey } from "../portal-words.ts";

interface HomeProps {
  readonly s: Speech<SharedKey | PortalKey>;
  readonly path: string;
  readonly dates: Dates;
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
  ["status", "/status"],
  ["directory", "/directory"],
  ["sign_in", "/sign-in"],
] as const;

export const HomePage = ({ s, path, dates }: HomeProps) => (
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
    {dates.open.length > 0 ? <DateList s={s} entries={dates.open} /> : <p>{s.t("home.open.nothing_else")}</p>}
    {dates.next.length > 0 && (
      <>
        <h2>{s.t("home.next")}</h2>
        <DateList s={s} entries={dates.next} />
      </>
    )}
    <p>
      <a href={`/${s.language}/forums`}>{s.t("home.all_dates")}</a>
    </p>
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
