import { type Acting, clockwork } from "#shared/acting.ts";
import type { Letter } from "#shared/mail/voice.ts";
import { mailboxKeyOf } from "#shared/mailbox.ts";
import type { Host, Organization } from "#shared/organizations.ts";
import { Refusal } from "#shared/refusal.ts";
import { hashOf, newToken } from "#shared/secrets.ts";
import { isOvertaken } from "#shared/steadily.ts";
import { colleaguesOf, toFocalPoints } from "../letters/to-focal-points.ts";
import type { Registrations } from "../store.ts";
import { type HostDecision, hostAnswersUntil, hostDecisions, hostObstacle, withoutEnd } from "./host-decisions.ts";
import type { HostGiven } from "./host-input.ts";
import { letterToHost, letterToPeople, thanksToHost } from "./letters.ts";

interface Deciding {
  readonly organization: Organization;
  readonly decision: HostDecision;
  readonly acting: Acting;
  readonly given?: HostGiven;
  readonly now: Date;
}

const theHost: Acting = { id: "host", as: "host" };

/** Links no longer work alike, whether they were used, ran out or never were. */
const expired = () => new Refusal(410, "link_expired");

/** Decisions about the host of an organization. */
export class Hosts {
  readonly #registrations: Registrations;
  readonly #random: (bytes: number) => Uint8Array;

  constructor(registrations: Registrations, random: (bytes: number) => Uint8Array) {
    this.#registrations = registrations;
    this.#random = random;
  }

  /** Takes a decision or refuses: 403 without the right, 409 when it cannot be taken now, 422 what was given wrongly. */
  async decide(deciding: Deciding): Promise<Organization> {
    const { organization, decision, acting, given = {}, now } = deciding;
    const inTheWay = hostObstacle(decision, organization, acting);
    if (inTheWay) throw new Refusal(...inTheWay);
    if (decision === "ask_host") await this.#refuseUnfit(organization, given.hostEmail ?? "");
    const { host, token } = this.#after(deciding);
    const { host: before, ...rest } = organization;
    const to: Organization = { ...rest, ...(host && { host }) };
    return this.#registrations.make({
      from: organization,
      to,
      what: decision,
      by: acting.id,
      now,
      ...(before?.name !== host?.name && {
        before: { host: before?.name ?? null },
        after: { host: host?.name ?? null },
      }),
      ...(given.text && { note: given.text }),
      letters: await this.#letters(to, decision, token, given),
    });
  }

  /** The organization that a mailed link asks to vouch for; looking changes nothing. Refuses with 410 when it works no more. */
  async look(token: string, now: Date): Promise<Organization & { readonly host: Host }> {
    const id = /^[\w-]{54}$/.test(token) ? token.slice(0, 22) : undefined;
    const organization = id && (await this.#registrations.find(id));
    if (!organization) throw expired();
    const { host } = organization;
    if (!host?.key || host.key.hash !== hashOf(token) || host.key.until <= now.toISOString()) throw expired();
    const possible = host.state === "asked" ? "confirm_host" : "withdraw_host";
    if (hostObstacle(possible, organization, theHost)) throw expired();
    return { ...organization, host };
  }

  /** What the buttons behind the link do; whatever else moves the registration meanwhile does not matter to a host. */
  async answer(token: string, decision: HostDecision, given: HostGiven, now: Date): Promise<Organization> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.decide({ organization: await this.look(token, now), decision, acting: theHost, given, now });
      } catch (error) {
        if (!isOvertaken(error) || attempt === 5) throw error;
      }
    }
  }

  /** Ends a request that nobody answered in time: asked twice it does it once. */
  async byClock(organization: Organization, now: Date): Promise<void> {
    await this.decide({ organization, decision: "expire_host", acting: clockwork, now });
  }

  /** Nobody vouches for themselves, and who declined is left in peace. */
  async #refuseUnfit(organization: Organization, email: string) {
    const { host } = organization;
    if (host?.state === "declined" && mailboxKeyOf(host.email) === mailboxKeyOf(email))
      throw new Refusal(422, "invalid", [{ field: "hostEmail", code: "declined_before" }]);
    const colleagues = await colleaguesOf(this.#registrations.people, organization);
    const own = [organization.email, ...[...colleagues, ...(organization.invited ?? [])].map((one) => one.email)];
    if (own.some((address) => mailboxKeyOf(address) === mailboxKeyOf(email)))
      throw new Refusal(422, "invalid", [{ field: "hostEmail", code: "own_address" }]);
  }

  #keyed(id: string, until: string) {
    const token = id + newToken(this.#random);
    return { token, key: { hash: hashOf(token), until } };
  }

  /** The host as a decision leaves it, and the token of the link that goes out with that. */
  #after({ organization, decision, given = {}, now }: Deciding): { host?: Host; token?: string } {
    const { id, host } = organization;
    const at = now.toISOString();
    const { to } = hostDecisions[decision];
    if (to === "none") return {};
    if (to === "asked") {
      const { hostName: name = "", hostEmail: email = "", hostLanguage: language = organization.language } = given;
      const asked = decision === "ask_host" ? { name, email, language } : host && namedIn(host);
      if (!asked) throw new Refusal(409, "not_now");
      const { key, token } = this.#keyed(id, hostAnswersUntil(now));
      return { host: { ...asked, state: to, askedAt: at, key }, token };
    }
    if (!host) throw new Refusal(409, "not_now");
    const { key: _, answeredBy: before, ...kept } = host;
    const answeredBy = given.answeredBy || before;
    const answered: Host = { ...kept, state: to, answeredAt: at, ...(answeredBy && { answeredBy }) };
    if (to !== "confirmed") return { host: answered };
    const { key, token } = this.#keyed(id, withoutEnd);
    return { host: { ...answered, key }, token };
  }

  async #letters(to: Organization, decision: HostDecision, token: string | undefined, given: HostGiven) {
    const { host } = to;
    const row = hostDecisions[decision];
    if (!host || !("mail" in row)) return [];
    const secret = token ?? "";
    if (row.mail === "hostAsked") return [await letterToHost({ ...to, host }, secret)];
    const { mail } = row;
    const told: Letter[] = await toFocalPoints(this.#registrations.people, to, (read) =>
      letterToPeople(mail, { ...read, host }, given.text),
    );
    return row.to === "confirmed" ? [...told, await thanksToHost({ ...to, host }, secret)] : told;
  }
}

const namedIn = ({ name, email, language }: Host) => ({ name, email, language });
