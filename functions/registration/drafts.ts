import { fieldErrors } from "#shared/input.ts";
import type { Language } from "#shared/languages.ts";
import type { Organization } from "#shared/organizations.ts";
import type { Person } from "#shared/people.ts";
import { fieldNames, type PartialProfile, Profile } from "#shared/profile.ts";
import { confirmationHours, draftDays } from "#shared/promises.ts";
import { newReference } from "#shared/references.ts";
import { Refusal } from "#shared/refusal.ts";
import { hashOf, newId, newToken } from "#shared/secrets.ts";
import type { Write } from "#shared/transaction.ts";
import { letterFor } from "./messages.ts";
import { addDays } from "./registration.ts";
import type { Registrations } from "./store.ts";

type Random = (bytes: number) => Uint8Array;

/** Which draft a cookie or link is for: its first 22 symbols name it, the other 32 open it. */
const idIn = (token: string) => (/^[\w-]{54}$/.test(token) ? token.slice(0, 22) : undefined);

const mostKeys = 6;

/** Drafts: begun with a mail address, kept at each step, opened by this device's cookie or a link sent by mail. */
export class Drafts {
  readonly #registrations: Registrations;
  readonly #random: Random;

  constructor(registrations: Registrations, random: Random) {
    this.#registrations = registrations;
    this.#random = random;
  }

  /** Begins a draft and returns the token for this device; `tell` sends the link that opens it elsewhere. */
  async begin(start: Start & { tell: boolean }): Promise<{ organization: Organization; token: string }> {
    const { tell, now, also = [] } = start;
    const id = newId(this.#random);
    const device = await this.#draftKey(id, false, now);
    const mailed = await this.#draftKey(id, false, now);
    const to = await blank(start, id, [device.key, mailed.key]);
    const letters = tell ? [{ ...(await letterFor("draft", to, now)), secret: mailed.token }] : [];
    const organization = await this.#registrations.make({
      from: undefined,
      to,
      what: "begin",
      by: "applicant",
      now,
      letters,
      also,
    });
    return { organization, token: device.token };
  }

  /** Begins and sends a complete profile at once, as programs do; it becomes a case after the mailed button. */
  async handIn(start: Start): Promise<Organization> {
    const { now, also = [] } = start;
    const begun = await blank(start, newId(this.#random), []);
    const { to, token } = await this.#withConfirmation({ ...begun, status: "pending_verification" }, now);
    const letters = [{ ...(await letterFor("confirm", to, now)), secret: token }];
    return this.#registrations.make({ from: undefined, to, what: "send", by: "applicant", now, letters, also });
  }

  /** The draft that a cookie or link opens; undefined when the token is wrong, used up or too old. */
  async open(token: string, now: Date): Promise<OpenDraft | undefined> {
    const id = idIn(token);
    const organization = id && (await this.#registrations.find(id));
    if (!organization) return undefined;
    const hash = hashOf(token);
    const key = organization.keys.find((known) => known.hash === hash);
    return key && key.until > now.toISOString() ? { organization, proven: key.proven } : undefined;
  }

  /**
   * What the button behind a draft's mailed link does: proves the address for this device and gives it a token of its
   * own. A form that was sent already and waits for the address to be confirmed is handed in instead.
   */
  async takeUp(organization: Organization, now: Date): Promise<{ organization: Organization; token?: string }> {
    if (organization.status === "pending_verification")
      return { organization: await this.#submit(organization, "confirm", now) };
    const { key, token } = await this.#draftKey(organization.id, true, now);
    const keys = [...organization.keys.slice(-(mostKeys - 1)), key];
    const to = { ...organization, keys };
    return {
      organization: await this.#registrations.make({ from: organization, to, what: "take_up", by: "applicant", now }),
      token,
    };
  }

  async save(organization: Organization, answers: PartialProfile, now: Date): Promise<Organization> {
    if (organization.status !== "draft") throw new Refusal(409, "already_sent");
    const profile = { ...organization.profile, ...answers };
    const language = answers.contactLanguage ?? organization.language;
    return this.#registrations.make({
      from: organization,
      to: { ...organization, profile, language },
      what: "save",
      by: "applicant",
      now,
      fields: Object.keys(answers),
    });
  }

  /**
   * Sends the form: it becomes a case at once when it was opened from the mail, else after the mailed button. That
   * somebody else followed the link does not count: they may not be the one who sits here.
   */
  async send({ organization, proven }: OpenDraft, now: Date): Promise<Organization> {
    if (organization.status !== "draft") return organization;
    const complete = Profile.safeParse(pickProfile(organization.profile), { reportInput: true });
    if (!complete.success) throw new Refusal(422, "invalid", fieldErrors(complete.error));
    if (proven) return this.#submit(organization, "submit", now);
    const { to, token } = await this.#withConfirmation({ ...organization, status: "pending_verification" }, now);
    const letter = { ...(await letterFor("confirm", to, now)), secret: token };
    return this.#registrations.make({ from: organization, to, what: "send", by: "applicant", now, letters: [letter] });
  }

  /** What the button behind the mailed confirmation does. A link that did its work already leads to the same case. */
  async confirm(token: string, now: Date): Promise<Organization> {
    const organization = await this.toConfirm(token, now);
    return organization.status === "pending_verification" ? this.#submit(organization, "confirm", now) : organization;
  }

  /** The organization a confirmation link is for; refuses with 410 and the reason when the link no longer works. */
  async toConfirm(token: string, now: Date): Promise<Organization> {
    const id = idIn(token);
    const organization = id && (await this.#registrations.find(id));
    if (!organization || organization.confirmation?.hash !== hashOf(token)) throw new Refusal(410, "link_expired");
    if (organization.status !== "pending_verification") throw new Refusal(410, "link_used");
    if (organization.confirmation.until <= now.toISOString()) throw new Refusal(410, "link_expired");
    return organization;
  }

  /** Mails new links for what this address has begun: the draft's, or the confirmation's once it was sent. */
  async mailAgain(email: string, now: Date): Promise<void> {
    for (const organization of await this.#registrations.draftsOf(hashOf(email))) {
      const waiting = organization.status === "pending_verification";
      const { to, token } = waiting
        ? await this.#withConfirmation(organization, now)
        : await this.#withLink(organization, now);
      const letter = { ...(await letterFor(waiting ? "confirm" : "draft", to, now)), secret: token };
      await this.#registrations.make({
        from: organization,
        to,
        what: "mail_again",
        by: "applicant",
        now,
        letters: [letter],
      });
    }
  }

  async #submit(organization: Organization, what: "submit" | "confirm", now: Date): Promise<Organization> {
    const { personId, also } = await this.#focalPoint(organization, now);
    const { draftOf: _, ...rest } = organization;
    const to: Organization = {
      ...rest,
      status: "submitted",
      reference: newReference("organization", this.#random),
      openedAt: now.toISOString(),
      since: now.toISOString(),
      personId,
      keys: [],
    };
    const letters = [await letterFor("received", to, now)];
    return this.#registrations.make({ from: organization, to, what, by: personId, now, letters, also });
  }

  async #focalPoint({ email, profile, language }: Organization, now: Date) {
    const known = await this.#registrations.people.idOf(email);
    if (known) return { personId: known, also: [] };
    const person: Person = {
      id: newId(this.#random),
      email,
      name: profile.contactName ?? "",
      language,
      timeZone: profile.contactTimeZone ?? "",
      createdAt: now.toISOString(),
      version: 1,
      suspended: false,
    };
    return { personId: person.id, also: await this.#registrations.people.add(person) };
  }

  async #withConfirmation(organization: Organization, now: Date) {
    const { key, token } = await this.#key(organization.id, confirmationHours, now);
    return { to: { ...organization, confirmation: key }, token };
  }

  async #withLink(organization: Organization, now: Date) {
    const { key, token } = await this.#draftKey(organization.id, false, now);
    return { to: { ...organization, keys: [...organization.keys.slice(-(mostKeys - 1)), key] }, token };
  }

  async #draftKey(id: string, proven: boolean, now: Date) {
    const { key, token } = await this.#key(id, draftDays * 24, now);
    return { key: { ...key, proven }, token };
  }

  async #key(id: string, hours: number, now: Date) {
    const token = id + newToken(this.#random);
    return { token, key: { hash: hashOf(token), until: addDays(now.toISOString(), hours / 24) } };
  }
}

interface Start {
  readonly email: string;
  readonly language: Language;
  readonly profile?: PartialProfile;
  readonly now: Date;
  readonly also?: readonly Write[];
}

const blank = async (
  { email, language, profile, now }: Start,
  id: string,
  keys: Organization["keys"],
): Promise<Organization> => ({
  id,
  status: "draft",
  version: 0,
  email,
  language,
  profile: { contactLanguage: language, ...profile },
  createdAt: now.toISOString(),
  since: now.toISOString(),
  keys,
  draftOf: hashOf(email),
  rounds: 0,
  decidedBy: [],
});

/** A draft and the right with which it was opened. */
export interface OpenDraft {
  readonly organization: Organization;
  /** Whether the one who opened it proved to own the address. */
  readonly proven: boolean;
}

/** Drafts keep no unknown fields; what is missing stays missing and is named by the schema. */
const pickProfile = (profile: PartialProfile) =>
  Object.fromEntries(fieldNames.flatMap((name) => (profile[name] === undefined ? [] : [[name, profile[name]]])));
