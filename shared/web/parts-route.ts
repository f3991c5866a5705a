import type { Context } from "hono";
import * as z from "zod";
import { readJson } from "../api.ts";
import { parseInput } from "../input.ts";
import type { Limit, Limits } from "../limits.ts";
import { demandToken } from "./forms.ts";
import { beginParts, dropParts, finishParts, partLinks, type Sending } from "./parted-upload.ts";

const mostParts = 10;

const UploadId = z.string().min(1).max(1024);
const Step = z.discriminatedUnion("step", [
  z.strictObject({
    step: z.literal("begin"),
    name: z.string().max(1000),
    size: z.int().nonnegative(),
    upload: UploadId.optional(),
  }),
  z.strictObject({
    step: z.literal("links"),
    upload: UploadId,
    parts: z.array(z.int().positive()).min(1).max(mostParts),
  }),
  z.strictObject({ step: z.enum(["finish", "drop"]), upload: UploadId }),
]);

/** Steps that one person takes: many more than files and bad lines need. */
const stepLimit: Limit = { name: "file_parts", most: 1200, windowSeconds: 3600 };

/** The header in which a script sends the token of the form that it helps with. */
const tokenHeader = "x-form-token";

/**
 * Answers one step of a script that sends a file in parts, in JSON. `secret` is the cookie behind the session; `open`
 * finds the record that awaits the file, or refuses whoever it is not for.
 */
export const answerParts = async (
  c: Context,
  secret: string | undefined,
  { limits, open }: { readonly limits: Limits; readonly open: () => Promise<Sending> },
): Promise<Response> => {
  demandToken(c, c.req.header(tokenHeader), secret);
  const asked = parseInput(Step, await readJson(c));
  const sending = await open();
  await limits.take(stepLimit, sending.upload.by, sending.now);
  if (asked.step === "begin") return c.json(await beginParts(sending, asked));
  if (asked.step === "links") return c.json({ links: await partLinks(sending, asked.upload, asked.parts) });
  if (asked.step === "finish") return c.json(await finishParts(sending, asked.upload));
  await dropParts(sending, asked.upload);
  return c.json({});
};
