import type { AuditEntry } from "#shared/audit.ts";
import type { InputsKey } from "#shared/inputs/inputs-words.ts";
import type { SubmissionsKey } from "../../submissions-words.ts";
import type { DeskSpeech } from "./frame.tsx";

/** What officers do among themselves, in the words of every desk. */
const ofDesk = ["note", "nag", "propose_refusal", "return_refusal"] as const;
const isOfDesk = (what: string): what is (typeof ofDesk)[number] => (ofDesk as readonly string[]).includes(what);

export const happenedIn = (s: DeskSpeech, what: string): string =>
  isOfDesk(what) ? s.t(`happened.${what}`) : s.t(`event.${what}` as SubmissionsKey);

/** Why, in the words of the list of reasons that belongs to it. */
export const reasonOf = (s: DeskSpeech, { what, reason }: Pick<AuditEntry, "what" | "reason">): string | undefined => {
  if (!reason) return undefined;
  const key = what === "record_outcome" ? `outcome.${reason}` : `reason.${reason}`;
  return s.t(key as InputsKey | SubmissionsKey);
};
