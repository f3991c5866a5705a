import { type Acting, clockwork } from "#shared/acting.ts";
import { focalPointRole } from "#shared/focal-points.ts";
import type { Invited, Organization } from "#shared/organizations.ts";
import type { Person } from "#shared/people.ts";
import { Refusal } from "#shared/refusal.ts";
import { newId } from "#shared/secrets.ts";
import { steadily } from "#shared/steadily.ts";
import { colleaguesOf } from "../letters/to-focal-points.ts";
import { acts, type Means } from "./acts.ts";
import { type ColleagueDecisionName, colleagueObstacle } from "./colleague-decisions.ts";
import type { ColleagueGiven } from "./colleague-input.ts";
import { withColleague, withInvited, withoutInvitation } from "./effects.ts";
import { invitationOf, organizationIn } from "./invitations.ts";
import { lettersAbout, toLead } from "./letters.ts";

interface Deciding {
  readonly organization: Organization;
  readonly decision: ColleagueDecisionName;
  readonly acting: Acting;
  readonly given?: ColleagueGiven;
  readonly now: Date;
}

/** An invitation with the organization that it is to. */
export interface Opened {
  readonly organization: Organization;
  readonly invitation: Invited;
}

const invitee: Acting = { id: "nominee", as: "nominee" };

const refuseIf = (decision: ColleagueDecisionName, organization: Organization, acting: Acting) => {
  const inTheWay = colleagueObstacle(decision, organization, acting);
  if (inTheWay) throw new Refusal(...inTheWay);
};

/** Decisions about who acts for an organization as the table allows them. */
export class Colleagues {
  readonly #means: Means;

  constructor(means: Means) {
    this.#means = means;
  }

  /** Takes a decision or refuses: 403 without the right, 409 in the wrong status or when there is nothing to decide. */
  async decide({ organization, decision, acting, given = {}, now }: Deciding): Promise<Organization> {
    refuseIf(decision, organization, acting);
    const act = acts[decision];
    if (!act) throw new Refusal(403, "forbidden");
    const effect = await act({ ...this.#means, organization, acting, given, now });
    return this.#means.registrations.make({ from: organization, what: decision, by: acting.id, now, ...effect });
  }

  /** What a mailed link stands for; looking changes nothing. Refuses with 410 once the invitation stands no more. */
  async look(token: string, now: Date): Promise<Opened> {
    const id = organizationIn(token);
    const organization = id && (await this.#means.registrations.find(id));
    const invitation = organization && invitationOf(organization, token, now);
    if (!organization || !invitation) throw new Refusal(410, "invitation_over");
    return { organization, invitation };
  }

  /** Makes whoever holds the link a focal point, and known by the address if nobody was. */
  accept(token: string, now: Date): Promise<{ readonly organization: Organization; readonly person: Person }> {
    return this.#steadily(token, now, async ({ organization, invitation }) => {
      refuseIf("accept", organization, invitee);
      const { registrations, memberships } = this.#means;
      const { people } = registrations;
      const known = await people.byEmail(invitation.email);
      if (known && focalPointRole(organization, known.id)) throw new Refusal(409, "already_focal_point");
      const person = known ?? this.#newPerson({ organization, invitation }, now);
      const to = withColleague(withoutInvitation(organization, invitation.id), person.id, now);
      const others = await colleaguesOf(people, organization);
      const membership = { person: person.id, organization: organization.id, since: now.toISOString() };
      const stored = await registrations.make({
        from: organization,
        to,
        what: "accept",
        by: person.id,
        now,
        letters: await lettersAbout("joined", to, person, [person, ...others]),
        also: [...(known ? [] : await people.add(person)), memberships.join(membership)],
      });
      return { organization: stored, person };
    });
  }

  decline(token: string, now: Date): Promise<Organization> {
    return this.#steadily(token, now, ({ organization, invitation }) =>
      this.#end("decline_invitation", organization, [invitation], invitee, now),
    );
  }

  /** Ends the invitations whose time has passed, if any: asked twice it does it once. */
  async byClock(organization: Organization, now: Date): Promise<void> {
    const over = (organization.invited ?? []).filter(({ key }) => key.until <= now.toISOString());
    if (over.length > 0) await this.#end("expire_invitation", organization, over, clockwork, now);
  }

  async #end(
    decision: "decline_invitation" | "expire_invitation",
    organization: Organization,
    ended: readonly Invited[],
    acting: Acting,
    now: Date,
  ): Promise<Organization> {
    refuseIf(decision, organization, acting);
    const kind = decision === "expire_invitation" ? "invitationExpired" : "invitationDeclined";
    const open = (organization.invited ?? []).filter((one) => !ended.includes(one));
    const letters = [await toLead(kind, organization, ended)];
    const to = withInvited(organization, open);
    return this.#means.registrations.make({ from: organization, to, what: decision, by: acting.id, now, letters });
  }

  #newPerson({ organization, invitation }: Opened, now: Date): Person {
    const { name, email, language } = invitation;
    return {
      id: newId(this.#means.random),
      email,
      name,
      language,
      timeZone: organization.profile.contactTimeZone ?? "",
      createdAt: now.toISOString(),
      version: 1,
      suspended: false,
    };
  }

  /** Answers an invitation as it stands; when something else moved meanwhile, as it stands then. */
  #steadily<Made>(token: string, now: Date, act: (opened: Opened) => Promise<Made>): Promise<Made> {
    return steadily(async () => act(await this.look(token, now)));
  }
}
