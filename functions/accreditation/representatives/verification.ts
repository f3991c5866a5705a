import type { Localized } from "#shared/localized.ts";
import { readCode } from "../letter-codes.ts";
import type { AccreditationRoom } from "../room.ts";
import { nameOf } from "./fields.ts";

/** What a genuine letter says, and whether it still holds. */
export interface Verified {
  readonly letter: "representative" | "accreditation";
  readonly valid: boolean;
  /** As printed, to compare with the paper. */
  readonly name: string;
  readonly organization: string;
  /** Title of the review cycle. */
  readonly event: Localized;
}

/** What stands behind a code as typed; nothing where it is none of ours, whatever is wrong with it. */
export const verified = async (room: AccreditationRoom, typed: string): Promise<Verified | undefined> => {
  const code = readCode(typed.slice(0, 60));
  const [representatives, applications] = await Promise.all([room.representatives(), room.applications()]);
  const reference = code && (await representatives.behindCode(code));
  if (!reference) return undefined;
  const one = reference.startsWith("REP") ? await representatives.find(reference) : undefined;
  const application = await applications.find(one?.application ?? reference);
  const forum = application && (await applications.forums.find(application.forum));
  if (!application || !forum) return undefined;
  const accredited = application.status === "accredited";
  const organization = one?.organizationName ?? application.answers.listName ?? application.title;
  return {
    letter: one ? "representative" : "accreditation",
    valid: accredited && (!one || one.status === "approved"),
    name: one ? nameOf(one.answers) : organization,
    organization,
    event: forum.title,
  };
};
