import * as z from "zod";
import { line } from "#shared/text.ts";
import { FileWish } from "./file-acts.ts";

/** What programs send to begin an input. */
export const NewInput = z.strictObject({
  call: line({ max: 60 }),
  organization: z.string().max(60).optional().meta({ description: "For whom it is; left out, for oneself." }),
});

/** What programs send to get a form for a file. */
export const WantedFile = FileWish;
