import { countLimit } from "#shared/cases.ts";
import { parseInput } from "#shared/input.ts";
import type { PublishedCall } from "#shared/published-rows.ts";
import { renderPage } from "#shared/ui/page.tsx";
import type { Visit } from "#shared/web/environment.ts";
import { staffMember } from "#shared/web/sessions.ts";
import { frameOf } from "../../desk/frame.tsx";
import { queueFor } from "../../queue-right.ts";
import type { AccreditationRoom } from "../../room.ts";
import { QueueQuery } from "../queue-filter.ts";
import { type ScreeningKey, screeningWords } from "../screening-words.ts";
import { first, QueuePage } from "./queue-page.tsx";

/** Only the desk's first page counts queues. */
const counted = first.filter((status) => status !== "info_requested");

export const showQueue = async (
  room: AccreditationRoom,
  c: Visit<string>,
  namedCalls: () => Promise<PublishedCall[]>,
) => {
  const session = staffMember(c, "officer", "secretariat");
  const query = parseInput(QueueQuery, c.req.query());
  const filter = queueFor(session, query);
  const { cases } = (await room.applications()).book;
  const isHome = c.req.query("status") === undefined && query.after === undefined;
  const [page, frame, calls, counts] = await Promise.all([
    cases.queue(filter, query.after),
    frameOf<ScreeningKey>(c, session, screeningWords),
    namedCalls(),
    isHome ? Promise.all(counted.map((status) => cases.count({ ...filter, status }))) : [],
  ]);
  const told = new Map<string, string>(
    counts.map((count, place) => [counted[place] ?? "", count < countLimit ? String(count) : `${countLimit}+`]),
  );
  const done = { decision: c.req.query("done"), reference: c.req.query("reference") };
  return c.html(renderPage(<QueuePage {...frame} query={query} page={page} calls={calls} counts={told} done={done} />));
};
