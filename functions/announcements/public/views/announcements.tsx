import { AnnouncementList } from "#shared/announcements/announcement-list.tsx";
import { announcementKinds } from "#shared/announcements/published-announcements.ts";
import { SelectField } from "#shared/ui/fields.tsx";
import { Buttons, Form, Submit } from "#shared/ui/forms.tsx";
import { Page } from "#shared/ui/page.tsx";
import { Pages } from "#shared/ui/pages.tsx";
import { objectives, reviewRegions } from "#shared/vocabularies.ts";
import { announcementsPath } from "../addresses.ts";
import { type Filter, type Found, isNarrowed, queryOf } from "../listing.ts";
import type { PublicSpeech } from "../public-words.ts";
import { FeedHead } from "./feed-head.tsx";

interface AnnouncementsPageProps {
  readonly s: PublicSpeech;
  readonly filter: Filter;
  readonly found: Found;
}

/** As much of a long title as tells one objective from another in a list to choose from. */
const longest = 60;
const short = (text: string) =>
  [...text].length > longest ? `${[...text].slice(0, longest).join("").trimEnd()}…` : text;

const Choices = ({ s, filter }: Pick<AnnouncementsPageProps, "s" | "filter">) => (
  <details open={isNarrowed(filter)}>
    <summary>{s.t("filter.summary")}</summary>
    <Form action={`/${s.language}${announcementsPath}`} method="get">
      <SelectField
        s={s}
        name="region"
        label={s.t("filter.region")}
        prompt={s.t("filter.all")}
        value={filter.region}
        choices={reviewRegions.map((value) => ({ value, label: s.t(`region.${value}`) }))}
      />
      <SelectField
        s={s}
        name="kind"
        label={s.t("filter.kind")}
        prompt={s.t("filter.all")}
        value={filter.kind}
        choices={announcementKinds.map((value) => ({ value, label: s.t(`announcement_kind.${value}`) }))}
      />
      <SelectField
        s={s}
        name="objective"
        label={s.t("filter.objective")}
        prompt={s.t("filter.all")}
        value={filter.objective}
        choices={objectives.map((value) => ({ value, label: `${value}. ${short(s.t(`objective.${value}`))}` }))}
      />
      <Buttons>
        <Submit label={s.t("filter.go")} kind="secondary" />
      </Buttons>
    </Form>
  </details>
);

const Empty = ({ s, filter, found }: AnnouncementsPageProps) => {
  if (found.next) return <p>{s.t("page.further")}</p>;
  return <p>{s.t(isNarrowed(filter) ? "page.none_fits" : "page.none")}</p>;
};

/** What was announced: opportunities that are open on top, then everything else, the newest first. */
export const AnnouncementsPage = (props: AnnouncementsPageProps) => {
  const { s, filter, found } = props;
  const { open, items, next } = found;
  const addressOf = (wanted: Filter) => `/${s.language}${announcementsPath}${queryOf(wanted)}`;
  const feed = `/feeds${announcementsPath}/${s.language}${filter.region ? `/regions/${filter.region}` : ""}.atom`;
  const title = s.t("announcements.title");
  return (
    <Page s={s} title={title} path={`${announcementsPath}${queryOf(filter)}`} head={<FeedHead s={s} address={feed} />}>
      <h1>{title}</h1>
      <p>{s.t("page.lead")}</p>
      <p>
        <a href={`/${s.language}${announcementsPath}/subscribe`}>{s.t("page.by_mail")}</a>
      </p>
      <Choices s={s} filter={filter} />
      {isNarrowed(filter) && (
        <p>
          <a href={addressOf({})}>{s.t("filter.clear")}</a>
        </p>
      )}
      {open.length > 0 && (
        <section id="open">
          <h2>{s.t("page.open")}</h2>
          <AnnouncementList s={s} cards={open} />
        </section>
      )}
      {items.length > 0 && (
        <section id="newest">
          <h2>{s.t("page.newest")}</h2>
          <AnnouncementList s={s} cards={items} />
        </section>
      )}
      {open.length === 0 && items.length === 0 && <Empty {...props} />}
      <Pages
        s={s}
        next={next && addressOf({ ...filter, after: next })}
        first={filter.after && addressOf({ ...filter, after: undefined })}
      />
      <p>
        <a href={feed}>{s.t("feeds.atom")}</a>
      </p>
    </Page>
  );
};
