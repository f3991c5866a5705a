import * as z from "zod";
import type { Job, Progress } from "./jobs.ts";
import { type Recipient, type Recipients, Source } from "./recipients.ts";
import { hashOf } from "./secrets.ts";

/** Where a job goes on: kept whole, since what it is about may change while it lasts. */
const Place = z.object({ sources: z.array(Source).min(1), after: z.string().optional() });

/** The place behind a page: in the same source while that goes on, else in the next. */
const placeAfter = (sources: readonly Source[], after: string | undefined): string | undefined => {
  if (after !== undefined) return JSON.stringify({ sources, after });
  return sources.length > 1 ? JSON.stringify({ sources: sources.slice(1) }) : undefined;
};

/** The id of the one message that a person gets of one job. */
const messageId = (job: Job, { to }: Recipient) => hashOf(`${job.id}\n${to}`);

/** How many will be told at most, as far as that is quickly known. */
export const reachOf = async (recipients: Recipients, sources: readonly Source[]) => {
  const counts = await Promise.all(sources.map((source) => recipients.count(source)));
  const rowsOf = (kind: Source["kind"]) =>
    counts.reduce((sum, { rows }, place) => sum + (sources[place]?.kind === kind ? rows : 0), 0);
  return { concerned: rowsOf("concerned"), focalPoints: rowsOf("news"), more: counts.some(({ more }) => more) };
};
export type Reach = Awaited<ReturnType<typeof reachOf>>;

const totalOf = async (recipients: Recipients, sources: readonly Source[]) => {
  const { concerned, focalPoints, more } = await reachOf(recipients, sources);
  return more ? undefined : concerned + focalPoints;
};

const together = 10;

interface Telling {
  readonly job: Job;
  readonly recipients: Recipients;
  /** Everywhere that somebody is found who has to know; those of the beginning hold for the whole job. */
  readonly sources: readonly Source[];
  /** Writes to one of them; told again under the same id, it must write nothing. */
  readonly tell: (recipient: Recipient, id: string) => Promise<void>;
}

/** Tells one page of people; told again, it tells nobody twice. */
export const tellPage = async ({ job, recipients, sources: all, tell }: Telling): Promise<Progress> => {
  const { sources, after } = job.cursor ? Place.parse(JSON.parse(job.cursor)) : { sources: [...all], after: undefined };
  const [source] = sources;
  if (!source) return { done: 0 };
  const page = await recipients.page(source, after);
  for (let from = 0; from < page.recipients.length; from += together) {
    const some = page.recipients.slice(from, from + together);
    await Promise.all(some.map((recipient) => tell(recipient, messageId(job, recipient))));
  }
  const total = job.total ?? (job.cursor ? undefined : await totalOf(recipients, sources));
  const cursor = placeAfter(sources, page.next);
  return { done: page.seen, ...(total !== undefined && { total }), ...(cursor !== undefined && { cursor }) };
};
