import { type Acting, clockwork } from "#shared/acting.ts";
import type { Post } from "#shared/casebook.ts";
import type { Decision } from "#shared/decisions.ts";
import { type Call, matterOf } from "#shared/forums.ts";
import { mostRounds } from "#shared/promises.ts";
import { Refusal } from "#shared/refusal.ts";
import type { Write } from "#shared/transaction.ts";
import type { Addition } from "./acts.ts";
import { after, datesOf, isBehind } from "./effects.ts";
import { fallenDue } from "./falling-due.ts";
import { figuresTomorrow, isMoving } from "./figures-job.ts";
import type { Input } from "./input.ts";
import { letterFor } from "./letters.ts";
import { obstacle } from "./obstacles.ts";
import type { Inputs } from "./store.ts";
import { type DecisionName, decisions, type InputStatus } from "./submissions.ts";

export interface Deciding extends Addition {
  readonly input: Input;
  readonly call: Call;
  readonly decision: DecisionName;
  readonly acting: Acting;
  readonly now: Date;
}

const rowOf = (name: DecisionName): Decision<InputStatus> => decisions[name];

/** Words that only officers see; all others stand on the submitter's page. */
const internalTexts: readonly DecisionName[] = ["note", "propose_refusal", "return_refusal"];
/** Words of another decision that the submitter gets to read now. */
const endsProposal: readonly DecisionName[] = ["refuse", "refuse_correction"];
/** The input's own row keeps the words. */
const keepsOwnWords: readonly DecisionName[] = ["record_outcome"];

/** Decisions about inputs as the table allows them. */
export class Casework {
  readonly #inputs: Inputs;

  constructor(inputs: Inputs) {
    this.#inputs = inputs;
  }

  /** Takes a decision or refuses: 403 without the right, 409 in the wrong status or out of turn. */
  async decide(deciding: Deciding): Promise<Input> {
    const { input, call, decision, acting, now, change = same, given = {}, also = [], ...record } = deciding;
    const inTheWay = obstacle(decision, deciding, now);
    if (inTheWay) throw new Refusal(...inTheWay);
    const to = change(after({ input, call, decision, acting, given, now }));
    const ends = endsProposal.includes(decision);
    const text = ends ? input.proposal?.text : given.text;
    const told = ends ? { reason: input.proposal?.reason, text } : given;
    const noted = text && !keepsOwnWords.includes(decision);
    const made = await this.#inputs.make({
      from: input,
      to,
      what: decision,
      by: acting.id,
      now,
      reason: told.reason,
      ...record,
      ...(noted && (internalTexts.includes(decision) ? { internal: text } : { note: text })),
      letters: [...(await this.#own(deciding, to, told)), ...(await this.#ofStaff(deciding, to))],
      also: [...also, ...this.#consequences(deciding)],
    });
    // While much happens, the day's counting comes by itself.
    if (made.status !== input.status && !isMoving(call, now))
      await this.#inputs.jobs.begin(figuresTomorrow(call.id, now), now);
    return made;
  }

  /** Does what fell due for one input, if anything: asked twice it does it once. */
  async byClock(input: Input, now: Date): Promise<void> {
    const call = await this.#inputs.forums.findCall(input.call);
    if (!call) throw new Error("an input to no call");
    const decision = fallenDue({ ...input, ...datesOf(call) }, now);
    // First what only its reference leads to.
    if (decision === "erase") await this.#inputs.book.audit.emptyRevisions(input.reference);
    if (decision) await this.decide({ input, call, decision, acting: clockwork, now });
    else await this.follow(input, call, now);
  }

  /** Takes over the dates of a call that moved; a draft of one that was cancelled or decided ends. */
  async follow(input: Input, call: Call, now: Date): Promise<void> {
    const isOver = call.status === "cancelled" || call.status === "decided" || call.status === "archived";
    if (isOver && input.status === "draft")
      await this.decide({ input, call, decision: "expire", acting: clockwork, now });
    else if (isBehind(input, call))
      await this.#inputs.make({
        from: input,
        to: { ...input, ...datesOf(call) },
        what: "follow_call",
        by: clockwork.id,
        now,
      });
  }

  async #own({ input, call, decision, now }: Deciding, to: Input, given: Deciding["given"]): Promise<Post[]> {
    const kind = rowOf(decision).mail;
    // To an address that nobody confirmed goes nothing but the link; of somebody who erased their data there is none.
    if (!kind || !to.personId || !to.email) return [];
    return [await letterFor({ kind, input: to, before: input, call, given: given ?? {}, now })];
  }

  async #ofStaff({ call, decision, acting, now }: Deciding, to: Input): Promise<Post[]> {
    const needed = decision === "nag" || decision === "hand_over" || (decision === "ask" && to.rounds >= mostRounds);
    if (!needed) return [];
    const { lettersToStaff } = await import("./moderation/letters/to-staff.ts");
    const { book, organizations } = this.#inputs;
    const organization = to.organization ? await organizations.find(to.organization) : undefined;
    return lettersToStaff({ people: book.people, input: to, organization, call, decision, acting, now });
  }

  /** What ends takes its files with it: those of drafts, and of what was withdrawn. */
  #consequences({ input, call, decision, acting, now }: Deciding): Write[] {
    if (decision === "submit") return [this.#inputs.callUnchanged(call)];
    if (decision !== "expire" && decision !== "withdraw" && decision !== "erase") return [];
    const { reference: owner } = input;
    const id = `erase_files#${owner}${decision === "erase" ? "#over" : ""}`;
    const job = { id, kind: "erase_files", matter: matterOf.call(call.id), by: acting.id };
    return [this.#inputs.jobs.start({ ...job, input: { owner } }, now)];
  }
}

const same = (input: Input) => input;
