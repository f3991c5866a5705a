import type { Acting } from "#shared/acting.ts";
import { entryKey } from "#shared/audit.ts";
import type { Case } from "#shared/cases.ts";
import type { Organization } from "#shared/organizations.ts";
import type { FieldName } from "#shared/profile.ts";
import { Refusal } from "#shared/refusal.ts";
import { obstacle } from "../obstacles.ts";
import type { PairDecision } from "../registration.ts";
import type { Registrations } from "../store.ts";
import { mergeObstacle, rivalCases } from "./merge-obstacles.ts";
import type { DuplicateKeys } from "./store.ts";
import { checkComplete, isSameAnswer, pickFields, withFields } from "./taking-over.ts";
import { tellBoth } from "./telling.ts";

interface Pair {
  readonly organization: Organization;
  readonly acting: Acting;
  readonly now: Date;
}

/** Decisions about two registrations, each one transaction on both. */
export class Mergers {
  readonly #registrations: Registrations;
  readonly #keys: DuplicateKeys;

  constructor(registrations: Registrations, keys: DuplicateKeys) {
    this.#registrations = registrations;
    this.#keys = keys;
  }

  /**
   * Closes one registration in favour of another, which takes over the named fields. Each keeps its own focal points and
   * open invitations, as they were: who acts for one was never asked to act for the other.
   */
  async merge(
    pair: Pair & { readonly kept: Organization; readonly take: readonly FieldName[] },
  ): Promise<Organization> {
    const { organization, kept, take, acting, now } = pair;
    refuseIf("merge", organization, acting);
    const inTheWay = mergeObstacle(organization, kept, acting);
    if (inTheWay) throw inTheWay;
    await this.#refuseRivals(organization, kept);
    const taken = take.filter((name) => !isSameAnswer(organization.profile[name], kept.profile[name]));
    const before = pickFields(kept.profile, taken);
    const after = pickFields(organization.profile, taken);
    const profile = withFields(kept.profile, after);
    checkComplete(kept.profile, profile);
    const { id, reference = "", status, since } = organization;
    const merged = {
      into: kept.id,
      reference: kept.reference ?? "",
      status,
      since,
      by: acting.id,
      entry: entryKey(now.toISOString(), kept.version + 1),
    };
    const to: Organization = { ...organization, status: "merged", merged };
    const host: Organization = { ...kept, profile, absorbed: [...(kept.absorbed ?? []), id] };
    const told = await tellBoth(
      this.#registrations,
      [
        { kind: "merged", organization: to, other: merged.reference },
        { kind: "absorbed", organization: host, other: reference },
      ],
      now,
    );
    const facts = { by: acting.id, now };
    const [stored] = await this.#registrations.makeBoth(
      {
        ...facts,
        from: organization,
        to,
        what: "merge",
        reason: "duplicate",
        before: { status },
        after: { mergedInto: merged.reference },
        letters: told.letters[0],
        also: told.also,
      },
      {
        ...facts,
        from: kept,
        to: host,
        what: "absorb",
        reason: "duplicate",
        ...(taken.length > 0 && { fields: taken }),
        before,
        after: { ...after, absorbed: reference },
        letters: told.letters[1],
      },
    );
    return stored;
  }

  /** Takes them apart again: both as they were, but for what their people changed since; nobody suspects them any more. */
  async unmerge({ organization, acting, now }: Pair): Promise<Organization> {
    refuseIf("unmerge", organization, acting);
    const { merged, ...rest } = organization;
    const host = merged && (await this.#registrations.find(merged.into));
    if (!merged || !host) throw new Refusal(409, "not_now");
    const taken = await this.#takenOver(host, merged.entry);
    const back = Object.entries(taken.before).filter(([name]) =>
      isSameAnswer(host.profile[name as FieldName], taken.after[name]),
    );
    const fields = back.map(([name]) => name);
    const { absorbed = [], ...kept } = host;
    const others = absorbed.filter((id) => id !== organization.id);
    const profile = withFields(host.profile, Object.fromEntries(back));
    const to: Organization = { ...rest, status: merged.status };
    const freed: Organization = { ...kept, profile, ...(others.length > 0 && { absorbed: others }) };
    const facts = { by: acting.id, now };
    const { reference = "" } = organization;
    const told = await tellBoth(
      this.#registrations,
      [
        { kind: "unmerged", organization: { ...to, since: merged.since }, other: merged.reference },
        { kind: "released", organization: freed, other: reference },
      ],
      now,
    );
    const [stored] = await this.#registrations.makeBoth(
      {
        ...facts,
        from: organization,
        to,
        what: "unmerge",
        before: { mergedInto: merged.reference },
        after: { status: merged.status },
        letters: told.letters[0],
        also: told.also,
      },
      {
        ...facts,
        from: host,
        to: freed,
        what: "release",
        ...(fields.length > 0 && { fields }),
        before: { ...pickFields(host.profile, fields as FieldName[]), absorbed: reference },
        after: pickFields(profile, fields as FieldName[]),
        letters: told.letters[1],
      },
      true,
    );
    return stored;
  }

  /** Notes that two are not the same, so that nobody is asked again. */
  async setApart({ organization, other, acting, now }: Pair & { readonly other: Organization }): Promise<Organization> {
    refuseIf("not_duplicate", organization, acting);
    if (other.id === organization.id)
      throw new Refusal(422, "invalid", [{ field: "other", code: "same_registration" }]);
    const { suspects = [], ...rest } = organization;
    const left = suspects.filter(({ id }) => id !== other.id);
    const { jobs } = this.#registrations;
    const job = {
      id: `look#${other.id}#apart#${organization.id}#${organization.version}`,
      kind: "look_for_duplicates",
    };
    const looked = { ...job, matter: `organization#${other.id}`, by: "system", input: { organizations: [other.id] } };
    return this.#registrations.make({
      from: organization,
      to: { ...rest, ...(left.length > 0 && { suspects: left }) },
      what: "not_duplicate",
      by: acting.id,
      now,
      after: { notDuplicate: other.reference ?? "" },
      also: [...this.#keys.setApart(organization.id, other.id), jobs.start(looked, now)],
    });
  }

  /** What an organization took over when another was merged into it; nothing once that was erased. */
  async #takenOver({ reference = "" }: Organization, entry: string) {
    const revisions = await this.#registrations.audit.revisionsOf(reference);
    const { before = {}, after = {} } = revisions.find((revision) => revision.entry === entry) ?? {};
    return { before, after };
  }

  async #refuseRivals(organization: Organization, kept: Organization) {
    const casesOf = async ({ id }: Organization): Promise<readonly Case[]> =>
      (await this.#registrations.cases.ofOwner(id)).items;
    const [first] = rivalCases(...(await Promise.all([casesOf(organization), casesOf(kept)])));
    if (!first) return;
    const [one, other] = first;
    const values = { one: one.reference, other: other.reference };
    throw new Refusal(422, "invalid", [{ field: "into", code: "both_applied", values }]);
  }
}

const refuseIf = (decision: PairDecision, organization: Organization, acting: Acting) => {
  const inTheWay = obstacle(decision, organization, acting);
  if (inTheWay) throw new Refusal(...inTheWay);
};
