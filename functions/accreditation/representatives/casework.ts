import { clockwork } from "#shared/acting.ts";
import type { Move } from "#shared/casebook.ts";
import { Refusal } from "#shared/refusal.ts";
import { Sealing } from "#shared/sealing.ts";
import type { Write } from "#shared/transaction.ts";
import type { AccreditationRoom } from "../room.ts";
import { effectOf, newcomer } from "./effects.ts";
import { promotion } from "./follow-ups.ts";
import type { Given, Nomination } from "./given.ts";
import { type Delegation, type Matter, matterFor } from "./matter.ts";
import { nominationObstacle, obstacle } from "./obstacles.ts";
import { photoErasure } from "./photo.ts";
import type { Representative } from "./representative.ts";
import { type DecisionName, fallenDue, wakeAtOf } from "./representatives.ts";
import * as rosters from "./roster.ts";
import type { Turn } from "./store.ts";
import { type Told, told } from "./telling.ts";

export interface Deciding extends Matter {
  readonly decision: DecisionName;
  readonly given?: Given;
  readonly now: Date;
}

/** Decisions about representatives as the table allows them. */
export class Casework {
  readonly #room: AccreditationRoom;

  constructor(room: AccreditationRoom) {
    this.#room = room;
  }

  /** Nominates somebody or refuses: 403 without the right, 409 when it is too late or no place is left, 422 who is there already. */
  async nominate(
    delegation: Delegation,
    nomination: Nomination,
    { now, also = [] }: { readonly now: Date; readonly also?: readonly Write[] },
  ): Promise<Representative> {
    const inTheWay = nominationObstacle(delegation, now);
    if (inTheWay) throw new Refusal(...inTheWay);
    const { application, call, acting, dates } = delegation;
    const { representatives, applications, random } = await this.#hands();
    const { one, marks } = newcomer(delegation, nomination, { now, random });
    const invited = await told(random, { ...delegation, representative: one, decision: "nominate", now }, one);
    const roster = rosters.entered(rosters.rosterOf(application), {
      reference: one.reference,
      holds: "nothing",
      marks,
    });
    const [stored] = await representatives.make({
      moves: [this.#begun(invited, acting.id, now)],
      application: { from: application, to: rosters.withRoster(application, roster) },
      dates,
      also: [applications.callUnchanged(call), ...also],
    });
    return stored as Representative;
  }

  /** Takes a decision or refuses: 403 without the right, 409 in the wrong status or out of turn. */
  async decide(deciding: Deciding): Promise<Representative> {
    const { decision, now, promoted, turn } = await this.#turnOf(deciding);
    const [stored] = await (await this.#room.representatives()).make(turn);
    if (promoted && decision !== "promote") await this.#promoteNow(promoted, now);
    return stored as Representative;
  }

  /** Does what fell due for one representative, if anything: asked twice it does it once. */
  async byClock(one: Representative, now: Date): Promise<void> {
    const matter = await matterFor(this.#room, one, clockwork);
    const decision = fallenDue(one, matter.dates, now);
    if (decision === "forget") await this.#forgetWhatIsTold(one);
    if (decision) await this.decide({ ...matter, decision, now });
    else await this.#wakeAgain(matter);
  }

  // First, since nothing looks for it afterwards.
  async #forgetWhatIsTold({ reference }: Representative): Promise<void> {
    const [letters, { applications }] = await Promise.all([this.#room.letters(), this.#room.representatives()]);
    await letters.forget(reference);
    await applications.book.audit.emptyRevisions(reference);
  }

  /** Lets the clock look when the call says now. */
  async follow(matter: Matter): Promise<void> {
    if (wakeAtOf(matter.representative, matter.dates) !== matter.representative.wakeAt) await this.#wakeAgain(matter);
  }

  async #wakeAgain({ representative, dates }: Matter): Promise<void> {
    const wakeAt = wakeAtOf(representative, dates);
    if (wakeAt) await (await this.#room.representatives()).wakeAgain(representative, wakeAt);
  }

  /** Gives the one who was allotted a seat their new status: asked twice it does it once. */
  async promote(reference: string, now: Date): Promise<void> {
    const one = await (await this.#room.representatives()).find(reference);
    if (one?.status !== "reserve") return;
    const matter = await matterFor(this.#room, one, clockwork);
    if (!obstacle("promote", matter, now)) await this.decide({ ...matter, decision: "promote", now });
  }

  // The job that was started with the decision does it where this does not get to it.
  async #promoteNow(reference: string, now: Date): Promise<void> {
    try {
      await this.promote(reference, now);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }

  async #turnOf(deciding: Deciding) {
    const { representative: from, application, call, decision, acting, given = {}, dates, now } = deciding;
    const inTheWay = obstacle(decision, deciding, now);
    if (inTheWay) throw new Refusal(...inTheWay);
    const { applications, random, sealing } = await this.#hands();
    const effect = effectOf({ ...deciding, given, random });
    const before = rosters.rosterOf(application);
    const own = await told(random, deciding, effect.to);
    const move: Move<Representative> = {
      from,
      to: own.one,
      what: decision,
      by: acting.id,
      now,
      reason: given.reason,
      ...(given.answers && { fields: changedFields(from, given) }),
      ...(given.text && (decision === "note" ? { internal: given.text } : { note: given.text })),
      letters: own.letters,
    };
    const others = effect.newcomer
      ? [
          this.#begun(
            await told(random, { ...deciding, representative: effect.newcomer, decision: "nominate" }, effect.newcomer),
            acting.id,
            now,
          ),
        ]
      : [];
    const turn: Turn = {
      moves: [move, ...others],
      dates,
      sealed: given.document && (await sealing().seal(JSON.stringify(given.document), sealedFor(from))),
      also: [
        ...(decision === "confirm" ? [applications.callUnchanged(call)] : []),
        ...(effect.promoted ? [promotion(applications.jobs, from, effect.promoted, now)] : []),
        ...(from.photo && !effect.to.photo ? [photoErasure(applications.jobs, from, now)] : []),
      ],
      application:
        effect.roster === before
          ? undefined
          : { from: application, to: rosters.withRoster(application, effect.roster) },
    };
    return { decision, now, promoted: effect.promoted, turn };
  }

  #begun({ one, letters }: Told, by: string, now: Date): Move<Representative> {
    return { from: undefined, to: one, what: "nominate", by, now, letters };
  }

  async #hands() {
    const { connection } = this.#room;
    const [representatives, applications] = await Promise.all([
      this.#room.representatives(),
      this.#room.applications(),
    ]);
    return {
      representatives,
      applications,
      random: connection.random,
      sealing: () => new Sealing(connection),
    };
  }
}

export const sealedFor = ({ forum, reference }: Representative) => ({ forum, person: reference });

const changedFields = ({ answers: before }: Representative, { answers = {}, document }: Given) => {
  const names = Object.keys(answers) as (keyof typeof answers)[];
  const changed: string[] = names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(answers[name]));
  return document ? [...changed, "document"] : changed;
};
