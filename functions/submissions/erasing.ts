import { erase } from "#shared/erasing.ts";
import type { Step } from "#shared/jobs.ts";
import { placeOfWords } from "./library/words-of-edition.ts";
import type { SubmissionsRoom } from "./room.ts";

/** More files than anybody gets forms for. */
const mostFiles = 1000;

/** A draft ended, or an input was withdrawn: so do its files, what was made of them, and the words of its versions. */
export const eraseFiles =
  (room: SubmissionsRoom): Step =>
  async (job, now) => {
    const inputs = await room.inputs();
    const owner = String(job.input.owner ?? "");
    const [found, input] = await Promise.all([inputs.uploads.ofOwner(owner, mostFiles), inputs.find(owner)]);
    const versions = input?.editions.length ?? 0;
    // One more than there are: it may have been about to be published.
    for (let number = 1; input?.sentAt && number <= versions + 1; number++)
      await (await room.files()).remove(placeOfWords(owner, number));
    await erase({ files: room.files, jobs: inputs.jobs, uploads: inputs.uploads }, found, job, now);
    return { done: 1 };
  };
