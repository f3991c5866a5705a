import type { Letter } from "#shared/letters.ts";
import { colleagueDecisions } from "../colleagues/colleague-decisions.ts";
import { hostDecisions } from "../hosts/host-decisions.ts";
import { changeDecisions, decisions } from "../registration.ts";
import type { RegistrationKey } from "../registration-words.ts";
import type { RegistrationSpeech } from "./profile-fields.tsx";

const own = {
  draft: "resume.title",
  confirm: "confirm.title",
  received: "received.title",
  changeReceived: "event.propose_change",
  absorbed: "event.absorb",
  released: "event.release",
  signIn: "sign_in.title",
  invited: "sign_in.title",
  hostThanks: "event.confirm_host",
} as const satisfies Record<string, RegistrationKey>;

const ofDecisions = Object.entries({
  ...decisions,
  ...changeDecisions,
  ...colleagueDecisions,
  ...hostDecisions,
}).flatMap(([name, row]) => ("mail" in row ? [[row.mail, `event.${name}` as RegistrationKey] as const] : []));

// Where several decisions send the same letter, the first of them names it.
const titles = new Map<string, RegistrationKey>([...ofDecisions.reverse(), ...Object.entries(own)]);

/** Cases of other capabilities, by how their references begin; their own pages name each letter. */
const others = {
  APP: "kind.accreditation.application",
  REP: "kind.accreditation.representative",
  LST: "kind.accreditation.list",
  INP: "kind.submissions.input",
  ENQ: "kind.enquiries.enquiry",
} as const satisfies Record<string, RegistrationKey>;

const otherOf = (reference = ""): RegistrationKey | undefined => {
  const prefix = reference.slice(0, 3);
  return Object.hasOwn(others, prefix) ? others[prefix as keyof typeof others] : undefined;
};

/** What a letter is about, for those who may read it; its subject says nothing on purpose. */
export const letterTitle = (
  s: RegistrationSpeech,
  { kind, subject, reference }: Pick<Letter, "kind" | "subject" | "reference">,
): string => {
  const title = otherOf(reference) ?? titles.get(kind);
  return title ? s.t(title) : subject;
};
