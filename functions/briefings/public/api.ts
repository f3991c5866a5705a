import * as z from "zod";
import type { Operation } from "#shared/api.ts";
import { ReviewRegion } from "#shared/forums.ts";
import { Language } from "#shared/languages.ts";
import { Refusal } from "#shared/refusal.ts";
import type { BriefingsRoom } from "../room.ts";
import { findBriefings, periods } from "./listing.ts";
import { ListedItem, listedItem, WholeItem, wholeItem } from "./shapes.ts";

const Query = z.object({
  when: z.enum(periods).default("ahead"),
  region: ReviewRegion.optional(),
  language: Language.optional().meta({ description: "Spoken or interpreted in one of its sessions." }),
  after: z.string().max(2000).optional().meta({ description: "The `next` of the page before." }),
});

/** What programs learn of briefings without a key; the last address fits others too. */
export const publicOperations: readonly Operation<BriefingsRoom>[] = [
  {
    method: "get",
    path: "/api/briefings",
    id: "listBriefings",
    summary: "Briefings that were announced and are ahead, or those that are past, the latest first",
    access: "anyone",
    query: Query,
    answer: {
      status: 200,
      body: z.object({ items: z.array(ListedItem), next: z.string().nullable() }),
    },
    problems: [422],
    run: async ({ room, query, now }) => {
      const { when, ...filter } = query as z.infer<typeof Query>;
      const { items, next = null } = await findBriefings(await room.published(), when, filter, now);
      return { items: items.map((briefing) => listedItem(briefing, now)), next };
    },
  },
  {
    method: "get",
    path: "/api/briefings/{briefing}",
    id: "readBriefing",
    summary: "A briefing with its sessions, and what there is afterwards; never where it is joined",
    access: "anyone",
    answer: { status: 200, body: WholeItem },
    problems: [404],
    run: async ({ room, parameters, now }) => {
      const id = parameters.briefing ?? "";
      const published = await room.published();
      const [briefing, answers] = await Promise.all([published.briefing(id), published.answersOf(id)]);
      if (!briefing) throw new Refusal(404, "not_found");
      return wholeItem(briefing, answers, now);
    },
  },
];
