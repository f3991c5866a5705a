import type { Operation } from "#shared/api.ts";
import { listsOperations } from "./lists/api.ts";
import { publicOperations } from "./public/api.ts";
import type { AnnouncementsRoom } from "./room.ts";
import { writingOperations } from "./writing/api.ts";

/** What programs can do with announcements and news. */
export const operations: readonly Operation<AnnouncementsRoom>[] = [
  ...listsOperations,
  ...writingOperations,
  // Last: whatever looks like a name is looked for among announcements.
  ...publicOperations,
];
