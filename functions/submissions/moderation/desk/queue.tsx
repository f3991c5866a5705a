import { countLimit } from "#shared/cases.ts";
import { parseInput } from "#shared/input.ts";
import type { PublishedCall, PublishedForum } from "#shared/published-rows.ts";
import { queueOf } from "#shared/queue-right.ts";
import { renderPage } from "#shared/ui/page.tsx";
import type { Visit } from "#shared/web/environment.ts";
import { staffMember } from "#shared/web/sessions.ts";
import type { SubmissionsRoom } from "../../room.ts";
import { QueueQuery } from "../queue-filter.ts";
import { frameOf } from "./frame.tsx";
import { first, QueuePage } from "./queue-page.tsx";

interface Named {
  readonly forums: readonly PublishedForum[];
  readonly calls: readonly PublishedCall[];
}

/** Only the desk's first page counts queues. */
const counted = first.filter((status) => status !== "changes_requested");

export const showQueue = async (room: SubmissionsRoom, c: Visit<string>, readNamed: () => Promise<Named>) => {
  const session = staffMember(c, "officer", "secretariat");
  const query = parseInput(QueueQuery, c.req.query());
  const filter = queueOf("submissions", session, query);
  const { cases } = (await room.inputs()).book;
  const isHome = c.req.query("status") === undefined && query.after === undefined;
  const [page, frame, { forums, calls }, counts] = await Promise.all([
    cases.queue(filter, query.after),
    frameOf(c, session),
    readNamed(),
    isHome ? Promise.all(counted.map((status) => cases.count({ ...filter, status }))) : [],
  ]);
  const told = new Map<string, string>(
    counts.map((count, place) => [counted[place] ?? "", count < countLimit ? String(count) : `${countLimit}+`]),
  );
  const done = { decision: c.req.query("done"), reference: c.req.query("reference") };
  const ofInputs = calls.filter(({ purpose }) => purpose === "inputs");
  return c.html(
    renderPage(
      <QueuePage {...frame} query={query} page={page} calls={ofInputs} forums={forums} counts={told} done={done} />,
    ),
  );
};
