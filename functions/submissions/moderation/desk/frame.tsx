import { type DeskKey, deskWords } from "#shared/desk/desk-words.ts";
import { type InputsKey, inputsWords } from "#shared/inputs/inputs-words.ts";
import { type ReviewKey, reviewWords } from "#shared/review/review-words.ts";
import type { Session } from "#shared/session.ts";
import { type Speech, speak } from "#shared/speech.ts";
import { type StandingKey, standingWords } from "#shared/standing/standing-words.ts";
import { type DeskFrame, deskFrame } from "#shared/ui/desk/frame.tsx";
import type { Visit } from "#shared/web/environment.ts";
import { type SharedKey, sharedWords } from "#shared/words.ts";
import { type SubmissionsKey, submissionsWords } from "../../submissions-words.ts";
import { type ModerationKey, moderationWords } from "../moderation-words.ts";

type Words = StandingKey | ReviewKey | InputsKey | SubmissionsKey | DeskKey | ModerationKey;

export type DeskSpeech = Speech<SharedKey | Words>;
export type Frame = DeskFrame<Words>;

export const home = "/desk/submissions";

/** What every page of the desk is shown with. */
export const frameOf = async (c: Visit<string>, session: Session): Promise<Frame> => {
  const { language } = c.get("s");
  const shared = [sharedWords, standingWords, reviewWords, inputsWords];
  return deskFrame(
    c,
    session,
    await speak<SharedKey | Words>(language, ...shared, submissionsWords, deskWords, moderationWords),
  );
};
