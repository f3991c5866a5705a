import type { Application } from "#functions/accreditation/application.ts";
import { Representative } from "#functions/accreditation/representatives/representative.ts";
import type { Call } from "#shared/forums.ts";
import { OutboxRow } from "#shared/outbox.ts";
import { type Applied, accreditationWorld, authorityCall } from "#test/support/accreditation.ts";

/** What somebody says of themselves where nothing in particular is asked. */
export const ownAnswers = {
  givenName: "Amina",
  familyName: "Otieno",
  language: "en",
  function: "Director",
  relationship: "staff",
  inPerson: ["hearing"],
  visaLetter: "no",
  listing: "organization_only",
};

export const ownConsents = {
  consentProcessing: true,
  consentEntry: true,
  adult: true,
  truth: true,
  conduct: true,
};

let count = 0;
/** Names of so many people whom nobody takes for each other. */
const names = [
  "Amina",
  "Boris",
  "Chen",
  "Dolores",
  "Emeka",
  "Fatou",
  "Goran",
  "Hana",
  "Ines",
  "Jorge",
  "Kofi",
  "Lucia",
];

export const person = (changes: Record<string, unknown> = {}) => {
  count += 1;
  return {
    givenName: `${names[count % names.length]} ${"abcdefghij".charAt(Math.floor(count / names.length) % 10)}`,
    familyName: `Family${"bcdfghjklm".charAt(count % 10)}${"npqrstvwxz".charAt(Math.floor(count / 10) % 10)}`,
    email: `person.${count}@example.org`,
    language: "en",
    function: "Delegate",
    relationship: "staff",
    ...changes,
  };
};

/** Accreditation with an organization that was accredited, and the means to send representatives. */
export const delegationWorld = async () => {
  const world = await accreditationWorld();
  const { room, connection } = world;

  const move = async (reference: string, status: Application["status"], what: string) => {
    const from = await world.find(reference);
    await (await room.applications()).make({
      from,
      to: { ...from, status },
      what,
      by: "system",
      now: connection.now(),
    });
  };

  /** An organization that was accredited, to this call with changes of one's own. */
  const accredited = async (changes: Partial<Call> = {}): Promise<Applied> => {
    const call = { ...authorityCall, ...changes };
    await world.put("calls", call);
    const applied = await world.apply({ call });
    await move(applied.reference, "accredited", "accredit");
    return applied;
  };

  const nominate = (token: string, application: string, changes: Record<string, unknown> = {}) =>
    world.post("/api/accreditation/representatives", { application, ...person(changes) }, token);
  const decideOn = (token: string, reference: string, decision: string, more: Record<string, unknown> = {}) =>
    world.post(`/api/accreditation/representatives/${reference}/decisions`, { decision, ...more }, token);

  const represent = async (reference: string): Promise<Representative> => {
    const row = (await world.rows("representatives", { reference }))[0];
    return Representative.parse(row);
  };

  const mailsOf = async (reference: string) =>
    (await world.rows("outbox", { reference }))
      .map((row) => OutboxRow.parse(row))
      .sort((a, b) => a.writtenAt.localeCompare(b.writtenAt));

  /** The token of the newest link mailed to somebody. */
  const tokenOf = async (reference: string): Promise<string> => {
    const { keys } = await represent(reference);
    const { hashOf } = await import("#shared/secrets.ts");
    const latest = keys.findLast(({ mailed }) => mailed)?.hash;
    const secret = (await mailsOf(reference)).find((mail) => mail.secret && hashOf(mail.secret) === latest)?.secret;
    if (!secret) throw new Error(`no link for ${reference}`);
    return secret;
  };

  /** Somebody nominated, as far on as wished. */
  const send = async (
    applied: Applied,
    status: "nominated" | "self_confirmed" | "reserve" | "confirmed" | "approved" = "nominated",
    changes: Record<string, unknown> = {},
    more: { readonly answers?: Record<string, unknown>; readonly consents?: Record<string, unknown> } = {},
  ): Promise<string> => {
    const nominated = await nominate(applied.own, applied.reference, changes);
    if (nominated.status !== 201) throw new Error(JSON.stringify(nominated));
    const { reference } = nominated.body;
    const { answers } = await represent(reference);
    const steps: readonly (readonly [string, () => Promise<{ status: number; body: unknown }>])[] = [
      [
        "self_confirmed",
        async () =>
          decideOn(await tokenOf(reference), reference, "confirm_self", {
            answers: { ...ownAnswers, ...answers, ...more.answers },
            consents: { ...ownConsents, ...more.consents },
          }),
      ],
      status === "reserve"
        ? ["reserve", () => decideOn(applied.own, reference, "put_on_reserve")]
        : ["confirmed", () => decideOn(applied.own, reference, "confirm")],
      ["approved", () => decideOn(world.staff.officer, reference, "approve")],
    ];
    for (const [next, step] of steps) {
      if ((await represent(reference)).status === status) break;
      const answer = await step();
      if (answer.status !== 200) throw new Error(`${next}: ${JSON.stringify(answer)}`);
    }
    return reference;
  };

  const seats = async ({ reference }: Applied) => {
    const { seats: taken, roster = [] } = await world.find(reference);
    return { taken, seat: roster.filter(({ holds }) => holds === "seat").map((placed) => placed.reference), roster };
  };

  return { ...world, move, accredited, nominate, decideOn, represent, mailsOf, tokenOf, send, seats };
};

export type DelegationWorld = Awaited<ReturnType<typeof delegationWorld>>;
