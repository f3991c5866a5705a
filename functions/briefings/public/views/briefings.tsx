import { nextSession } from "#shared/briefings/phase.ts";
import type { ListedBriefing } from "#shared/briefings/published-briefings.ts";
import { languagesIn } from "#shared/briefings/session-rows.ts";
import { FeedHead, FeedLinks } from "#shared/ui/feed-links.tsx";
import { SelectField } from "#shared/ui/fields.tsx";
import { Buttons, Form, Submit } from "#shared/ui/forms.tsx";
import { Page } from "#shared/ui/page.tsx";
import { Pages } from "#shared/ui/pages.tsx";
import { type Filter, type Found, isNarrowed, type Period, queryOf } from "../listing.ts";
import type { PublicSpeech } from "../public-words.ts";
import { Calendar } from "./calendar.tsx";

interface BriefingsPageProps {
  readonly s: PublicSpeech;
  readonly now: Date;
  readonly period: Period;
  readonly filter: Filter;
  readonly found: Found;
}

const paths: Record<Period, string> = { ahead: "/briefings", past: "/briefings/past" };

const Choices = ({ s, period, filter, found }: Omit<BriefingsPageProps, "now">) => (
  <Form action={`/${s.language}${paths[period]}`} method="get">
    <SelectField
      s={s}
      name="region"
      label={s.t("filter.region")}
      prompt={s.t("filter.all")}
      value={filter.region}
      choices={found.regions.map((value) => ({ value, label: s.t(`region.${value}`) }))}
    />
    <SelectField
      s={s}
      name="language"
      label={s.t("filter.language")}
      prompt={s.t("filter.all")}
      value={filter.language}
      choices={found.languages.map((value) => ({ value, label: languagesIn(s.language, [value]) }))}
    />
    <Buttons>
      <Submit label={s.t("filter.go")} kind="secondary" />
    </Buttons>
  </Form>
);

const Empty = ({ s, period, filter, found }: Omit<BriefingsPageProps, "now">) => {
  if (found.next) return <p>{s.t("briefings.look_further")}</p>;
  if (isNarrowed(filter)) return <p>{s.t("briefings.none_fits")}</p>;
  if (period === "past") return <p>{s.t("briefings.past.none")}</p>;
  return (
    <>
      <p>{s.t("briefings.none_ahead")}</p>
      <p>{s.t("briefings.come_back")}</p>
    </>
  );
};

const inOrder = (period: Period, items: readonly ListedBriefing[], now: Date): readonly ListedBriefing[] => {
  const begins = (briefing: ListedBriefing) => nextSession(briefing, now)?.startsAt ?? "";
  return period === "past" ? items : items.toSorted((a, b) => begins(a).localeCompare(begins(b)));
};

/** The calendar of what is ahead, or the list of what is past. */
export const BriefingsPage = (props: BriefingsPageProps) => {
  const { s, now, period, filter, found } = props;
  const [here, there] = period === "ahead" ? (["ahead", "past"] as const) : (["past", "ahead"] as const);
  const title = s.t(here === "ahead" ? "briefings.title" : "briefings.past");
  const addressOf = (wanted: Filter) => `/${s.language}${paths[here]}${queryOf(wanted)}`;
  const beginning: Filter = { ...filter, after: undefined };
  const feed = filter.region
    ? `/feeds/briefings/${s.language}/regions/${filter.region}`
    : `/feeds/briefings/${s.language}`;
  return (
    <Page s={s} title={title} path={`${paths[here]}${queryOf(filter)}`} head={<FeedHead s={s} feed={feed} />}>
      <h1>{title}</h1>
      <p>{s.t(here === "ahead" ? "briefings.lead" : "briefings.past.lead")}</p>
      {(found.regions.length > 1 || found.languages.length > 1 || isNarrowed(filter)) && <Choices {...props} />}
      {isNarrowed(filter) && (
        <p>
          <a href={addressOf({})}>{s.t("filter.clear")}</a>
        </p>
      )}
      {found.items.length === 0 ? (
        <Empty {...props} />
      ) : (
        <Calendar s={s} now={now} briefings={inOrder(here, found.items, now)} />
      )}
      <Pages
        s={s}
        next={found.next && addressOf({ ...filter, after: found.next })}
        first={filter.after && addressOf(beginning)}
      />
      <p>
        <a href={`/${s.language}${paths[there]}`}>{s.t(there === "past" ? "briefings.past" : "briefings.ahead")}</a>
      </p>
      <FeedLinks s={s} feed={feed} />
    </Page>
  );
};
