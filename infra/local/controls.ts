import * as z from "zod";
import type { Clock } from "./clock.ts";
import type { Counters } from "./counters.ts";
import { topicKeysPath } from "./environment.ts";
import type { Faults } from "./faults.ts";
import type { Controls } from "./front.ts";
import type { Incoming, Outgoing } from "./gateway.ts";
import type { MailEvents } from "./mail-events.ts";
import type { Mailbox } from "./mailbox.ts";
import { mailboxPage } from "./mailbox-page.ts";
import type { Schedules } from "./schedules.ts";
import type { MailService } from "./ses.ts";

const Duration = z.string().transform((text, context) => {
  const parts = /^P(?=.)(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(text)?.slice(1);
  if (!parts) {
    context.addIssue({ code: "custom", message: "a duration such as PT48H, P30D or P1DT2H3M4S" });
    return z.NEVER;
  }
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts.map((part) => Number(part ?? 0));
  return (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
});

const Move = z.union([
  z.strictObject({ now: z.iso.datetime({ offset: true }) }),
  z.strictObject({ advance: Duration }),
]);
const SignIn = z.strictObject({ email: z.email() });

export interface Controlled {
  readonly clock: Clock;
  readonly counters: Counters;
  readonly faults: Faults;
  readonly mailbox: Mailbox;
  readonly mailService: MailService;
  readonly mailEvents: MailEvents;
  readonly schedules: Schedules;
  /** Starts a session; undefined when nobody has that address. */
  readonly signIn: (email: string) => Promise<{ token: string; cookie: string } | undefined>;
}

const json = (status: number, body: unknown, headers: Record<string, string> = {}): Outgoing => ({
  status,
  headers: { "content-type": "application/json; charset=utf-8", "cache-control": "no-store", ...headers },
  body: Buffer.from(JSON.stringify(body)),
});

const bodyOf = ({ body }: Incoming): unknown => {
  try {
    return body.length === 0 ? {} : JSON.parse(body.toString("utf8"));
  } catch {
    return undefined;
  }
};

const farthest = Date.parse("2200-01-01T00:00:00Z");

const moveClock = async (incoming: Incoming, { clock, schedules }: Controlled): Promise<Outgoing> => {
  const read = Move.safeParse(bodyOf(incoming));
  if (!read.success)
    return json(400, { error: 'send {"now": instant} or {"advance": duration}', detail: z.prettifyError(read.error) });
  const target = "now" in read.data ? Date.parse(read.data.now) : clock.now() + read.data.advance;
  if (target < clock.now()) return json(409, { error: "the clock goes forward only", now: new Date().toISOString() });
  if (target > farthest) return json(400, { error: "the clock ends with the year 2199" });
  return json(200, { now: new Date(await schedules.moveTo(target)).toISOString() });
};

const signIn = async (incoming: Incoming, house: Controlled): Promise<Outgoing> => {
  const read = SignIn.safeParse(bodyOf(incoming));
  if (!read.success) return json(400, { error: 'send {"email": address}' });
  const session = await house.signIn(read.data.email);
  if (!session) return json(404, { error: "nobody has this address" });
  return json(200, { token: session.token }, { "set-cookie": session.cookie });
};

const mailbox = async (incoming: Incoming, house: Controlled): Promise<Outgoing> => {
  const url = new URL(incoming.address, "http://localhost");
  const to = url.searchParams.get("to") ?? undefined;
  if (url.pathname.endsWith(".json")) return json(200, await house.mailbox.mails(to));
  const page = await mailboxPage(await house.mailbox.mails(to, 50), to);
  const headers = { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" };
  return { status: 200, headers, body: Buffer.from(page.toString()) };
};

const setFaults = (incoming: Incoming, { faults }: Controlled): Outgoing => {
  const wrong = faults.wish(bodyOf(incoming));
  return wrong === undefined ? json(200, {}) : json(400, { error: "no such fault here", detail: wrong });
};

/** What exists on one machine only: everything below `/_local/`. */
export const controls = (house: Controlled): Controls => {
  const routes: Record<string, (incoming: Incoming) => Outgoing | Promise<Outgoing>> = {
    "GET /_local/mailbox": (incoming) => mailbox(incoming, house),
    "GET /_local/mailbox.json": (incoming) => mailbox(incoming, house),
    "POST /_local/clock": (incoming) => moveClock(incoming, house),
    "GET /_local/clock": () => json(200, { now: new Date().toISOString() }),
    "POST /_local/sign-in": (incoming) => signIn(incoming, house),
    "GET /_local/counters": () => json(200, house.counters),
    "POST /_local/faults": (incoming) => setFaults(incoming, house),
    [`POST ${mailPath}`]: (incoming) => house.mailService.answer(incoming),
  };
  return async (incoming) => {
    if (!incoming.address.startsWith("/_local/")) return undefined;
    const path = incoming.address.split("?")[0] ?? "";
    if (incoming.method === "GET" && path.startsWith(`${topicKeysPath}/`)) return house.mailEvents.key();
    const route = routes[`${incoming.method} ${path}`] ?? routes[`${incoming.method} ${path.replace(/\/$/, "")}`];
    return route ? route(incoming) : json(404, { error: "nothing here", known: Object.keys(routes) });
  };
};

/** Where the stand-in for SES listens. */
export const mailPath = "/_local/ses";
