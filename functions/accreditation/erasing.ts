import { erase } from "#shared/erasing.ts";
import type { Step } from "#shared/jobs.ts";
import type { AccreditationRoom } from "./room.ts";

/** More files than anybody gets forms for. */
const mostFiles = 1000;

/** A draft ended: so do the files that were sent for it. */
export const eraseFiles =
  (room: AccreditationRoom): Step =>
  async (job, now) => {
    const { uploads, jobs } = await room.applications();
    const found = await uploads.ofOwner(String(job.input.owner ?? ""), mostFiles);
    await erase({ files: room.files, jobs, uploads }, found, job, now);
    return { done: 1 };
  };
