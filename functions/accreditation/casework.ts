import { type Acting, clockwork } from "#shared/acting.ts";
import type { Move, Post } from "#shared/casebook.ts";
import type { Decision } from "#shared/decisions.ts";
import { type Call, matterOf } from "#shared/forums.ts";
import { mostRounds } from "#shared/promises.ts";
import { Refusal } from "#shared/refusal.ts";
import type { Write } from "#shared/transaction.ts";
import { type ApplicationStatus, type DecisionName, decisions } from "./accreditation.ts";
import type { Addition } from "./acts.ts";
import type { Application } from "./application.ts";
import { after, datesOf, isBehind } from "./effects.ts";
import { fallenDue } from "./falling-due.ts";
import { letterFor } from "./letters.ts";
import { attendedOf, isLate, nominationsEnd } from "./nominations.ts";
import { hasEnded, obstacle } from "./obstacles.ts";
import type { Applications } from "./store.ts";

export interface Deciding extends Addition {
  readonly application: Application;
  readonly call: Call;
  readonly decision: DecisionName;
  readonly acting: Acting;
  readonly now: Date;
}

const rowOf = (name: DecisionName): Decision<ApplicationStatus> => decisions[name];

/** Words that only officers see; all others stand on the applicant's page. */
const internalTexts: readonly DecisionName[] = ["note", "screen_again", "propose_refusal", "return_refusal"];
/** Words of another decision that the applicant gets to read now. */
const hasOwnText = (decision: DecisionName) => decision === "refuse";

/** Decisions about applications as the table allows them. */
export class Casework {
  readonly #applications: Applications;

  constructor(applications: Applications) {
    this.#applications = applications;
  }

  /** Takes a decision or refuses: 403 without the right, 409 in the wrong status or out of turn. */
  async decide(deciding: Deciding): Promise<Application> {
    return this.#applications.make(await this.moveOf(deciding));
  }

  /** The move that a decision makes, for transactions that do more; refuses as `decide` does. */
  async moveOf(deciding: Deciding): Promise<Move<Application>> {
    const { application, call, decision, acting, now, change = same, given = {}, also = [], ...record } = deciding;
    const inTheWay = obstacle(decision, deciding, now);
    if (inTheWay) throw new Refusal(...inTheWay);
    const to = change(after({ application, call, decision, acting, given, now }));
    const text = hasOwnText(decision) ? application.proposal?.text : given.text;
    const told = hasOwnText(decision) ? { reason: application.proposal?.reason, text } : given;
    return {
      from: application,
      to,
      what: decision,
      by: acting.id,
      now,
      reason: told.reason,
      fields: given.fields,
      ...record,
      ...(text && (internalTexts.includes(decision) ? { internal: text } : { note: text })),
      letters: [...(await this.#own(deciding, to, told)), ...(await this.#ofStaff(deciding, to))],
      also: [...also, ...this.#consequences(deciding)],
    };
  }

  /** Does what fell due for one application, if anything: asked twice it does it once. */
  async byClock(application: Application, now: Date): Promise<void> {
    const call = await this.#applications.forums.findCall(application.call);
    if (!call) throw new Error("an application to no call");
    if (fallenDue(application, now) === "erase") return this.#forget(application, call, now);
    if (hasEnded(call)) return this.leave(application, call, now);
    const live = { ...application, ...datesOf(call, now) };
    const decision = fallenDue(live, now);
    if (decision) await this.decide({ application, call, decision, acting: clockwork, now });
    else await this.follow(application, call, now);
  }

  // First what only its reference leads to.
  async #forget(application: Application, call: Call, now: Date): Promise<void> {
    await this.#applications.book.audit.emptyRevisions(application.reference);
    await this.decide({ application, call, decision: "erase", acting: clockwork, now });
  }

  /** Takes over the dates of a call that moved. */
  async follow(application: Application, call: Call, now: Date): Promise<void> {
    if (!isBehind(application, call)) return;
    const to = { ...application, ...datesOf(call, now) };
    await this.#applications.make({ from: application, to, what: "follow_call", by: clockwork.id, now });
  }

  /** Ends what a call that was decided or cancelled has left unfinished: everybody gets an answer. */
  async leave(application: Application, call: Call, now: Date): Promise<void> {
    const { status } = application;
    const wasCancelled = call.status === "cancelled" || call.history.some(({ what }) => what === "cancel");
    const given = { reason: wasCancelled ? "call_cancelled" : "call_decided" };
    const decided = { application, call, acting: clockwork, now };
    if (status === "draft") await this.decide({ ...decided, decision: "expire" });
    else if (rowOf("leave_undecided").from.includes(status) && !waitsForList(status, call))
      await this.decide({ ...decided, decision: "leave_undecided", given });
  }

  async #own({ call, decision, now }: Deciding, to: Application, given: Deciding["given"]): Promise<Post[]> {
    const kind = rowOf(decision).mail;
    // Nobody is left to be told once whoever it was erased their data.
    if (!kind || !to.email) return [];
    const nominateUntil = await this.#nominateUntil(to, call);
    return [await letterFor({ kind, application: to, call, given: given ?? {}, now, nominateUntil })];
  }

  async #nominateUntil({ status, since }: Application, call: Call): Promise<string | undefined> {
    if (status !== "accredited") return undefined;
    // The forum matters only to those who are accredited late.
    if (!isLate(call, since)) return call.nominationsUntil;
    const forum = await this.#applications.forums.find(call.forum);
    return nominationsEnd(call, attendedOf(call, forum ?? { events: [] }), since);
  }

  async #ofStaff({ call, decision, acting, now }: Deciding, to: Application): Promise<Post[]> {
    const needed = decision === "nag" || decision === "hand_over" || (decision === "ask" && to.rounds >= mostRounds);
    if (!needed) return [];
    const { lettersToStaff } = await import("./screening/letters/to-staff.ts");
    const { book, organizations } = this.#applications;
    const organization = (await organizations.find(to.organization)) ?? to;
    return lettersToStaff({ people: book.people, application: to, organization, call, decision, acting, now });
  }

  #consequences({ application, call, decision, acting, now }: Deciding): Write[] {
    const { jobs } = this.#applications;
    // Between reading the call and this it may have been decided, and then nothing would end this any more.
    if (decision === "contest") return [this.#applications.callUnchanged(call)];
    if (decision === "erase") return [this.#filesGo(application, call, { by: acting.id, times: "#over" }, now)];
    if (decision === "expire" || (decision === "withdraw" && application.status === "draft")) {
      return [this.#filesGo(application, call, { by: acting.id, times: "" }, now)];
    }
    const ends = decision === "revoke" || (decision === "withdraw_listed" && application.status === "accredited");
    if (!ends) return [];
    const { reference, version } = application;
    const id = `cancel#${reference}#${version}`;
    const job = { id, kind: "cancel_representatives", matter: matterOf.call(call.id), by: acting.id };
    return [jobs.start({ ...job, input: { reference } }, now)];
  }

  /** A file may be erased with the draft, and is looked for once more with the rest. */
  #filesGo(
    { reference: owner }: Application,
    call: Call,
    { by, times }: { by: string; times: string },
    now: Date,
  ): Write {
    const job = { id: `erase_files#${owner}${times}`, kind: "erase_files", matter: matterOf.call(call.id), by };
    return this.#applications.jobs.start({ ...job, input: { owner } }, now);
  }
}

const same = (application: Application) => application;

/** What stands on a list ends with it; a call that was cancelled takes its lists along. */
const waitsForList = (status: ApplicationStatus, { status: ofCall }: Call) =>
  ofCall === "decided" && (status === "listed" || status === "objected");
