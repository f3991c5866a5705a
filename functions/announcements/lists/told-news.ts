import type { NewsItem } from "#shared/announcements/news.ts";
import { phaseOf } from "#shared/forums.ts";
import type { Localized } from "#shared/localized.ts";
import type { Published } from "#shared/published.ts";

/** News with its words, as they stand when it is mailed. */
export interface ToldNews {
  readonly item: NewsItem;
  readonly title: Localized;
  /** Its public page, without the language. */
  readonly path: string;
  /** What happens when, and the zone in which that was set. */
  readonly when?:
    | { readonly what: "until" | "opens" | "begins"; readonly at: string; readonly zone: string }
    | undefined;
}

type Read = (published: Published, item: NewsItem, now: Date) => Promise<Omit<ToldNews, "item"> | undefined>;

const announcement: Read = async (published, { id }, now) => {
  const row = await published.announcement(id);
  if (!row || (row.until && row.until.at <= now.toISOString())) return undefined;
  const when = row.until && { what: "until" as const, ...row.until };
  return { title: row.title, path: `/announcements/${id}`, when };
};

const call: Read = async (published, { id, opened }, now) => {
  const [forum = "", name] = id.split("#");
  const row = (await published.callsOf(forum)).find((one) => one.id === name);
  const phase = row && phaseOf(row, now);
  if (!row || !(phase === "open" || (phase === "announced" && !opened))) return undefined;
  const { opensAt, closesAt, zone } = row;
  const when =
    phase === "open" ? { what: "until" as const, at: closesAt, zone } : { what: "opens" as const, at: opensAt, zone };
  return { title: row.title, path: `/forums/${forum}`, when };
};

const briefing: Read = async (published, { id }, now) => {
  const row = await published.briefing(id);
  if (row?.status !== "announced") return undefined;
  const ahead = row.sessions.filter(({ cancelled, startsAt }) => !cancelled && startsAt > now.toISOString());
  const [next] = ahead.toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  return (
    next && { title: row.title, path: `/briefings/${id}`, when: { what: "begins", at: next.startsAt, zone: next.zone } }
  );
};

const reading = { announcement, opportunity: announcement, call, briefing };

/** What news says now; nothing when it was withdrawn or called off, or is over. */
export const readNews: (published: Published, item: NewsItem, now: Date) => Promise<ToldNews | undefined> = async (
  published,
  item,
  now,
) => {
  const told = await reading[item.kind](published, item, now);
  return told && { item, ...told };
};
