import { addDays } from "#shared/days.ts";
import { fieldErrors } from "#shared/input.ts";
import type { Language } from "#shared/languages.ts";
import type { Organization } from "#shared/organizations.ts";
import type { Person } from "#shared/people.ts";
import { fieldNames, type PartialProfile, Profile } from "#shared/profile.ts";
import { confirmationHours, draftDays } from "#shared/promises.ts";
import { newReference } from "#shared/references.ts";
import { Refusal } from "#shared/refusal.ts";
import { hashOf, newId, newToken } from "#shared/secrets.ts";
import { isOvertaken } from "#shared/steadily.ts";
import type { Write } from "#shared/transaction.ts";
import { erased } from "./casework.ts";
import type { Contact } from "./contacts/contact-list.ts";
import { contactLetter } from "./contacts/letters.ts";
import { letterFor } from "./messages.ts";
import type { Registrations } from "./store.ts";

type Random = (bytes: number) => Uint8Array;

/** Which draft a cookie or link is for: its first 22 symbols name it, the other 32 open it. */
const idIn = (token: string) => (/^[\w-]{54}$/.test(token) ? token.slice(0, 22) : undefined);

/** Of links sent by mail and of devices, each; the oldest makes room, so that asking for links shuts out no device. */
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
    const device = await this.#draftKey(id, { proven: false }, now);
    const mailed = await this.#draftKey(id, { proven: false, mailed: true }, now);
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

  /** Begins a draft for somebody whom an officer brought in, and writes to them: no other mail is sent about it. */
  async bringIn({ contact, broughtIn, by, now, also }: BringingIn): Promise<Organization> {
    const { organization: name, country, name: contactName, email, language } = contact;
    const id = newId(this.#random);
    const { key, token } = await this.#draftKey(id, { proven: false, mailed: true }, now);
    const profile = { name, country, ...(contactName && { contactName }) };
    const begun = await blank({ email, language, profile, now }, id, [key]);
    const letters = [await contactLetter(contact, key.until, token)];
    const to = { ...begun, broughtIn };
    return this.#registrations.make({ from: undefined, to, what: "invite_contact", by, now, letters, also });
  }

  /** Erases a draft at once for whoever was brought in and wants none. */
  refuse(opened: Organization, now: Date): Promise<Organization> {
    return this.#steadily(opened, async (organization) => {
      if (organization.status !== "draft") throw new Refusal(409, "already_sent");
      const to: Organization = { ...erased(organization), status: "expired" };
      return this.#registrations.make({ from: organization, to, what: "refuse_invitation", by: "applicant", now });
    });
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
    if (!key || key.until <= now.toISOString()) return undefined;
    return { organization, proven: key.proven, mailed: key.mailed ?? false };
  }

  /**
   * What the button behind a draft's mailed link does: proves the address for this device and gives it a token of its
   * own. Devices that proved nothing are shut out: a stranger may have begun the draft, and would read all that follows.
   * A form that was sent already and waits for the address to be confirmed is handed in instead.
   */
  takeUp(opened: Organization, now: Date): Promise<{ organization: Organization; token?: string }> {
    return this.#steadily(opened, async (organization) => {
      if (organization.status !== "draft") return { organization: await this.#handedIn(organization, now) };
      const { key, token } = await this.#draftKey(organization.id, { proven: true }, now);
      const kept = organization.keys.filter(({ proven, mailed }) => proven || mailed);
      const to = { ...organization, keys: withKey(kept, key) };
      return {
        organization: await this.#registrations.make({ from: organization, to, what: "take_up", by: "applicant", now }),
        token,
      };
    });
  }

  save(opened: Organization, answers: PartialProfile, now: Date): Promise<Organization> {
    return this.#steadily(opened, async (organization) => {
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
    });
  }

  /**
   * Sends the form: it becomes a case at once when it was opened from the mail, else after the mailed button. That
   * somebody else followed the link does not count: they may not be the one who sits here.
   */
  send({ organization: opened, proven }: Pick<OpenDraft, "organization" | "proven">, now: Date): Promise<Organization> {
    return this.#steadily(opened, async (organization) => {
      if (organization.status !== "draft") return organization;
      const complete = Profile.safeParse(pickProfile(organization.profile), { reportInput: true });
      if (!complete.success) throw new Refusal(422, "invalid", fieldErrors(complete.error));
      if (proven) return this.#submit(organization, "submit", now);
      const { to, token } = await this.#withConfirmation({ ...organization, status: "pending_verification" }, now);
      const letters = [{ ...(await letterFor("confirm", to, now)), secret: token }];
      return this.#registrations.make({ from: organization, to, what: "send", by: "applicant", now, letters });
    });
  }

  /** What the button behind the mailed confirmation does. A link that did its work already leads to the same case. */
  async confirm(token: string, now: Date): Promise<Organization> {
    return this.#steadily(await this.toConfirm(token, now), (organization) => this.#handedIn(organization, now));
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

  /**
   * Mails new links for what this address has begun: the draft's, or the confirmation's once it was sent. What somebody
   * else changes meanwhile is left to them: a refusal would tell that there is something.
   */
  async mailAgain(email: string, now: Date): Promise<void> {
    const found = await this.#registrations.draftsOf(hashOf(email));
    // The index may lag behind. All at once, so that several drafts take no longer than one.
    const mailed = found.filter(({ draftOf }) => draftOf).map((organization) => this.#mailLink(organization, now));
    for (const { reason } of (await Promise.allSettled(mailed)).filter((one) => one.status === "rejected"))
      if (!isOvertaken(reason)) throw reason;
  }

  async #mailLink(organization: Organization, now: Date) {
    const waiting = organization.status === "pending_verification";
    const { to, token } = waiting
      ? await this.#withConfirmation(organization, now)
      : await this.#withLink(organization, now);
    const letters = [{ ...(await letterFor(waiting ? "confirm" : "draft", to, now)), secret: token }];
    await this.#registrations.make({ from: organization, to, what: "mail_again", by: "applicant", now, letters });
  }

  /** Does something to a draft as it stands; when it moved on meanwhile, as a button pressed twice makes it, once more. */
  async #steadily<Made>(organization: Organization, act: (organization: Organization) => Promise<Made>): Promise<Made> {
    try {
      return await act(organization);
    } catch (error) {
      const fresh = isOvertaken(error) ? await this.#registrations.find(organization.id) : undefined;
      if (!fresh || lostKeys(organization, fresh)) throw error;
      return act(fresh);
    }
  }

  async #handedIn(organization: Organization, now: Date): Promise<Organization> {
    return organization.status === "pending_verification" ? this.#submit(organization, "confirm", now) : organization;
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
    const { key, token } = await this.#draftKey(organization.id, { proven: false, mailed: true }, now);
    return { to: { ...organization, keys: withKey(organization.keys, key) }, token };
  }

  async #draftKey(id: string, right: Pick<DraftKey, "proven" | "mailed">, now: Date) {
    const { key, token } = await this.#key(id, draftDays * 24, now);
    return { key: { ...key, ...right }, token };
  }

  async #key(id: string, hours: number, now: Date) {
    const token = id + newToken(this.#random);
    return { token, key: { hash: hashOf(token), until: addDays(now.toISOString(), hours / 24) } };
  }
}

type DraftKey = Organization["keys"][number];

/** The keys with a new one at the end. */
const withKey = (keys: readonly DraftKey[], key: DraftKey): DraftKey[] => {
  const alike = keys.filter(({ mailed }) => mailed === key.mailed);
  return [...keys.filter(({ mailed }) => mailed !== key.mailed), ...alike.slice(-(mostKeys - 1)), key];
};

/** Whether somebody may have been shut out of a draft meanwhile, who must not go on then. */
const lostKeys = ({ keys }: Organization, fresh: Organization) =>
  fresh.status === "draft" && !keys.every(({ hash }) => fresh.keys.some((key) => key.hash === hash));

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

interface BringingIn extends Required<Pick<Start, "now" | "also">> {
  readonly contact: Contact;
  readonly broughtIn: NonNullable<Organization["broughtIn"]>;
  /** The officer. */
  readonly by: string;
}

/** A draft and the right with which it was opened. */
export interface OpenDraft {
  readonly organization: Organization;
  /** Whether the one who opened it proved to own the address. */
  readonly proven: boolean;
  /** Whether it was opened by a link that we mailed, and not by a device's cookie. */
  readonly mailed: boolean;
}

/** Drafts keep no unknown fields; what is missing stays missing and is named by the schema. */
const pickProfile = (profile: PartialProfile) =>
  Object.fromEntries(fieldNames.flatMap((name) => (profile[name] === undefined ? [] : [[name, profile[name]]])));
