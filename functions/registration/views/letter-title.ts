import type { Letter } from "#shared/letters.ts";
import { changeDecisions, decisions } from "../registration.ts";
import type { RegistrationKey } from "../registration-words.ts";
import type { RegistrationSpeech } from "./profile-fields.tsx";

const own = {
  draft: "resume.title",
  confirm: "confirm.title",
  received: "received.title",
  changeReceived: "event.propose_change",
  signIn: "sign_in.title",
  invited: "sign_in.title",
} as const satisfies Record<string, RegistrationKey>;

const ofDecisions = Object.entries({ ...decisions, ...changeDecisions }).flatMap(([name, row]) =>
  "mail" in row ? [[row.mail, `event.${name}` as RegistrationKey] as const] : [],
);

// Where several decisions send the same letter, the first of them names it.
const titles = new Map<string, RegistrationKey>([...ofDecisions.reverse(), ...Object.entries(own)]);

/** What a letter is about, for those who may read it; its subject says nothing on purpose. */
export const letterTitle = (s: RegistrationSpeech, { kind, subject }: Pick<Letter, "kind" | "subject">): string => {
  const title = titles.get(kind);
  return title ? s.t(title) : subject;
};
