import type { AuditEntry } from "#shared/audit.ts";
import { type CountryCode, deskRegionOf } from "#shared/countries.ts";
import { addDays } from "#shared/days.ts";
import { answerDays } from "#shared/promises.ts";
import { answerTime, type Capability, ruleOf } from "./rules.ts";
import type { FiguresStore } from "./store.ts";
import { answerDaysCode, answerDaysTable, figureTables } from "./tables.ts";
import { type Tally, together, under } from "./tally.ts";

type Facts = Pick<FiguresStore, "application" | "input" | "enquiry" | "signUp" | "historyOf">;

const received = (capability: Capability, count = 1): Tally => ({ received: under([capability], [count]) });

/** What was received, or published, answered or accredited of it, under what is known of it. */
const described = async (facts: Facts, subject: string, counts: readonly [number, number]): Promise<Tally> => {
  const prefix = subject.slice(0, 3);
  if (prefix === "APP") {
    const { region } = await facts.application(subject);
    return { application_region: under(region ? [region] : [], counts) };
  }
  if (prefix === "INP") {
    const { region, content } = await facts.input(subject);
    return {
      input_region: under(region ? [region] : [], counts),
      input_type: under(content.type ? [content.type] : [], counts),
      input_submitter: under(content.submitter ? [content.submitter] : [], counts),
      input_language: under(content.languages, counts),
    };
  }
  if (prefix !== "ENQ") return {};
  const { topic, language } = await facts.enquiry(subject);
  return {
    enquiry_topic: under(topic ? [topic] : [], counts),
    enquiry_language: under(language ? [language] : [], counts),
  };
};

/** By when people were promised an answer, where that is not so many days from when it was received. */
const promisedFor = async (facts: Facts, subject: string, receivedAt: string): Promise<string | undefined> => {
  if (subject.startsWith("APP-")) return (await facts.application(subject)).answerBy;
  if (!subject.startsWith("INP-")) return undefined;
  const { answerBy = "" } = await facts.input(subject);
  return [answerBy, addDays(receivedAt, answerDays)].toSorted().at(-1);
};

/** How long the first answer took; nothing of later ones, or of what was never sent. */
const answered = async (facts: Facts, entry: AuditEntry): Promise<Tally> => {
  const found = ruleOf(entry.subject);
  if (!found?.rule.answers.includes(entry.what)) return {};
  const { capability, received: asReceived, answers } = found.rule;
  const history = await facts.historyOf(entry.subject);
  const first = history.find(({ what }) => answers.includes(what));
  const sent = history.find(({ what }) => asReceived.includes(what));
  if (!first || !sent || first.entry !== entry.entry) return {};
  const { days, inTime } = answerTime(sent.at, entry.at, await promisedFor(facts, entry.subject, sent.at));
  const isPart = found.prefix === "ENQ" ? entry.what === "answer" : entry.what === "publish";
  return together(
    {
      answers: under([capability], [1, inTime ? 1 : 0]),
      [answerDaysTable]: under([answerDaysCode(capability, days)], [1]),
    },
    isPart ? await described(facts, entry.subject, [0, 1]) : {},
  );
};

const ofCase = async (facts: Facts, entry: AuditEntry): Promise<Tally> => {
  const found = ruleOf(entry.subject);
  if (!found) return {};
  const { rule } = found;
  const { subject, what, reason } = entry;
  const isReceived = rule.received.includes(what);
  const accredited = found.prefix === "APP" && what === "accredit";
  return together(
    isReceived ? together(received(rule.capability), await described(facts, subject, [1, 0])) : {},
    accredited ? await described(facts, subject, [0, 1]) : {},
    rule.decisions.includes(what) ? { decisions: under([`${rule.capability}.${what}`], [1]) } : {},
    rule.refusals.includes(what) && reason ? { reasons: under([`${rule.capability}.${reason}`], [1]) } : {},
    await answered(facts, entry),
  );
};

/** Whether somebody came is corrected afterwards: the last word counts. A mailbox that came twice counts once. */
const signUpMoves: Readonly<Record<string, readonly [number, number]>> = {
  place_request: [1, 0],
  place_repeat: [-1, 0],
  place_attend: [0, 1],
  place_miss: [0, -1],
};

const ofSignUp = async (facts: Facts, { subject, what, from }: AuditEntry): Promise<Tally> => {
  const counts = signUpMoves[what];
  if (!counts || (what === "place_miss" && from !== "attended")) return {};
  const { country, language } = await facts.signUp(subject);
  return together(counts[0] === 0 ? {} : received("briefings", counts[0]), {
    sign_up_region: under(country ? [deskRegionOf(country as CountryCode)] : [], counts),
    sign_up_language: under(language ? [language] : [], counts),
  });
};

const isReturned = ({ what }: AuditEntry) => (figureTables.mails.codes as readonly string[]).includes(what);

/** One entry of the record in the figures of its month. */
export const tallyOfEntry = async (facts: Facts, entry: AuditEntry): Promise<Tally> => {
  if (entry.subject.startsWith("mail#")) return isReturned(entry) ? { mails: under([entry.what], [1]) } : {};
  return entry.subject.startsWith("BRF-") ? ofSignUp(facts, entry) : ofCase(facts, entry);
};
