import * as z from "zod";
import { type Call, type Forum, Moved, matterOf, type Phase, phaseOf } from "#shared/forums.ts";
import type { Progress, Step } from "#shared/jobs.ts";
import { newsSources, type Source } from "#shared/recipients.ts";
import { tellPage } from "#shared/tell-page.ts";
import type { LetterKind } from "./messages.ts";
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
    return tellPage({
      job,
      recipients,
      sources: sourcesOf(telling.mail, { forum, calls, call }),
      tell: async (recipient, id) => {
        const { mail, moved } = telling;
        const letter = await letterFor(mail as LetterKind, { forum, call, moved, recipient, now });
        await store.tell({ ...letter, id, now });
      },
    });
  };
