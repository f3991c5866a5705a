import type { Job, Progress } from "#shared/jobs.ts";
import type { Organization, Suspect } from "#shared/organizations.ts";
import { Refusal } from "#shared/refusal.ts";
import { steadily } from "#shared/steadily.ts";
import { regionOf } from "../projection.ts";
import { isFindable } from "../registration.ts";
import type { Registrations } from "../store.ts";
import { type Identity, keysOf } from "./keys.ts";
import { isLikely, type LikenessReason, reasonsBetween, strengthOf } from "./likeness.ts";
import type { DuplicateKeys } from "./store.ts";

/** What others are compared with: an organization, or what is told of one that is not registered yet. */
type Sought = Identity & Pick<Organization, "id" | "absorbed">;

/** Another organization, and why it may be the same. */
export interface Alike {
  readonly organization: Organization;
  readonly reasons: readonly LikenessReason[];
}

/** Others that are read; they are taken by how many keys they share, which the keys alone tell. */
const mostRead = 10;
const mostSuspects = 5;

/** Who may be registered twice: found by keys, at most a dozen queries and as many reads for each. */
export class Lookout {
  readonly #registrations: Registrations;
  readonly #keys: DuplicateKeys;

  constructor(registrations: Registrations, keys: DuplicateKeys) {
    this.#registrations = registrations;
    this.#keys = keys;
  }

  /** Those that may be the same as this one, the likeliest first; without those found not to be. */
  async alike(organization: Sought): Promise<readonly Alike[]> {
    const [others, apart] = await Promise.all([
      this.#sharing(organization, keysOf(organization)),
      this.#keys.apartFrom(organization.id),
    ]);
    return others
      .filter(({ id, status }) => isFindable(status) && !apart.has(id))
      .map((other) => ({ organization: other, reasons: reasonsBetween(organization, other) }))
      .filter(({ reasons }) => isLikely(reasons))
      .sort(
        (a, b) => strengthOf(b.reasons) - strengthOf(a.reasons) || (a.organization.id < b.organization.id ? -1 : 1),
      );
  }

  /** Whether somebody found that two are not the same. */
  async areApart(one: Organization, other: Organization): Promise<boolean> {
    return (await this.#keys.apartFrom(one.id)).has(other.id);
  }

  /** Brings the keys of organizations up to date, and what follows from them for these and for others. */
  async look({ input }: Pick<Job, "input">, now: Date): Promise<Progress> {
    const ids = Array.isArray(input.organizations) ? input.organizations.map(String) : [];
    const [one, other] = ids;
    if (input.apart === true && one && other) await this.#keys.keepApart(one, other);
    const left: Organization[] = [];
    for (const id of ids) {
      const organization = await this.#registrations.find(id);
      if (!organization) continue;
      const keys = isFindable(organization.status) ? keysOf(organization) : [];
      const before = await this.#keys.keysOf(id);
      if (!(await this.#keys.keep(id, organization.version, keys))) throw new Refusal(409, "changed_meanwhile");
      left.push(...(await this.#sharing(organization, [...new Set([...before, ...keysOf(organization)])])));
    }
    for (const id of ids) await this.#suspect(id, now);
    for (const { id, suspects = [] } of left)
      if (suspects.some((suspect) => ids.includes(suspect.id))) await this.#suspect(id, now);
    return { done: ids.length };
  }

  async #sharing({ id, absorbed = [] }: Sought, keys: readonly string[]): Promise<readonly Organization[]> {
    const shared = [...(await this.#keys.sharing(id, keys))].filter(([other]) => !absorbed.includes(other));
    const likeliest = shared.sort(([, a], [, b]) => b - a).slice(0, mostRead);
    const found = await Promise.all(likeliest.map(([other]) => this.#registrations.find(other)));
    return found.filter((organization) => organization !== undefined);
  }

  /** Keeps with an organization whom it may be, if that is not what is kept already. */
  #suspect(id: string, now: Date): Promise<void> {
    return steadily(async () => {
      const organization = await this.#registrations.find(id);
      if (!organization?.reference || !isFindable(organization.status)) return;
      const suspects = (await this.alike(organization)).slice(0, mostSuspects).map(suspectOf);
      const { suspects: known = [], ...rest } = organization;
      if (JSON.stringify(suspects) === JSON.stringify(known)) return;
      const to = { ...rest, ...(suspects.length > 0 && { suspects }) };
      await this.#registrations.make({ from: organization, to, what: "suspect", by: "system", now });
    });
  }
}

const suspectOf = ({ organization, reasons }: Alike): Suspect => ({
  id: organization.id,
  reference: organization.reference ?? "",
  region: regionOf(organization),
  reasons: [...reasons],
});
