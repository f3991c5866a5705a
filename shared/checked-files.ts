import * as z from "zod";
import type { Step } from "./jobs.ts";
import { steadily } from "./steadily.ts";
import type { Uploads } from "./upload-records.ts";
import type { Upload } from "./uploads.ts";

const Told = z.object({ key: z.string() });

const over: readonly Upload["state"][] = ["ready", "refused", "expired"];

/**
 * Takes over what the look at a file found, once that is over; the job may come late, twice, or for a file that was
 * replaced meanwhile. People go on working: what they changed in between is kept.
 */
export const checkedFile =
  (uploads: () => Promise<Pick<Uploads, "find">>, takeOver: (upload: Upload, now: Date) => Promise<void>): Step =>
  async ({ input }, now) => {
    const upload = await (await uploads()).find(Told.parse(input).key);
    if (upload && over.includes(upload.state)) await steadily(() => takeOver(upload, now));
    return { done: 1 };
  };
