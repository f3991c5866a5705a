import type { Acting } from "#shared/acting.ts";
import type { Briefing, BriefingSession } from "#shared/briefings/briefing.ts";
import type { Post } from "#shared/casebook.ts";
import type { Decision } from "#shared/decisions.ts";
import { Refusal } from "#shared/refusal.ts";
import type { Write } from "#shared/transaction.ts";
import { holdsPlace, type SignUpDecision, type SignUpStatus, signUpDecisions } from "../briefings.ts";
import { type About, letterFor } from "../letters.ts";
import { obstacle } from "../obstacles.ts";
import type { Places } from "../places/store.ts";
import type { SignUp } from "../sign-up.ts";
import { erasedAt } from "./settling.ts";
import type { SignUps } from "./store.ts";

/** A sign-up with what it is for. */
export interface Wish {
  readonly signUp: SignUp;
  readonly briefing: Briefing;
  /** That of the sign-up. */
  readonly session: BriefingSession;
}

export interface Deciding extends Wish {
  readonly decision: SignUpDecision;
  readonly acting: Acting;
  readonly now: Date;
  /** What becomes of the sign-up, beside what the row of the table does. */
  readonly change?: ((signUp: SignUp) => SignUp) | undefined;
  /** The session that the sign-up is for from now on, where that is another. */
  readonly into?: BriefingSession | undefined;
  readonly also?: readonly Write[] | undefined;
  readonly fields?: readonly string[] | undefined;
  readonly reason?: string | undefined;
  /** What the letter says beside what stands in the records. */
  readonly told?: Partial<Pick<About, "ahead">> | undefined;
}

const rowOf = (name: SignUpDecision): Decision<SignUpStatus> => signUpDecisions[name];
const same = (signUp: SignUp) => signUp;

/** Decisions about sign-ups as the table allows them, each with its letter and what follows for places. */
export class Casework {
  readonly #signUps: SignUps;
  readonly #places: Places;

  constructor(signUps: SignUps, places: Places) {
    this.#signUps = signUps;
    this.#places = places;
  }

  /** Takes a decision or refuses: 403 without the right, 409 in the wrong status or at the wrong time. */
  async decide(deciding: Deciding): Promise<SignUp> {
    const { signUp, briefing, session, decision, acting, now, change = same, into = session, also = [] } = deciding;
    const inTheWay = obstacle(decision, deciding, now);
    if (inTheWay) throw new Refusal(...inTheWay);
    const row = rowOf(decision);
    const to = change({ ...signUp, status: row.to === "same" ? signUp.status : row.to });
    const { letters, writes } = await this.letter({
      kind: row.mail,
      signUp: to,
      before: signUp,
      briefing,
      session: into,
      now,
      reason: deciding.reason,
      ...deciding.told,
    });
    return this.#signUps.make({
      from: signUp,
      to,
      what: `place_${decision}`,
      by: acting.id,
      now,
      reason: deciding.reason,
      fields: deciding.fields,
      letters,
      also: [...also, ...writes, ...this.#follows(deciding, to), ...this.#newsFor(signUp, to, now)],
    });
  }

  /** Begins a sign-up, for its session's reader to place. */
  begin(signUp: SignUp, now: Date, also: readonly Write[] = []): Promise<SignUp> {
    const { reference, sessionKey } = signUp;
    const turn = this.#places.addTurn({ sessionKey, reference, what: "request", groups: [] }, now, 1);
    const move = { from: undefined, to: signUp, what: "place_request", by: "applicant", now };
    return this.#signUps.make({ ...move, also: [turn, ...also, ...this.#newsFor(undefined, signUp, now)] });
  }

  /** Nobody's address is confirmed by signing up: whether they want news is asked by a mail of its own. */
  #newsFor(from: SignUp | undefined, to: SignUp, now: Date): Write[] {
    return to.furtherNews && !from?.furtherNews ? [this.#signUps.askAboutNews(from ?? to, now)] : [];
  }

  /** A letter with a link of its own, and the write by which that link works; nothing where no letter goes. */
  async letter(
    about: Omit<About, "kind"> & { readonly kind: string | undefined },
  ): Promise<{ readonly letters: readonly Post[]; readonly writes: readonly Write[] }> {
    const { kind, signUp } = about;
    if (!kind || !signUp.email) return { letters: [], writes: [] };
    const { token, write } = this.#signUps.issue(signUp.reference, erasedAt(signUp));
    const letter = await letterFor({ ...about, kind });
    const isSecret = letter.blocks.some((block) => block.kind === "action" && block.secret);
    return isSecret ? { letters: [{ ...letter, secret: token }], writes: [write] } : { letters: [letter], writes: [] };
  }

  /** What a decision does to places: one that is given up goes to others, one that is wanted is looked for. */
  #follows({ signUp, decision, now }: Deciding, to: SignUp): Write[] {
    const { reference, sessionKey, groups, status, turn } = signUp;
    const turnOf = (what: "request" | "free") =>
      this.#places.addTurn({ sessionKey, reference, what, groups: what === "free" ? groups : [] }, now, to.version + 1);
    const waits = status === "waitlisted" && turn !== undefined;
    // What was not looked at yet, or lapsed, holds nothing: by now another may.
    const letGo = status === "requested" || status === "lapsed" ? [] : [this.#signUps.letGo(signUp)];
    switch (decision) {
      case "rejoin":
        return [turnOf("request")];
      case "lapse":
        // Whoever signs up anew then, or elsewhere, is welcome.
        return [turnOf("free"), this.#signUps.letGo(signUp)];
      case "cancel":
      case "remove":
        return [
          ...(holdsPlace(status) ? [turnOf("free")] : []),
          ...(waits ? [this.#places.stopWaiting(sessionKey, turn)] : []),
          ...letGo,
        ];
      case "call_off":
      case "end":
        return [...(waits ? [this.#places.stopWaiting(sessionKey, turn)] : []), ...letGo];
      default:
        return [];
    }
  }
}
