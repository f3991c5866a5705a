import type { Briefing } from "#shared/briefings/briefing.ts";
import { dateOnly } from "#shared/time.ts";
import { Table } from "#shared/ui/table.tsx";
import { Tag, type TagKind } from "#shared/ui/tag.tsx";
import { type LocalHours, type PlaceHours, type RegionHours, type Suggestion, spansOf } from "../coverage.ts";
import type { DeskSpeech } from "../planning-words.ts";
import type { BriefingPageProps } from "./briefing-page.tsx";

const kinds = { all: "good", some: "waiting", none: "bad" } as const satisfies Record<string, TagKind>;

/** The hour of a session at a place; a good one is marked by a sign and in words, not by colour alone. */
const Hours = ({ s, hours }: { readonly s: DeskSpeech; readonly hours: LocalHours }) => {
  const { startsAt, endsAt, good } = hours;
  const times = `${startsAt.slice(11, 16)}–${endsAt.slice(11, 16)}`;
  // A local day, not an instant: read as if it were one at Greenwich.
  const day = dateOnly(s.language, `${startsAt}Z`);
  return (
    <span data-good={String(good)}>
      <bdi dir="ltr">{good ? <Tag text={`✓ ${times}`} kind="good" /> : times}</bdi>{" "}
      {good && <span class="unseen">{s.t("coverage.good")} </span>}
      <span class="light">{day}</span>
    </span>
  );
};

/** A session over its column: its name, and when it begins by universal time. */
const headingOf = (s: DeskSpeech, { sessions }: Briefing, id: string) => {
  const startsAt = sessions.find((session) => session.id === id)?.startsAt ?? "";
  return s.t("time.utc", { when: `${id}, ${startsAt.slice(11, 16)}` });
};

const Region = ({ s, countries, briefing, region }: BriefingPageProps & { readonly region: RegionHours }) => {
  const sessions = region.places[0]?.hours ?? [];
  const rowOf = ({ country, hours, covered }: PlaceHours) => [
    <span data-place={country} data-covered={String(covered)}>
      {countries.get(country) ?? country}
    </span>,
    ...hours.map((one) => <Hours s={s} hours={one} />),
  ];
  return (
    <section data-region={region.region} data-reach={region.reach}>
      <h3>
        {s.t(`region.${region.region}`)} <Tag text={s.t(`coverage.${region.reach}`)} kind={kinds[region.reach]} />
      </h3>
      <Table
        caption={s.t(`region.${region.region}`)}
        captionUnseen
        columns={[
          { label: s.t("coverage.place") },
          ...sessions.map(({ session }) => ({ label: headingOf(s, briefing, session) })),
        ]}
        rows={region.places.map(rowOf)}
      />
    </section>
  );
};

const Suggested = ({ s, suggestion }: { readonly s: DeskSpeech; readonly suggestion: Suggestion | undefined }) => {
  if (!suggestion) return null;
  const { hours, places } = suggestion;
  return (
    <p data-suggestion={hours.join(" ")}>
      {s.t("coverage.suggestion", { hours: spansOf(hours).join(", "), count: places })}
    </p>
  );
};

/** What hour each session has for people in each region, before and after publishing. */
export const CoveragePart = (props: BriefingPageProps) => {
  const { s, coverage, briefing } = props;
  const held = briefing.sessions.some(({ cancelled }) => !cancelled);
  if (!held || briefing.status === "cancelled") return null;
  return (
    <section id="coverage">
      <h2>{s.t("coverage.title")}</h2>
      <p>{s.t("coverage.lead")}</p>
      <Suggested s={s} suggestion={coverage.suggestion} />
      {coverage.regions.map((region) => (
        <Region {...props} region={region} />
      ))}
    </section>
  );
};
