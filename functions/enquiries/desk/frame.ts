import { type DeskKey, deskWords } from "#shared/desk/desk-words.ts";
import type { Session } from "#shared/session.ts";
import { type Speech, speak } from "#shared/speech.ts";
import { type StandingKey, standingWords } from "#shared/standing/standing-words.ts";
import { type DeskFrame, deskFrame } from "#shared/ui/desk/frame.tsx";
import type { Visit } from "#shared/web/environment.ts";
import { type SharedKey, sharedWords } from "#shared/words.ts";
import { type EnquiriesKey, enquiriesWords } from "../enquiries-words.ts";
import { type EnquiriesDeskKey, enquiriesDeskWords } from "./enquiries-desk-words.ts";

type Words = StandingKey | DeskKey | EnquiriesKey | EnquiriesDeskKey;

export type DeskSpeech = Speech<SharedKey | Words>;
export type Frame = DeskFrame<Words>;

/** What every page of the desk is shown with. */
export const frameOf = async (c: Visit<string>, session: Session): Promise<Frame> => {
  const catalogues = [sharedWords, standingWords, enquiriesWords, deskWords, enquiriesDeskWords];
  return deskFrame(c, session, await speak<SharedKey | Words>(c.get("s").language, ...catalogues));
};
