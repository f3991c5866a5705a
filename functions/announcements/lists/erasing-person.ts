import { Erasures, erasing } from "#shared/erasures.ts";
import type { Step } from "#shared/jobs.ts";
import type { AnnouncementsRoom } from "../room.ts";
import { end } from "./casework.ts";

/** Erases what a mailbox asked news of, and what it was mailed. */
export const eraseOfPerson = (room: AnnouncementsRoom): Step => {
  const { connection } = room;
  const erasures = async () => new Erasures(await connection.database(), connection.settings.table("erasures"));
  return erasing(erasures, async ({ email, startedAt }, now) => {
    const subscription = await (await room.subscriptions()).ofAddress(email);
    const isTheirs = ({ createdAt }: { readonly createdAt: string }) => createdAt <= startedAt;
    if (!subscription || !isTheirs(subscription)) return 0;
    await end(room, subscription.id, "erase", "system", now, isTheirs);
    return 1;
  });
};
