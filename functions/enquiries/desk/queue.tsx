import type { Case } from "#shared/cases.ts";
import { countLimit } from "#shared/cases.ts";
import { parseInput } from "#shared/input.ts";
import type { Page } from "#shared/paging.ts";
import { queueOf } from "#shared/queue-right.ts";
import { readReference } from "#shared/references.ts";
import type { Session } from "#shared/session.ts";
import { renderPage } from "#shared/ui/page.tsx";
import type { Visit } from "#shared/web/environment.ts";
import { staffMember } from "#shared/web/sessions.ts";
import { caseOf, isFiled } from "../projection.ts";
import type { EnquiriesRoom } from "../room.ts";
import { frameOf } from "./frame.ts";
import { first, QueuePage } from "./queue-page.tsx";
import { QueueQuery } from "./queue-query.ts";

/** The queue somebody asked for, within what they may see. */
export const readQueue = async (
  room: EnquiriesRoom,
  session: Session,
  query: QueueQuery,
  now: Date,
): Promise<Page<Case>> => {
  const filter = queueOf("enquiries", session, { ...query, call: "" });
  const enquiries = await room.enquiries();
  const limit = session.role === "officer" ? session.region : undefined;
  const isTheirs = ({ region }: Case) => !limit || region === limit;
  if (query.about) {
    const found = await enquiries.about(readReference(query.about) ?? "");
    const items = found.filter(isFiled).flatMap((enquiry) => caseOf(enquiry) ?? []);
    return { items: items.filter(isTheirs) };
  }
  if (query.only === "mine") {
    const page = await enquiries.book.cases.ofAssignee(session.personId, query.after);
    return { ...page, items: page.items.filter((row) => row.capability === "enquiries" && isTheirs(row)) };
  }
  const page = await enquiries.book.cases.queue(filter, query.after);
  if (query.only !== "overdue") return page;
  // Those due first stand on top: after the first one that is not overdue there is none.
  const items = page.items.filter(({ dueBy }) => Date.parse(dueBy) < now.getTime());
  return { items, ...(items.length === page.items.length && page.next && { next: page.next }) };
};

export const showQueue = async (room: EnquiriesRoom, c: Visit<string>) => {
  const session = staffMember(c, "officer", "secretariat");
  const query = parseInput(QueueQuery, c.req.query());
  const isHome = new URL(c.req.url).search === "";
  const { cases } = (await room.enquiries()).book;
  const filter = queueOf("enquiries", session, { ...query, call: "" });
  const [page, frame, counts] = await Promise.all([
    readQueue(room, session, query, c.get("now")),
    frameOf(c, session),
    isHome ? Promise.all(first.map((status) => cases.count({ ...filter, status }))) : [],
  ]);
  const told = new Map<string, string>(
    counts.map((count, place) => [first[place] ?? "", count < countLimit ? String(count) : `${countLimit}+`]),
  );
  const done = { decision: c.req.query("done"), reference: c.req.query("reference") };
  return c.html(renderPage(<QueuePage {...frame} query={query} page={page} counts={told} done={done} />));
};
