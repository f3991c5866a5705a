import type { Act, Addition } from "../acts.ts";
import { Content } from "../content.ts";
import { liveDocuments } from "./live-documents.ts";
import { faultsOf } from "./rules.ts";
import { type Merged, merged, placed, refuse } from "./saving.ts";

/** Of what was sent before, officers see what became of it. */
const recorded = (sentAt: string | undefined, { fields, before, after }: Merged): Addition =>
  fields.length === 0 ? {} : { fields, ...(sentAt && { before, after }) };

/** Keeps what an input says so far, complete or not. */
export const save: Act = async ({ matter: { input, call }, input: sent }) => {
  const said = merged(input, call, sent);
  const { content, answers, documents } = said;
  return { change: (to) => placed({ ...to, content, answers, documents }), ...recorded(input.sentAt, said) };
};

/** Sends an input, its correction or the changes that were asked for, whole; refuses what is missing or wrong (422). */
export const submit: Act = async ({ room, matter: { input, call }, input: sent }) => {
  const said = merged(input, call, sent);
  const { answers } = said;
  const documents = await liveDocuments(room, said.documents);
  refuse(faultsOf(call, { ...said, documents }));
  const content = Content.parse(said.content);
  return { change: (to) => placed({ ...to, content, answers, documents }), ...recorded(input.sentAt, said) };
};
