import { countLimit } from "#shared/cases.ts";
import { parseInput } from "#shared/input.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { staffMember } from "#shared/web/sessions.ts";
import type { RegistrationVisit } from "../pages/visit.ts";
import { QueueQuery, queueFor } from "../queue-filter.ts";
import type { RegistrationRoom } from "../room.ts";
import { frameOf } from "./frame.tsx";
import { QueuePage } from "./queue-page.tsx";

/** Queues in which something waits for officers; only the desk's first page counts them, all others are one query. */
const waiting = ["submitted", "contested", "change_pending"] as const;

export const showQueue = async (room: RegistrationRoom, c: RegistrationVisit) => {
  const session = staffMember(c, "officer", "secretariat");
  const query = parseInput(QueueQuery, c.req.query());
  const filter = queueFor(session, query);
  const { cases } = await room.registrations();
  const isHome = c.req.query("status") === undefined && query.after === undefined;
  const counted = isHome ? waiting : [];
  const [page, frame, ...counts] = await Promise.all([
    cases.queue(filter, query.after),
    frameOf(c, session),
    ...counted.map((status) => cases.count({ ...filter, status })),
  ]);
  const told = new Map<string, string>(
    counted.map((status, place) => [
      status,
      (counts[place] ?? 0) < countLimit ? String(counts[place]) : `${countLimit}+`,
    ]),
  );
  const done = { decision: c.req.query("done"), reference: c.req.query("reference") };
  return c.html(
    renderPage(<QueuePage {...frame} query={query} shown={filter} page={page} counts={told} done={done} />),
  );
};
