import * as z from "zod";
import type { Connection } from "#shared/connection.ts";
import type { Duties } from "#shared/lambda.ts";
import { logGauge } from "#shared/metrics.ts";
import type { Stopwatch } from "./pace.ts";
import { Postman } from "./postman.ts";
import type { Send } from "./sender.ts";
import { Deliveries } from "./store.ts";

/** Well below the function's time limit of 90 seconds: a delivery that has begun may still take half a minute. */
const workMilliseconds = 45_000;

const DueImage = z.object({
  id: z.object({ S: z.string() }),
  pending: z.object({ S: z.literal("due") }),
  dueAt: z.object({ S: z.string() }),
});

/**
 * The outbox is the truth: the stream only says sooner that something is due, and the sweep finds whatever it missed.
 * Both may run at the same time, so each goes at half the rate the mail system allows.
 */
export const notify = (connection: Connection, send: Send, watch: Stopwatch) => {
  const perSecond = connection.settings.mail.perSecond / 2;
  const begin = async () => {
    const deliveries = new Deliveries(await connection.database(), connection.settings.table("outbox"));
    const round = { deliveries, send, connection, watch, unmarked: new Map<string, string>() };
    const postman = () => new Postman(round, perSecond);
    return { deliveries, woken: postman(), sweeping: postman() };
  };
  let begun: ReturnType<typeof begin> | undefined;
  const start = () => {
    begun ??= begin();
    return begun;
  };

  return {
    stream: async (records) => {
      const { woken } = await start();
      const now = connection.now().toISOString();
      const ids = records.flatMap(({ dynamodb }) => {
        const { data } = DueImage.safeParse(dynamodb?.NewImage);
        return data && data.dueAt.S <= now ? [data.id.S] : [];
      });
      await woken.work(oneByOne(new Set(ids)), workMilliseconds);
      return undefined;
    },
    schedule: async () => {
      const { deliveries, sweeping } = await start();
      await sweeping.work(deliveries.due(connection.now()), workMilliseconds);
      const now = connection.now();
      logGauge("OldestDueMail", await deliveries.secondsOverdue(now), "Seconds", connection.settings.stage, now);
    },
  } satisfies Duties;
};

async function* oneByOne(ids: Iterable<string>) {
  yield* ids;
}
