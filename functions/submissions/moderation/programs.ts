import type * as z from "zod";
import type { Call } from "#shared/api.ts";
import { queueOf } from "#shared/queue-right.ts";
import { Refusal } from "#shared/refusal.ts";
import { standingOf } from "#shared/standing/standing.ts";
import { staffMember } from "#shared/web/sessions.ts";
import type { InputDocument } from "../input.ts";
import { openMatter } from "../matter.ts";
import { possibleDecisions } from "../obstacles.ts";
import { caseOf } from "../projection.ts";
import type { SubmissionsRoom } from "../room.ts";
import type { QueueQuery } from "./queue-filter.ts";
import type { CaseForDesk } from "./shapes.ts";
import { seenByDesk } from "./sight.ts";

type Handled = Call<SubmissionsRoom>;

export const queue = async ({ c, room, query }: Handled) => {
  const filter = queueOf("submissions", staffMember(c, "officer", "secretariat"), query as QueueQuery);
  const { cases } = (await room.inputs()).book;
  const page = await cases.queue(filter, (query as QueueQuery).after);
  const items = page.items.map((row) => ({
    ...row,
    ...standingOf(row),
    assignee: row.assignee ?? null,
    matter: row.matter ?? null,
  }));
  return { items, next: page.next ?? null };
};

const fileOf = ({ prepared, upload: _, begunAt: __, objectVersion: ___, storedAt: ____, ...file }: InputDocument) => ({
  ...file,
  traces: prepared?.traces.map(({ what }) => what) ?? [],
  cleaned: prepared?.cleaned !== undefined,
  characters: prepared?.text?.characters ?? null,
});

export const caseForDesk = async ({ c, room, parameters, now }: Handled): Promise<z.input<typeof CaseForDesk>> => {
  const session = staffMember(c, "officer", "secretariat");
  const matter = await openMatter(await room.inputs(), session, parameters.reference ?? "");
  const row = caseOf(matter.input);
  if (matter.acting.as === "applicant" || !row) throw new Refusal(404, "not_found");
  const input = seenByDesk(matter.input);
  const { call, forum, region, sentAt = null, late, answerBy, assignee = null, version, title } = input;
  const { content, answers, documents, question = null, proposal = null, rounds, editions, outcomes } = input;
  return {
    ...standingOf(row),
    ...{ call, forum, region, sentAt, late, answerBy, assignee, version, title },
    ...{ content, answers, question, proposal, rounds, outcomes },
    documents: documents.map(fileOf),
    editions: editions.length,
    isPublic: input.public !== undefined,
    decisions: possibleDecisions(matter, now),
  };
};

export const figuresOfForum = async ({ room, query }: Handled) => {
  const { forum } = query as { forum: string };
  const rows = await (await room.published()).inputFiguresOf(forum);
  return { items: rows.map(({ kind: _, place: __, ...figures }) => figures) };
};
