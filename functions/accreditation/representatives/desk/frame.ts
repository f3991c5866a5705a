import { deskWords as everyDeskWords } from "#shared/desk/desk-words.ts";
import { reviewWords } from "#shared/review/review-words.ts";
import type { Session } from "#shared/session.ts";
import { speak } from "#shared/speech.ts";
import { standingWords } from "#shared/standing/standing-words.ts";
import { deskFrame } from "#shared/ui/desk/frame.tsx";
import { sharedWords } from "#shared/words.ts";
import { accreditationWords } from "../../accreditation-words.ts";
import { deskWords } from "../../desk/desk-words.ts";
import type { Frame as DeskFrame } from "../../desk/frame.tsx";
import { letterWords } from "../letters/letter-words.ts";
import type { RepresentativesVisit } from "../pages/visit.ts";
import { type RepresentativesKey, representativesWords } from "../representatives-words.ts";

export type Frame = DeskFrame<RepresentativesKey>;

/** What every page of the desk is shown with; words of this part come before those that the whole desk has. */
export const frameOf = async (c: RepresentativesVisit, session: Session): Promise<Frame> => {
  const own = [representativesWords, letterWords, accreditationWords, deskWords];
  const { language } = c.get("s");
  return deskFrame(c, session, await speak(language, sharedWords, standingWords, reviewWords, ...own, everyDeskWords));
};
