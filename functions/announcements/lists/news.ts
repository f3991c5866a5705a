import type { NewsItem } from "#shared/announcements/news.ts";
import type { Organizations } from "#shared/organizations.ts";
import { newsKeptDays, newsLinkDays } from "#shared/promises.ts";
import type { Published } from "#shared/published.ts";
import { hearsOfOpenings } from "#shared/recipients.ts";
import { steadily } from "#shared/steadily.ts";
import { addressKeyOf, type Suppressions, stoppedBy } from "#shared/suppressions.ts";
import type { Write } from "#shared/transaction.ts";
import { concerns } from "./concerns.ts";
import { newsMail } from "./news-mail.ts";
import { settle } from "./settling.ts";
import { itemKeyOf, type Subscriptions } from "./store.ts";
import type { Subscription } from "./subscription.ts";
import { readNews, type ToldNews } from "./told-news.ts";

/**
 * What became of news for a subscriber: mailed at once; waiting for the next mail; had before, or told to them as focal points; not of what they want; not mailed
 * to an address that takes no news; over or withdrawn; or there is no such subscription any more.
 */
const newsOutcomes = ["mailed", "tomorrow", "had", "unwanted", "stopped", "over", "gone"] as const;
export type NewsOutcome = (typeof newsOutcomes)[number];

const day = 24 * 3600 * 1000;
const dayOf = (at: Date) => at.toISOString().slice(0, 10);
const later = (now: Date, days: number) => new Date(now.getTime() + days * day);

/** When the mail of the day after goes out (UTC). */
const digestTime = "T06:00:00.000Z";
const nextDigest = (now: Date) => `${dayOf(later(now, 1))}${digestTime}`;

/** Gives news to subscribers: each of them at most one mail a day (UTC), and nothing twice. */
export class News {
  readonly #subscriptions: Subscriptions;
  readonly #suppressions: Suppressions;
  readonly #published: Published;
  readonly #organizations: Organizations;

  constructor(
    subscriptions: Subscriptions,
    suppressions: Suppressions,
    published: Published,
    organizations: Organizations,
  ) {
    this.#organizations = organizations;
    this.#subscriptions = subscriptions;
    this.#suppressions = suppressions;
    this.#published = published;
  }

  /** Safe to run twice and at once. */
  give(id: string, item: NewsItem, now: Date): Promise<NewsOutcome> {
    return steadily(() => this.#give(id, item, now));
  }

  /** What news says now; nothing when it is over. */
  read(item: NewsItem, now: Date): Promise<ToldNews | undefined> {
    return readNews(this.#published, item, now);
  }

  /** Mails all that waits for a subscriber, if it is time for that. Safe to run twice and at once. */
  async digest(read: Subscription, now: Date): Promise<void> {
    await steadily(async () => {
      const from = await this.#subscriptions.find(read.id);
      if (from?.digestAt === undefined || from.digestAt > now.toISOString()) return;
      if (from.lastNewsOn === dayOf(now)) return this.#store([], { ...from, digestAt: nextDigest(now) }, from);
      const [told, stopped] = [await this.#waiting(from, now), await this.#isStopped(from)];
      const { digestAt: _, ...rest } = from;
      const to = { ...rest, toldTo: from.version + 1 };
      if (told.length === 0 || stopped) return this.#store([], to, from);
      return this.#store(await this.#mail(from, told, now), { ...to, lastNewsOn: dayOf(now) }, from);
    });
  }

  async #give(id: string, item: NewsItem, now: Date): Promise<NewsOutcome> {
    const from = await this.#subscriptions.find(id);
    if (from?.state !== "confirmed") return "gone";
    if (!concerns(from, item)) return "unwanted";
    const key = itemKeyOf(item);
    if (await this.#subscriptions.had(id, key)) return "had";
    const told = await this.read(item, now);
    if (!told) return "over";
    if (await this.#isStopped(from)) return "stopped";
    if (await this.#isToldAnyway(from, item)) return "had";
    const version = from.version + 1;
    const forgetAt = from.forgetAt ?? later(now, newsKeptDays).toISOString();
    const given = this.#subscriptions.given({
      subscription: id,
      item: key,
      news: item,
      version,
      at: now.toISOString(),
    });
    // What waits goes out with it, so that nobody is written to twice on the day on which it does.
    if (from.digestAt !== undefined || from.lastNewsOn === dayOf(now)) {
      await this.#store([given], { ...from, forgetAt, digestAt: from.digestAt ?? nextDigest(now) }, from);
      return "tomorrow";
    }
    const mail = await this.#mail(from, [told], now);
    await this.#store([given, ...mail], { ...from, forgetAt, lastNewsOn: dayOf(now), toldTo: version }, from);
    return "mailed";
  }

  /** Stores what follows, unless somebody else moved first (409). */
  #store(writes: readonly Write[], to: Subscription, from: Subscription): Promise<void> {
    return this.#subscriptions.book.commit([this.#subscriptions.put(settle(to, from), from), ...writes]);
  }

  async #mail(to: Subscription, told: readonly ToldNews[], now: Date): Promise<Write[]> {
    const { token, write } = this.#subscriptions.issue(to, "news", later(now, newsLinkDays));
    const letter = await newsMail(told, to);
    return [write, this.#subscriptions.book.message({ ...letter, secret: token }, now)];
  }

  /** What came since the last mail, in the order in which it came, as far as it is still so and still wanted. */
  async #waiting(to: Subscription, now: Date): Promise<ToldNews[]> {
    const rows = (await this.#subscriptions.newsOf(to.id)).filter(({ version }) => version > to.toldTo);
    const wanted = rows.filter(({ news }) => concerns(to, news)).toSorted((a, b) => a.version - b.version);
    const told = (await Promise.all(wanted.map(({ news }) => this.read(news, now)))).filter((one) => one !== undefined);
    // A call that was announced and opened since is told of once.
    const opened = new Set(told.filter(({ item }) => item.opened).map(({ item }) => item.id));
    return told.filter(({ item }) => item.kind !== "call" || item.opened || !opened.has(item.id));
  }

  /** First focal points whose profile says so are written to about every opening in their region, by a mail of its own. */
  async #isToldAnyway({ email }: Subscription, { kind, regions }: NewsItem): Promise<boolean> {
    if (kind !== "call" && kind !== "briefing") return false;
    const id = await this.#subscriptions.book.people.idOf(email);
    const own = id === undefined ? [] : await this.#organizations.ofPerson(id);
    return own.some((organization) => organization.personId === id && hearsOfOpenings(organization, regions));
  }

  async #isStopped({ email }: Subscription): Promise<boolean> {
    const held = await this.#suppressions.of(addressKeyOf(email));
    return (
      stoppedBy(
        held.map(({ reason }) => reason),
        { news: true },
      ) !== undefined
    );
  }
}
