import { clockwork } from "#shared/acting.ts";
import { matterOf } from "#shared/forums.ts";
import type { Jobs } from "#shared/jobs.ts";
import type { Write } from "#shared/transaction.ts";
import type { Representative } from "./representative.ts";

/** Tells the one who got the seat of another: the seat is theirs already. */
export const promotion = (
  jobs: Jobs,
  { call, reference, version }: Representative,
  promoted: string,
  now: Date,
): Write =>
  jobs.start(
    {
      id: `promote#${promoted}#${reference}#${version}`,
      kind: "promote_representative",
      matter: matterOf.call(call),
      by: clockwork.id,
      input: { reference: promoted },
    },
    now,
  );
