import * as z from "zod";
import type { Operation } from "#shared/api.ts";
import { DecisionRow, describeDecisions } from "#shared/decisions.ts";
import { callerOf } from "#shared/web/address.ts";
import type { AnnouncementsRoom } from "../room.ts";
import { Wished } from "./subscription.ts";
import { subscriptionDecisions } from "./subscriptions.ts";

/** What programs can do with news by mail. */
export const listsOperations: readonly Operation<AnnouncementsRoom>[] = [
  {
    method: "get",
    path: "/api/announcements/subscriptions/decisions",
    id: "listSubscriptionDecisions",
    summary: "The table of decisions about subscriptions to news",
    access: "anyone",
    answer: { status: 200, body: z.object({ items: z.array(DecisionRow) }) },
    problems: [],
    run: async () => ({ items: describeDecisions(subscriptionDecisions) }),
  },
  {
    method: "post",
    path: "/api/announcements/subscriptions",
    id: "askForNews",
    summary: "Ask for news by mail; a mailed link confirms the address first, and the answer says nothing of it",
    access: "anyone",
    body: Wished,
    answer: { status: 202, body: z.object({}) },
    problems: [422, 429],
    run: async ({ c, room, body, now }) => {
      const { askFor } = await import("./asking.ts");
      await askFor(room, { typed: body, caller: callerOf(c), now });
      return {};
    },
  },
];
