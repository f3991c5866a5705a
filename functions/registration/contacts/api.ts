import * as z from "zod";
import type { Operation } from "#shared/api.ts";
import { Language } from "#shared/languages.ts";
import type { RegistrationRoom } from "../room.ts";
import { listStates } from "./contact-decisions.ts";
import { outcomes } from "./contact-list.ts";

const Line = z.object({
  line: z.int(),
  outcome: z.enum(["ready", "refused", ...outcomes]).meta({ description: "What would happen, or what became of it." }),
  field: z.string().nullable(),
  code: z.string().nullable().meta({ description: "Why it is left out." }),
  reference: z.string().nullable().meta({ description: "The registration that it may be the same as." }),
});

const Figures = z.object({
  id: z.string(),
  title: z.string(),
  state: z.enum(listStates),
  broughtAt: z.iso.datetime(),
  ready: z.int(),
});

const WholeList = Figures.extend({
  version: z.int(),
  count: z.int(),
  invited: z.int(),
  lines: z.array(Line),
  decisions: z.array(z.string()).meta({ description: "What whoever asks could decide now." }),
});

const NewList = z.looseObject({
  title: z.string().optional(),
  language: Language.optional().meta({ description: "Of those for whom the list says none; English if left out." }),
  csv: z.string().meta({
    description:
      "Comma-separated values; the first line names the columns organization, country, name, email and language.",
  }),
});

const DecisionBody = z.looseObject({ decision: z.string(), version: z.int().optional() });

/** What programs can do with contacts that officers bring in. */
export const contactOperations: readonly Operation<RegistrationRoom>[] = [
  {
    method: "get",
    path: "/api/registration/contacts",
    id: "listContactLists",
    summary: "Lists of contacts that officers brought in, newest first",
    access: "session",
    answer: { status: 200, body: z.object({ items: z.array(Figures), next: z.null() }) },
    problems: [401, 403],
    run: async (handled) => (await import("./programs.ts")).listLists(handled),
  },
  {
    method: "post",
    path: "/api/registration/contacts",
    id: "tryContacts",
    summary: "Say what would happen to each line of a list of contacts; nobody is written to",
    access: "session",
    body: NewList,
    answer: { status: 201, body: WholeList },
    problems: [401, 403, 422],
    run: async (handled) => (await import("./programs.ts")).tryOne(handled),
  },
  {
    method: "get",
    path: "/api/registration/contacts/{list}",
    id: "readContactList",
    summary: "What would happen to each line of a list of contacts, or what became of it",
    access: "session",
    answer: { status: 200, body: WholeList },
    problems: [401, 403, 404],
    run: async (handled) => (await import("./programs.ts")).readOne(handled),
  },
  {
    method: "post",
    path: "/api/registration/contacts/{list}/decisions",
    id: "decideContactList",
    summary: "Invite the contacts of a list, one mail each, or erase it",
    access: "session",
    body: DecisionBody,
    answer: { status: 200, body: WholeList },
    problems: [401, 403, 404, 409, 422],
    run: async (handled) => (await import("./programs.ts")).decideOne(handled),
  },
];
