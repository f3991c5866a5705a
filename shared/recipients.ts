import * as z from "zod";
import { Cases, countLimit } from "./cases.ts";
import { type Concerned, ConcernedPeople } from "./concerned.ts";
import type { Connection } from "./connection.ts";
import { deskRegionOf } from "./countries.ts";
import type { Database } from "./database.ts";
import type { ReviewRegion } from "./forums.ts";
import type { Language } from "./languages.ts";
import { type Organization, Organizations } from "./organizations.ts";
import { People } from "./people.ts";

/** Somebody to be told, by the address and language of today. */
export interface Recipient {
  /** Also tells one person from another, by whatever way they came. */
  readonly to: string;
  readonly personId?: string | undefined;
  readonly language: Language;
  readonly timeZone: string;
  /** The reference by which they are concerned, and the page that shows them where they stand. */
  readonly reference?: string | undefined;
  readonly path?: string | undefined;
  /** Of those who asked for news: the page on which they can stop it. */
  readonly stop?: string | undefined;
}

/** Where recipients are found: those concerned by a matter, or the focal points of a queue who wish to have news. */
const Queue = z.object({ capability: z.string(), status: z.string(), region: z.string().exactOptional() });
export const Source = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("concerned"), matter: z.string() }),
  z.object({ kind: z.literal("news"), queue: Queue }),
]);
export type Source = z.infer<typeof Source>;

export interface RecipientPage {
  readonly recipients: readonly Recipient[];
  /** Rows looked at, of which some may not wish to be told. */
  readonly seen: number;
  readonly next?: string | undefined;
}

/**
 * Statuses with a confirmed address, which alone entitles to news (a registration that was not activated keeps that).
 * In the order in which registrations mostly move on, so that one that moves while all are told is met again, not missed.
 */
const entitled = [
  "submitted",
  "info_requested",
  "lapsed",
  "declined",
  "contested",
  "upheld",
  "update_due",
  "active",
] as const;
const worldwide: readonly ReviewRegion[] = ["global", "cross_regional"];

/** Where the focal points of regions are found; what is for the whole world, or across regions, is for all. */
export const newsSources = (regions: readonly ReviewRegion[]): Source[] => {
  const limits = regions.some((region) => worldwide.includes(region)) ? [undefined] : regions;
  return limits.flatMap((region) =>
    entitled.map((status) => ({
      kind: "news" as const,
      queue: { capability: "registration", status, ...(region && { region }) },
    })),
  );
};

/** Finds whom news concerns. */
export class Recipients {
  readonly #people: People;
  readonly #cases: Cases;
  readonly #organizations: Organizations;
  readonly #concerned: ConcernedPeople;

  constructor(database: Database, { settings: { table } }: Pick<Connection, "settings">) {
    this.#people = new People(database, { people: table("people"), guards: table("guards") });
    this.#cases = new Cases(database, table("cases"));
    this.#organizations = new Organizations(database, table);
    this.#concerned = new ConcernedPeople(database, table("concerned"));
  }

  /** At most 50 rows of a source. */
  async page(source: Source, cursor: string | undefined): Promise<RecipientPage> {
    if (source.kind === "concerned") {
      const { items, next } = await this.#concerned.of(source.matter, cursor);
      return { recipients: await Promise.all(items.map((row) => this.#concernedOne(row))), seen: items.length, next };
    }
    const { items, next } = await this.#cases.queue(source.queue, cursor);
    const found = await Promise.all(items.map(({ owner }) => this.#focalPoint(owner)));
    return { recipients: found.filter((one) => one !== undefined), seen: items.length, next };
  }

  /** How many rows a source has; past 100 only that there are more. */
  async count(source: Source): Promise<{ readonly rows: number; readonly more: boolean }> {
    const rows =
      source.kind === "concerned"
        ? await this.#concerned.count(source.matter, countLimit)
        : await this.#cases.count(source.queue);
    return { rows, more: rows >= countLimit };
  }

  async #concernedOne({ who, why, personId, email, language, timeZone, path }: Concerned): Promise<Recipient> {
    const person = personId === undefined ? undefined : await this.#people.find(personId);
    return {
      to: person?.email ?? email,
      personId,
      language: person?.language ?? language,
      timeZone: person?.timeZone || timeZone,
      // A subscriber has no case; what they are concerned by is not shown to them as one.
      ...(why !== "subscriber" && { reference: who }),
      path,
    };
  }

  async #focalPoint(id: string): Promise<Recipient | undefined> {
    const organization = await this.#organizations.find(id);
    if (!organization || !wantsNews(organization)) return undefined;
    const { personId, email, language, profile, reference } = organization;
    const person = personId === undefined ? undefined : await this.#people.find(personId);
    return {
      to: person?.email ?? email,
      personId,
      language: person?.language ?? language,
      timeZone: person?.timeZone || profile.contactTimeZone || "UTC",
      stop: reference ? `/me/cases/${reference}` : "/me",
    };
  }
}

/** Whether an organization's first focal point is told of what opens in these regions, since its profile says so. */
export const hearsOfOpenings = (organization: Organization, regions: readonly ReviewRegion[]): boolean =>
  wantsNews(organization) &&
  [...worldwide, deskRegionOf(organization.profile.country)].some((region) => regions.includes(region));

const wantsNews = ({ status, profile }: Organization) =>
  profile.openingNews === true && (entitled as readonly string[]).includes(status);
