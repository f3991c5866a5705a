import { mailboxKeyOf } from "#shared/mailbox.ts";
import { Refusal } from "#shared/refusal.ts";
import type { SignUpStatus } from "../briefings.ts";
import type { SignUps, StandingOfSignUp } from "../signing-up/store.ts";
import { type Mention, mentionsIn, mostLines } from "./attendance.ts";
import type { Objection } from "./given.ts";

interface RefusedLine {
  readonly line: number;
  readonly text: string;
  readonly why: Objection;
  /** Where whoever it names stands, if that is why. */
  readonly status?: SignUpStatus | undefined;
}

/** What recording a list would do; nothing of it is done yet. */
export interface Checked {
  /** References of those who would be recorded as having been there. */
  readonly present: readonly string[];
  /** How many of the list are recorded already. */
  readonly already: number;
  /** How many of the others with a place would be recorded as not having been there. */
  readonly absent: number;
  readonly refused: readonly RefusedLine[];
}

interface Known {
  readonly byReference: ReadonlyMap<string, StandingOfSignUp>;
  readonly byMailbox: ReadonlyMap<string, StandingOfSignUp>;
}

const couldCome = ({ status }: StandingOfSignUp) =>
  status === "confirmed" || status === "attended" || status === "no_show";

/** Rows that are read at once; none is long. */
const pageSize = 1000;

/** Who signed up for a session; of several sign-ups of one mailbox, the one that has a place, else the last. */
const knownIn = async (signUps: SignUps, key: string): Promise<Known> => {
  const byReference = new Map<string, StandingOfSignUp>();
  const byMailbox = new Map<string, StandingOfSignUp>();
  let cursor: string | undefined;
  do {
    const page = await signUps.standings(key, pageSize, cursor);
    for (const one of page.items) {
      // Of whom nothing is kept any more, nothing is recorded.
      if (one.addressKey.startsWith("erased#")) continue;
      byReference.set(one.reference, one);
      const other = byMailbox.get(one.addressKey);
      if (one.status !== "repeated" && !(other && couldCome(other))) byMailbox.set(one.addressKey, one);
    }
    cursor = page.next;
  } while (cursor !== undefined);
  return { byReference, byMailbox };
};

const nobody = (by: Mention["by"]): Objection | undefined => (by === "neither" || by === "not_csv" ? by : undefined);

/** Lines of whom nothing is known in this session that are looked up one by one. */
const mostLookedUp = 200;

/** Whether somebody who is not of this session signed up for another of the same briefing. */
const elsewhere = async (signUps: SignUps, briefing: string, mention: Mention): Promise<Objection> => {
  if (!("value" in mention)) return "unknown";
  const found =
    mention.by === "reference"
      ? await signUps.find(mention.value)
      : await signUps.heldBy({ briefing, addressKey: mailboxKeyOf(mention.value) });
  return found?.briefing === briefing ? "other_session" : "unknown";
};

const foundIn = ({ byReference, byMailbox }: Known, mention: Mention): StandingOfSignUp | undefined => {
  if (!("value" in mention)) return undefined;
  if (mention.by === "address") return byMailbox.get(mailboxKeyOf(mention.value));
  const found = byReference.get(mention.value);
  return found?.status === "repeated" ? byMailbox.get(found.addressKey) : found;
};

const shownText = (text: string) => [...text.trim()].slice(0, 80).join("");

/** Holds a list against the sign-ups of a session. Refuses one that is longer than can be worked off. */
export const checkAttendance = async (
  signUps: SignUps,
  { briefing, key, csv, others }: { briefing: string; key: string; csv: string; others: boolean },
): Promise<Checked> => {
  const mentions = mentionsIn(csv);
  if (mentions.length > mostLines) throw new Refusal(413, "too_large");
  const known = await knownIn(signUps, key);
  const present: string[] = [];
  const refused: RefusedLine[] = [];
  const seen = new Set<string>();
  let already = 0;
  let lookedUp = 0;
  for (const mention of mentions) {
    const { line } = mention;
    const refuse = (why: Objection, status?: SignUpStatus) =>
      refused.push({ line, text: shownText(mention.text), why, ...(status && { status }) });
    const found = foundIn(known, mention);
    const strange = nobody(mention.by);
    if (strange) refuse(strange);
    else if (!found) refuse(lookedUp++ < mostLookedUp ? await elsewhere(signUps, briefing, mention) : "unknown");
    else if (seen.has(found.reference)) refuse("twice");
    else if (!couldCome(found)) refuse("not_confirmed", found.status);
    else if (found.status === "attended") already += 1;
    else present.push(found.reference);
    if (found) seen.add(found.reference);
  }
  const rest = [...known.byReference.values()].filter(
    ({ reference, status }) => status === "confirmed" && !seen.has(reference),
  );
  return { present, already, absent: others ? rest.length : 0, refused };
};
