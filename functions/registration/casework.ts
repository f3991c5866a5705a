import { type Acting, clockwork } from "#shared/acting.ts";
import type { Decision } from "#shared/decisions.ts";
import type { Organization, OrganizationStatus } from "#shared/organizations.ts";
import type { PartialProfile } from "#shared/profile.ts";
import { mostRounds } from "#shared/promises.ts";
import { Refusal } from "#shared/refusal.ts";
import { remindedBy } from "#shared/reminders.ts";
import type { Write } from "#shared/transaction.ts";
import type { Given } from "./decision-input.ts";
import { withoutPeople } from "./forgetting.ts";
import { toSecretariat } from "./letters/staff-letters.ts";
import { toFocalPoints } from "./letters/to-focal-points.ts";
import { letterFor } from "./messages.ts";
import { obstacle } from "./obstacles.ts";
import { decisions, fallenDue, type SingleDecision } from "./registration.ts";
import type { Registrations } from "./store.ts";

export interface Deciding {
  readonly organization: Organization;
  readonly decision: SingleDecision;
  readonly acting: Acting;
  readonly given?: Given;
  /** Answers to a question, or corrections. */
  readonly answers?: PartialProfile;
  readonly now: Date;
  readonly also?: readonly Write[];
}

const rowOf = (name: SingleDecision): Decision<OrganizationStatus> => decisions[name];

/** Decisions about registrations as the table allows them. */
export class Casework {
  readonly #registrations: Registrations;

  constructor(registrations: Registrations) {
    this.#registrations = registrations;
  }

  /** Takes a decision or refuses: 403 without the right, 409 in the wrong status or out of turn. */
  async decide(deciding: Deciding): Promise<Organization> {
    const { organization, decision, acting, given = {}, answers, now, also = [] } = deciding;
    const row = rowOf(decision);
    const inTheWay = obstacle(decision, organization, acting);
    if (inTheWay) throw new Refusal(...inTheWay);
    const to = after(deciding);
    const note = given.text && decision !== "note" ? { note: given.text } : {};
    const internal = given.text && decision === "note" ? { internal: given.text } : {};
    const changed = answers && changedFields(organization.profile, answers);
    const told = await this.#told(row.mail, { ...to, email: organization.email }, given, now);
    const escalated = decision === "ask" && to.rounds >= mostRounds ? await this.#secretariatLetters(to) : [];
    return this.#registrations.make({
      from: organization,
      to,
      what: decision,
      by: acting.id,
      now,
      reason: given.reason,
      ...(given.fields && { fields: given.fields }),
      ...(changed && { fields: Object.keys(changed.after), ...changed }),
      ...note,
      ...internal,
      letters: [...told, ...escalated],
      also,
    });
  }

  /** Does what fell due for one organization, if anything: asked twice it does it once. */
  async byClock(organization: Organization, now: Date): Promise<void> {
    const decision = fallenDue(organization, now);
    if (decision) await this.decide({ organization, decision, acting: clockwork, now });
  }

  async #told(kind: string | undefined, organization: Organization, given: Given, now: Date) {
    if (!kind) return [];
    return toFocalPoints(this.#registrations.people, organization, (read) => letterFor(kind, read, now, given));
  }

  async #secretariatLetters(organization: Organization) {
    const members = await this.#registrations.people.secretariat();
    return Promise.all(members.slice(0, 3).map((member) => toSecretariat(member, organization)));
  }
}

const changedFields = (before: PartialProfile, answers: PartialProfile) => {
  const names = (Object.keys(answers) as (keyof PartialProfile)[]).filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(answers[name]),
  );
  const pick = (profile: PartialProfile) => Object.fromEntries(names.map((name) => [name, profile[name] ?? null]));
  return { before: pick(before), after: pick(answers) };
};

const without = <Name extends keyof Organization>(organization: Organization, ...names: Name[]): Organization => {
  const copy = { ...organization };
  for (const name of names) delete copy[name];
  return copy;
};

/** A draft is erased, as announced: what stays tells that there was one and nothing of what it said. */
export const erased = (draft: Organization): Organization => ({
  ...without(draft, "draftOf", "confirmation", "broughtIn"),
  email: "",
  profile: {},
  keys: [],
});

/** The organization as a decision leaves it. */
const after = ({ organization, decision, acting, given = {}, answers, now }: Deciding): Organization => {
  const row = rowOf(decision);
  const status = row.to === "same" ? organization.status : row.to;
  const tookPart = acting.as === "officer" || acting.as === "secretariat";
  const decidedBy =
    tookPart && row.to !== "same" ? [...new Set([...organization.decidedBy, acting.id])] : organization.decidedBy;
  const moved: Organization = {
    ...organization,
    status,
    decidedBy,
    profile: { ...organization.profile, ...answers },
  };
  if (answers?.contactLanguage) moved.language = answers.contactLanguage;
  switch (decision) {
    case "take":
    case "take_over":
      return { ...moved, assignee: acting.id };
    case "put_back":
      return without(moved, "assignee");
    case "ask": {
      const { text = "", reason = "", fields = [], due = "" } = given;
      const question = {
        fields: [...fields],
        text,
        reason,
        due,
        askedAt: now.toISOString(),
        reminded: remindedBy(due, now),
      };
      return { ...moved, assignee: acting.id, rounds: moved.rounds + 1, question };
    }
    case "remind":
      return moved.question
        ? { ...moved, question: { ...moved.question, reminded: remindedBy(moved.question.due, now) } }
        : moved;
    case "answer":
    case "reopen":
      return without(moved, "question");
    case "activate":
    case "reverse":
    case "reinstate":
    case "confirm_current":
      return without({ ...moved, currentAt: now.toISOString() }, "assignee", "question");
    case "lapse":
      return without(moved, "assignee");
    case "decline":
      return without({ ...moved, declineReason: given.reason ?? "" }, "assignee");
    case "list":
      return { ...moved, profile: { ...moved.profile, unlisted: false, directoryListing: "yes" } };
    case "unlist":
      return { ...moved, profile: { ...moved.profile, unlisted: true } };
    case "contest":
    case "uphold":
    case "suspend":
      return without(moved, "assignee");
    case "close":
      // Nobody is asked any more to act for it.
      return without(moved, "assignee", "invited");
    case "erase":
      return withoutPeople(moved);
    case "expire":
    case "forget_contact":
    case "refuse_invitation":
      return erased(moved);
    default:
      return moved;
  }
};
