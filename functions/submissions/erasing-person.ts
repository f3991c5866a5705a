import { type Erased, Erasures, erasedPerson, erasing, tellsOf } from "#shared/erasures.ts";
import { matterOf } from "#shared/forums.ts";
import type { Step } from "#shared/jobs.ts";
import { forgotten } from "./forgetting.ts";
import type { Input } from "./input.ts";
import { obstacle } from "./obstacles.ts";
import { caseOf } from "./projection.ts";
import type { SubmissionsRoom } from "./room.ts";

const mostLooks = 50;
/** More than anybody has: a look that an index answers with what was rewritten a moment ago must not be taken for the last. */
const mostAtOnce = 500;

/** Erases what inputs hold of a person. What is published stays so: whoever wants it gone withdraws it first. */
export const eraseOfPerson = (room: SubmissionsRoom): Step => {
  const { connection } = room;
  const erasures = async () => new Erasures(await connection.database(), connection.settings.table("erasures"));
  return erasing(erasures, async (who, now) => {
    const inputs = await room.inputs();
    let done = 0;
    for (let look = 0; look < mostLooks; look++) {
      const found = (await inputs.ofPerson(who.id, mostAtOnce)).filter(({ personId }) => personId === who.id);
      for (const input of found) {
        const ended = await settled(room, input, who, now);
        // First what only its reference leads to: rewritten, it is not found any more.
        await inputs.book.audit.emptyRevisions(input.reference, ended.public ? tellsOf(who) : undefined);
        await eraseFiles(room, ended, now);
        await rewrite(room, ended);
        done += 1;
      }
      if (found.length === 0) break;
    }
    return done;
  });
};

/** What was not published is withdrawn, and a correction that was begun is dropped. */
const settled = async (room: SubmissionsRoom, input: Input, who: Erased, now: Date): Promise<Input> => {
  const [inputs, casework] = await Promise.all([room.inputs(), room.casework()]);
  const call = await inputs.forums.findCall(input.call);
  if (!call) return input;
  const decision = input.public ? ("drop_revision" as const) : ("withdraw" as const);
  const deciding = { input, call, decision, acting: { id: who.id, as: "applicant" } as const, now };
  if (obstacle(decision, deciding, now)) return input;
  return casework.decide({ ...deciding, ...(decision === "withdraw" && { given: { reason: "other" } }) });
};

/** Nothing is decided by this: the record of decisions stays as it is. */
const rewrite = async (room: SubmissionsRoom, from: Input): Promise<void> => {
  const { book } = await room.inputs();
  const version = from.version + 1;
  const unnamed: Input = { ...from, personId: erasedPerson, email: "", timeZone: "UTC", version };
  const { wake: _, wakeAt: __, ...rest } = forgotten(unnamed);
  const to = from.public ? unnamed : rest;
  const row = caseOf(to);
  await book.commit([book.put("inputs", "reference", to, from.version), ...(row ? [book.cases.write(row)] : [])]);
};

/** Those of what everybody may read stay. */
const eraseFiles = async (room: SubmissionsRoom, { reference: owner, call, public: shown }: Input, now: Date) => {
  if (shown) return;
  const { jobs } = await room.inputs();
  const job = { id: `erase_files#${owner}`, kind: "erase_files", matter: matterOf.call(call), by: "system" };
  await jobs.begin({ ...job, input: { owner } }, now);
};
