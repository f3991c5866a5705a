import type { Sent, SubmissionsWorld } from "#test/support/submissions.ts";
import { inputIn, step } from "./paths.ts";

type Who = Parameters<typeof step>[2];

const taken = [["officer", "take"]] as const;

/** How each status is reached with a correction of what is published. */
const paths = {
  submitted: [],
  under_review: taken,
  changes_requested: [...taken, ["officer", "ask"]],
  refusal_proposed: [...taken, ["officer", "propose_refusal"]],
} as const satisfies Record<string, readonly (readonly [who: Who, decision: string])[]>;

export type CorrectionStatus = keyof typeof paths;
export const correctionStatuses = Object.keys(paths) as CorrectionStatus[];

/** A published input whose correction is in a status. */
export const correctionIn = async (
  site: SubmissionsWorld,
  status: CorrectionStatus,
  wishes: Parameters<typeof inputIn>[2] & { readonly corrected?: object } = {},
): Promise<Sent> => {
  const sent = await inputIn(site, "revising", wishes);
  const { corrected = { title: "Fair recruitment for all domestic workers" } } = wishes;
  await site.insist(site.decide(sent.own, sent.reference, "send_revision", { content: corrected }));
  for (const [who, decision] of paths[status]) await step(site, sent, who, decision);
  return sent;
};

/** Everything that is written of an input. */
export const stateOf = async (site: SubmissionsWorld, reference: string) => {
  const of = (table: Parameters<SubmissionsWorld["rows"]>[0], key: string) => site.rows(table, { [key]: reference });
  const [input, row, audit, revisions, mails, published] = await Promise.all([
    of("inputs", "reference"),
    of("cases", "reference"),
    of("audit", "subject"),
    of("revisions", "subject"),
    of("outbox", "reference"),
    site.rows("published"),
  ]);
  return {
    input: input[0],
    row: row[0],
    audit,
    revisions,
    mails,
    published: published.filter((one) => JSON.stringify(one).includes(reference)),
  };
};
