import type { PublishedBriefing } from "#shared/briefings/published-briefings.ts";
import type { PublishedCall, PublishedForum } from "#shared/published-rows.ts";
import type { SummaryRow } from "#shared/ui/summary.tsx";
import { ToldTitle } from "#shared/ui/told.tsx";
import type { PublicSpeech } from "../public-words.ts";

/** What a briefing is about, as far as that is announced. */
export interface About {
  readonly forum?: Pick<PublishedForum, "id" | "title"> | undefined;
  readonly call?: Pick<PublishedCall, "id" | "title"> | undefined;
}

/** For whom it is, what it is about, and the rule of places where there is one. */
export const factRows = (s: PublicSpeech, briefing: PublishedBriefing, { forum, call }: About): SummaryRow[] => {
  const { t, language } = s;
  const { audience, regions, perOrganization, perRegion } = briefing;
  const limits = [
    ...(perOrganization > 0 ? [t("rule.per_organization", { count: perOrganization })] : []),
    ...(perRegion > 0 ? [t("rule.per_region", { count: perRegion })] : []),
  ];
  const row = (label: string, value: SummaryRow["value"], isThere = true): SummaryRow[] =>
    isThere ? [{ label, value }] : [];
  return [
    ...row(
      t("briefing.audience"),
      <ToldTitle language={language} texts={audience} />,
      Object.values(audience).some(Boolean),
    ),
    ...row(
      t("briefing.regions"),
      regions.map((region, place) => (
        <>
          {place > 0 && <br />}
          <a href={`/${language}/regions/${region}`}>{t(`region.${region}`)}</a>
        </>
      )),
    ),
    ...row(
      t("briefing.forum"),
      forum && (
        <a href={`/${language}/forums/${forum.id}`}>
          <ToldTitle language={language} texts={forum.title} />
        </a>
      ),
      forum !== undefined,
    ),
    ...row(
      t("briefing.call"),
      forum && call && (
        <a href={`/${language}/forums/${forum.id}#${call.id}`}>
          <ToldTitle language={language} texts={call.title} />
        </a>
      ),
      forum !== undefined && call !== undefined,
    ),
    ...row(
      t("briefing.limits"),
      limits.map((limit, place) => (
        <>
          {place > 0 && <br />}
          {limit}
        </>
      )),
      limits.length > 0,
    ),
  ];
};
