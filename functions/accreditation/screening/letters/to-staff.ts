import type { Acting } from "#shared/acting.ts";
import type { Post } from "#shared/casebook.ts";
import type { Call } from "#shared/forums.ts";
import { action, addressed, dueRows, text } from "#shared/mail/voice.ts";
import type { People, Person } from "#shared/people.ts";
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
  readonly call: Call;
  readonly decision: DecisionName;
  readonly acting: Acting;
  readonly now: Date;
}

/** Mails of one transaction: whoever else is concerned sees the case in the queue. */
const mostRecipients = 3;

/** Staff that could go on with a case: with access, of its region, without an interest of their own in it. */
const couldGoOn = async ({ people, application }: Occasion): Promise<Person[]> => {
  const { decidedBy, status, proposal } = application;
  const barred = new Set([
    ...(status === "contested" ? decidedBy : []),
    ...(status === "refusal_proposed" && proposal ? [proposal.by] : []),
  ]);
  const { items } = await people.staff();
  return items.filter((person) => !barred.has(person.id) && isFit(person, { application, organization: application }));
};

/** Whoever has the case; where nobody has it, officers of its region before others, and one of the secretariat. */
const naggedAbout = async (occasion: Occasion): Promise<Person[]> => {
  const { people, application } = occasion;
  const { assignee, region } = application;
  const needsAnother = application.status === "contested" || application.status === "refusal_proposed";
  const holder = assignee && !needsAnother ? await people.find(assignee) : undefined;
  if (holder && !holder.suspended) return [holder];
  const staff = await couldGoOn(occasion);
  const secretariat = staff.filter(({ role }) => role === "secretariat").slice(0, 1);
  const officers = staff
    .filter(({ role }) => role === "officer")
    .sort((one, other) => Number(other.region === region) - Number(one.region === region));
  return [...officers.slice(0, mostRecipients - secretariat.length), ...secretariat];
};

const recipientsOf = async (occasion: Occasion): Promise<readonly Person[]> => {
  const { people, application, decision, acting } = occasion;
  switch (decision) {
    case "nag":
      return naggedAbout(occasion);
    case "ask":
      return (await people.secretariat()).slice(0, mostRecipients);
    default: {
      const { assignee } = application;
      const holder = assignee && assignee !== acting.id ? await people.find(assignee) : undefined;
      return holder ? [holder] : [];
    }
  }
};

const kinds: Partial<Record<DecisionName, "nag" | "rounds">> = { nag: "nag", ask: "rounds" };

/** Tells staff what waits for them: a case somebody is due to be answered about, or gave them, or that used up its questions. */
export const lettersToStaff = async (occasion: Occasion): Promise<Post[]> => {
  const recipients = await recipientsOf(occasion);
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
