import type { AuditEntry } from "#shared/audit.ts";
import type { AccreditationKey } from "../../accreditation-words.ts";
import type { DeskSpeech } from "../../desk/frame.tsx";
import type { ScreeningKey } from "../screening-words.ts";

type Voice = DeskSpeech<ScreeningKey>;

/** What officers do among themselves, or what they call by another name. */
const ofDesk = ["declare", "note", "check", "nag", "propose_refusal", "return_refusal"] as const;
const isOfDesk = (what: string): what is (typeof ofDesk)[number] => (ofDesk as readonly string[]).includes(what);

/** What happened, in the words of the desk. */
export const happenedIn = (s: Voice, what: string): string =>
  isOfDesk(what) ? s.t(`happened.${what}`) : s.t(`event.${what}` as AccreditationKey);

/** Why, in the words of the list of reasons that belongs to it. */
export const reasonOf = (s: Voice, { what, reason }: Pick<AuditEntry, "what" | "reason">): string | undefined => {
  if (!reason) return undefined;
  if (what === "declare") return s.t(reason === "conflict" ? "happened.conflict" : "happened.no_conflict");
  return s.t((what === "redirect" ? `door.${reason}` : `reason.${reason}`) as AccreditationKey);
};
