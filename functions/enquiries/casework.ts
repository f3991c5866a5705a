import { type Acting, clockwork } from "#shared/acting.ts";
import type { Post } from "#shared/casebook.ts";
import type { Decision } from "#shared/decisions.ts";
import { mostRounds } from "#shared/promises.ts";
import { Refusal } from "#shared/refusal.ts";
import type { Write } from "#shared/transaction.ts";
import type { EnquiryLinks } from "./asking/store.ts";
import { after } from "./effects.ts";
import { type DecisionName, decisions, type EnquiryStatus } from "./enquiries.ts";
import type { Enquiry } from "./enquiry.ts";
import { fallenDue } from "./falling-due.ts";
import type { Given } from "./given.ts";
import { obstacle } from "./obstacles.ts";
import type { Enquiries } from "./store.ts";

interface Deciding {
  readonly enquiry: Enquiry;
  readonly decision: DecisionName;
  readonly acting: Acting;
  readonly now: Date;
  readonly given?: Given;
  /** What becomes of the enquiry beside what its row does. */
  readonly change?: (enquiry: Enquiry) => Enquiry;
}

interface Beginning {
  readonly enquiry: Enquiry;
  readonly decision: "begin" | "ask";
  readonly acting: Acting;
  readonly now: Date;
  readonly also: readonly Write[];
}

const rowOf = (name: DecisionName): Decision<EnquiryStatus> => decisions[name];
const same = (enquiry: Enquiry) => enquiry;

/** Decisions about enquiries as the table allows them. */
export class Casework {
  readonly #enquiries: Enquiries;
  readonly #links: EnquiryLinks;

  constructor(enquiries: Enquiries, links: EnquiryLinks) {
    this.#enquiries = enquiries;
    this.#links = links;
  }

  /** Stores a new enquiry and tells its asker; refuses with 409 when the same was stored before. */
  async begin({ enquiry, decision, acting, now, also }: Beginning): Promise<Enquiry> {
    const told = await this.#told(decision, enquiry, {}, now);
    const move = { from: undefined, to: enquiry, what: decision, by: acting.id, now };
    return this.#enquiries.make({ ...move, letters: told.letters, also: [...told.writes, ...also] });
  }

  /** Takes a decision or refuses: 403 without the right, 409 in the wrong status or out of turn. */
  async decide(deciding: Deciding): Promise<Enquiry> {
    const { enquiry, decision, acting, now, given = {}, change = same } = deciding;
    const inTheWay = obstacle(decision, deciding, now);
    if (inTheWay) throw new Refusal(...inTheWay);
    const to = change(after({ enquiry, decision, acting, given, now }));
    const told = await this.#told(decision, to, given, now);
    return this.#enquiries.make({
      from: enquiry,
      to,
      what: decision,
      by: acting.id,
      now,
      reason: given.reason,
      letters: [...told.letters, ...(await this.#ofStaff(deciding, to))],
      also: told.writes,
    });
  }

  /** Does what fell due, if anything: asked twice it does it once. */
  async byClock(enquiry: Enquiry, now: Date): Promise<void> {
    const decision = fallenDue(enquiry, now);
    if (decision) await this.decide({ enquiry, decision, acting: clockwork, now });
  }

  /** The letter to whoever asked, with the link of their own where they have no account. */
  async #told(decision: DecisionName, enquiry: Enquiry, given: Given, now: Date) {
    const kind = rowOf(decision).mail;
    if (!kind) return { letters: [], writes: [] };
    const link = enquiry.personId ? undefined : this.#links.issue(enquiry.reference, now);
    const { letterFor } = await import("./letters/letters.ts");
    const letter: Post = await letterFor({ kind, enquiry, given, now });
    return {
      letters: [{ ...letter, ...(link && { secret: link.token }) }],
      writes: link ? [link.write] : [],
    };
  }

  async #ofStaff({ decision, acting, now }: Deciding, to: Enquiry): Promise<Post[]> {
    const tooOften = decision === "ask_back" && to.rounds >= mostRounds;
    if (decision !== "nag" && decision !== "hand_over" && !tooOften) return [];
    const { lettersToStaff } = await import("./letters/to-staff.ts");
    return lettersToStaff({ people: this.#enquiries.book.people, enquiry: to, decision, acting, now });
  }
}
