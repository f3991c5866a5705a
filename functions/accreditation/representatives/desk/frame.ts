import { reviewWords } from "#shared/review/review-words.ts";
import type { Session } from "#shared/session.ts";
import { speak } from "#shared/speech.ts";
import { standingWords } from "#shared/standing/standing-words.ts";
import { pathOf } from "#shared/web/address.ts";
import { formTokenField, formTokenOf } from "#shared/web/forms.ts";
import { sharedWords } from "#shared/words.ts";
import { accreditationWords } from "../../accreditation-words.ts";
import { deskWords } from "../../desk/desk-words.ts";
import type { Frame as DeskFrame } from "../../desk/frame.tsx";
import { letterWords } from "../letters/letter-words.ts";
import type { RepresentativesVisit } from "../pages/visit.ts";
import { type RepresentativesKey, representativesWords } from "../representatives-words.ts";

export type Frame = DeskFrame<RepresentativesKey>;

/** What every page of the desk is shown with; words of this part come before those that the whole desk has. */
export const frameOf = async (c: RepresentativesVisit, session: Session): Promise<Frame> => ({
  s: await speak(
    c.get("s").language,
    sharedWords,
    standingWords,
    reviewWords,
    representativesWords,
    letterWords,
    accreditationWords,
    deskWords,
  ),
  session,
  path: pathOf(c) + new URL(c.req.url).search,
  now: c.get("now"),
  hidden: { [formTokenField]: formTokenOf(c.get("token") ?? "") },
});
