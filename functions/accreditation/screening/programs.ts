import type * as z from "zod";
import { type Acting, isOfDesk } from "#shared/acting.ts";
import type { Call } from "#shared/api.ts";
import { publicly, standingOf } from "#shared/standing/standing.ts";
import { signedIn, staffMember } from "#shared/web/sessions.ts";
import type { Application } from "../application.ts";
import { carryOut } from "../carry-out.ts";
import { type Matter, openMatter } from "../matter.ts";
import { gateOf, possibleDecisions } from "../obstacles.ts";
import { caseOf } from "../projection.ts";
import { queueFor } from "../queue-right.ts";
import type { AccreditationRoom } from "../room.ts";
import type { QueueQuery } from "./queue-filter.ts";
import type { Opened } from "./shapes.ts";

type Handled = Call<AccreditationRoom>;

export const queue = async ({ c, room, query }: Handled) => {
  const filter = queueFor(staffMember(c, "officer", "secretariat"), query as QueueQuery);
  const { cases } = (await room.applications()).book;
  const page = await cases.queue(filter, (query as QueueQuery).after);
  const items = page.items.map((row) => ({
    ...row,
    ...standingOf(row),
    assignee: row.assignee ?? null,
    matter: row.matter ?? null,
  }));
  return { items, next: page.next ?? null };
};

const openedOf = ({ application, organization, acting }: Matter): z.input<typeof Opened> => {
  const { answers, documents, question, reopened, checklist, rounds, proposal, redirectedTo, list, refusalReason } =
    application;
  const desk = isOfDesk(acting);
  return {
    answers,
    documents,
    profile: organization.profile,
    host: organization.host ? { name: organization.host.name, state: organization.host.state } : null,
    question: question ?? null,
    reopened,
    checklist: desk ? checklist : null,
    rounds,
    proposal: proposal && (desk || refusalReason) ? proposal : null,
    redirectedTo: redirectedTo ?? null,
    // Until a list is frozen, whoever is on it may be taken off again.
    list: (desk || application.listing ? list : undefined) ?? null,
  };
};

/** Where an application stands, as far as whoever asks may know it. */
const standingFor = (acting: Acting, application: Application) => {
  const row = caseOf(application);
  if (acting.as !== "secretariat") return standingOf(isOfDesk(acting) ? row : publicly(row));
  const { status, since } = application;
  return { ...standingOf(row), status, since };
};

export const wholeCase = async ({ c, room, parameters, now }: Handled) => {
  const matter = await openMatter(await room.applications(), signedIn(c), parameters.reference ?? "");
  const { application, acting } = matter;
  const gate = gateOf(application, acting)?.[1] ?? null;
  const { call, forum, region, sentAt = null, answerBy, assignee = null, version } = application;
  return {
    ...standingFor(acting, application),
    call,
    forum,
    country: application.answers.listCountry ?? null,
    region,
    sentAt,
    answerBy,
    assignee: isOfDesk(acting) ? assignee : null,
    version,
    gate,
    opened: gate ? null : openedOf(matter),
    decisions: possibleDecisions(matter, now),
  };
};

export const decide = async ({ c, room, parameters, body, now }: Handled) => {
  const wish = { reference: parameters.reference ?? "", input: body as Record<string, unknown> };
  const { application, matter } = await carryOut(room, signedIn(c), wish, now);
  return { ...standingFor(matter.acting, application), version: application.version };
};
