import { Client } from "./client.ts";
import { difference, type Tally, totalOf } from "./counted.ts";
import { npmStart, ports } from "./house.ts";
import { register } from "./journey.ts";
import { commandOf, cpuOf } from "./processes.ts";

const journeys = 10;
const ticks = 20;

/** What something used, for one time; CPU in milliseconds, the adapter's included. */
export interface Usage {
  readonly requests: Tally;
  /** Functions woken by the stream, which send the mail. */
  readonly delivery: Tally;
  /** Functions woken by the clock. */
  readonly schedules: Tally;
  readonly cpu: number;
}

const isDelivery = (route: string) => route.startsWith("stream");
const isSchedule = (route: string) => route.startsWith("schedule");

const share = (tally: Tally, times: number): Tally =>
  Object.fromEntries(Object.entries(tally).map(([name, value]) => [name, value / times])) as unknown as Tally;

/** Does something a few times on a service of its own, and takes down what one time used. */
export const measureUsage = async (): Promise<{ registration: Usage; minute: Usage }> => {
  const { processes, stop } = await npmStart(ports.started);
  const client = new Client(ports.started, "br");
  const own = processes.filter((pid) => commandOf(pid).includes("infra/local/start.ts"));
  const now = async (): Promise<Usage> => ({
    requests: await totalOf(client),
    delivery: await totalOf(client, isDelivery),
    schedules: await totalOf(client, isSchedule),
    cpu: cpuOf(own),
  });
  const during = async (times: number, work: (turn: number) => Promise<unknown>): Promise<Usage> => {
    const before = await now();
    for (let turn = 0; turn < times; turn += 1) await work(turn);
    const after = await now();
    return {
      requests: share(difference(after.requests, before.requests), times),
      delivery: share(difference(after.delivery, before.delivery), times),
      schedules: share(difference(after.schedules, before.schedules), times),
      cpu: (after.cpu - before.cpu) / times,
    };
  };
  const minutes = () => client.expect(200, "/_local/clock", { json: { advance: "PT1M" } });
  try {
    await register(client, "warm.up@example.org");
    const registration = await during(journeys, (turn) => register(client, `journey.${turn}@example.org`));
    await minutes();
    return { registration, minute: await during(ticks, minutes) };
  } finally {
    client.close();
    await stop();
  }
};
