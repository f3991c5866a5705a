import { parseInput } from "#shared/input.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { staffMember } from "#shared/web/sessions.ts";
import { queueFor } from "../../queue-right.ts";
import type { AccreditationRoom } from "../../room.ts";
import type { RepresentativesVisit } from "../pages/visit.ts";
import { QueueQuery } from "../queue-filter.ts";
import { frameOf } from "./frame.ts";
import { QueuePage } from "./queue-page.tsx";

export const showQueue = async (room: AccreditationRoom, c: RepresentativesVisit) => {
  const session = staffMember(c, "officer", "secretariat");
  const query = parseInput(QueueQuery, c.req.query());
  const filter = queueFor(session, query);
  const [applications, published] = await Promise.all([room.applications(), room.published()]);
  const [page, calls] = await Promise.all([applications.book.cases.queue(filter, query.after), published.calls()]);
  return c.html(
    renderPage(
      <QueuePage
        {...(await frameOf(c, session))}
        query={query}
        page={page}
        calls={calls.filter(({ accreditation }) => accreditation !== "none")}
        done={{ decision: c.req.query("done"), reference: c.req.query("reference") }}
      />,
    ),
  );
};
