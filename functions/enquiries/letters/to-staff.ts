import type { Acting } from "#shared/acting.ts";
import type { Post } from "#shared/casebook.ts";
import { action, addressed, dueRows, letterVoice, text } from "#shared/mail/voice.ts";
import type { People } from "#shared/people.ts";
import { staffToTell } from "#shared/staff-to-tell.ts";
import { type StandingKey, standingWords, statusIn } from "#shared/standing/standing-words.ts";
import { deskPath } from "../addresses.ts";
import type { DecisionName } from "../enquiries.ts";
import type { Enquiry } from "../enquiry.ts";
import { dueOf } from "../falling-due.ts";
import { isFit } from "../fit.ts";
import { type LetterKey, letterWords } from "./letter-words.ts";

interface Occasion {
  readonly people: People;
  /** As the decision leaves it. */
  readonly enquiry: Enquiry;
  readonly decision: DecisionName;
  readonly acting: Acting;
  readonly now: Date;
}

/** Tells staff what waits for them: an enquiry that is due, or was given to them, or in which too much was asked back. */
export const lettersToStaff = async ({ people, enquiry, decision, acting, now }: Occasion): Promise<Post[]> => {
  const kind = decision === "nag" ? "nag" : decision === "hand_over" ? "handedOver" : "rounds";
  const waiting = {
    people,
    case: enquiry,
    needsAnother: false,
    isFit: (person: Parameters<typeof isFit>[0]) => isFit(person, enquiry),
  };
  const told = await staffToTell(decision === "ask_back" ? "ask" : decision, waiting, acting);
  return Promise.all(
    told.map(async ({ id, email, language, timeZone }) => {
      const s = await letterVoice<LetterKey | StandingKey>(language, standingWords, letterWords);
      const { reference, status } = enquiry;
      const due = { instant: dueOf(enquiry), zone: "UTC", now, readerZone: timeZone || undefined };
      return addressed(s, kind, { to: email, personId: id, reference }, [
        text(s, `letter.${kind}`),
        {
          kind: "facts",
          rows: [
            [s.t("letter.fact.reference"), reference],
            [s.t("letter.fact.status"), statusIn(s, { kind: "enquiry", status })],
            ...dueRows(s, due),
          ],
        },
        action<LetterKey | StandingKey>(s, "letter.desk.open", deskPath(reference)),
      ]);
    }),
  );
};
