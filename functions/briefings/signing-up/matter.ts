import type { Acting } from "#shared/acting.ts";
import { Refusal } from "#shared/refusal.ts";
import type { BriefingsRoom } from "../room.ts";
import type { SignUp } from "../sign-up.ts";
import type { Wish } from "./casework.ts";

/** Whoever signed up, by the link mailed to them. */
export const applicant: Acting = { id: "applicant", as: "applicant" };

/** A sign-up with the briefing and the session that it is for. */
export const matterOf = async (room: BriefingsRoom, signUp: SignUp): Promise<Wish> => {
  const briefing = await (await room.briefings()).find(signUp.briefing);
  const session = briefing?.sessions.find(({ id }) => id === signUp.session);
  if (!briefing || !session) throw new Error("a sign-up to no session");
  return { signUp, briefing, session };
};

/** The sign-up that a mailed link opens; unknown (404) when it opens none, or none any more. */
export const openMatter = async (room: BriefingsRoom, token: string, now: Date): Promise<Wish> => {
  const signUp = await (await room.signUps()).open(token, now);
  if (!signUp || signUp.erased) throw new Refusal(404, "not_found");
  return matterOf(room, signUp);
};
