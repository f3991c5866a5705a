import * as z from "zod";
import type { Operation } from "#shared/api.ts";
import { Standing } from "#shared/standing/standing.ts";
import type { AccreditationRoom } from "../room.ts";
import { NewApplication, WantedFile } from "./wishes.ts";

const Begun = Standing.extend({ version: z.int() });

const FormForFile = z.object({
  url: z.string(),
  fields: z.record(z.string(), z.string()).meta({ description: "In this order, before the field `file`." }),
  until: z.iso.datetime(),
});

export const operations: readonly Operation<AccreditationRoom>[] = [
  {
    method: "post",
    path: "/api/accreditation",
    id: "beginApplication",
    summary:
      "Begin an application of one's organization to an open call; it starts with the profile and the last application",
    access: "session",
    idempotent: true,
    body: NewApplication,
    answer: { status: 201, body: Begun },
    problems: [401, 403, 409, 422, 429],
    run: async (call) => (await import("./programs.ts")).beginApplication(call),
  },
  {
    method: "post",
    path: "/api/accreditation/{reference}/files",
    id: "sendApplicationFile",
    summary: "A form to post the file of a document with, straight to the store of files",
    access: "session",
    body: WantedFile,
    answer: { status: 201, body: FormForFile },
    problems: [401, 403, 404, 409, 422, 429],
    run: async (call) => (await import("./programs.ts")).wantFile(call),
  },
];
