import * as z from "zod";
import {
  AnnouncementKind,
  ListedAnnouncement,
  PublishedAnnouncement,
} from "#shared/announcements/published-announcements.ts";
import type { Operation } from "#shared/api.ts";
import { ReviewRegion } from "#shared/forums.ts";
import { Refusal } from "#shared/refusal.ts";
import { Objective } from "#shared/vocabularies.ts";
import type { AnnouncementsRoom } from "../room.ts";
import { findAnnouncements } from "./listing.ts";

const Query = z.object({
  region: ReviewRegion.optional(),
  kind: AnnouncementKind.optional(),
  objective: Objective.optional(),
  after: z.string().max(2000).optional().meta({ description: "The `next` of the page before." }),
});

const ListedItem = ListedAnnouncement.omit({ kind: true, place: true });

/** What programs learn of announcements without a key; the last address fits others too. */
export const publicOperations: readonly Operation<AnnouncementsRoom>[] = [
  {
    method: "get",
    path: "/api/announcements",
    id: "listAnnouncements",
    summary: "Announcements and opportunities, the newest first; on the first page what can still be taken beside them",
    access: "anyone",
    query: Query,
    answer: {
      status: 200,
      body: z.object({
        open: z.array(ListedItem).meta({ description: "Opportunities that end, those that end first on top." }),
        items: z.array(ListedItem),
        next: z.string().nullable(),
      }),
    },
    problems: [422],
    run: async ({ room, query, now }) => {
      const {
        open,
        items,
        next = null,
      } = await findAnnouncements(await room.published(), query as z.infer<typeof Query>, now);
      return { open, items, next };
    },
  },
  {
    method: "get",
    path: "/api/announcements/{announcement}",
    id: "readAnnouncement",
    summary: "An announcement or opportunity, in every language in which it is written",
    access: "anyone",
    answer: { status: 200, body: PublishedAnnouncement.omit({ kind: true, place: true }) },
    problems: [404],
    run: async ({ room, parameters }) => {
      const found = await (await room.published()).announcement(parameters.announcement ?? "");
      if (!found) throw new Refusal(404, "not_found");
      return found;
    },
  },
];
