import * as z from "zod";
import { type Call, type Forum, Moved, matterOf, type Phase, phaseOf } from "#shared/forums.ts";
import type { Job, Progress, Step } from "#shared/jobs.ts";
import { hashOf } from "#shared/secrets.ts";
import type { LetterKind } from "./messages.ts";
import { newsSources, type Recipient, type Recipients, Source } from "#shared/recipients.ts";
import type { ForumsRoom } from "./room.ts";

/** What a job tells: a decision about a forum or a call of it, and what moved by it. */
export const Telling = z.object({
  mail: z.string(),
  forum: z.string(),
  call: z.string().optional(),
  moved: Moved.optional(),
});
export type Telling = z.infer<typeof Telling>;

/** News for everybody in the regions who wished to hear of openings; anything else is for those concerned alone. */
const news: readonly string[] = ["forumAnnounced", "callAnnounced", "callOpened"] satisfies LetterKind[];
/** What need not be told any more when it is no longer so: phases of the call in which it is. */
const passing: Readonly<Partial<Record<string, readonly Phase[]>>> = {
  callAnnounced: ["announced", "open"],
  callOpened: ["open"],
} satisfies Partial<Record<LetterKind, readonly Phase[]>>;

/** Whether it is so no longer: nobody is to hear of a beginning behind its end. */
const isOver = (mail: string, forum: Forum, call: Call | undefined, now: Date): boolean =>
  (forum.status === "cancelled" && news.includes(mail)) ||
  (call !== undefined && passing[mail]?.includes(phaseOf(call, now)) === false);

interface About {
  readonly forum: Forum;
  readonly calls: readonly Call[];
  readonly call: Call | undefined;
}

/** Everywhere that somebody is found who has to know: of what is about a forum, those concerned by its calls too. */
export const sourcesOf = (mail: string, { forum, calls, call }: About): Source[] => {
  const concerned = [matterOf.forum(forum.id), ...(call ? [call] : calls).map(({ id }) => matterOf.call(id))];
  return [
    ...concerned.map((matter) => ({ kind: "concerned" as const, matter })),
    ...(news.includes(mail) ? newsSources((call ?? forum).regions) : []),
  ];
};

/** How many will be told at most, as far as that is quickly known. */
export const reachOf = async (recipients: Recipients, sources: readonly Source[]) => {
  const counts = await Promise.all(sources.map((source) => recipients.count(source)));
  const rowsOf = (kind: Source["kind"]) =>
    counts.reduce((sum, { rows }, place) => sum + (sources[place]?.kind === kind ? rows : 0), 0);
  return { concerned: rowsOf("concerned"), focalPoints: rowsOf("news"), more: counts.some(({ more }) => more) };
};

/** Where a job goes on: kept whole, since calls and regions may change while it lasts. */
const Place = z.object({ sources: z.array(Source).min(1), after: z.string().optional() });

/** The place behind a page: in the same source while that goes on, else in the next. */
const placeAfter = (sources: readonly Source[], after: string | undefined): string | undefined => {
  if (after !== undefined) return JSON.stringify({ sources, after });
  return sources.length > 1 ? JSON.stringify({ sources: sources.slice(1) }) : undefined;
};

/** The id of the one message that a person gets of one job. */
const messageId = (job: Job, { to }: Recipient) => hashOf(`${job.id}\n${to}`);

const together = 10;

/** Tells one page of people; told again, it tells nobody twice. */
export const tell =
  (room: ForumsRoom): Step =>
  async (job, now): Promise<Progress> => {
    const telling = Telling.parse(job.input);
    const [store, recipients, { letterFor, isLetter }] = await Promise.all([
      room.store(),
      room.recipients(),
      import("./messages.ts"),
    ]);
    const [forum, calls] = await Promise.all([store.find(telling.forum), store.callsOf(telling.forum)]);
    const call = telling.call === undefined ? undefined : await store.findCall(telling.call);
    if (!forum || !isLetter(telling.mail)) throw new Error(`nothing to tell of ${job.matter}`);
    if (isOver(telling.mail, forum, call, now)) return { done: 0 };
    const { sources, after } = job.cursor
      ? Place.parse(JSON.parse(job.cursor))
      : { sources: sourcesOf(telling.mail, { forum, calls, call }), after: undefined };
    const [source] = sources;
    if (!source) return { done: 0 };
    const page = await recipients.page(source, after);
    for (let from = 0; from < page.recipients.length; from += together) {
      const some = page.recipients.slice(from, from + together);
      await Promise.all(
        some.map(async (recipient) => {
          const letter = await letterFor(telling.mail as LetterKind, {
            forum,
            call,
            moved: telling.moved,
            recipient,
            now,
          });
          await store.tell({ ...letter, id: messageId(job, recipient), now });
        }),
      );
    }
    const total = job.total ?? (job.cursor ? undefined : await totalOf(recipients, sources));
    const cursor = placeAfter(sources, page.next);
    return { done: page.seen, ...(total !== undefined && { total }), ...(cursor !== undefined && { cursor }) };
  };

const totalOf = async (recipients: Recipients, sources: readonly Source[]) => {
  const { concerned, focalPoints, more } = await reachOf(recipients, sources);
  return more ? undefined : concerned + focalPoints;
};
