import * as z from "zod";
import { Audit } from "#shared/audit.ts";
import { Cases } from "#shared/cases.ts";
import type { Connection } from "#shared/connection.ts";
import { Jobs } from "#shared/jobs.ts";
import type { Duties } from "#shared/lambda.ts";
import { Letters } from "#shared/letters.ts";
import { MailTasks } from "#shared/mail-tasks.ts";
import { logGauge } from "#shared/metrics.ts";
import { Suppressions } from "#shared/suppressions.ts";
import { workOff } from "#shared/working-off.ts";
import { sendAgain } from "./again.ts";
import type { EventMeans } from "./events/aftermath.ts";
import { keyFetcher } from "./events/signature.ts";
import { takeIn } from "./events/take-in.ts";
import { SharedPace, type Stopwatch } from "./pace.ts";
import { Postman } from "./postman.ts";
import type { Send } from "./sender.ts";
import { Deliveries, Profiles, Residents, Turns } from "./store.ts";

/** Well below the function's time limit of 90 seconds: a delivery that has begun may still take half a minute. */
const workMilliseconds = 45_000;
/** What is to be sent again is found before the sweep that sends it, and leaves it most of the time. */
const jobMilliseconds = 15_000;

const DueImage = z.object({
  id: z.object({ S: z.string() }),
  pending: z.object({ S: z.literal("due") }),
  dueAt: z.object({ S: z.string() }),
});

/**
 * The outbox is the truth: the stream only says sooner that something is due, and the sweep finds whatever it missed.
 * Both may run at the same time and in several places: together they keep to the rate the mail system allows.
 */
export const notify = (connection: Connection, send: Send, watch: Stopwatch) => {
  const { settings } = connection;
  const begin = async () => {
    const database = await connection.database();
    const deliveries = new Deliveries(database, settings.table("outbox"));
    const suppressions = new Suppressions(database, settings.table("suppressions"));
    const turns = new Turns(database, settings.table("limits"));
    const postman = new Postman({
      deliveries,
      suppressions,
      residents: new Residents(database, settings.table("people")),
      pace: new SharedPace(settings.mail.perSecond, watch, (...asked) => turns.take(...asked)),
      send,
      connection,
      watch,
      unmarked: new Map(),
    });
    const events: EventMeans = {
      connection,
      database,
      deliveries,
      suppressions,
      tasks: new MailTasks(database, settings.table("mailTasks")),
      cases: new Cases(database, settings.table("cases")),
      audit: new Audit(database, { audit: settings.table("audit"), revisions: "" }),
      profiles: new Profiles(database, {
        organizations: settings.table("organizations"),
        people: settings.table("people"),
      }),
    };
    const letters = new Letters(database, settings.table("outbox"));
    return { deliveries, postman, events, letters, jobs: new Jobs(database, settings.table("mailJobs")) };
  };
  let begun: ReturnType<typeof begin> | undefined;
  const start = () => {
    begun ??= begin();
    return begun;
  };
  const fetchKey = keyFetcher();

  return {
    stream: async (records) => {
      const { postman } = await start();
      const now = connection.now().toISOString();
      const ids = records.flatMap(({ dynamodb }) => {
        const { data } = DueImage.safeParse(dynamodb?.NewImage);
        return data && data.dueAt.S <= now ? [data.id.S] : [];
      });
      await postman.work(oneByOne(new Set(ids)), workMilliseconds);
      return undefined;
    },
    schedule: async () => {
      const { deliveries, postman, jobs, letters } = await start();
      const end = watch.elapsed() + jobMilliseconds;
      await workOff(jobs, { again: sendAgain(letters) }, connection.now(), () => watch.elapsed() < end);
      await postman.work(deliveries.due(connection.now()), workMilliseconds);
      const now = connection.now();
      logGauge("OldestDueMail", await deliveries.secondsOverdue(now), "Seconds", settings.stage, now);
    },
    mailEvents: async (records) => takeIn(records, (await start()).events, fetchKey),
  } satisfies Duties;
};

async function* oneByOne(ids: Iterable<string>) {
  yield* ids;
}
