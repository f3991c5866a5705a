import type { Acting } from "#shared/acting.ts";
import type { Post } from "#shared/casebook.ts";
import type { Call } from "#shared/forums.ts";
import { action, addressed, dueRows, text } from "#shared/mail/voice.ts";
import type { Organization } from "#shared/organizations.ts";
import type { People, Person } from "#shared/people.ts";
import { staffToTell } from "#shared/staff-to-tell.ts";
import { statusIn } from "#shared/standing/standing-words.ts";
import type { DecisionName } from "../../accreditation.ts";
import type { Application } from "../../application.ts";
import { dueOf } from "../../falling-due.ts";
import { isFit } from "../../fit.ts";
import { letterVoice } from "../../voice.ts";
import { type LetterKey, letterWords } from "./letter-words.ts";

interface Occasion {
  readonly people: People;
  /** As the decision leaves it. */
  readonly application: Application;
  readonly organization: Pick<Organization, "personId" | "colleagues">;
  readonly call: Call;
  readonly decision: DecisionName;
  readonly acting: Acting;
  readonly now: Date;
}

/** Officers who took part in what somebody else is to look at now. */
const barredFrom = ({ decidedBy, status, proposal }: Application): readonly string[] => {
  if (status === "contested") return decidedBy;
  return status === "refusal_proposed" && proposal ? [proposal.by] : [];
};

const kinds: Partial<Record<DecisionName, "nag" | "rounds">> = { nag: "nag", ask: "rounds" };

/** Tells staff what waits for them: a case somebody is due to be answered about, or gave them, or that used up its questions. */
export const lettersToStaff = async (occasion: Occasion): Promise<Post[]> => {
  const { people, application, organization, decision, acting } = occasion;
  const barred = barredFrom(application);
  const recipients = await staffToTell(
    decision,
    {
      people,
      case: application,
      needsAnother: application.status === "contested" || application.status === "refusal_proposed",
      isFit: (person) => !barred.includes(person.id) && isFit(person, { application, organization }),
    },
    acting,
  );
  return Promise.all(recipients.map((person) => letterTo(person, occasion)));
};

const letterTo = async (person: Person, { application, call, decision, now }: Occasion): Promise<Post> => {
  const { id, email, language, timeZone } = person;
  const { reference } = application;
  const kind = kinds[decision] ?? "handedOver";
  const s = await letterVoice<LetterKey>(language, letterWords);
  const due = { instant: dueOf(application), zone: call.zone, now, readerZone: timeZone || undefined };
  return addressed(s, kind, { to: email, personId: id, reference }, [
    text(s, `letter.${kind}.intro`),
    {
      kind: "facts",
      rows: [
        [s.t("letter.fact.reference"), reference],
        [s.t("letter.fact.status"), statusIn(s, { kind: "application", status: application.status })],
        ...dueRows(s, due),
      ],
    },
    action(s, "letter.desk.open", `/desk/accreditation/${reference}`),
  ]);
};
