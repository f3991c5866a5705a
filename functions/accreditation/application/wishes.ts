import * as z from "zod";
import { line } from "#shared/text.ts";

/** What programs send to begin an application. */
export const NewApplication = z.strictObject({
  call: line({ max: 60 }),
  organization: z.string().max(60).optional().meta({ description: "Needed by whoever acts for several." }),
});

/** What programs send to get a form for a file. */
export const WantedFile = z.strictObject({
  document: line({ max: 60 }),
  name: line({ min: 0, max: 200 }).default(""),
});
