import type { Acting } from "#shared/acting.ts";
import type { Post } from "#shared/casebook.ts";
import type { Call } from "#shared/forums.ts";
import { action, addressed, dueRows, text } from "#shared/mail/voice.ts";
import type { Organization } from "#shared/organizations.ts";
import type { People, Person } from "#shared/people.ts";
import { staffToTell } from "#shared/staff-to-tell.ts";
import { statusIn } from "#shared/standing/standing-words.ts";
import { dueOf } from "../../falling-due.ts";
import { isFit } from "../../fit.ts";
import type { Input } from "../../input.ts";
import type { DecisionName } from "../../submissions.ts";
import { letterVoice } from "../../voice.ts";
import { type LetterKey, letterWords } from "./letter-words.ts";

interface Occasion {
  readonly people: People;
  /** As the decision leaves it. */
  readonly input: Input;
  readonly organization: Organization | undefined;
  readonly call: Call;
  readonly decision: DecisionName;
  readonly acting: Acting;
  readonly now: Date;
}

/** For somebody who took no part so far. */
const needsAnother = ({ status }: Input) => status === "contested" || status === "refusal_proposed";

const kinds: Partial<Record<DecisionName, "nag" | "rounds">> = { nag: "nag", ask: "rounds" };

/** Tells staff what waits for them: an input somebody is due to be answered about, or gave them, or asked about too often. */
export const lettersToStaff = async (occasion: Occasion): Promise<Post[]> => {
  const { people, input, organization, decision, acting } = occasion;
  const barred = needsAnother(input) ? input.decidedBy : [];
  const recipients = await staffToTell(
    decision,
    {
      people,
      case: input,
      needsAnother: needsAnother(input),
      isFit: (person) => !barred.includes(person.id) && isFit(person, { input, organization }),
    },
    acting,
  );
  return Promise.all(recipients.map((person) => letterTo(person, occasion)));
};

const letterTo = async (person: Person, { input, call, decision, now }: Occasion): Promise<Post> => {
  const { id, email, language, timeZone } = person;
  const { reference } = input;
  const kind = kinds[decision] ?? "handedOver";
  const s = await letterVoice<LetterKey>(language, letterWords);
  const due = { instant: dueOf(input), zone: call.zone, now, readerZone: timeZone || undefined };
  return addressed(s, kind, { to: email, personId: id, reference }, [
    text(s, `letter.${kind}.intro`),
    {
      kind: "facts",
      rows: [
        [s.t("letter.fact.reference"), reference],
        [s.t("letter.fact.status"), statusIn(s, { kind: "input", status: input.status })],
        ...dueRows(s, due),
      ],
    },
    action(s, "letter.desk.open", `/desk/submissions/${reference}`),
  ]);
};
