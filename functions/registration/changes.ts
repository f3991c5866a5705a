import type { Acting } from "#shared/acting.ts";
import { addDays } from "#shared/days.ts";
import type { Decision } from "#shared/decisions.ts";
import type { Organization } from "#shared/organizations.ts";
import { type FieldName, type PartialProfile, reviewedFields } from "#shared/profile.ts";
import { answerDays } from "#shared/promises.ts";
import { newReference } from "#shared/references.ts";
import { Refusal } from "#shared/refusal.ts";
import type { Change } from "./change.ts";
import type { Given } from "./decision-input.ts";
import { changeLetter } from "./letters/change-letters.ts";
import { toFocalPoints } from "./letters/to-focal-points.ts";
import { changeObstacle } from "./obstacles.ts";
import { type ChangeDecisionName, type ChangeStatus, changeDecisions } from "./registration.ts";
import type { Registrations } from "./store.ts";

const rowOf = (name: ChangeDecisionName): Decision<ChangeStatus> => changeDecisions[name];
const isReviewed = (name: string) => (reviewedFields as string[]).includes(name);

const pick = (profile: PartialProfile, names: readonly FieldName[]) =>
  Object.fromEntries(names.map((name) => [name, profile[name]])) as PartialProfile;

export interface ChangeDeciding {
  readonly change: Change;
  readonly organization: Organization;
  readonly decision: ChangeDecisionName;
  readonly acting: Acting;
  readonly given?: Given;
  readonly now: Date;
}

/** The organization as it now is, and the change that goes with it. */
export interface Corrected {
  readonly organization: Organization;
  readonly change: Change | undefined;
}

/** Corrections of an admitted profile: unreviewed fields at once, reviewed ones as a change that waits for an officer. */
export class Changes {
  readonly #registrations: Registrations;
  readonly #random: (bytes: number) => Uint8Array;

  constructor(registrations: Registrations, random: (bytes: number) => Uint8Array) {
    this.#registrations = registrations;
    this.#random = random;
  }

  /** Applies what may change at once and opens a change for the rest. Answers with the change, if one was opened. */
  async correct(organization: Organization, answers: PartialProfile, by: string, now: Date): Promise<Corrected> {
    if (organization.status !== "active" && organization.status !== "update_due") throw new Refusal(409, "not_now");
    const names = (Object.keys(answers) as FieldName[]).filter(
      (name) => JSON.stringify(answers[name]) !== JSON.stringify(organization.profile[name]),
    );
    if (names.length === 0) return { organization, change: undefined };
    const waiting = names.filter(isReviewed);
    if (waiting.length > 0 && organization.change) throw new Refusal(409, "change_waits");
    const atOnce = names.filter((name) => !isReviewed(name));
    const change = waiting.length > 0 ? this.#open(organization, waiting, answers, now) : undefined;
    const corrected: Organization = {
      ...organization,
      profile: { ...organization.profile, ...pick(answers, atOnce) },
      language: answers.contactLanguage ?? organization.language,
      ...(change && { change: change.reference }),
    };
    const letters = change
      ? await toFocalPoints(this.#registrations.people, corrected, (read) =>
          changeLetter("changeReceived", change, read, { due: addDays(now.toISOString(), answerDays), now }),
        )
      : [];
    const stored = await this.#registrations.make({
      from: organization,
      to: corrected,
      what: change ? "propose_change" : "correct",
      by,
      now,
      fields: names,
      before: pick(organization.profile, names),
      after: pick(answers, names),
      letters,
      ...(change && { change: { from: undefined, to: change } }),
    });
    return { organization: stored, change };
  }

  /** Takes a decision or refuses: 403 without the right, 409 in the wrong status or out of turn. */
  async decide({ change, organization, decision, acting, given = {}, now }: ChangeDeciding): Promise<Corrected> {
    const row = rowOf(decision);
    const inTheWay = changeObstacle(decision, change, organization, acting);
    if (inTheWay) throw new Refusal(...inTheWay);
    const status = row.to === "same" ? change.status : row.to;
    const { assignee: _, ...unassigned } = change;
    const moved: Change = {
      ...unassigned,
      status,
      since: status === change.status ? change.since : now.toISOString(),
      version: change.version + 1,
      ...(decision === "take_change" && { assignee: acting.id }),
    };
    const to = settled(organization, moved);
    const mail = row.mail === "changeAccepted" || row.mail === "changeRefused" ? row.mail : undefined;
    const stored = await this.#registrations.make({
      from: organization,
      to,
      what: decision,
      by: acting.id,
      now,
      reason: given.reason,
      ...(given.text && { note: given.text }),
      letters: mail
        ? await toFocalPoints(this.#registrations.people, to, (read) =>
            changeLetter(mail, moved, read, undefined, given),
          )
        : [],
      change: { from: change, to: moved },
    });
    return { organization: stored, change: moved };
  }

  #open(organization: Organization, fields: FieldName[], answers: PartialProfile, now: Date): Change {
    return {
      reference: newReference("organization", this.#random),
      organizationId: organization.id,
      status: "change_pending",
      version: 1,
      openedAt: now.toISOString(),
      since: now.toISOString(),
      fields,
      before: pick(organization.profile, fields),
      after: pick(answers, fields),
    };
  }
}

/** The organization once its change stands as it now does. */
const settled = (organization: Organization, change: Change): Organization => {
  if (change.status === "change_pending") return organization;
  const { change: _, ...rest } = organization;
  if (change.status !== "change_accepted") return rest;
  return { ...rest, profile: { ...rest.profile, ...change.after } };
};
