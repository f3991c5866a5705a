import type { Language } from "../languages.ts";
import { type Block, excerpt, type Message } from "../outbox.ts";
import { type Catalogue, type Speech, speak, type Values } from "../speech.ts";
import { type Deadline, deadlineInWords } from "../time.ts";
import { type SharedKey, sharedWords } from "../words.ts";
import { type MailKey, mailWords } from "./words.ts";

/** One message to one recipient, as the outbox takes it but for its id and instant. */
export type Letter = Omit<Message, "id" | "now" | "dueAt">;

/** What a capability's letters are written with: its own words beside those that all letters share. */
export type LetterVoice<Own extends string> = Speech<SharedKey | MailKey | Own>;

export const letterVoice = <Own extends string>(
  language: Language,
  ...own: Catalogue<string>[]
): Promise<LetterVoice<Own>> => speak<SharedKey | MailKey | Own>(language, sharedWords, mailWords, ...own);

/** Bytes of somebody's words that a mail repeats; the whole stands on the page that the mail leads to. */
const quotedBytes = 640;

export const text = <Key extends string>(s: Speech<Key>, key: NoInfer<Key>, values?: Values): Block => ({
  kind: "text",
  text: s.t(key, values),
});

export const quote = (words: string | undefined, bytes = quotedBytes): Block[] =>
  words ? [{ kind: "quote", text: excerpt(words, bytes) }] : [];

/** The one kind of link there is, to a page without its language; what it leads to changes nothing by being opened. */
export const action = <Key extends string>(s: Speech<Key>, key: NoInfer<Key>, path: string, secret = false): Block => ({
  kind: "action",
  label: s.t(key),
  path: `/${s.language}${path}`,
  secret,
});

/** By when somebody has to act: in the zone in which that was set, in universal time, in the reader's, and what is left. */
export const dueRows = (s: Speech<SharedKey | MailKey>, deadline: Deadline): [string, string][] => {
  const [first, ...others] = deadlineInWords(s, deadline);
  return [[s.t("letter.fact.due"), first?.[1] ?? ""], ...others];
};

interface Addressee {
  readonly to: string;
  readonly personId?: string | undefined;
  readonly reference?: string | undefined;
}

/** A letter whose subject is the reference number, and a neutral phrase where there is none. */
export const addressed = (
  s: Speech<MailKey>,
  kind: string,
  { to, personId, reference }: Addressee,
  blocks: readonly Block[],
): Letter => ({
  to,
  personId,
  reference,
  kind,
  language: s.language,
  subject: reference ?? s.t("letter.subject"),
  blocks,
});
